/** Lines out of chunks of bytes, in constant memory: a line over the limit is passed over, counted, not kept. */

const LF = 0x0a
const CR = 0x0d

/** A line without its end, or how long a line was that was not kept. */
export type RawLine = { bytes: Uint8Array; tooLong: null } | { bytes: null; tooLong: number }

/**
 * @param chunks the stream; may end without a line end.
 * @param longest bytes a line may have.
 */
export async function* linesOfBytes(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  longest: number
): AsyncGenerator<RawLine[]> {
  let parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    const lines: RawLine[] = []
    let start = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      length += end - start
      parts.push(chunk.subarray(start, end))
      lines.push(lineOf(parts, length, longest))
      parts = []
      length = 0
      start = end + 1
    }
    length += chunk.length - start
    // A chunk's memory may be used again by its stream, so what outlives this turn is copied.
    if (length <= longest) parts.push(Buffer.from(chunk.subarray(start)))
    else parts = []
    if (lines.length > 0) yield lines
  }
  if (length > 0) yield [lineOf(parts, length, longest)]
}

/** Parts of a run of bytes as one; a single part is not copied. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  return only !== undefined && parts.length === 1 ? only : Buffer.concat(parts)
}

function lineOf(parts: readonly Uint8Array[], length: number, longest: number): RawLine {
  if (length > longest) return { bytes: null, tooLong: length }
  const bytes = joined(parts)
  return { bytes: bytes[length - 1] === CR ? bytes.subarray(0, length - 1) : bytes, tooLong: null }
}

/** Bytes of the longest line, counted before anything is decoded; lines end as everywhere, at LF, CRLF and lone CR. */
export function longestLine(bytes: Uint8Array): number {
  let longest = 0
  let start = 0
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) continue
    if (at - start > longest) longest = at - start
    start = at + 1
  }
  return longest
}
