import { onFirstUse } from '../on-first-use.ts'
import { shinglesOf } from './shingles.ts'

/** Rows of a sketch: the standard error of a similarity that is estimated from them is at most 1 / (2 √96) = .05. */
export const ROWS = 96

/** What is kept of a text to find its near duplicates. */
export interface Sketch {
  /** Shingles of the text, repeated ones counted. */
  shingles: number
  /** A hash of all of them in their order: two texts with the same one are the same, word by word. */
  words: number
  /** For each of `ROWS` hash functions the lower 16 bits of its smallest value over the shingles. */
  rows: Uint16Array
}

/**
 * The sketch of a text by MinHash (A. Broder, On the resemblance and containment of documents, 1997): two texts have the same row with the probability
 * that is the share of shingles they have in common (Jaccard's similarity). Of each minimum 16 bits are kept (P. Li and
 * A. C. König, b-Bit Minwise Hashing, 2010), which adds 1/65536 to that probability. `null` for a text without words.
 */
export function sketchOf(text: string): Sketch | null {
  const shingles = shinglesOf(text)
  if (shingles.length === 0) return null
  const { factor, term } = hashFunctions()
  const least = new Uint32Array(ROWS).fill(0xffffffff)
  for (let at = 0; at < shingles.length; at++) {
    const shingle = shingles[at]
    for (let row = 0; row < ROWS; row++) {
      const value = (Math.imul(factor[row], shingle) + term[row]) >>> 0
      if (value < least[row]) least[row] = value
    }
  }
  return {
    shingles: shingles.length,
    words: hashOfAll(shingles),
    rows: Uint16Array.from(least, (value) => value & 0xffff)
  }
}

function hashOfAll(shingles: Int32Array): number {
  let hash = shingles.length
  for (let at = 0; at < shingles.length; at++) {
    hash = Math.imul(hash ^ shingles[at], 0x5bd1e995)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}

/** Odd factors and terms of x → factor · x + term modulo 2³², always the same ones: a sketch is kept and compared years later. */
const hashFunctions = onFirstUse(() => {
  let state = 0x9e3779b9
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return mixed ^ (mixed >>> 14)
  }
  return { factor: Int32Array.from({ length: ROWS }, () => next() | 1), term: Int32Array.from({ length: ROWS }, next) }
})

/** Says by which method a packed sketch was made. */
const METHOD = 'minhash-4-96'

/** A sketch as a short text; empty for a text without words. */
export function packSketch(sketch: Sketch | null): string {
  if (sketch === null) return ''
  const bytes = Buffer.alloc(ROWS * 2)
  sketch.rows.forEach((row, at) => void bytes.writeUInt16LE(row, at * 2))
  return `${METHOD}:${sketch.shingles}:${sketch.words.toString(16)}:${bytes.toString('base64url')}`
}

/** The inverse of `packSketch`; `null` also for a text that is none. */
export function unpackSketch(packed: unknown): Sketch | null {
  if (typeof packed !== 'string') return null
  const [method, count, words = '', rows = ''] = packed.split(':')
  const bytes = Buffer.from(rows, 'base64url')
  const shingles = Number(count)
  const hash = Number.parseInt(words, 16)
  if (
    method !== METHOD ||
    bytes.length !== ROWS * 2 ||
    !Number.isSafeInteger(shingles) ||
    !(shingles >= 1 && hash >= 0)
  )
    return null
  return { shingles, words: hash, rows: Uint16Array.from({ length: ROWS }, (_, at) => bytes.readUInt16LE(at * 2)) }
}
