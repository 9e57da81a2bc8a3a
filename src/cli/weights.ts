import { readFileSync } from 'node:fs'
import { StetError } from '../errors.ts'
import { unpackWeights, type Weights } from '../label/model.ts'

/** The weights in a file. Throws a StetError if there are none. */
export function weightsIn(path: string): Weights {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw new StetError('unreadable', `${path}: cannot be read`, { cause: error })
  }
  try {
    return unpackWeights(bytes)
  } catch (error) {
    throw new StetError('bad-weights', `${path}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
