import { findPhrases, phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { Piece } from '../../../tree/article.ts'
import { isEntry } from '../../byline/words.ts'
import { isProse } from '../../head.ts'
import { introduces } from './author-notes.ts'

/** Whether the story speaks of a person: their surname stands in a paragraph that is no note about the author. */
export function isSpokenOf(name: string, pieces: readonly Piece[]): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return pieces.some((piece) => isProse(piece) && piece.text.includes(surname) && !introduces(piece.text, name))
}

/** A line that says who somebody is and what they say is no longer than this (characters). */
const LONGEST = 160

/** Whether the line below tells what somebody of an office says, so that the name above is theirs: `Olga Brandt` above `Mayor of Sula says the ferry is safe`. */
export function isAboveOwnWords(pieces: readonly Piece[], at: number): boolean {
  const below = pieces[at + 1]
  if (below === undefined || below.role === 'byline' || below.role === 'date' || below.text.length > LONGEST)
    return false
  const words = wordsOf(below.text)
  const start = phraseAt('articles', words, 0)?.end ?? 0
  return isEntry('office-words', words[start] ?? '') && findPhrases('told-words', words).length > 0
}
