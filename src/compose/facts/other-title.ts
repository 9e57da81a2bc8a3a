import { languageSetOf, NO_LANGUAGE, wordsOf } from '../../lexicon/match.ts'
import type { Piece } from '../../tree/article.ts'
import { typeOfLabel } from '../form/article-type.ts'
import { isProse } from '../head.ts'

/** Two titles of one text have this share of the shorter one's words in common, in whatever form. */
const LEAST_COMMON = 0.4

/** Letters by which two forms of a word are one: `lamp`, `lamps`; `Lampe`, `Lampen`. */
const STEM = 4

/** Whether two titles can be those of one text: one may be cut, have the site's name beside it, or say it in other words. */
export function mayBeOneTitle(a: string, b: string): boolean {
  const one = letters(a)
  const other = letters(b)
  if (one === '' || other === '' || one.includes(other) || other.includes(one)) return true
  return shareIn(a, b) >= LEAST_COMMON || shareIn(b, a) >= LEAST_COMMON
}

/** A headline has this many words at least, and a line of the head up to this many. */
const LEAST_WORDS = 4
const MOST_WORDS = 20

/** Lines of that many words above the first paragraph of a text that may be its headline. */
const FIRST_LINES = 3

/** Of a title that belongs to another text hardly any word stands in this one; of its own headline, half of them. */
const STRANGE = 0.34
const OWN = 0.5

/**
 * The line among a text's first that is clearly its headline, under a title of the record that tells of something else: no end of a
 * sentence, half of its words in the text, and hardly any of the title's words there.
 */
export function otherHeadline(title: string, pieces: readonly Piece[]): Piece | null {
  const prose = pieces.findIndex(isProse)
  const story = pieces.flatMap(({ role, text }, at) => (at >= prose && role === 'body' ? [text] : [])).join(' ')
  if (prose < 1 || shareIn(title, story) >= STRANGE) return null
  // Under a title of the record, the labeller takes a headline for a caption or another story's.
  const head = pieces.slice(0, prose).filter(({ text }) => wordsOf(text).length >= LEAST_WORDS)
  return (
    head.slice(0, FIRST_LINES).find((piece) => isHeadline(piece, story) && !mayBeOneTitle(title, piece.text)) ?? null
  )
}

function isHeadline({ role, text }: Piece, story: string): boolean {
  if (role === 'byline' || role === 'date' || typeOfLabel(text) !== null) return false
  const count = wordsOf(text).length
  if (count < LEAST_WORDS || count > MOST_WORDS || /[.:;,…]["”’»]?$/u.test(text)) return false
  return shareIn(text, story) >= OWN
}

/** The share of a text's words, but for those of grammar, that another text has in some form; 1 where it has none. */
function shareIn(text: string, other: string): number {
  const own = stemsOf(text)
  const others = new Set(stemsOf(other))
  return own.length === 0 ? 1 : own.filter((stem) => others.has(stem)).length / own.length
}

function stemsOf(text: string): string[] {
  const words = wordsOf(text.normalize('NFKC')).filter((word) => languageSetOf(word) === NO_LANGUAGE && word !== '&')
  return [...new Set(words.map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').slice(0, STEM)))]
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
