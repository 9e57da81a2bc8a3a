import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { KnownNames } from '../../byline/outlets.ts'
import { isArticle, isCapital, isEntry } from '../../byline/words.ts'

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

/** The name of a paper behind an author has at most this many words. */
const LONGEST_PAPER = 5

/** Whether a line is a name and the paper that its text was written for: `Luc Moreau pour Le Quai`, `Maria Teller for the Sula Courier`. */
export function isNameForPaper(text: string, name: string, known: KnownNames): boolean {
  if (!text.startsWith(`${name} `)) return false
  const [preposition = '', ...paper] = text.slice(name.length + 1).split(' ')
  const [first = ''] = paper
  if (!isEntry('for-words', preposition) || paper.length > LONGEST_PAPER || !isCapital(paper.at(-1))) return false
  const isNamed = paper.some((word) => isEntry('newspaper-words', word.toLowerCase())) || known.isOutlet(paper)
  return isNamed || (paper.length > 1 && isCapital(first) && isArticle(first))
}
