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
const tables = new Map<LexiconKind, Table>()

/**
 * The words of a text, lower case: runs of letters and digits, with apostrophes, full stops and hyphens inside
 * them kept, and the signs © and &. Typographic apostrophes become plain ones, as in the lists.
 */
export function wordsOf(text: string): string[] {
  const low = text.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('(c)', '©')
  return low.match(WORD) ?? []
}

/** A kind's phrases by their first word. Only that word is read at first; the rest when a text has it. */
interface Table {
  readonly raw: ReadonlyMap<string, readonly Phrase[]>
  readonly rows: Map<string, readonly Entry[]>
}

function tableOf(kind: LexiconKind): Table {
  let table = tables.get(kind)
  if (table === undefined) {
    const raw = new Map<string, Phrase[]>()
    for (const phrase of phrases(kind)) {
      const first = firstWord(phrase.text)
      const row = raw.get(first)
      if (row === undefined) raw.set(first, [phrase])
      else row.push(phrase)
    }
    table = { raw, rows: new Map() }
    tables.set(kind, table)
  }
  return table
}

/** Letters (of any script), digits and the signs that may stand inside a word, up to the first blank. */
const PLAIN = /^[a-z0-9\u00df-\u024f]+(?=$| |[:.,?…]{1,3}(?:$| ))/

/** The first of a phrase's words, as `wordsOf` gives it. */
function firstWord(text: string): string {
  return PLAIN.exec(text)?.[0] ?? wordsOf(text)[0] ?? ''
}

/** The phrases that begin with a word, the longest first; the same words in several languages are one entry. */
function rowOf(table: Table, first: string): readonly Entry[] | undefined {
  const known = table.rows.get(first)
  if (known !== undefined) return known
  const raw = table.raw.get(first)
  if (raw === undefined || first === '') return undefined
  const entries = new Map<string, Entry>()
  for (const phrase of raw) {
    const words = wordsOf(phrase.text)
    const key = words.join(' ')
    const entry = entries.get(key)
    if (entry === undefined) entries.set(key, { words, readings: [phrase] })
    else entry.readings.push(phrase)
  }
  const row = [...entries.values()].sort((a, b) => b.words.length - a.words.length)
  table.rows.set(first, row)
  return row
}

/** The longest phrase of a kind that begins at `words[start]`, or `null`. */
export function phraseAt(kind: LexiconKind, words: readonly string[], start: number): PhraseHit | null {
  const row = rowOf(tableOf(kind), words[start] ?? '')
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
