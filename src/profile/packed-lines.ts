/** Bytes of a fingerprint. */
const BYTES = 6
/** A fingerprint and its mark. */
const LINE_BYTES = BYTES + 1

/** Words of a line beyond these make it no longer. */
export const MOST_WORDS = 31
const PLACE_BITS = 2
const TEXT_BIT = 1 << PLACE_BITS
const WORDS_SHIFT = PLACE_BITS + 1

/** A line as it stands in a document. */
export interface MarkedLine {
  fingerprint: number
  /** The index of its place in PLACES. */
  place: number
  words: number
  /** It is kept as text: a paragraph, a subhead, a caption. */
  isText: boolean
}

/**
 * The lines of a document as a string of bytes, a few for each: the fingerprint of its headline, then each line once, by rising
 * fingerprints. A folder has millions of them.
 */
export type PackedLines = string

/** The lines of a document apart again. */
export interface DocumentLines {
  /** The fingerprint of its headline; 0 for none. */
  headline: number
  /** Fingerprints, rising. */
  lines: Float64Array
  marks: Uint8Array
}

export function packLines(headline: number, lines: readonly MarkedLine[]): PackedLines {
  const bytes = Buffer.alloc(BYTES + lines.length * LINE_BYTES)
  bytes.writeUIntBE(headline, 0, BYTES)
  const sorted = [...lines].sort((one, other) => one.fingerprint - other.fingerprint)
  sorted.forEach(({ fingerprint, place, words, isText }, at) => {
    const start = BYTES + at * LINE_BYTES
    bytes.writeUIntBE(fingerprint, start, BYTES)
    bytes[start + BYTES] = place | (isText ? TEXT_BIT : 0) | (Math.min(words, MOST_WORDS) << WORDS_SHIFT)
  })
  return bytes.toString('latin1')
}

export function unpackLines(packed: PackedLines): DocumentLines {
  const bytes = Buffer.from(packed, 'latin1')
  const count = lineCount(packed)
  const lines = new Float64Array(count)
  const marks = new Uint8Array(count)
  for (let at = 0; at < count; at++) {
    const start = BYTES + at * LINE_BYTES
    lines[at] = bytes.readUIntBE(start, BYTES)
    marks[at] = bytes[start + BYTES] as number
  }
  return { headline: bytes.readUIntBE(0, BYTES), lines, marks }
}

/** Whether bytes could be those of packed lines: fingerprints that rise. */
export function isPacked(packed: string): boolean {
  if (packed.length < BYTES || (packed.length - BYTES) % LINE_BYTES !== 0) return false
  for (let start = BYTES + LINE_BYTES; start < packed.length; start += LINE_BYTES)
    if (packed.slice(start - LINE_BYTES, start - 1) >= packed.slice(start, start + BYTES)) return false
  return true
}

export const lineCount = (packed: PackedLines): number => (packed.length - BYTES) / LINE_BYTES

/** The lines with fingerprints up to a limit. */
export function linesUpTo(packed: PackedLines, limit: number): PackedLines {
  if (limit === Number.POSITIVE_INFINITY) return packed
  const bytes = Buffer.from(packed, 'latin1')
  let end = bytes.length
  while (end > BYTES && bytes.readUIntBE(end - LINE_BYTES, BYTES) > limit) end -= LINE_BYTES
  // Not a slice of the string, which would keep all of it in memory.
  return end === bytes.length ? packed : bytes.toString('latin1', 0, end)
}

export const placeOf = (mark: number): number => mark & (TEXT_BIT - 1)
export const isTextMark = (mark: number): boolean => (mark & TEXT_BIT) !== 0
export const wordsOfMark = (mark: number): number => mark >> WORDS_SHIFT
