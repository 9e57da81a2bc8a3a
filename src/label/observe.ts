import type { Dump } from '../tree/dump.ts'
import { readContext } from './context/index.ts'
import { readShape } from './features/line-shape.ts'
import { HAS, type Observations, observationsOf } from './features/observations.ts'
import { type Lists, phraseLists, readLists } from './features/phrase-lists.ts'
import { ShapeCounts } from './features/tokens.ts'
import { numberWords } from './features/word-numbers.ts'

/** Everything the labeller sees of a dump. Linear in the length of its text. */
export function observe(dump: Dump, lists: Lists = phraseLists()): Observations {
  const observed = observationsOf(dump)
  const counts = new ShapeCounts()
  let free = 0
  let letters = 0
  for (let at = 0; at < observed.count; at++) {
    const text = dump.children[at].text
    observed.tokenFrom[at] = free
    observed.textFrom[at] = letters
    free = readShape(observed, counts, at, text, free)
    letters += text.length
    observed.tokenFrom[at + 1] = free
    observed.textFrom[at + 1] = letters
  }
  numberWords(observed)
  readColumns(observed, dump)
  readLists(observed, lists)
  readContext(observed)
  return observed
}

/** Tables: tabs, or runs of three spaces and more, inside a line. Block texts have their white space folded, so the record is asked. */
function readColumns(observed: Observations, dump: Dump): void {
  for (const [gap, bit] of [
    ['\t', HAS.tab],
    ['   ', HAS.columns]
  ] as const) {
    let found = dump.text.indexOf(gap)
    for (let at = 0; at < observed.count && found >= 0; at++) {
      const { start, end } = dump.children[at].position
      const from = start.offset ?? 0
      if (found < from) found = dump.text.indexOf(gap, from)
      while (found >= 0 && isIndent(dump.text, found, from))
        found = dump.text.indexOf(gap, pastSpaces(dump.text, found))
      if (found >= from && found < (end.offset ?? 0)) observed.marks[at] |= bit
    }
  }
}

/** Whether the white space at a place is what its line begins with; the first line begins at `from`. */
function isIndent(text: string, at: number, from: number): boolean {
  let before = at - 1
  while (before >= from && (text[before] === ' ' || text[before] === '\t')) before--
  return before < from || text[before] === '\n' || text[before] === '\r'
}

function pastSpaces(text: string, at: number): number {
  let past = at
  while (text[past] === ' ' || text[past] === '\t') past++
  return past
}
