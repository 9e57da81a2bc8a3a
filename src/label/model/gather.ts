import { readWords, type WordFeatures } from '../features/hashed-words.ts'
import type { Observations } from '../features/observations.ts'
import { CUES } from './cue-table.ts'

/** What is observed of some blocks that follow each other, by their places from the first of them. */
export interface BlockFeatures {
  /** The value of each cue for each block, by block × CUES.length + cue. */
  values: Uint8Array
  /** Hashed features of block `i` are `hashFrom[i]` to `hashFrom[i + 1]` of `words`. */
  hashFrom: Uint32Array
  words: WordFeatures
}

/** Asks every cue of blocks `first` to `end`, and hashes their words. */
export function gatherFeatures(observed: Observations, first: number, end: number, into: BlockFeatures): void {
  const { values, hashFrom, words } = into
  words.count = 0
  // Cue by cue: the processor foresees calls that go where the last one went, which halves the time of asking them.
  for (let cue = 0; cue < CUES.length; cue++) {
    const { value, column } = CUES[cue]
    if (column === undefined)
      for (let at = first, i = cue; at < end; at++, i += CUES.length) values[i] = value(observed, at)
    else {
      const own = column(observed)
      for (let at = first, i = cue; at < end; at++, i += CUES.length) values[i] = own[at]
    }
  }
  for (let at = first; at < end; at++) {
    hashFrom[at - first] = words.count
    readWords(observed, at, words)
  }
  hashFrom[end - first] = words.count
}
