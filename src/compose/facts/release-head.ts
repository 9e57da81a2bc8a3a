import { wordsOf } from '../../lexicon/match.ts'
import type { Piece } from '../../tree/article.ts'
import { isCapital } from '../byline/words.ts'
import { areDateWords } from '../dates/date-words.ts'
import { typeOfLabel } from '../form/article-type.ts'
import { isContactLine } from '../form/labels.ts'
import { isProse } from '../head.ts'

/** A title has at least this many words, and is no longer than this (characters). */
const LEAST_WORDS = 3
const LONGEST_TITLE = 200

/** Words of a place before a date at most. */
const LONGEST_PLACE = 4

/** `YYYY-MM-DD` (characters). */
const WHOLE_DAY = 10

/** Whether a line stands in the letterhead of a release, and heads nothing: whom to ask, an address, a place with its date. */
export function isOfLetterhead(piece: Piece, pieces: readonly Piece[]): boolean {
  if (isPlaceAndDate(piece)) return true
  if (!isContactLine(piece.text) && !isAddress(piece.text)) return false
  return pieces.slice(0, pieces.indexOf(piece)).some(({ text }) => typeOfLabel(text) === 'press-release')
}

/** `Valmer, le 3 mars 2021` */
export function isPlaceAndDate({ text, dates }: Piece): boolean {
  if ((dates?.published?.length ?? 0) < WHOLE_DAY) return false
  const comma = text.indexOf(',')
  const place = text.slice(0, Math.max(0, comma)).split(' ')
  return (
    comma > 0 && place.length <= LONGEST_PLACE && place.every(isCapital) && areDateWords(wordsOf(text.slice(comma)))
  )
}

/** An address has at most this many words. */
const LONGEST_ADDRESS = 8

/** A mail address, a telephone number, `12 Quay Street, Harlow`, `Hafenstraße 12, 12345 Lindach`. */
function isAddress(text: string): boolean {
  const words = text.split(' ')
  if (words.length > LONGEST_ADDRESS) return false
  if (words.length <= 2 && /\S@\S/.test(text)) return true
  if (/^[+\d][\d\s()/.-]{5,24}$/.test(text)) return true
  if (!words.every((word) => isCapital(word) || /^\d/.test(word)) || words.length < 3) return false
  return (/^\d{1,5}[a-z]? /.test(text) && text.includes(',')) || /[, ]\d{4,6} \p{Lu}/u.test(text.slice(0, -1))
}

/**
 * The first line below or above the label of a release that may be its title, whatever it was taken for: no label, sender,
 * contact or date, no end of a sentence, and a word of it in the text.
 */
export function titleOfRelease(pieces: readonly Piece[], tells: (text: string) => boolean): string | null {
  const prose = pieces.findIndex(isProse)
  const head = pieces.slice(0, Math.max(0, prose))
  if (!head.some(({ text }) => typeOfLabel(text) === 'press-release')) return null
  const title = head.find((piece) => {
    const { text, role } = piece
    if (role === 'byline' || role === 'caption' || text.length > LONGEST_TITLE || /[.:;,]$/u.test(text)) return false
    return (
      !isOfLetterhead(piece, pieces) && typeOfLabel(text) === null && wordsOf(text).length >= LEAST_WORDS && tells(text)
    )
  })
  return title?.text ?? null
}
