import { readWords, type WordFeatures } from '../features/hashed-words.ts'
import type { Seen } from '../features/observations.ts'
import { CUES, EDGE, ENTRIES, entryOf, PAIR_CUES, pairEntryOf, REACH, SEEN_FROM } from './cue-table.ts'

/** What is seen of some blocks that follow each other, by their places from the first of them. */
export interface Looks {
  /** The value of each cue for each block, by block × CUES.length + cue. */
  values: Uint8Array
  /** Hashed features of block `i` are `hashFrom[i]` to `hashFrom[i + 1]` of `words`. */
  hashFrom: Uint32Array
  words: WordFeatures
}

/** Asks every cue of blocks `first` to `end`, and hashes their words. */
export function look(seen: Seen, first: number, end: number, into: Looks): void {
  const { values, hashFrom, words } = into
  words.count = 0
  for (let at = first, i = 0; at < end; at++) {
    for (let cue = 0; cue < CUES.length; cue++) values[i++] = CUES[cue].value(seen, at)
    hashFrom[at - first] = words.count
    readWords(seen, at, words)
  }
  hashFrom[end - first] = words.count
}

/** Told of each entry seen from a block: which, and from how many blocks away (negative: above). */
export type TellEntry = (entry: number, offset: number) => void

/** Tells every entry that weighs on block `block` of `count`: the same, in the same order, that the kernel gathers. */
export function tellEntries(values: Uint8Array, block: number, count: number, tell: TellEntry): void {
  for (let offset = -REACH; offset <= REACH; offset++) {
    const other = block + offset
    if (other < 0 || other >= count) {
      tell(EDGE, offset)
      continue
    }
    const from = other * CUES.length
    const seen = SEEN_FROM[Math.abs(offset)]
    for (let cue = 0; cue < seen; cue++) {
      const value = values[from + cue]
      if (value > 0 || CUES[cue].zero) tell(entryOf(cue, value), offset)
    }
    if (offset !== 0) continue
    PAIR_CUES.forEach(([one, two], pair) => {
      tell(pairEntryOf(pair, values[from + one], values[from + two]), 0)
    })
  }
}

/** Number of (offset, entry) names: by (offset + REACH) × (ENTRIES + 1) + entry. */
export const NAMES = (2 * REACH + 1) * (ENTRIES + 1)
