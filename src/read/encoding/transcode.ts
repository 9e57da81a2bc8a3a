import { StetError } from '../../errors.ts'
import type { Chunks } from '../bytes/container.ts'
import { markedEncoding, standardName, utf16ByNuls } from './encodings.ts'

/** The encoding of a stream of lines: the one asked for, what its first bytes show to be UTF-16, or UTF-8. */
export function streamEncoding(head: Uint8Array, forced: string | null): string {
  if (forced !== null) return standardName(forced)
  return markedEncoding(head) ?? utf16ByNuls(head) ?? 'utf-8'
}

/** Bytes of the units that some encodings write, by how their names begin. */
const UNITS = [
  ['utf-16', 2],
  ['utf-32', 4]
] as const

/**
 * A stream in another encoding than UTF-8, as UTF-8.
 *
 * @throws StetError `bad-option` for an encoding that is not known.
 */
export async function asUtf8(chunks: Chunks, encoding: string): Promise<Chunks> {
  if (encoding === 'utf-8') return chunks
  const { default: iconv } = await import('iconv-lite')
  if (!iconv.encodingExists(encoding))
    throw new StetError(
      'bad-option',
      `expected the name of an encoding, such as utf-8 or windows-1252, but got "${encoding}"`
    )
  async function* transcoded(): AsyncGenerator<Uint8Array> {
    const decoder = iconv.getDecoder(encoding)
    const unit = UNITS.find(([name]) => encoding.startsWith(name))?.[1] ?? 1
    let length = 0
    for await (const chunk of chunks) {
      length += chunk.length
      yield Buffer.from(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)))
    }
    yield Buffer.from(decoder.end() ?? '')
    // What is cut off in the middle of a unit is said to be there; the decoder would leave it out.
    if (length % unit !== 0) yield Buffer.from('\ufffd')
  }
  return transcoded()
}
