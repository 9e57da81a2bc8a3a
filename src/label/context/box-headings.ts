import { distance } from '../features/bins.ts'
import type { Observations } from '../features/observations.ts'
import { bitOf, type Listed } from '../features/phrase-lists.ts'

/** A line of more words is no heading of a box. */
const HEADING = 8
/** How far below its heading a box is taken to reach, in blocks. */
const REACH = 60

const bitsOf = (...lists: Listed[]): number => lists.reduce((bits, list) => bits | bitOf(list), 0)

/** What opens a box of other stories, of comments, and the page's foot. */
const OPENERS = {
  sinceRelated: bitsOf('related', 'promo'),
  sinceComments: bitsOf('comments'),
  sinceFoot: bitsOf('copyright', 'share', 'subscribe', 'navigation', 'consent', 'page-furniture')
} as const

/** Fills how far above the last line stands that opens a box: 0 none near, 1 the line itself, then by classes of distance. */
export function readBoxes(observed: Observations): void {
  for (const box of ['sinceRelated', 'sinceComments', 'sinceFoot'] as const) {
    let since = REACH
    for (let at = 0; at < observed.count; at++) {
      if (observed.words[at] <= HEADING && observed.listed.start[at] & OPENERS[box]) since = 0
      observed.context[box][at] = since >= REACH ? 0 : since === 0 ? 1 : 2 + distance(since)
      since++
    }
  }
}
