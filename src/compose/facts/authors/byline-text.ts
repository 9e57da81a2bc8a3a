import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { Piece } from '../../../tree/article.ts'
import { isJoiner } from '../../byline/words-of-part.ts'

/**
 * The first byline as the text has it: its lines right below each other. Where they are nothing but a `By` or end with an `and`, the
 * byline lines go on behind blank lines, and each further one stands behind a comma.
 */
export function bylineIn(pieces: readonly Piece[]): string | null {
  const first = pieces.findIndex(({ role }) => role === 'byline')
  if (first < 0) return null
  let said = pieces[first]?.text ?? ''
  let isList = isOpen(said)
  for (const { role, text, gap } of pieces.slice(first + 1)) {
    const goesOn = isOpen(said)
    if (role !== 'byline' || (gap > 0 && !goesOn && !isList)) break
    isList ||= goesOn
    said += goesOn || gap === 0 || isJoiner(text.split(' ', 1)[0] ?? '') ? ` ${text}` : `, ${text}`
  }
  return said
}

/** Whether a name is to follow: nothing but a `By`, in any language, or an `and` at the end. */
function isOpen(text: string): boolean {
  const words = wordsOf(text)
  return phraseAt('by-words', words, 0)?.end === words.length || isJoiner(text.slice(text.lastIndexOf(' ') + 1))
}
