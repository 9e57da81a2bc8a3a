import { EDGE, type Entries, REACH } from './cue-table.ts'
import type { Seen } from './seen.ts'

/** Told of each cue seen from a block: which entry, and from how many blocks away (negative: above). */
export type TellEntry = (entry: number, offset: number) => void

/** Tells every cue that weighs on block `at`: its own, then its neighbours'. */
export function tellEntries(seen: Seen, entries: Entries, at: number, tell: TellEntry): void {
  const { first, end, from, upTo, entry } = entries
  const own = at - first
  for (let e = from[own]; e < from[own + 1]; e++) tell(entry[e], 0)
  for (let reach = 1; reach <= REACH; reach++) {
    for (const offset of [-reach, reach]) {
      const other = at + offset
      if (other < 0 || other >= seen.count) {
        tell(EDGE, offset)
        continue
      }
      const last = upTo[reach * (end - first) + other - first]
      for (let e = from[other - first]; e < last; e++) tell(entry[e], offset)
    }
  }
}
