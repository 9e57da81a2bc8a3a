import type { Dump } from '../tree/dump.ts'
import { readBoxes, readLists } from './listed.ts'
import { readPlace } from './place.ts'
import { type Seen, seenOf } from './seen.ts'
import { readShape } from './shape.ts'

/** Everything the labeller sees of a dump. Linear in the length of its text. */
export function observe(dump: Dump): Seen {
  const seen = seenOf(dump)
  let free = 0
  let letters = 0
  for (let at = 0; at < seen.count; at++) {
    const text = dump.children[at].text
    seen.tokenFrom[at] = free
    seen.textFrom[at] = letters
    free = readShape(seen, at, text, free)
    letters += text.length
    seen.tokenFrom[at + 1] = free
    seen.textFrom[at + 1] = letters
  }
  readLists(seen)
  readBoxes(seen)
  readPlace(seen)
  return seen
}
