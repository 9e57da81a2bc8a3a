import { phraseAt, plain, phraseMap } from './match.ts'

/** A caption taken apart. */
export interface Credited {
  /** The caption without its credit; empty where the line is a credit alone. */
  text: string
  credit: string | null
  /** Where the credit's part of the line starts: at its word or bracket, not at its name. */
  creditStart: number
}

/** A credit is short: longer than this and it is a sentence about a photographer. */
const LONGEST_CREDIT = 100

/** `… on Tuesday. (Dana Ruiz/Ledger via AP)` */
const BRACKETED = /[([]([^()[\]]{2,100})[)\]]\.?$/u
/** `… at dusk. REUTERS/Jon Doe`, `… | AP Photo`, `… © Getty Images`, `… AFP via Getty Images`. */
const TAIL = /(?:(?:^|[.!?…"”’] )((?:[\p{L}.]+ ?){1,5}\/[\p{L} .'’/-]{2,60})|[|–—] ([\p{L} .,'’/-]{2,60})|(©|\(c\)) ?([^©]{2,80}))$/u

/** Splits the credit off a caption; what is no credit for sure stays caption. */
export function splitCredit(caption: string): Credited {
  return byWord(caption) ?? byBracket(caption) ?? byTail(caption) ?? { text: caption, credit: null, creditStart: caption.length }
}

/** `Photo: X`, `Foto: X`, `Credit: X`, `Photograph by X`: the last such word with a colon, or any at the start. */
function byWord(caption: string): Credited | null {
  const lower = plain(caption)
  for (let at = lower.lastIndexOf(':'); at > 0; at = lower.lastIndexOf(':', at - 1)) {
    const start = creditWordBefore(lower, at)
    const credit = trimmed(caption.slice(at + 1))
    if (start < 0 || credit === '' || credit.length > LONGEST_CREDIT || /^\/\//.test(credit)) continue
    const before = caption.slice(0, start).replace(/[\s(|[–—-]+$/u, '')
    return { text: before, credit: closed(credit), creditStart: start }
  }
  return null
}

/** Where a credit word that ends right before the colon starts, or −1. */
function creditWordBefore(lower: string, colon: number): number {
  const words = phraseMap('credit-words')
  const end = lower.slice(0, colon).trimEnd().length
  for (let from = Math.max(0, end - 40); from < end; from++) {
    if (from > 0 && /[\p{L}\p{N}]/u.test(lower[from - 1])) continue
    const word = lower.slice(from, end)
    if (words.has(word) || words.has(`${word}:`)) return from
  }
  return -1
}

function byBracket(caption: string): Credited | null {
  const parts = BRACKETED.exec(caption)
  if (parts === null || !namesSource(parts[1])) return null
  const start = caption.length - parts[0].length
  return { text: caption.slice(0, start).trimEnd(), credit: trimmed(withoutWord(parts[1])), creditStart: start }
}

function byTail(caption: string): Credited | null {
  const parts = TAIL.exec(caption)
  if (parts === null) return null
  const credit = trimmed(parts[1] ?? parts[2] ?? parts[4] ?? '')
  if (credit === '' || (parts[3] === undefined && !namesSource(credit))) return null
  const start = parts[1] === undefined ? caption.length - parts[0].length : caption.length - parts[1].length
  return { text: caption.slice(0, start).trimEnd(), credit, creditStart: start }
}

/** An agency anywhere in it, a slash between names, or a credit word at its start. */
function namesSource(text: string): boolean {
  const lower = plain(text)
  if (phraseAt(lower, 0, 'credit-words') !== null) return true
  const agencies = phraseMap('agencies')
  if (agencies.has(lower)) return true
  return lower.split(/\/| via | for |, /).some((part) => agencies.has(part.trim()))
}

/** `Photo by Jane Roe` → `Jane Roe`. */
function withoutWord(text: string): string {
  const word = phraseAt(plain(text), 0, 'credit-words')
  return word === null ? text : text.slice(word.end).replace(/^[:\s]+/u, '')
}

/** `AP)` of `(Photo: AP)` → `AP`; a bracket that belongs to the credit stays. */
function closed(credit: string): string {
  return /[)\]]$/.test(credit) && !/[([]/.test(credit) ? credit.slice(0, -1) : credit
}

function trimmed(text: string): string {
  return text.trim().replace(/^[-–—|:]\s*/u, '')
}
