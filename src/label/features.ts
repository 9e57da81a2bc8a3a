import { EDGE, type Entries, REACH } from './cue-table.ts'
import type { Seen } from './seen.ts'

/** Told of each cue seen from a block: which entry, and from how many blocks away (negative: above). */
export type TellEntry = (entry: number, offset: number) => void

/** Tells every cue that weighs on block `at`: its own, then its neighbours'. */
export function tellEntries(seen: Seen, entries: Entries, at: number, tell: TellEntry): void {
  const { from, upTo, entry } = entries
  for (let e = from[at]; e < from[at + 1]; e++) tell(entry[e], 0)
  for (let reach = 1; reach <= REACH; reach++) {
    for (const offset of [-reach, reach]) {
      const other = at + offset
      if (other < 0 || other >= seen.count) {
        tell(EDGE, offset)
        continue
      }
      const end = upTo[reach * seen.count + other]
      for (let e = from[other]; e < end; e++) tell(entry[e], offset)
    }
  }
}
