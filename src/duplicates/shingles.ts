import { wordsOf } from '../lexicon/tokenize.ts'

/** Words in a shingle: long enough that two articles about one thing share few, short enough that a changed word costs few. */
const WORDS = 4

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/**
 * The shingles of a text: a hash of 32 bits, evenly spread, for each run of four words in lower case, in their order; one for all
 * words of a shorter text, none for a text without words.
 */
export function shinglesOf(text: string): Int32Array {
  const words = Int32Array.from(wordsOf(text), hashOf)
  if (words.length === 0) return words
  const count = Math.max(1, words.length - WORDS + 1)
  return Int32Array.from({ length: count }, (_, at) => joined(words, at, Math.min(words.length, at + WORDS)))
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = OFFSET
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash
}

/** The hashes from `from` to `to` as one, with the finishing steps of MurmurHash3. */
function joined(words: Int32Array, from: number, to: number): number {
  let hash = OFFSET
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ words[at], 0x5bd1e995)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
