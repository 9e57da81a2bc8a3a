import type { LexiconKind, Phrase } from './index.ts'
import { phrases } from './index.ts'

/** A phrase met in a list of words: `words[start]` up to but without `words[end]`. */
export interface PhraseHit {
  readonly start: number
  readonly end: number
  readonly phrase: Phrase
  /** Every reading of the same words, one per language. */
  readonly readings: readonly Phrase[]
}

interface Entry {
  readonly words: readonly string[]
  readonly readings: Phrase[]
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*|©|&/gu
const tables = new Map<LexiconKind, ReadonlyMap<string, readonly Entry[]>>()

/**
 * The words of a text, lower case: runs of letters and digits, with apostrophes, full stops and hyphens inside
 * them kept, and the signs © and &. Typographic apostrophes become plain ones, as in the lists.
 */
export function wordsOf(text: string): string[] {
  const low = text.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('(c)', '©')
  return low.match(WORD) ?? []
}

/** A kind's phrases by their first word, the longest first. Made on first use, then kept. */
function tableOf(kind: LexiconKind): ReadonlyMap<string, readonly Entry[]> {
  let table = tables.get(kind)
  if (table === undefined) {
    table = tabulate(phrases(kind))
    tables.set(kind, table)
  }
  return table
}

function tabulate(list: readonly Phrase[]): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>()
  const whole = new Map<string, Entry>()
  for (const phrase of list) {
    const words = wordsOf(phrase.text)
    if (words.length === 0) continue
    const key = words.join(' ')
    const known = whole.get(key)
    if (known !== undefined) {
      known.readings.push(phrase)
      continue
    }
    const entry: Entry = { words, readings: [phrase] }
    whole.set(key, entry)
    const row = table.get(words[0] as string)
    if (row === undefined) table.set(words[0] as string, [entry])
    else row.push(entry)
  }
  for (const row of table.values()) row.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** The longest phrase of a kind that begins at `words[start]`, or `null`. */
export function phraseAt(kind: LexiconKind, words: readonly string[], start: number): PhraseHit | null {
  const row = tableOf(kind).get(words[start] ?? '')
  if (row === undefined) return null
  for (const entry of row) {
    if (entry.words.every((word, i) => words[start + i] === word)) {
      const phrase = entry.readings[0] as Phrase
      return { start, end: start + entry.words.length, phrase, readings: entry.readings }
    }
  }
  return null
}

/** The phrases of a kind in a list of words, from left to right, the longest at each place, none overlapping. */
export function findPhrases(kind: LexiconKind, words: readonly string[]): PhraseHit[] {
  const hits: PhraseHit[] = []
  for (let at = 0; at < words.length; ) {
    const hit = phraseAt(kind, words, at)
    if (hit !== null) hits.push(hit)
    at = hit === null ? at + 1 : hit.end
  }
  return hits
}
