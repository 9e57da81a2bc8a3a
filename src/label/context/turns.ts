import { Counts } from '../features/hash-counter.ts'
import { END, type Observations, START } from '../features/observations.ts'

/** Times that a speaker's name stands at least, words that it has at most, and turns of a talk at least. */
const TIMES = 3
const NAME = 5
const TURNS = 5
/** Lines of one turn at most. */
const LONGEST = 5
/** The share of turns that are whole sentences, and of those that another speaker follows. */
const MOST = 0.8

/**
 * Marks what is said in a talk whose speakers have lines of their own: names that stand three times and more and follow each
 * other in turns, with whole sentences between them.
 */
export function readTurns(observed: Observations): void {
  const speakers = speakersIn(observed)
  if (speakers.length <= TURNS || new Set(speakers.map((at) => observed.whole[at])).size < 2) return
  let ended = 0
  let others = 0
  for (let turn = 1; turn < speakers.length; turn++) {
    if (isTurn(observed, speakers[turn - 1], speakers[turn])) ended++
    if (observed.whole[speakers[turn]] !== observed.whole[speakers[turn - 1]]) others++
  }
  const least = MOST * (speakers.length - 1)
  if (ended < least || others < least) return
  for (const [turn, at] of speakers.entries()) {
    const next = speakers[turn + 1] ?? at + 2
    if (next <= observed.count && isTurn(observed, at, next)) observed.context.turn.fill(1, at + 1, next)
  }
}

/** Short lines that begin with a capital, end without a mark and stand three times and more. */
function speakersIn(observed: Observations): number[] {
  const { count, whole, words, digits, start, end } = observed
  const all = new Counts(count)
  for (let at = 0; at < count; at++) all.add(whole[at])
  const found: number[] = []
  for (let at = 0; at < count; at++) {
    if (words[at] === 0 || words[at] > NAME || digits[at] > 0 || start[at] !== START.upper) continue
    if (end[at] === END.none && all.get(whole[at]) >= TIMES) found.push(at)
  }
  return found
}

const SENTENCE_ENDS: readonly number[] = [END.stop, END.question, END.quoteAfterStop, END.ellipsis]

function isTurn({ end }: Observations, speaker: number, next: number): boolean {
  if (next - speaker < 2 || next - speaker > LONGEST + 1) return false
  for (let at = speaker + 1; at < next; at++) if (!SENTENCE_ENDS.includes(end[at])) return false
  return true
}
