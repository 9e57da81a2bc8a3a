import { StetError } from './errors.ts'
import { kindOf } from './value-kind.ts'

/**
 * Refuses what a caller of the library gives in the place of something else.
 *
 * @param keys what an object of the expected kind has
 * @throws StetError `bad-option`
 */
export function expectObject(value: unknown, keys: readonly string[], what: string): void {
  if (typeof value !== 'object' || value === null)
    throw new StetError('bad-option', `expected ${what}, but got ${kindOf(value)}`)
  const missing = keys.find((key) => !(key in value))
  if (missing !== undefined)
    throw new StetError('bad-option', `expected ${what}, but got ${kindOf(value)} without ${missing}`)
}
