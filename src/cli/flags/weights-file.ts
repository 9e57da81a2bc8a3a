import { StetError } from '../../errors.ts'
import { loadModel } from '../../label/index.ts'
import { bytesOfNamed } from './named-file.ts'

/** Weights have a few megabytes; a larger file is something else. */
const MOST_BYTES = 2 ** 28

/** The bytes of a weights file that holds weights. @throws StetError `bad-weights` if it does not, or cannot be read. */
export function weightsIn(file: string): Uint8Array {
  const bytes = bytesOfNamed(file, { what: 'weights', most: MOST_BYTES, code: 'bad-weights' })
  try {
    loadModel(bytes)
    return bytes
  } catch (error) {
    throw new StetError('bad-weights', `${file}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
