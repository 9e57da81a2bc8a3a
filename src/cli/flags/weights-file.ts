import { readFileSync, statSync } from 'node:fs'
import { StetError } from '../../errors.ts'
import { loadModel } from '../../label/index.ts'

/** Weights have a few megabytes; a larger file is something else. */
const MOST_BYTES = 2 ** 28

/** @throws StetError `bad-weights` for a file that cannot be read, or is a device or a pipe without end. */
function weightBytes(file: string): Uint8Array {
  try {
    const stats = statSync(file)
    if (!stats.isFile() || stats.size > MOST_BYTES) throw new Error('it is not a weights file')
    return readFileSync(file)
  } catch (cause) {
    throw new StetError(
      'bad-weights',
      `expected a weights file at ${file}, but it cannot be read: ${(cause as Error).message}`,
      { cause }
    )
  }
}

/** The bytes of a weights file that holds weights. @throws StetError `bad-weights` if it does not. */
export function weightsIn(file: string): Uint8Array {
  const bytes = weightBytes(file)
  try {
    loadModel(bytes)
    return bytes
  } catch (error) {
    throw new StetError('bad-weights', `${file}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
