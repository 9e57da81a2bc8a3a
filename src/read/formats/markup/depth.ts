import { StetError } from '../../../errors.ts'

/** Elements within elements; pages have fewer than a hundred. */
const DEEPEST = 1000

/** @throws StetError `too-large` for elements nested deeper than any page has them. */
export function tooDeep(depth: number): void {
  if (depth > DEEPEST)
    throw new StetError('too-large', `expected at most ${DEEPEST} elements within each other, but got more`)
}
