import { distance } from '../../features/bins.ts'
import { END, type Observations } from '../../features/observations.ts'
import { bitOf, type Listed } from '../../features/phrase-lists.ts'

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

/** Words of a line that does nothing but announce other stories, at most. */
const ANNOUNCEMENT = 6
/** What is announced are headlines and names of topics: lines of so many words at most, without a mark that ends a sentence. */
const HEADLINE = 20
/** Stories that a heading announces, at most; a longer list has other signs of what it is. */
const STORIES = 8
const SENTENCE_ENDS: readonly number[] = [END.stop, END.question, END.quoteAfterStop, END.colon]

/** A line that does nothing but announce other stories: `Read also`, `Související`. */
function announcesStories(observed: Observations, at: number): boolean {
  return observed.words[at] <= ANNOUNCEMENT && (observed.listed.whole[at] & bitOf('related')) !== 0
}

/** Fills which lines stand under a line that announces other stories and read like their headlines: 1, else 0. */
export function readAnnounced(observed: Observations): void {
  let left = 0
  for (let at = 0; at < observed.count; at++) {
    if (announcesStories(observed, at)) left = STORIES
    else if (left > 0 && observed.words[at] <= HEADLINE && !SENTENCE_ENDS.includes(observed.end[at])) {
      observed.context.announced[at] = 1
      left--
    } else left = 0
  }
}

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
