import { findPhrases, phraseAt, wordsOf } from '../../lexicon/match.ts'
import { type Observations, START } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'

/**
 * Sentences that are boilerplate for sure by how they open and what they name. Their words are in the lexicon; a line that has
 * none of a list's words has been passed over before its words are cut.
 */

/** Longer than this and it is a paragraph that happens to speak of such things (words). */
const MOST_WORDS = 45
/** Characters that are looked through. */
const MOST_CHARACTERS = 400

/** The block's words in lower case. */
function wordsIn(observed: Observations, at: number): string[] {
  const from = observed.textFrom[at]
  return wordsOf(
    String.fromCharCode(...observed.folded.subarray(from, from + Math.min(MOST_CHARACTERS, observed.chars[at])))
  )
}

/** `Get the Morning Ledger in your inbox, free.` */
export function invites(observed: Observations, at: number): boolean {
  if ((observed.listed.any[at] & bitOf('subscribe')) === 0 || observed.words[at] > MOST_WORDS) return false
  const words = wordsIn(observed, at)
  return phraseAt('invitations', words, 0) !== null && findPhrases('inboxes', words).length > 0
}

/** `Download our app from the App Store or Google Play.`, `:: Watch Valley News live on television, on channel 501.` */
export function promotes(observed: Observations, at: number): boolean {
  if ((observed.listed.any[at] & bitOf('promo')) === 0 || observed.words[at] > MOST_WORDS) return false
  const words = wordsIn(observed, at)
  return phraseAt('invitations', words, 0) !== null && findPhrases('outlets', words).length > 0
}

/** Words a note about an author has at most, and words of the name. */
const NOTE = 90
const NAME = { least: 2, most: 4 }
/** Words between `is a` and what she is: `is our senior transport correspondent`. */
const BETWEEN = 3

/** `Kerstin Aule is our transport correspondent. She has written about railways for fifteen years.` */
export function introducesAuthor(observed: Observations, at: number): boolean {
  if (observed.words[at] > NOTE || observed.start[at] !== START.upper) return false
  if ((observed.listed.any[at] & bitOf('byline-box')) === 0 || (observed.listed.any[at] & bitOf('job-titles')) === 0)
    return false
  const words = wordsIn(observed, at)
  for (let name = NAME.least; name <= NAME.most; name++) {
    const is = phraseAt('author-is', words, name)
    if (is === null) continue
    for (let title = is.end; title <= is.end + BETWEEN; title++)
      if (phraseAt('job-titles', words, title) !== null) return true
  }
  return false
}
