import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { Piece } from '../../../tree/article.ts'
import type { Kind, Role } from '../../../tree/roles.ts'
import { authorsOf } from '../../byline/index.ts'
import type { KnownNames } from '../../byline/outlets.ts'
import { isUncased } from '../../byline/uncased/index.ts'
import { hasGivenName, isEntry } from '../../byline/words.ts'
import { isJoiner } from '../../byline/words-of-part.ts'
import { areDateWords } from '../../dates/date-words.ts'
import { isContactLine } from '../../form/labels.ts'
import { headlineStart, isProse } from '../../head.ts'
import { introduces, isNameAlone, isNameForPaper } from './author-notes.ts'
import { isSpokenOf } from './people-of-story.ts'
import { isSigned } from './signed-line.ts'

/** Roles that a byline is never read from: the headline itself, a caption's credit. */
const NEVER: ReadonlySet<Role> = new Set<Role>(['headline', 'caption'])

/** A byline is no longer than this (characters). */
const LONGEST = 140

/** The same with mail addresses in it: `By Maria Teller | teller@sula.example | Sula News Group, Jon Aske | …` */
const LONGEST_WITH_ADDRESS = 300

const longestOf = (line: string): number => (line.includes('@') ? LONGEST_WITH_ADDRESS : LONGEST)

/** How far from the headline a name alone, or with its date, may stand (lines above and below it), and a signed line below. */
const ABOVE = 4
const BELOW = 8
const SIGNED_BELOW = 14

/** More signed lines than this in one head are those of teasers. */
const MOST_SIGNED = 2

/** Lines below a text in which it may still be signed. */
const RIGHT_BELOW = 5

/** Kinds of struck lines whose names are those of other texts. */
const OF_OTHERS: ReadonlySet<Kind> = new Set<Kind>(['related', 'navigation', 'copyright', 'promo', 'comments'])

/** A line that the labeller is that sure about is no byline. */
const SURELY_NONE = 0.95

/**
 * The names near a headline whose lines were taken for something else, where the line itself is sure: it begins with a `By`
 * and a name, or is nothing but a name and a date, or nothing but a name that a date, the labeller or a note confirms.
 */
export function authorsUnlabelled(pieces: readonly Piece[], known: KnownNames): string[] {
  const headline = pieces.findIndex(({ role }) => role === 'headline')
  const prose = pieces.findIndex((piece, at) => at > headline && isProse(piece))
  const end = prose < 0 ? pieces.length : prose
  const signed = authorsSigned(pieces.slice(0, end), known)
  if (signed.length > 0) return signed
  const near = pieces.slice(Math.max(0, headlineStart(pieces) - ABOVE), Math.min(end, headline + 1 + BELOW))
  const title = pieces[headline]?.text ?? ''
  for (const [at, piece] of near.entries()) {
    if (isContactLine(near[at - 1]?.text ?? '')) continue
    const writer = writerFor(piece, known)
    if (writer !== null && !title.includes(writer) && !isSpokenOf(writer, pieces)) return [writer]
    const people = peopleAlone(piece, known)
    if (people.length > 1 && isConfirmed(people[0] ?? '', near, at, pieces)) return people
    const name = personOf(piece, known)
    if (name === null || title.includes(name) || !(hasGivenName(name) || isSignedBehindDate(piece, name))) continue
    if (isNameAndDate(piece, name) || (isNameAlone(piece.text, name) && isConfirmed(name, near, at, pieces)))
      return [name]
  }
  const last = pieces.findLastIndex(isProse)
  return headline < 0
    ? []
    : authorsSigned(pieces.slice(headline + 1, Math.min(last, headline + 1 + SIGNED_BELOW)), known)
}

/** The names by which a text is signed right below it. */
export function authorsBelow(pieces: readonly Piece[], known: KnownNames): string[] {
  const below = pieces.slice(pieces.findLastIndex(isProse) + 1).slice(0, RIGHT_BELOW)
  const end = below.findIndex(
    ({ kind, text }) => isContact(text) || (kind !== null && OF_OTHERS.has(kind) && !isSigned(text, known))
  )
  const lines = end < 0 ? below : below.slice(0, end)
  const signed = authorsSigned(lines, known)
  if (signed.length > 0) return signed
  const named = lines.flatMap((piece) => {
    const name = personOf(piece, known)
    return name !== null && hasGivenName(name) && isNameAlone(piece.text, name) ? [{ name, piece }] : []
  })
  // `Winners` and names below each other: people of the story.
  if (new Set(named.map(({ name }) => name)).size > 1) return []
  const sure = named.find(({ name, piece }) => mayBeByline(piece) || pieces.some(({ text }) => introduces(text, name)))
  return sure === undefined ? [] : [sure.name]
}

/** `Press contact:`, `Contact: Maria Teller`: whom to ask, and not who wrote it. */
function isContact(text: string): boolean {
  return phraseAt('contact-words', wordsOf(text), 0) !== null
}

/** The names of the lines that begin with a `By`, if they are not many. */
function authorsSigned(pieces: readonly Piece[], known: KnownNames): string[] {
  const lines = belowLoneBys(pieces).filter(
    (piece) =>
      !NEVER.has(piece.role) &&
      piece.text.length <= longestOf(piece.text) &&
      isSigned(piece.text, known) &&
      isOfPerson(piece, known)
  )
  if (lines.length > MOST_SIGNED) return []
  return authorsOf(
    lines.map(({ text }) => text),
    known
  )
}

