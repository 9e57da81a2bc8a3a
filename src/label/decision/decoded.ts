import type { Decisions } from './decide.ts'
import type { StruckText } from './struck-text.ts'

/** What is made of a dump's blocks. */
export interface Decoded {
  /** The probability of each state at each block, by at × STATES.length + state. */
  marginal: Float64Array
  decisions: Decisions
  /** For each block that stands although it was struck at first, the probability that it is part of the article; 0 for others. */
  standing: Float64Array
  /** Over 0 for each block that is a note on an author below the text. */
  notes: Uint8Array
  /** Struck blocks that read like text, with the probability that they are part of the article. */
  struck: readonly (StruckText & { chance: number })[]
  /** Sentences that are struck for no other reason than that they recur in their source, in the order of the dump. */
  recurring: readonly number[]
}
