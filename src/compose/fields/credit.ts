import { startsCapital } from '../../lexicon/character-classes.ts'
import { phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'

/** A caption in its two parts; `creditStart` is the offset in the caption where the credit's own words begin, or -1. */
interface Credited {
  readonly text: string
  readonly credit: string | null
  readonly creditStart: number
}

/** A credit line is at most this long (characters). */
const LONGEST = 120

/** Where a credit may begin, strongest sign first. */
const FINDERS: readonly ((caption: string) => number)[] = [labelStart, signStart, barStart, agencyStart]

/**
 * Splits the credit off a caption: `… West. Credit: Reuters-X` → `… West.` and `Reuters-X`. Brackets round the
 * credit and its label go; nothing else of either part is changed. A credit alone leaves the text empty.
 */
export function splitCredit(caption: string): Credited {
  const bracketed = bracketCredit(caption)
  if (bracketed !== null) return bracketed
  for (const find of FINDERS) {
    const start = find(caption)
    if (start < 0) continue
    const credit = bare(caption.slice(start))
    if (credit === '' || credit.length > LONGEST) continue
    const creditStart = caption.lastIndexOf(credit)
    return { text: cut(caption.slice(0, start)), credit, creditStart }
  }
  return { text: caption, credit: null, creditStart: -1 }
}

/** `(Dana Ruiz/Valley Ledger via AP)` or `[Foto: dpa]` at the end. */
function bracketCredit(caption: string): Credited | null {
  const line = caption.trimEnd()
  const closed = line.endsWith('.') ? line.slice(0, -1) : line
  const close = closed.at(-1)
  if (close !== ')' && close !== ']') return null
  const open = closed.lastIndexOf(close === ')' ? '(' : '[')
  if (open < 0) return null
  const inside = closed.slice(open + 1, -1).trim()
  if (!saysCredit(inside) && !isName(inside, caption.slice(0, open))) return null
  const credit = bare(inside)
  if (credit === '' || credit.length > LONGEST) return null
  return { text: cut(caption.slice(0, open)), credit, creditStart: caption.indexOf(credit, open) }
}

/** `… the judges. (Alan Threlfall)`: two to six capitalised words in brackets after the end of a sentence. */
function isName(inside: string, before: string): boolean {
  const words = inside.split(/[\s/]+/)
  if (!/[.!?][”"’']?\s*$/u.test(before) || words.length < 2 || words.length > 6) return false
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word))
}

/** A label, an agency, a © or `via` in brackets makes a credit of them. */
function saysCredit(inside: string): boolean {
  if (labelEnd(inside) > 0 || /^(?:©|\(c\))/i.test(inside) || /\bvia\b/.test(inside)) return true
  const words = wordsOf(inside.replaceAll('/', ' / '))
  return words.length <= 12 && words.some((_, at) => phraseAt('agencies', words, at) !== null)
}

/** Without label, signs and closing full stop that belong to no name. */
function bare(credit: string): string {
  let rest = credit.trim().replace(/^[|–—\-•·\s]+/u, '')
  for (let end = labelEnd(rest); end > 0; end = labelEnd(rest)) rest = rest.slice(end).trim()
  rest = rest.replace(/^(?:©|\(c\))\s*/i, '').trim()
  return rest.replace(/[)\]]$/, (match) => (/[([]/.test(rest) ? match : '')).replace(/(?<=\p{L}{3})\.$/u, '')
}

/** Without the signs that parted it from the credit. */
function cut(text: string): string {
  return text
    .trimEnd()
    .replace(/[\s|/–—•·(-]{1,8}$/u, '')
    .trimEnd()
}

/** Credit words have at most this many words: `photo courtesy of`. */
const MOST_WORDS = 6

/** The credit words that a text begins with, the longest first, so that `photo by` is met before `photo`. */
function labelsAtStart(low: string): string[] {
  const words = wordsOf(low)
  const labels: string[] = []
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const hit = phraseAt('credit-words', words.slice(0, count), 0)
    if (hit?.end === count) labels.push(...hit.readings.map(({ text }) => text))
  }
  return labels
}

/** The end of a label (`Photo:`, `Photograph by`, `Foto: `) at the start of a text, or 0. */
function labelEnd(text: string): number {
  const low = text.slice(0, 40).toLowerCase().replaceAll('’', "'")
  for (const label of labelsAtStart(low)) {
    if (!low.startsWith(label)) continue
    const after = /^ ?[:/] ?/.exec(low.slice(label.length))?.[0]
    if (after !== undefined && !(after.trim() === '/' && label.length < 4)) return label.length + after.length
    if (endsInBy(label) && low[label.length] === ' ') return label.length + 1
  }
  return 0
}

/** `photo by`, `foto de`: a name follows without a colon. */
function endsInBy(label: string): boolean {
  const words = label.split(' ')
  const last = words.at(-1) ?? ''
  return words.length > 1 && (readingsOf('by-words', last).length > 0 || readingsOf('of-words', last).length > 0)
}

/** `Credit: X`, `Foto: X`, `Photo by X` at the start, or after the end of a sentence, a bar or a dash. */
function labelStart(caption: string): number {
  if (isLabelAt(caption, 0)) return 0
  for (const part of caption.matchAll(/[.!?"”“»|–—•,)/] ?| +/g)) {
    const at = part.index + part[0].length
    if ((part[0] !== ' ' || opensCredit(caption.slice(at, at + 40))) && isLabelAt(caption, at)) return at
  }
  return -1
}

function isLabelAt(caption: string, at: number): boolean {
  return caption.length - at <= LONGEST && labelEnd(caption.slice(at, at + 40)) > 0
}

/**
 * After a mere blank, a credit needs its colon (`Foto: X`) or its `by` behind a capital (`Photo by X`). Letters are
 * what is neither figure, sign nor space.
 */
function opensCredit(text: string): boolean {
  if (/^[^\s\d!-/:-@[-`{-~]+:/.test(text)) return true
  return startsCapital(text) && labelsAtStart(text.toLowerCase()).some((label) => label.includes(' '))
}

/** `© X` */
function signStart(caption: string): number {
  const at = caption.lastIndexOf('©')
  return at >= 0 && caption.length - at <= LONGEST ? at : -1
}

/** `… | AP Photo`, `… - Getty Images`: after the last bar or dash stands an agency. */
function barStart(caption: string): number {
  const at = Math.max(
    caption.lastIndexOf('|'),
    caption.lastIndexOf(' - '),
    caption.lastIndexOf(' – '),
    caption.lastIndexOf(' — ')
  )
  if (at < 0) return -1
  const tail = caption.slice(at).replace(/^[ |–—-]+/u, '')
  return tail.length > 0 && wordsOf(tail).length <= 6 && saysCredit(tail) ? at : -1
}

/** `… in the west. REUTERS/Jon Doe`: the words after the last full stop begin or end with an agency, or are only that. */
function agencyStart(caption: string): number {
  const stop = Math.max(caption.lastIndexOf('. '), caption.lastIndexOf('.” ') + 1, caption.lastIndexOf('." ') + 1)
  const at = stop < 1 ? 0 : stop + 2
  const tail = caption.slice(at).trim()
  const words = wordsOf(tail.replaceAll('/', ' '))
  if (words.length === 0 || words.length > 8 || (/[.!?]$/.test(tail) && words.length > 4)) return -1
  const first = phraseAt('agencies', words, 0)
  if (first !== null && (first.end === words.length || tail[first.phrase.text.length] === '/')) return at
  return tail.includes('/') && words.some((_, i) => phraseAt('agencies', words, i)?.end === words.length) ? at : -1
}
