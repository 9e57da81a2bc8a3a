import { fnv1a, spread } from '../hash.ts'
import { wordsOf } from '../lexicon/tokenize.ts'

/** Words in a shingle: long enough that two articles about one thing share few, short enough that a changed word costs few. */
const WORDS = 4

/** Where the hash of a shingle begins. */
const OFFSET = 0x811c9dc5

/**
 * The shingles of a text: a hash of 32 bits, evenly spread, for each run of four words in lower case, in their order; one for all
 * words of a shorter text, none for a text without words.
 */
export function shinglesOf(text: string): Int32Array {
  const words = Int32Array.from(wordsOf(text), (word) => fnv1a(word))
  if (words.length === 0) return words
  const count = Math.max(1, words.length - WORDS + 1)
  return Int32Array.from({ length: count }, (_, at) => joined(words, at, Math.min(words.length, at + WORDS)))
}

/** The hashes from `from` to `to` as one. */
function joined(words: Int32Array, from: number, to: number): number {
  let hash = OFFSET
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ words[at], 0x5bd1e995)
    hash ^= hash >>> 15
  }
  return spread(hash)
}
