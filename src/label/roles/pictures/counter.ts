import { CHAR } from '../../features/character-classes.ts'
import { type Observations, TOKEN } from '../../features/observations.ts'

/** Characters of the longest counter, `123 / 456`. */
const COUNTER = 9

/** A line that is nothing but two numbers, the first of them small, with a slash between. */
export function counter(observed: Observations, at: number): boolean {
  const from = observed.tokenFrom[at]
  if (observed.chars[at] > COUNTER || observed.tokenFrom[at + 1] - from !== 3) return false
  const { tokenCase, tokenLength, tokenAt, folded } = observed
  const spaced = folded[tokenAt[from] + tokenLength[from]] === CHAR.space
  return (
    tokenCase[from] === TOKEN.figures &&
    tokenCase[from + 2] === TOKEN.figures &&
    folded[tokenAt[from + 1]] === CHAR.slash &&
    tokenLength[from] <= 3 &&
    tokenLength[from + 2] <= 3 &&
    (spaced || tokenLength[from] === 1)
  )
}

/** Words of a counter such as `Photo 2 of 5` at most, and letters of the word between its numbers. */
const COUNTER_TOKENS = 4
const BETWEEN = 4

/** Two numbers with one short word between, `2 of 5`, and perhaps a word before. */
export function wordedCounter(observed: Observations, at: number): boolean {
  const from = observed.tokenFrom[at]
  const last = observed.tokenFrom[at + 1] - 1
  const count = last + 1 - from
  if (count < 3 || count > COUNTER_TOKENS || observed.numbers[at] !== 2) return false
  const { tokenCase, tokenLength } = observed
  const numbers =
    tokenCase[last] === TOKEN.figures &&
    tokenCase[last - 2] === TOKEN.figures &&
    tokenLength[last] <= 3 &&
    tokenLength[last - 2] <= 3
  return numbers && tokenCase[last - 1] === TOKEN.lower && tokenLength[last - 1] <= BETWEEN
}

/** A counter of either kind that no other reading is likely for: two numbers, what parts them, and nothing else. */
export function bareCounter(observed: Observations, at: number): boolean {
  return (
    counter(observed, at) || (observed.tokenFrom[at + 1] - observed.tokenFrom[at] === 3 && wordedCounter(observed, at))
  )
}
