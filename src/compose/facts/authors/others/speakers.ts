import type { Piece } from '../../../../tree/article.ts'
import { hasGivenName, isCapital, isParticle } from '../../../byline/words.ts'

/** A name alone on its line is no longer than this (characters), and what is said below it is not shorter. */
const LONGEST_NAME = 40
const LEAST_SAID = 25

/** How often somebody speaks in a transcript at least, and how many people do. */
const LEAST_TIMES = 2
const LEAST_SPEAKERS = 2

/** Paragraphs of a transcript to each name at most: below an article those who comment are named. */
const MOST_PARAGRAPHS = 4

/** Words of a name with its particles at most. */
const MOST_WORDS = 5

/** The names in a transcript that stand alone above what somebody says: two people, one of whom speaks again after the other. */
export function speakersIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const said = pieces.flatMap((piece, at) => (isAboveSpeech(piece, pieces[at + 1]) ? [piece.text] : []))
  if (said.length < LEAST_TIMES + 1) return new Set()
  const body = pieces.filter(({ role, text }) => role === 'body' && text.length >= LEAST_SAID).length
  if (said.length * MOST_PARAGRAPHS < body) return new Set()
  const names = new Set(said)
  // The author's name alone stands above the text, and again above a note below it.
  const isTalk = said.some(
    (name, at) => at >= LEAST_TIMES && said[at - 1] !== name && said.slice(0, at - 1).includes(name)
  )
  return isTalk && names.size >= LEAST_SPEAKERS ? names : new Set()
}

function isAboveSpeech(name: Piece, below: Piece | undefined): boolean {
  if (below === undefined || name.role === 'headline' || name.text.length > LONGEST_NAME) return false
  // Struck are comments, and boxes of other texts.
  if (below.role !== 'body' || below.text.length < LEAST_SAID || !hasGivenName(name.text)) return false
  const words = name.text.replace(/:$/u, '').split(' ')
  return words.length > 1 && words.length <= MOST_WORDS && words.every((word) => isCapital(word) || isParticle(word))
}
