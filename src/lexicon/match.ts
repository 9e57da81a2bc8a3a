import { onFirstUseOfEach } from '../on-first-use.ts'
import { entriesOf, languageSets } from './index.ts'
import { LEXICON_KINDS, type LexiconKind, type Phrase } from './kinds.ts'
import { lexiconTable } from './load-table.ts'
import { hashOf, joinHashes, slotOf, type Table } from './table.ts'
import { firstWordOf, runsOf, wordsOf } from './tokenize.ts'

export { hasMoreWords, isNumber, runsOf, wordsOf, wordsUpTo } from './tokenize.ts'

/** A phrase found in a list of words: `words[start]` up to but without `words[end]`. */
export interface PhraseHit {
  readonly start: number
  readonly end: number
  readonly phrase: Phrase
  /** Every reading of the same words, one per language. */
  readonly readings: readonly Phrase[]
}

/** The number of each kind in the table. */
const NUMBERS: ReadonlyMap<LexiconKind, number> = new Map(LEXICON_KINDS.map((kind, number) => [kind, number]))

/** The longest phrase of a kind that a text begins with, or `null`: a text whose first word begins none is not cut into words. */
export function phraseAtStart(kind: LexiconKind, text: string): PhraseHit | null {
  const word = firstWordOf(text)
  return word !== null && !beginsPhraseOf(kind, word) ? null : phraseAt(kind, wordsOf(text), 0)
}

function beginsPhraseOf(kind: LexiconKind, word: string): boolean {
  const table = lexiconTable()
  const row = table.row[slotOf(table.slots, hashOf(word))]
  if (row === NO_ROW) return false
  const wanted = NUMBERS.get(kind)
  for (let entry = table.from[row - 1]; entry < table.from[row]; entry++) if (table.kind[entry] === wanted) return true
  return false
}

/** The longest phrase of a kind that begins at `words[start]`, or `null`. */
export function phraseAt(kind: LexiconKind, words: readonly string[], start: number): PhraseHit | null {
  if (start >= words.length) return null
  const table = lexiconTable()
  const hash = hashOf(words[start])
  const row = table.row[slotOf(table.slots, hash)]
  if (row === NO_ROW) return null
  const wanted = NUMBERS.get(kind)
  const joined = [hash]
  for (let entry = table.from[row - 1]; entry < table.from[row]; entry++) {
    const hit = table.kind[entry] === wanted ? hitOf(table, entry, words, start, joined) : null
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

/** Kinds to look for at once: by each kind's number 1 where it is one of them. */
export type KindMask = Uint8Array

export function kindMask(kinds: readonly LexiconKind[]): KindMask {
  return Uint8Array.from(LEXICON_KINDS, (kind) => (kinds.includes(kind) ? 1 : 0))
}

/** The same for several kinds at once. */
export function findPhrasesOf(
  kinds: KindMask,
  words: readonly string[]
): ReadonlyMap<LexiconKind, readonly PhraseHit[]> {
  const found = new Map<LexiconKind, PhraseHit[]>()
  const table = lexiconTable()
  for (let at = 0; at < words.length; at++) {
    const hash = hashOf(words[at])
    const row = table.row[slotOf(table.slots, hash)]
    if (row === NO_ROW) continue
    const joined = [hash]
    for (let entry = table.from[row - 1]; entry < table.from[row]; entry++) {
      const number = table.kind[entry]
      const hit = kinds[number] === 1 ? hitOf(table, entry, words, at, joined) : null
      if (hit === null) continue
      const kind = LEXICON_KINDS[number]
      const hits = found.get(kind)
      if (hits !== undefined && hits[hits.length - 1].end > at) continue
      if (hits === undefined) found.set(kind, [hit])
      else hits.push(hit)
    }
  }
  return found
}

/** The entries that a kind's lists have for a single word: one reading per language. */
export function readingsOf(kind: LexiconKind, word: string): readonly Phrase[] {
  return phraseAt(kind, [word], 0)?.readings ?? NONE
}

const NONE: readonly Phrase[] = []

/** The row of a word that begins no phrase. */
const NO_ROW = 0

/**
 * An entry whose words are those from `start` on; else `null`.
 *
 * @param joined the hashes of the first word, the first two, and so on: it grows as far as entries are long, so that no word is hashed twice.
 */
function hitOf(
  table: Table,
  entry: number,
  words: readonly string[],
  start: number,
  joined: number[]
): PhraseHit | null {
  const length = table.length[entry]
  const end = start + length
  if (end > words.length) return null
  while (joined.length < length)
    joined.push(joinHashes(joined[joined.length - 1], hashOf(words[start + joined.length])))
  if (joined[length - 1] !== table.hash[entry]) return null
  const known = entryText(entry)
  if (!known.words.every((word, at) => words[start + at] === word)) return null
  return { start, end, phrase: known.readings[0], readings: known.readings }
}

interface EntryText {
  readonly words: readonly string[]
  readonly readings: readonly Phrase[]
}

/** An entry as the lists have it, by its number in the table. Parsed when it is first found, then kept. */
const entryText = onFirstUseOfEach((entry: number): EntryText => {
  const table = lexiconTable()
  const readings: Phrase[] = []
  for (let at = table.readings[entry]; at < table.readings[entry + 1]; at++)
    readings.push(entriesOf(table.list[at])[table.line[at]])
  const words = wordsOf(readings[0].text)
  return { words: words.length === table.length[entry] ? words : runsOf(readings[0].text), readings }
})

/** The set of a word that is not a function word. */
export const NO_LANGUAGE = 0

/** The number of the set of languages that have a word as a function word, looked up by the word's hash alone. */
export function languageSetOf(word: string): number {
  const table = lexiconTable()
  return table.set[slotOf(table.slots, hashOf(word))]
}

/** The languages of a set (ISO 639-1). */
export function languagesIn(set: number): readonly string[] {
  return set === NO_LANGUAGE ? [] : languageSets()[set - 1]
}
