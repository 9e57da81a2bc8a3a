import { wordsOf } from '../../lexicon/match.ts'
import type { Piece } from '../../tree/article.ts'
import type { Role } from '../../tree/roles.ts'
import { isCapital, isEntry, isParticle } from '../byline/words.ts'
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

/** Where consecutive lines stand. */
export interface Lines {
  readonly start: number
  readonly end: number
}

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

/** A label stands this many lines below the name in a letterhead at most: an address may stand between. */
const LETTERHEAD = 4

/** A sender's name has at most this many words. */
const LONGEST_SENDER = 8

/** `Harbour Board of Sula`, below `PRESS RELEASE`: words with capitals, one of them an organisation's, and none that only sentences have. */
export function isSender({ text, start }: Lines & { readonly text: string }, pieces: readonly Piece[]): boolean {
  const above = pieces.slice(Math.max(0, start - LETTERHEAD), start)
  if (!above.some((piece) => typeOfLabel(piece.text) === 'press-release')) return false
  return isNameOfSender(text)
}

/** Words with capitals, one of them an organisation's, or such a word and an `of`: `Administration du port de Valmer`. */
function isNameOfSender(text: string): boolean {
  const words = text.split(' ')
  const isOrganisation = wordsOf(text).map((word) => isEntry('organisation-words', word))
  if (words.length > LONGEST_SENDER || !isOrganisation.includes(true)) return false
  const isSmall = (word: string) => isParticle(word) || isEntry('of-words', word.toLowerCase())
  return (
    (isOrganisation[0] === true && isSmall(words[1] ?? '')) || words.every((word) => isCapital(word) || isSmall(word))
  )
}

/** `Harbour Board of Sula`, above `PRESS RELEASE`. */
export function isLetterhead(run: Lines, pieces: readonly Piece[]): boolean {
  return aboveLabel(run, pieces) !== null
}

/** What stands between a line and the label of a release close below it; `null` where there is no label. */
function aboveLabel({ end }: Lines, pieces: readonly Piece[]): readonly Piece[] | null {
  const below = pieces.slice(end, end + LETTERHEAD)
  const label = below.findIndex(({ text }) => typeOfLabel(text) === 'press-release')
  return label < 0 || below.slice(0, label).some(isProse) ? null : below.slice(0, label)
}

/** A title has at least this many words in small letters; a sender's name has `of` and its like, and hardly another. */
const SMALL_WORDS = 2

/** `Harbour Board ends Sula ferry`: whether a line has words that no sender's name has. */
export function readsLikeTitle(text: string): boolean {
  const small = text.split(' ').filter((word) => /^\p{Ll}/u.test(word) && !isParticle(word))
  return small.filter((word) => !isEntry('of-words', word) && !isEntry('articles', word)).length >= SMALL_WORDS
}

/** A line that the labeller is less sure about may be a sender's name. */
const SURE = 0.75

/** The title between a sender's name and the label of a release, which was taken for something else since the name seemed to be the headline. */
export function titleAboveLabel(run: Lines, pieces: readonly Piece[], tells: (text: string) => boolean): string | null {
  const sender = pieces[run.start]
  if (sender === undefined || readsLikeTitle(sender.text)) return null
  const isSure = isNameOfSender(sender.text)
  if (!isSure && sender.label.confidence >= SURE) return null
  const title = (aboveLabel(run, pieces) ?? []).find(
    ({ role, label, text }) =>
      (isSure ? TITLES.has(role) : role === 'boilerplate' && label.alt !== null && TITLES.has(label.alt)) &&
      wordsOf(text).length >= LEAST_WORDS &&
      !/[.:;,]$/u.test(text) &&
      tells(text)
  )
  return title?.text ?? null
}

/** Roles that a title is mistaken for. */
const TITLES: ReadonlySet<Role> = new Set<Role>(['boilerplate', 'headline', 'standfirst', 'subhead'])
