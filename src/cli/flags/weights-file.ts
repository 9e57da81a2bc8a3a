import { readFileSync, statSync } from 'node:fs'
import { StetError } from '../../errors.ts'
import { inMemory, openWeights } from '../../label/model/weights-file.ts'

/** Weights are two megabytes; so much more is something else. */
const MOST_BYTES = 2 ** 28

/** The bytes of a weights file. @throws StetError `bad-weights` where it cannot be read, or is a device or a pipe without end. */
export function weightBytes(path: string): Uint8Array {
  try {
    const stats = statSync(path)
    if (!stats.isFile() || stats.size > MOST_BYTES) throw new Error('it is no file of weights')
    return readFileSync(path)
  } catch (cause) {
    throw new StetError(
      'bad-weights',
      `expected a weights file at ${path}, but it cannot be read: ${(cause as Error).message}`,
      { cause }
    )
  }
}

/** The bytes of a weights file that holds weights. @throws StetError `bad-weights` if it does not. */
export function weightsIn(path: string): Uint8Array {
  const bytes = weightBytes(path)
  try {
    openWeights(inMemory(bytes))
    return bytes
  } catch (error) {
    throw new StetError('bad-weights', `${path}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
