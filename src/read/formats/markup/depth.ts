import { StetError } from '../../../errors.ts'

/** Elements within elements; pages have fewer than a hundred. */
const DEEPEST = 1000

export function isTooDeep(depth: number): boolean {
  return depth > DEEPEST
}

export const TOO_DEEP = `expected at most ${DEEPEST} elements within each other, but got more`

/** @throws StetError `too-deep` for elements nested deeper than any page has them. */
export function tooDeep(depth: number): void {
  if (isTooDeep(depth)) throw new StetError('too-deep', TOO_DEEP)
}
