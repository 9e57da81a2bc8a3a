import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import { isEntry } from '../../byline/words.ts'

/** What a note says of an author first (characters). */
const LONGEST_OPENING = 80

/** A job behind a name on its line has at most this many words. */
const LONGEST_JOB = 4

/** `Maria Teller is a reporter at …`, `Maria Teller covers …`: a line that says who an author is. */
export function introduces(text: string, name: string): boolean {
  if (!text.startsWith(`${name} `)) return false
  const words = wordsOf(text.slice(name.length, name.length + LONGEST_OPENING))
  if (phraseAt('byline-box', words, 0) !== null) return true
  return phraseAt('author-is', words, 0) !== null && words.some((word) => isEntry('job-words', word))
}

/** Whether a line is a name with no more than signs and a job behind it: `Maria Teller/`, `Maria Teller, Harbour Editor`. */
export function isNameAlone(text: string, name: string): boolean {
  if (!text.startsWith(name)) return false
  const words = wordsOf(text.slice(name.length))
  return words.length === 0 || (words.length <= LONGEST_JOB && words.some((word) => isEntry('job-words', word)))
}
