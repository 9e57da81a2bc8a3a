import { distance, few } from '../features/bins.ts'
import { mix } from '../features/hash.ts'
import { Counts } from '../features/hash-counter.ts'
import { type Observations, TOKEN } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'

const BY = bitOf('by-words')
const TIMED = bitOf('published-words') | bitOf('updated-words')
const MONTHS = bitOf('months')

/** Words that a byline has at most. */
const BYLINE = 14
/** Words that a line with a month and no word for publishing has at most. */
const DATE = 8
/** Figures that a date has at least. */
const FIGURES = 3
/** A credit further away than this says nothing any more, in blocks. */
const FAR = 60

/** Whether a line says who wrote something, or when it came out. */
function isCredit(observed: Observations, at: number): boolean {
  const { listed, words } = observed
  if (words[at] > BYLINE) return false
  if ((listed.start[at] & BY) !== 0 && words[at] >= 2) return true
  if (observed.digits[at] < FIGURES) return false
  return (listed.any[at] & TIMED) !== 0 || ((listed.any[at] & MONTHS) !== 0 && words[at] <= DATE)
}

/**
 * Fills where bylines and dates stand: `sinceCredit` and `toCredit`, the distance to the last and the next (0 none, 1 the line itself,
 * then by classes), and `creditsAbove`. The first stands under the headline, wherever the longest text may be; many
 * of them below are a thread of comments or a list of other stories.
 */
export function readCredits(observed: Observations): void {
  const { sinceCredit, toCredit, creditsAbove } = observed.context
  let above = 0
  let since = 0
  for (let at = 0; at < observed.count; at++) {
    creditsAbove[at] = few(above)
    if (isCredit(observed, at)) {
      above++
      since = 1
    }
    sinceCredit[at] = awayClass(since)
    if (since > 0) since++
  }
  observed.context.credits = few(above)
  let to = 0
  for (let at = observed.count - 1; at >= 0; at--) {
    if (isCredit(observed, at)) to = 1
    toCredit[at] = awayClass(to)
    if (to > 0) to++
  }
  readAuthors(observed)
}

function awayClass(away: number): number {
  return away <= 1 ? away : away > FAR ? 9 : 2 + distance(away - 1)
}

/** Tokens looked at for a name. */
const LOOKED = 28
/** Names that are looked for again. */
const AUTHORS = 64
/** A line of more words that begins with an author's name is a note about the author, or a sentence. */
const NAME_LINE = 6

/** Fills `author`: lines below a byline that begin with a name in it (1 a short line, 2 a longer one) or have it inside (3). */
function readAuthors(observed: Observations): void {
  const { tokenFrom, token, tokenCase } = observed
  const names = new Counts(AUTHORS)
  let known = 0
  for (let at = 0; at < observed.count; at++) {
    const from = tokenFrom[at]
    const last = Math.min(tokenFrom[at + 1], from + LOOKED) - 1
    const byline = known < AUTHORS - BYLINE && observed.words[at] <= BYLINE && (observed.listed.start[at] & BY) !== 0
    for (let t = from; t < last; t++) {
      if (tokenCase[t] !== TOKEN.capital || tokenCase[t + 1] !== TOKEN.capital) continue
      const pair = mix(token[t], token[t + 1])
      if (known > 0 && !byline && names.get(pair) !== 0 && observed.context.author[at] === 0)
        observed.context.author[at] = t > from ? 3 : observed.words[at] <= NAME_LINE ? 1 : 2
      if (byline && names.add(pair) === 0) known++
    }
  }
}
