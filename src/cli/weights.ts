import { readFileSync } from 'node:fs'
import { StetError } from '../errors.ts'
import { unpackWeights } from '../label/weights-file.ts'

/** The bytes of a weights file. Throws a StetError where they are none. */
export function weightsIn(path: string): Uint8Array {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw new StetError('unreadable', `${path}: cannot be read`, { cause: error })
  }
  try {
    unpackWeights(bytes)
    return bytes
  } catch (error) {
    throw new StetError('bad-weights', `${path}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
