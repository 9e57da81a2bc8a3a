import type { Observations } from '../features/observations.ts'

/**
 * A named observation that the model weighs. `value` answers 0 for "not seen" (which is weighed too where
 * `zero` is set) or a class below `of`; it is asked once for every block and must be cheap.
 */
export interface Cue {
  name: string
  /** What it means, for a reader who knows newspapers and no programming: completes "because …". */
  description: string
  /** Number of classes, class 0 counted; 2 for yes or no. */
  of: number
  /** Whether the blocks around see it too, and how many either way. */
  near: 0 | 1 | 2 | 3
  /** Whether class 0 is a class like the others. */
  zero?: boolean
  value(observed: Observations, at: number): number
  /** The values of all blocks, where these are an observation themselves: 1 % of labelling went into asking for each. */
  column?(observed: Observations): ArrayLike<number>
}

/** A yes-or-no cue. */
export function sign(
  name: string,
  description: string,
  near: Cue['near'],
  test: (observed: Observations, at: number) => boolean
): Cue {
  return { name, description, of: 2, near, value: (observed, at) => (test(observed, at) ? 1 : 0) }
}

/** A cue with classes, all of them weighed. */
export function classes(name: string, description: string, of: number, near: Cue['near'], value: Cue['value']): Cue {
  return { name, description, of, near, zero: true, value }
}
