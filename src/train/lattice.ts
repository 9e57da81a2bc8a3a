import { EntryLists, mostEntries } from '../label/crf/entries.ts'
import { MOST_WORD_FEATURES, WordFeatures } from '../label/features/hashed-words.ts'
import type { Lists } from '../label/features/phrase-lists.ts'
import { CUES, entryHashes, LAYOUT } from '../label/model/cue-table.ts'
import { gatherFeatures } from '../label/model/gather.ts'
import { statesOf } from '../label/model/states.ts'
import { stepsOf } from '../label/model/transitions.ts'
import { observe } from '../label/observe.ts'
import { excludedRoles } from '../label/roles/index.ts'
import type { Example } from './labelled-data.ts'

/** What learning needs of a dump: features as integers, steps, and the states it should take. */
export interface Lattice {
  n: number
  /** Features of position `t` are `feature[from[t]]` to `feature[from[t + 1]]`: hashes first, rows of the weights later. */
  from: Int32Array
  feature: Int32Array
  step: Int32Array
  state: Uint8Array
  /** Roles that rules exclude from each position, one bit each. */
  excluded: Uint8Array
  /** The same for lines of one shape. */
  shape: Int32Array
  domain: number
  /** How much it counts in learning, from 0 to 1. */
  weight: number
  /** Whether its labels may be wrong, since a machine made them: see `learn`. */
  unsure: boolean
}

const HASHES = entryHashes()

/** Observes one example: its features are still hashes. It counts whole. */
export function latticeOf(example: Example, domain: number, lists: Lists): Lattice {
  const observed = observe(example.dump, lists)
  const { count } = observed
  const values = new Uint8Array(count * CUES.length)
  const hashFrom = new Uint32Array(count + 1)
  const words = new WordFeatures(new Int32Array(count * MOST_WORD_FEATURES))
  gatherFeatures(observed, 0, count, { values, hashFrom, words })
  const from = new Int32Array(count + 1)
  const shown = new EntryLists(LAYOUT, count)
  shown.read(values, count)
  const entries = new Int32Array(mostEntries(LAYOUT))
  const feature = new Int32Array(count * entries.length + words.count)
  let free = 0
  for (let at = 0; at < count; at++) {
    const size = shown.list(values, at, count, entries)
    for (let entry = 0; entry < size; entry++) feature[free++] = HASHES[entries[entry]]
    for (let word = hashFrom[at]; word < hashFrom[at + 1]; word++) feature[free++] = words.hash[word]
    from[at + 1] = free
  }
  return {
    n: count,
    from,
    feature: feature.slice(0, free),
    step: stepsOf(observed),
    state: statesOf(example.roles),
    excluded: excludedRoles(observed),
    shape: observed.shape,
    domain,
    weight: 1,
    unsure: false
  }
}
