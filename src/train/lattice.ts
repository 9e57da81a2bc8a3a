import { MOST_WORD_FEATURES, WordFeatures } from '../label/features/hashed-words.ts'
import { CUES, ENTRIES, entryHashes, REACH } from '../label/model/cue-table.ts'
import { look, tellEntries } from '../label/model/gather.ts'
import { statesOf } from '../label/model/states.ts'
import { stepsOf } from '../label/model/transitions.ts'
import { observe } from '../label/observe.ts'
import { shutRoles } from '../label/roles/index.ts'
import type { Example } from './labelled-data.ts'

/** What learning needs of a dump: features as integers, steps, and the states it should take. */
export interface Lattice {
  n: number
  /** Features of position `t` are `feature[from[t]]` to `feature[from[t + 1]]`: hashes first, rows of the weights later. */
  from: Int32Array
  feature: Int32Array
  step: Int32Array
  state: Uint8Array
  /** Roles that rules shut out of each position, one bit each. */
  shut: Uint8Array
  /** The same for lines of one shape. */
  shape: Int32Array
  domain: number
}

let hashes: Int32Array | undefined

let room = new Int32Array(1 << 20)

/** Observes one example: its features are still hashes. */
export function latticeOf(example: Example, domain: number): Lattice {
  const seen = observe(example.dump)
  const { count } = seen
  const values = new Uint8Array(count * CUES.length)
  const hashFrom = new Uint32Array(count + 1)
  const words = new WordFeatures(new Int32Array(count * MOST_WORD_FEATURES))
  look(seen, 0, count, { values, hashFrom, words })
  hashes ??= entryHashes()
  const table = hashes
  const from = new Int32Array(count + 1)
  const shut = new Uint8Array(count)
  let free = 0
  const put = (hash: number): void => {
    if (free === room.length) {
      const larger = new Int32Array(room.length * 2)
      larger.set(room)
      room = larger
    }
    room[free++] = hash
  }
  for (let at = 0; at < count; at++) {
    tellEntries(values, at, count, (entry, offset) => put(table[(offset + REACH) * (ENTRIES + 1) + entry]))
    for (let w = hashFrom[at]; w < hashFrom[at + 1]; w++) put(words.hash[w])
    shut[at] = shutRoles(seen, at)
    from[at + 1] = free
  }
  return {
    n: count,
    from,
    feature: room.slice(0, free),
    step: stepsOf(seen),
    state: statesOf(example.roles),
    shut,
    shape: seen.shape,
    domain
  }
}
