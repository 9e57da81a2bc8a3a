import { phraseAt } from '../../../lexicon/match.ts'
import { END, HAS, type Observations, START, TOKEN } from '../../features/observations.ts'

/** Characters of a running time below ten minutes: `2:34 `. */
const CLOCK = '0:00 '
/** Minutes of a clip at most: later times of a clock are hours. */
const MINUTES = 7
/** Words of a video's title at least, with those of its time. */
const VIDEO = 6
/** Blocks around that no other line with a time stands in: such lines are a ticker, results or a programme. */
const AROUND = 6
/** Words of a sentence of the text above and below, and how near it stands. */
const SENTENCE = 12
const NEAR = 2

const SENTENCE_ENDS: readonly number[] = [END.stop, END.question, END.quoteAfterStop]

/**
 * Whether a line between sentences is a video's running time and title: `2:34 Ferry gets a new rudder`. Labelled pages have 13 such lines, on three
 * pages of one site: all are titles of videos by eye, though the nine that were labelled by machine are labelled text.
 */
export function isVideoTitle(observed: Observations, at: number): boolean {
  if (!opensWithRunningTime(observed, at)) return false
  for (let other = Math.max(0, at - AROUND); other <= Math.min(observed.count - 1, at + AROUND); other++)
    if (other !== at && observed.start[other] === START.digit && (observed.marks[other] & HAS.clock) !== 0) return false
  return isSentenceNear(observed, at, -1) && isSentenceNear(observed, at, 1)
}

function opensWithRunningTime(observed: Observations, at: number): boolean {
  const { start, words, end, leading, textFrom, folded, tokenFrom, tokenAt, tokenCase } = observed
  if (start[at] !== START.digit || end[at] !== END.none || words[at] < VIDEO || leading[at] > MINUTES) return false
  const from = textFrom[at]
  for (let place = 0; place < CLOCK.length; place++) if (folded[from + place] !== CLOCK.charCodeAt(place)) return false
  for (let t = tokenFrom[at]; t < tokenFrom[at + 1]; t++)
    if (tokenAt[t] >= from + CLOCK.length && tokenCase[t] !== TOKEN.mark) return beginsTitle(observed, t)
  return false
}

/** Whether a word with a capital is none that tells the time: `2:30 Uhr`, `2:30 PM`. */
function beginsTitle({ tokenCase, tokenAt, tokenLength, folded }: Observations, t: number): boolean {
  if (tokenCase[t] !== TOKEN.capital && (tokenCase[t] !== TOKEN.capitals || tokenLength[t] === OF_NOON)) return false
  const word = String.fromCharCode(...folded.subarray(tokenAt[t], tokenAt[t] + tokenLength[t]))
  return phraseAt('clock-words', [word], 0) === null
}

/** Letters of `AM` and `PM`. */
const OF_NOON = 2

function isSentenceNear({ count, words, end }: Observations, at: number, step: number): boolean {
  for (let away = 1; away <= NEAR; away++) {
    const near = at + step * away
    if (near >= 0 && near < count && words[near] >= SENTENCE && SENTENCE_ENDS.includes(end[near])) return true
  }
  return false
}
