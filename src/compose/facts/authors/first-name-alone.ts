import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { Piece } from '../../../tree/article.ts'
import { isEntry } from '../../byline/words.ts'
import { areDateWords } from '../../dates/date-words.ts'

/**
 * The given name alone by which a blog's byline signs, where its day stands beside it: `Susan December 9, 2024 0 Comments`, or `Susan` above or below
 * a line with a date.
 */
export function signedByFirstName(head: readonly Piece[]): string[] {
  for (const [at, { role, text }] of head.entries()) {
    const [name = ''] = text.split(' ', 1)
    if (role !== 'byline' || !isGivenName(name)) continue
    const rest = wordsOf(text.slice(name.length))
    const isDated =
      rest.length === 0 ? [head[at - 1], head[at + 1]].some((beside) => beside?.role === 'date') : areDateWords(rest)
    if (isDated) return [name]
  }
  return []
}

/** A given name that is no month or weekday: `April`. */
function isGivenName(word: string): boolean {
  const low = wordsOf(word)
  if (!/^\p{Lu}\p{Ll}/u.test(word) || !isEntry('given-names', word.toLowerCase())) return false
  return (['months', 'weekdays', 'places'] as const).every((kind) => phraseAt(kind, low, 0) === null)
}
