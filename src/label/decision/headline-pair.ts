import { CASE, END, type Observations, START } from '../features/observations.ts'
import type { Pairs } from './decide.ts'

/** Two lines say much the same where the shorter has more than this share of its longer words in the other. */
const MOST = 0.5

/**
 * For the blocks of a dump: whether a line and the one below it can be a headline and its standfirst. They cannot where they say much the same,
 * as the end of the path of sections above a headline does, nor where only the upper is in capitals, as mastheads and kickers are. A line in
 * quotation marks is none of the page's own.
 */
export function pairsIn(observed: Observations): Pairs {
  const isInCapitals = (at: number) => observed.cased[at] === CASE.capitals
  const isPair = (upper: number, lower: number) => {
    if (isInCapitals(upper) && !isInCapitals(lower)) return false
    const [some, others] = [wordsOf(observed, upper), wordsOf(observed, lower)]
    const least = Math.min(some.size, others.size)
    return least === 0 || [...some].filter((word) => others.has(word)).length <= MOST * least
  }
  return { isPair, isQuoted: (at) => observed.start[at] === START.quote && QUOTE_ENDS.includes(observed.end[at]) }
}

const QUOTE_ENDS: readonly number[] = [END.quote, END.quoteAfterStop]

/** The numbers of a block's longer words. */
function wordsOf({ word, tokenFrom }: Observations, at: number): ReadonlySet<number> {
  return new Set(word.subarray(tokenFrom[at], tokenFrom[at + 1]).filter((number) => number > 0))
}
