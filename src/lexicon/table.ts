import { fnv1a } from '../hash.ts'

/**
 * The lexicon as arrays that can be searched without parsing the lists first. A word, and a sequence of words, is found
 * by its hash; each find is then compared with the text of the list's entry.
 */
export interface Table {
  /** Hashes of the words that begin a phrase or are function words, open addressing; 0 for an empty slot. */
  readonly slots: Int32Array
  /** For each slot the row of the entries that begin with the word, from 1; 0 for none. */
  readonly row: Uint16Array
  /** For each slot the set of the languages that have the word as a function word, from 1; 0 for none. */
  readonly set: Uint16Array
  /** The entries of row `r` are `from[r - 1]` up to `from[r]`, by kind and then the longest first. */
  readonly from: Uint16Array
  /** Of an entry, which is one sequence of words of one kind: the words' hash, their number, and the kind's number. */
  readonly hash: Int32Array
  readonly length: Uint8Array
  readonly kind: Uint8Array
  /** The readings of entry `e`, one per language, are `readings[e]` up to `readings[e + 1]`. */
  readonly readings: Uint16Array
  /** Of a reading: the number of its list, and of its entry within the list. */
  readonly list: Uint16Array
  readonly line: Uint16Array
  /** The lists of kind `k` are `lists[k]` up to `lists[k + 1]`. */
  readonly lists: Uint16Array
  /** Block `b` of the text, which is list `b` as `scripts/compile-lexicon.js` writes it, is `blocks[b]` up to `blocks[b + 1]`. */
  readonly blocks: Int32Array
  /** UTF-8. */
  readonly text: Uint8Array
}

/** The blocks after all lists, counted from the end. */
export const LANGUAGE_SETS = -2
export const FUNCTION_WORDS = -1

/** The lines of a block of the text. */
export function blockOf({ blocks, text }: Table, number: number): string[] {
  const block = number < 0 ? blocks.length - 1 + number : number
  const bytes = Buffer.from(text.buffer, text.byteOffset + blocks[block], blocks[block + 1] - blocks[block])
  return bytes.toString('utf8').trimEnd().split('\n')
}

/** The hash of a word (FNV-1a over UTF-16 code units), never 0. */
export function hashOf(word: string): number {
  return fnv1a(word) || 1
}

/** The hash of a sequence of words, from the hash of the words before the last and the hash of the last. */
export function joinHashes(before: number, word: number): number {
  return (Math.imul(before ^ (before >>> 15), 0x85ebca6b) + word) | 0
}

/** The slot that holds a word's hash, or the empty slot where it would be added. */
export function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1
  let slot = (hash ^ (hash >>> 16)) & mask
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask
  return slot
}
