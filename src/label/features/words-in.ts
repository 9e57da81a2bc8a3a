import { wordsOf } from '../../lexicon/match.ts'
import type { Observations } from './observations.ts'

/** Characters of a block that are looked through. */
const MOST_CHARACTERS = 400

/** The block's words in lower case. */
export function wordsIn(observed: Observations, at: number): string[] {
  const from = observed.textFrom[at]
  return wordsOf(
    String.fromCharCode(...observed.folded.subarray(from, from + Math.min(MOST_CHARACTERS, observed.chars[at])))
  )
}
