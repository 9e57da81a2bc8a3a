import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { Piece } from '../../../tree/article.ts'
import { authorsOf } from '../../byline/index.ts'
import type { KnownNames } from '../../byline/outlets.ts'
import { hasGivenName } from '../../byline/words.ts'
import { isProse } from '../../head.ts'

/** Lines below a letter in which it is signed. */
const BELOW = 4

/** A signature is no longer than this (characters). */
const LONGEST = 80

/** Who signed a letter to the editor: `Jana Peters, Lindach`, or a name below `Kind regards`. */
export function letterWriter(pieces: readonly Piece[], known: KnownNames): string[] {
  const end = pieces.findLastIndex((piece) => isProse(piece)) + 1
  for (let at = end; at < Math.min(pieces.length, end + BELOW); at++) {
    const text = pieces[at]?.text ?? ''
    const name = signatureIn(text)
    if (name === null || authorsOf(name, known)[0] !== name) continue
    if (hasGivenName(name) || name.length < text.length || isClosing(pieces[at - 1]?.text ?? '')) return [name]
  }
  return []
}

/** What stands before a comma, a full stop, a bracket or a dash, behind which a place stands; all of a line that has none. */
function signatureIn(text: string): string | null {
  if (text.length > LONGEST || /[.!?…:]$/u.test(text)) return null
  const name = text.split(/,| \(| [–—-] |(?<=\p{L}{3})\. /u, 1)[0]?.trim() ?? ''
  return name.includes(' ') ? name : null
}

/** `Mit freundlichen Grüßen`, and nothing else. */
function isClosing(text: string): boolean {
  const words = wordsOf(text)
  return words.length > 0 && phraseAt('letter-closings', words, 0)?.end === words.length
}
