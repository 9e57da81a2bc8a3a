/**
 * Which entries weigh on a block. A *cue* has a value for each block, a byte. A cue and a value make an *entry*; so do the values of a
 * *pair* of cues. A block's cues are seen from its own place and from up to `reach` blocks away.
 */

/** Weights of an entry, one for each state; those beyond the number of states are 0. */
export const ROW_WIDTH = 16

/** Which cues, pairs and entries there are. */
export interface CueLayout {
  /** How many blocks away cues are seen. */
  reach: number
  /** For each distance from 0 to `reach`: how many of the cues, from the first, are seen from there. */
  seenFrom: Int32Array
  /** The first entry of each cue. */
  firstEntry: Int32Array
  /** 1 for each cue whose value 0 has no entry. */
  silentAtZero: Uint8Array
  /** The value that each cue has for most blocks. */
  usual: Uint8Array
  /** Four numbers for each pair: its two cues, the number of the second's values, the first entry. */
  pairs: Int32Array
  /** Entries of cues and pairs, and the edge, which is the last. */
  entries: number
}
