import { fileErrorOf } from '../../batch/files/io-errors.ts'
import { StetError } from '../../errors.ts'
import { fileInput } from './byte-input.ts'

/** Most bytes of what is needed as a whole: what Node holds in a string. */
const MOST_BYTES = 0x1fffffe8

/**
 * All of a file that was named, a pipe or a device as well: a signal ends the waiting.
 *
 * @throws an error that names it; StetError `too-large` past the limit, as of a device without end
 */
export async function wholeInput(
  file: string,
  chunks: AsyncIterable<Uint8Array> = fileInput(file),
  most = MOST_BYTES
): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of chunks) {
      length += chunk.length
      if (length > most) throw new StetError('too-large', `${file}: expected at most ${most} bytes, but got more`)
      parts.push(chunk)
    }
  } catch (error) {
    throw fileErrorOf(error, file)
  }
  return Buffer.concat(parts, length)
}
