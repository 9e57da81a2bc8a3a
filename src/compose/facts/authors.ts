import { phraseAt, wordsOf } from '../../lexicon/match.ts'
import type { Piece } from '../../tree/article.ts'
import { authorsOf } from '../byline/index.ts'
import type { KnownNames } from '../byline/outlets.ts'
import { headOf, isProse } from '../head.ts'

/** A line that follows a lone `By` and was taken for something else is no longer than this (words). */
const LONGEST_NAME_LINE = 6

/**
 * The authors that a text names: by all byline lines of its head, together and in order; else by byline lines
 * further down; else by the boxes and sign-offs at its end.
 */
export function authorsIn(pieces: readonly Piece[], known: KnownNames): string[] {
  const head = headOf(pieces)
  const inHead = authorsOf(linesOf(head), known)
  if (inHead.length > 0) return inHead
  const after = authorsOf(linesOf(pieces.slice(head.length)), known)
  return after.length > 0 ? after : authorsAtEnd(pieces, known)
}

/** Byline lines, date lines with a `By`, and the line after a lone `By` whatever it was taken for. */
function linesOf(pieces: readonly Piece[]): string[] {
  const lines: string[] = []
  let open = false
  for (const { role, text } of pieces) {
    const words = wordsOf(text)
    if (role === 'byline' || (role === 'date' && hasBy(words)) || (open && words.length <= LONGEST_NAME_LINE))
      lines.push(text)
    open = role === 'byline' && phraseAt('by-words', words, 0)?.end === words.length
  }
  return lines
}

/** A `By` of any language at the start, or an English one further on: `3 March 2021 by Maria Teller`. */
function hasBy(words: readonly string[]): boolean {
  return words.some((_, at) => {
    const by = phraseAt('by-words', words, at)?.phrase
    return by !== undefined && by.text.length > 1 && (at === 0 || by.language === 'en')
  })
}

/** `Maria Teller is a reporter …`, `Maria Teller covers …` in a box about the author, `Reporting by Maria Teller; …`. */
function authorsAtEnd(pieces: readonly Piece[], known: KnownNames): string[] {
  const last = pieces.findLastIndex(isProse)
  for (const { kind, text } of pieces.slice(Math.max(0, last))) {
    if (kind !== 'byline-box' && kind !== 'tagline') continue
    const names = kind === 'tagline' ? authorsOf(text, known) : introduced(text)
    if (names.length > 0) return names
  }
  return []
}

/** The name at the start of a box: all capitalised words before the first that is not. */
function introduced(text: string): string[] {
  const words = text.split(' ')
  const end = words.findIndex((word) => !/^\p{Lu}/u.test(word))
  return end < 2 ? [] : authorsOf(words.slice(0, end).join(' '))
}
