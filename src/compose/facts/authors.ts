import { phraseAt, wordsOf } from '../../lexicon/match.ts'
import type { Piece } from '../../tree/article.ts'
import { authorsOf } from '../byline/index.ts'
import type { KnownNames } from '../byline/outlets.ts'
import { hasGivenName } from '../byline/words.ts'
import { headOf, isProse } from '../head.ts'
import { introduces } from './author-notes.ts'
import { isSigned } from './signed-line.ts'
import { authorsBelow, authorsUnlabelled } from './unlabelled-bylines.ts'

/** A line that follows a lone `By` and was taken for something else is no longer than this (words). */
const LONGEST_NAME_LINE = 6

/**
 * The authors that a text names: by all byline lines of its head, together and in order; else by byline lines
 * further down; else by the boxes and sign-offs at its end.
 */
export function authorsIn(pieces: readonly Piece[], known: KnownNames): string[] {
  const head = headOf(pieces)
  const lines = linesOf(head, known)
  const inHead = authorsOf(lines, known)
  if (inHead.some(hasGivenName) || lines.some((line) => isSigned(line, known))) return inHead
  for (const find of [
    () => authorsUnlabelled(pieces, known),
    () => inHead,
    () => authorsOf(linesOf(pieces.slice(head.length), known), known),
    () => authorsAtEnd(pieces, known),
    () => authorsBelow(pieces, known)
  ]) {
    const names = find()
    if (names.length > 0) return names
  }
  return []
}

/** Byline lines, date lines with a `By`, and the line after a lone `By` whatever it was taken for. */
function linesOf(pieces: readonly Piece[], known: KnownNames): string[] {
  const lines: string[] = []
  let open = false
  for (const { role, text } of pieces) {
    const words = wordsOf(text)
    const noted: string | null = open ? nameBeforeNote(text, known) : null
    if (noted !== null) lines.push(noted)
    else if (role === 'byline' || (role === 'date' && hasBy(words)) || (open && words.length <= LONGEST_NAME_LINE))
      lines.push(text)
    open = noted !== null || (role === 'byline' && phraseAt('by-words', words, 0)?.end === words.length)
  }
  return lines
}

/** The name of a line under a lone `By` that goes on to say who that is: `Maria Teller, 4 years on the harbour`. */
function nameBeforeNote(text: string, known: KnownNames): string | null {
  const name = text.slice(0, Math.max(0, text.indexOf(',')))
  return hasGivenName(name) && authorsOf(name, known)[0] === name ? name : null
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
  const noted = namedAboveNote(pieces, known)
  if (noted !== null) return [noted]
  for (const { kind, text } of pieces.slice(Math.max(0, last))) {
    if (kind !== 'byline-box' && kind !== 'tagline') continue
    const names = kind === 'tagline' ? authorsOf(text, known) : introduced(text)
    if (names.length > 0) return names
  }
  return []
}

/** The name on a line of its own above a note that introduces the same person, if it is the only one in the last third of a text. */
function namedAboveNote(pieces: readonly Piece[], known: KnownNames): string | null {
  const found: string[] = []
  for (let at = Math.floor((2 * pieces.length) / 3); at < pieces.length - 1; at++) {
    const text = pieces[at]?.text ?? ''
    const note = pieces[at + 1]?.text ?? ''
    if (note.startsWith(`${text} `) && hasGivenName(text) && introduces(note, text)) found.push(text)
  }
  const [name, ...more] = found
  return name !== undefined && more.length === 0 && authorsOf(name, known)[0] === name ? name : null
}

/** The name at the start of a box: all capitalised words before the first that is not. */
function introduced(text: string): string[] {
  const words = text.split(' ')
  const end = words.findIndex((word) => !/^\p{Lu}/u.test(word))
  const rest = wordsOf(words.slice(end).join(' '))
  const tells = (['author-is', 'byline-box'] as const).some((kind) => phraseAt(kind, rest, 0) !== null)
  return end < 2 || !(tells || hasGivenName(text)) ? [] : authorsOf(words.slice(0, end).join(' '))
}
