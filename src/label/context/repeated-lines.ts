import { Counts } from '../features/hash-counter.ts'
import type { Observations } from '../features/observations.ts'

/** Blocks either way in which recurring lines are counted. */
const AROUND = 5

/**
 * Fills `recurs` (0 stands once; 1, 2 the first of two, of more; 3, 4 a later one of two, of more) and `recurringAround`,
 * the lines close by that stand three times and more, up to five: comment threads and lists of teasers are full of
 * them, an article has none.
 */
export function readRecurrence(observed: Observations): void {
  const { recurs, recurringAround } = observed.context
  const all = new Counts(observed.count)
  for (let at = 0; at < observed.count; at++) all.add(observed.whole[at])
  const before = new Counts(observed.count)
  for (let at = 0; at < observed.count; at++) {
    const times = all.get(observed.whole[at])
    if (times > 1) recurs[at] = (before.add(observed.whole[at]) === 0 ? 1 : 3) + (times > 2 ? 1 : 0)
  }
  const often = (at: number): number =>
    at >= 0 && at < observed.count && (recurs[at] === 2 || recurs[at] === 4) ? 1 : 0
  let inside = 0
  for (let at = -AROUND; at < observed.count; at++) {
    inside += often(at + AROUND) - often(at - AROUND - 1)
    if (at >= 0) recurringAround[at] = Math.min(5, inside)
  }
}
