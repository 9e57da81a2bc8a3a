import { findPhrases, phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { Piece } from '../../../tree/article.ts'
import { authorsOf } from '../../byline/index.ts'
import type { KnownNames } from '../../byline/outlets.ts'
import { hasGivenName, isCapital, isParticle } from '../../byline/words.ts'
import { isProse } from '../../head.ts'
import { isQuotation } from '../quotation.ts'
import { introduces, isNameAlone } from './author-notes.ts'

/** `Maria Teller is a reporter …`, `Maria Teller covers …` in a box about the author, `Reporting by Maria Teller; …`. */
export function authorsAtEnd(pieces: readonly Piece[], known: KnownNames): string[] {
  const last = pieces.findLastIndex(isProse)
  const noted = namedAboveNote(pieces, known) ?? namedAboveFirstName(pieces, last, known)
  if (noted !== null) return [noted]
  for (const { kind, text } of pieces.slice(Math.max(0, last))) {
    const note = afterLabel(text)
    if (note === null && kind !== 'byline-box' && kind !== 'tagline') continue
    const names = kind === 'tagline' ? signingOff(text, known) : note === null ? introduced(text) : namedIn(note, known)
    if (names.length > 0 && (note !== null || kind === 'tagline' || !isQuoted(text))) return names
  }
  return (
    struckSignOff(pieces, last, known) ??
    belowLabel(pieces, last, known) ??
    noteOfStranger(pieces, last, known) ??
    signedWithDash(pieces, last, known) ??
    []
  )
}

/** `Reporting by Maria Teller in Leeds` right below the text that was taken for no part of it. */
function struckSignOff(pieces: readonly Piece[], last: number, known: KnownNames): string[] | null {
  for (const { role, text } of pieces.slice(last + 1, last + 1 + RIGHT_BELOW)) {
    if (role !== 'boilerplate' || text.length > LONGEST_NOTE) continue
    const words = wordsOf(text)
    if (phraseAt('contributed-words', words, 0) === null || phraseAt('contributor-labels', words, 0) !== null) continue
    const names = signingOff(text, known)
    if (names.some(hasGivenName)) return names
  }
  return null
}

/** `MT`, beside a portrait that is not there. */
const INITIALS = /^\p{Lu}{1,3}$/u

/** `Author`, or `Written by`, alone on a line of a box below the text, and the person on the next; `null` where several are named so. */
function belowLabel(pieces: readonly Piece[], last: number, known: KnownNames): string[] | null {
  const lines = pieces.slice(last + 1).filter(({ text }) => !INITIALS.test(text))
  const names = lines.flatMap(({ role, text }, at) => {
    const above = lines[at - 1]
    if (above === undefined || role === 'caption' || !isLabel(above.text)) return []
    const [name, ...more] = authorsOf(text, known)
    return name !== undefined && more.length === 0 && hasGivenName(name) && isNameAlone(text, name) ? [name] : []
  })
  return new Set(names).size === 1 ? names.slice(0, 1) : null
}

/** Whether a line is nothing but what stands before the name of who wrote a text. */
function isLabel(text: string): boolean {
  const words = text.length > LONGEST_LABEL ? [] : wordsOf(text)
  return (
    words.length > 0 &&
    (['by-words', 'byline-labels'] as const).some((kind) => phraseAt(kind, words, 0)?.end === words.length)
  )
}

/** The names of a sign-off, without what only takes its first words for one: `Mit Material von Maria Teller`. */
function signingOff(text: string, known: KnownNames): string[] {
  const words = wordsOf(text)
  const label = words.slice(0, phraseAt('contributed-words', words, 0)?.end ?? 0)
  return authorsOf(text, known).filter((name) => !label.includes(wordsOf(name)[0] ?? ''))
}

/** `Maria Teller is a professor of tides, told the board that …`: whom the text quotes, not who wrote it. */
function isQuoted(text: string): boolean {
  return findPhrases('told-words', wordsOf(text)).length > 0
}

/** What stands behind `About the author:`, or `About the author –`, on its line; `null` where the line does not begin so. */
function afterLabel(text: string): string | null {
  const colon = text.slice(0, LONGEST_LABEL).search(/:| [–—-](?= )/)
  const words = wordsOf(text.slice(0, Math.max(0, colon)))
  return phraseAt('author-notes', words, 0)?.end === words.length && words.length > 0
    ? text.slice(colon + 1).replace(/^[\s–—-]+/, '')
    : null
}

/** `À propos de l'auteur :` (characters) */
const LONGEST_LABEL = 40

/** A note about an author that is a paragraph of the text is no longer than this (characters). */
const LONGEST_NOTE = 300

/** `Maria Teller is a staff writer at the Courier.` as the last paragraph, where nobody of that surname was spoken of before. */
function noteOfStranger(pieces: readonly Piece[], last: number, known: KnownNames): string[] | null {
  const at = Math.max(
    last,
    pieces.findLastIndex(({ role }) => role === 'body')
  )
  const text = pieces[at]?.text ?? ''
  const [name, ...more] = text.length > LONGEST_NOTE ? [] : introduced(text)
  if (name === undefined || more.length > 0 || !hasGivenName(name) || !introduces(text, name) || isQuoted(text))
    return null
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  const isStranger =
    pieces.every((piece, other) => other === at || !piece.text.includes(surname)) &&
    !text.slice(name.length).includes(surname)
  return isStranger && authorsOf(name, known)[0] === name ? [name] : null
}

/** Lines below a text in which a dash and a name sign it. */
const RIGHT_BELOW = 3

/** `— Maria Teller` below the text, unless it names whom a quotation is from. */
function signedWithDash(pieces: readonly Piece[], last: number, known: KnownNames): string[] | null {
  for (const [at, { text, role }] of pieces.entries()) {
    if (at <= last || at > last + RIGHT_BELOW || role === 'caption') continue
    const name = /^(?:--|[—–-]) ?(\p{Lu}.{3,60})$/u.exec(text)?.[1] ?? ''
    const above = pieces[at - 1]
    // `Quote of the day`, a sentence, and whose it is.
    const isBelowHeading = [above, pieces[at - 2]].every((line, behind) => isShortLine(line, behind === 0))
    const isSource = above !== undefined && (above.kind === 'quote' || isQuotation(above.text) || isBelowHeading)
    if (!isSource && hasGivenName(name) && authorsOf(name, known)[0] === name) return [name]
  }
  return null
}

/** Whether a line is no paragraph, and a sentence or none. */
function isShortLine(line: Piece | undefined, isSentence: boolean): boolean {
  return line !== undefined && !isProse(line) && /[.!?…]$/u.test(line.text) === isSentence && !/[:\d]/u.test(line.text)
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

/** Paragraphs that a note about an author has at most behind its first. */
const MORE_NOTES = 2

/**
 * `Maria Teller`, or `Maria Teller, Harbour Editor`, above the last paragraphs, which begin with `Maria has lived …` or `(Editor) – Maria has …`: somebody of
 * whom the text does not speak, and the only one who is introduced so.
 */
function namedAboveFirstName(pieces: readonly Piece[], last: number, known: KnownNames): string | null {
  const places = [...pieces.keys()].filter((at) => isAboveFirstName(pieces, at))
  const [at = -1] = places
  const { text = '', role } = pieces[at] ?? {}
  if (places.length !== 1 || at < last - MORE_NOTES || role === 'headline' || role === 'caption') return null
  const [name, ...more] = authorsOf(text, known)
  if (name === undefined || more.length > 0 || !hasGivenName(name) || !isNameAlone(text, name)) return null
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  const isSpokenOf = pieces.some(
    (piece, other) => (other < at || other > at + MORE_NOTES) && piece.text.includes(surname)
  )
  return isSpokenOf ? null : name
}

/** Whether the line below begins with the given name that a short line begins with, behind a job in brackets or not. */
function isAboveFirstName(pieces: readonly Piece[], at: number): boolean {
  const text = pieces[at]?.text ?? ''
  const [first = ''] = text.split(' ', 1)
  const note = pieces[at + 1]?.text ?? ''
  if (first === text || text.length > LONGEST_SIGNED || !note.includes(first) || !hasGivenName(first)) return false
  return note.replace(/^\([^)]{3,40}\) ?[–—-] ?/, '').startsWith(`${first} `)
}

/** A name with a job is no longer than this (characters). */
const LONGEST_SIGNED = 100

/** Who is named behind `About the author:`, alone or with what is said of them. */
function namedIn(note: string, known: KnownNames): string[] {
  const isName = hasGivenName(note) && authorsOf(note, known)[0] === note
  return isName ? [note] : introduced(note)
}

/** The name at the start of a box: all capitalised words before the first that is not. */
function introduced(text: string): string[] {
  const words = text.split(' ')
  const end = words.findIndex((word, at) => !isCapital(word) && !(isParticle(word) && isCapital(words[at + 1])))
  const rest = wordsOf(words.slice(end).join(' '))
  const tells = (['author-is', 'byline-box'] as const).some((kind) => phraseAt(kind, rest, 0) !== null)
  return end < 2 || !(tells || hasGivenName(text)) ? [] : authorsOf(words.slice(0, end).join(' '))
}
