import { entriesOf, languageSets } from './index.ts'
import { LEXICON_KINDS, type LexiconKind, type Phrase } from './kinds.ts'
import { lexiconTable } from './load-table.ts'
import { hashOf, joined, slotOf } from './table.ts'
import { wordsOf } from './tokenize.ts'

export { isNumber, wordsOf } from './tokenize.ts'

/** A phrase met in a list of words: `words[start]` up to but without `words[end]`. */
export interface PhraseHit {
  readonly start: number
  readonly end: number
  readonly phrase: Phrase
  /** Every reading of the same words, one per language. */
  readonly readings: readonly Phrase[]
}

/** The number of each kind in the table. */
const NUMBERS: ReadonlyMap<LexiconKind, number> = new Map(LEXICON_KINDS.map((kind, number) => [kind, number]))

/** The longest phrase of a kind that begins at `words[start]`, or `null`. */
export function phraseAt(kind: LexiconKind, words: readonly string[], start: number): PhraseHit | null {
  if (start >= words.length) return null
  const table = lexiconTable()
  const hashes = hashesOf(words)
  const row = table.row[slotOf(table.slots, hashes[start])]
  if (row === 0) return null
  const wanted = NUMBERS.get(kind)
  for (let entry = table.from[row - 1]; entry < table.from[row]; entry++) {
    const hit = table.kind[entry] === wanted ? hitOf(entry, words, hashes, start) : null
    if (hit !== null) return hit
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

/** The same for all kinds in one go: what each kind's phrases are in a list of words. */
export function findAllPhrases(words: readonly string[]): ReadonlyMap<LexiconKind, readonly PhraseHit[]> {
  const found = new Map<LexiconKind, PhraseHit[]>()
  const table = lexiconTable()
  const hashes = hashesOf(words)
  for (let at = 0; at < words.length; at++) {
    const row = table.row[slotOf(table.slots, hashes[at])]
    if (row === 0) continue
    for (let entry = table.from[row - 1]; entry < table.from[row]; entry++) {
      const kind = LEXICON_KINDS[table.kind[entry]]
      const hits = found.get(kind)
      if (hits !== undefined && hits[hits.length - 1].end > at) continue
      const hit = hitOf(entry, words, hashes, at)
      if (hit === null) continue
      if (hits === undefined) found.set(kind, [hit])
      else hits.push(hit)
    }
  }
  return found
}

/** What a kind's lists have of a single word, as they have it: one reading per language. */
export function readingsOf(kind: LexiconKind, word: string): readonly Phrase[] {
  return phraseAt(kind, [word], 0)?.readings ?? NONE
}

const NONE: readonly Phrase[] = []

let lastWords: readonly string[] | undefined
let lastHashes: Int32Array

/** The hashes of words; the same list is mostly asked about many times in a row. */
function hashesOf(words: readonly string[]): Int32Array {
  if (words !== lastWords) {
    lastWords = words
    lastHashes = new Int32Array(words.length)
    for (let at = 0; at < words.length; at++) lastHashes[at] = hashOf(words[at])
  }
  return lastHashes
}

/** An entry where its words stand at `start`, else `null`. */
function hitOf(entry: number, words: readonly string[], hashes: Int32Array, start: number): PhraseHit | null {
  const table = lexiconTable()
  const end = start + table.length[entry]
  if (end > words.length) return null
  let hash = hashes[start]
  for (let at = start + 1; at < end; at++) hash = joined(hash, hashes[at])
  if (hash !== table.hash[entry]) return null
  const known = wordingOf(entry)
  if (!known.words.every((word, at) => words[start + at] === word)) return null
  return { start, end, phrase: known.readings[0], readings: known.readings }
}

interface Wording {
  readonly words: readonly string[]
  readonly readings: readonly Phrase[]
}

const wordings = new Map<number, Wording>()

/** What the lists say of an entry. Read when it is first met, then kept. */
function wordingOf(entry: number): Wording {
  const known = wordings.get(entry)
  if (known !== undefined) return known
  const table = lexiconTable()
  const readings: Phrase[] = []
  for (let at = table.readings[entry]; at < table.readings[entry + 1]; at++)
    readings.push(entriesOf(table.list[at])[table.line[at]])
  const made = { words: wordsOf(readings[0].text), readings }
  wordings.set(entry, made)
  return made
}

/** The set of a word that is no function word. */
export const NO_LANGUAGE = 0

/** The number of the set of languages that have a word as a function word. Goes by the word's hash. */
export function languageSetOf(word: string): number {
  const table = lexiconTable()
  return table.set[slotOf(table.slots, hashOf(word))]
}

/** The languages of a set (ISO 639-1). */
export function languagesIn(set: number): readonly string[] {
  return set === NO_LANGUAGE ? [] : languageSets()[set - 1]
}
