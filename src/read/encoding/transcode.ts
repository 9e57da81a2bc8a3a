import { StetError } from '../../errors.ts'
import type { Chunks } from '../bytes/container.ts'
import { markedEncoding, standardName, wideByNuls } from './encodings.ts'

/** The encoding of a stream of lines: the one asked for, what its first bytes show to be UTF-16, or UTF-8. */
export function streamEncoding(head: Uint8Array, forced: string | null): string {
  if (forced !== null) return standardName(forced)
  return markedEncoding(head) ?? wideByNuls(head) ?? 'utf-8'
}

/** Bytes of a stream's beginning that are looked at. */
const LOOKED_AT = 65_536

/** Encodings in which markup has more than a byte a letter; it is the same in all others. */
const WIDE = /^utf-(?:16|32)(?:le|be)$/

/** The beginning of a stream as text, as far as markup goes; its last letter may be cut. */
export function textOfHead(head: Uint8Array, asked: string | null): string {
  const bytes = head.subarray(0, LOOKED_AT)
  const encoding = streamEncoding(head, asked !== null && WIDE.test(standardName(asked)) ? asked : null)
  // The runtime knows no UTF-32.
  if (!encoding.startsWith('utf-32')) return new TextDecoder(encoding).decode(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let text = ''
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le')
    if (at > 0 || code !== BYTE_ORDER_MARK) text += code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '\ufffd'
  }
  return text
}

const BYTE_ORDER_MARK = 0xfeff
const LAST_CODE_POINT = 0x10ffff

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