/** The lines, with a `By —` that stands alone put before what stands below it. */
function belowLoneBys(pieces: readonly Piece[]): readonly Piece[] {
  const by = pieces.map(({ text }) => (text.length <= LONGEST_BY ? loneBy(text) : null))
  if (by.every((label) => label === null)) return pieces
  return pieces.flatMap((piece, at) => {
    if (by[at] !== null) return []
    const label = by[at - 1]
    if (label == null || (isInScriptWithoutCapitals(label) && !isNameBelow(piece.text))) return [piece]
    return [
      { ...piece, text: isInScriptWithoutCapitals(label) ? `${label}：${piece.text}` : `${label}: ${piece.text}` }
    ]
  })
}

/** A label alone on its line is no longer than this (characters). */
const LONGEST_BY = 24

/** A `By` of two letters or more and nothing else but signs, without these. */
function loneBy(text: string): string | null {
  const words = wordsOf(text)
  const by = phraseAt('by-words', words, 0)
  if (by === null || by.end !== words.length) return null
  if (isInScriptWithoutCapitals(text)) return text.trim()
  return by.phrase.text.length < 2 ? null : words.join(' ')
}

/** One such letter is a word: `文`. */
function isInScriptWithoutCapitals(text: string): boolean {
  return /^\p{Lo}/u.test(text.trim())
}

/** A name below a lone label in a script without capitals is no longer than this (characters): nothing but its length tells it from a sentence. */
const LONGEST_UNCASED = 12

function isNameBelow(text: string): boolean {
  return text.length <= LONGEST_UNCASED && !/\d/.test(text)
}

/** Whether a line that the labeller surely takes for a menu's or another text's names somebody with a common first name, or an agency: `By Company Size` does not. */
function isOfPerson({ role, kind, label, text }: Piece, known: KnownNames): boolean {
  const isOfOthers = role === 'boilerplate' && kind !== null && OF_OTHERS.has(kind)
  if (!isOfOthers || label.confidence < SURELY_NONE || isUncased(text)) return true
  return authorsOf(text, known).some((name) => hasGivenName(name) || isAgency(name))
}

function isAgency(name: string): boolean {
  const words = wordsOf(name)
  const start = phraseAt('articles', words, 0)?.end ?? 0
  return phraseAt('agencies', words, start)?.end === words.length
}

/** The one name of a line that may be a person's. */
function personOf({ role, text }: Piece, known: KnownNames): string | null {
  if (NEVER.has(role) || role === 'subhead' || text.length > LONGEST) return null
  const [name, ...more] = authorsOf(text, known)
  return name?.includes(' ') && more.length === 0 ? name : null
}

/** The person of a line that is a name and the paper that the text was written for. */
function writerFor({ role, text }: Piece, known: KnownNames): string | null {
  if (NEVER.has(role) || text.length > LONGEST) return null
  const [name, ...more] = authorsOf(text, known)
  return name !== undefined && more.length === 0 && hasGivenName(name) && isNameForPaper(text, name, known)
    ? name
    : null
}

/** The names of a line that is nothing but names of persons and what joins them: `Maria Teller / Jon Aske`. */
function peopleAlone({ role, text }: Piece, known: KnownNames): string[] {
  if (NEVER.has(role) || text.length > LONGEST) return []
  const names = authorsOf(text, known)
  const rest = names.reduce((left, name) => left.replace(name, ' '), text)
  const isAlone = wordsOf(rest).every(isJoiner) && names.every((name) => name.includes(' ') && hasGivenName(name))
  return isAlone ? names : []
}

/** Whether the labeller's second thought for a line was a byline. */
function mayBeByline(piece: Piece | undefined): boolean {
  return piece?.label.alt === 'byline' && piece.label.confidence < SURELY_NONE
}

function isNameAndDate({ role, text, dates }: Piece, name: string): boolean {
  const at = text.indexOf(name)
  if (at < 0 || (dates?.published == null && dates?.modified == null)) return false
  const rest = wordsOf(`${text.slice(0, at)} ${text.slice(at + name.length)}`).filter(
    (word) => !isEntry('name-titles', word)
  )
  // `Ana Ruiz | Sula | 3 mar 2021`
  if (at === 0 && role === 'date' && /^\s?[|•·]/u.test(text.slice(name.length))) return true
  return areDateWords(rest)
}

/** `1. Dez. 2022 | 14:08 Uhr | von Jona Weber`: nothing but a date, a `By` of three letters and more, and a name. */
function isSignedBehindDate(piece: Piece, name: string): boolean {
  const before = wordsOf(piece.text.slice(0, Math.max(0, piece.text.indexOf(name)))).filter(
    (word) => !isEntry('name-titles', word)
  )
  const by = before.at(-1) ?? ''
  return by.length > 2 && isEntry('by-words', by) && piece.text.endsWith(name) && isNameAndDate(piece, name)
}

/** Whether a date stands beside a name, the labeller hesitated, or a note tells who that is. */
function isConfirmed(name: string, lines: readonly Piece[], at: number, pieces: readonly Piece[]): boolean {
  if (mayBeByline(lines[at])) return true
  if ([lines[at - 1], lines[at + 1]].some((beside) => beside?.role === 'date' || beside?.dates?.published != null))
    return true
  return pieces.some(({ text }) => introduces(text, name))
}
