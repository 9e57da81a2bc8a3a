import { phraseAt } from '../../lexicon/match.ts'
import type { Recurrence } from '../../tree/recurrence.ts'
import { END, type Observations } from '../features/observations.ts'
import { wordsIn } from '../features/words-in.ts'

/** A longer note says more than what it is on. */
const NOTE = 40
/** A subhead has at most this many words. */
const SUBHEAD = 8

/** `The views expressed here are the author's own.`, `Editing by Ruth Ellery`: a note on the text, or a farewell, may stand below every text of a source. */
export function isNote(observed: Observations, at: number): boolean {
  return observed.words[at] <= NOTE && phraseAt('text-notes', wordsIn(observed, at), 0) !== null
}

/**
 * A short line that recurs between two lines which no other dump holds: as a subhead does, and what is furniture seldom, which stands beside more of it.
 */
export function isBetweenOwn(observed: Observations, recurrences: readonly (Recurrence | null)[], at: number): boolean {
  if (observed.words[at] > SUBHEAD || observed.end[at] === END.stop) return false
  return standsAlone(recurrences[at - 1]) && standsAlone(recurrences[at + 1])
}

/** No other dump of the source holds the line. */
export function standsAlone(recurrence: Recurrence | null | undefined): boolean {
  return recurrence != null && recurrence.documents < 2
}
