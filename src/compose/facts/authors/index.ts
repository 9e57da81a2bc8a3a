import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { Article, Piece } from '../../../tree/article.ts'
import { isUnsure } from '../../../tree/confidence.ts'
import { authorsOf } from '../../byline/index.ts'
import type { KnownNames } from '../../byline/outlets.ts'
import { isUncased, signedUncased } from '../../byline/uncased/index.ts'
import { hasGivenName, isParticle } from '../../byline/words.ts'
import { isJoiner } from '../../byline/words-of-part.ts'
import { headOf } from '../../head.ts'
import { mailHeaderOf, senderOfRecord } from '../mail-header.ts'
import { signatureBelow } from '../signed-foot.ts'
import { authorsAtEnd } from './authors-at-end.ts'
import { authorsReachable } from './contact-notes.ts'
import { authorsInClosing, authorsInOpening } from './eastern-credits.ts'
import { authorsBesideDay } from './eastern-names.ts'
import { signedByFirstName } from './first-name-alone.ts'
import { letterWriter } from './letter-writer.ts'
import { isAuthorOfWork } from './others/authors-of-works.ts'
import { speakersIn } from './others/speakers.ts'
import { withoutSubject } from './others/subjects.ts'
import { isHolderOfOffice, isPersonOfStory, isSubject } from './people-of-story.ts'
import { isSigned } from './signed-line.ts'
import { authorsCredited, authorsCreditedBelow } from './text-credits.ts'
import { authorsBelow, authorsUnlabelled } from './unlabelled-bylines.ts'

/** Lines below a headline in which its byline stands: where no paragraph follows, those further down are of other texts. */
const LONGEST_HEAD = 60

/** A line that follows a lone `By` and was taken for something else is no longer than this (words). */
const LONGEST_NAME_LINE = 6

/**
 * The authors that a text names: by all byline lines of its head, together and in order; else by byline lines
 * further down; else by the boxes and sign-offs at its end.
 */
export function authorsIn(all: readonly Piece[], known: KnownNames, form: Article['form'] = null): string[] {
  const speakers = speakersIn(all)
  const pieces = all.flatMap((piece, at) => {
    const isOther = isOfStory(all, at) || isOfTeaser(all, at) || isAuthorOfWork(all, at) || speakers.has(piece.text)
    const text = isOther ? '' : withoutSubject(piece.text, all[at - 1]?.text)
    return text === '' ? [] : [text === piece.text ? piece : { ...piece, text }]
  })
  const head = headOf(pieces)
  const headline = head.findIndex(({ role }) => role === 'headline')
  const lines = linesOf(headline < 0 ? head : head.slice(0, headline + LONGEST_HEAD), known)
  const inHead = authorsOf(lines, known)
  if (lines.some((line) => isSigned(line, known))) return inHead
  const below = pieces
    .slice(head.length, head.length + RIGHT_BELOW)
    .filter(({ role, text }) => role === 'byline' && isSigned(text, known))
  if (below.length === 1) return authorsOf(linesOf(below, known), known)
  if (inHead.some(hasGivenName)) return inHead
  const isNoSubject = (name: string) =>
    !isSubject(name, all) || pieces.some(({ text }) => text.includes(name) && isSigned(text, known))
  for (const find of [
    () => authorsCredited(pieces, known),
    () => authorsInOpening(pieces, known),
    () => authorsUnlabelled(pieces, known),
    () => authorsBesideDay(pieces, known),
    () => inHead,
    () => signedByFirstName(head),
    () => (form === 'letter' ? letterWriter(pieces, known) : []),
    () => authorsOf(linesOf(pieces.slice(head.length), known), known).filter(isNoSubject),
    // A release ends with whom to ask.
    () => (form === 'press-release' ? [] : authorsNotedAtEnd(pieces, known).filter(isNoSubject)),
    () => signatureBelow(pieces)?.names ?? [],
    () => authorsBelow(pieces, known).filter(isNoSubject),
    () => authorsCreditedBelow(pieces, known),
    () => authorsInClosing(pieces, known),
    () => senderOf(pieces, known)
  ]) {
    const names = find()
    if (names.length > 0) return [...names]
  }
  return []
}

/** Lines from the first paragraph on in which a byline with a `By` counts more than a name without one above it: a system puts its user there. */
const RIGHT_BELOW = 3

/** Whether a line names whom the text is about, or says who that is. */
function isOfStory(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece !== undefined && isHolderOfOffice(piece)) return true
  return isPersonOfStory(pieces, at) || isPersonOfStory(pieces, at - 1)
}

/** Words of another text's headline at least. */
const LEAST_HEADLINE = 3

/** Whether a byline stands below `Read also` and the headline of another text. */
function isOfTeaser(pieces: readonly Piece[], at: number): boolean {
  const [heading, headline] = pieces.slice(Math.max(0, at - 2), at)
  if (pieces[at]?.role !== 'byline' || headline?.kind !== 'related' || heading?.kind !== 'related') return false
  const words = wordsOf(heading.text)
  const isHeading = (['related', 'teaser-openers'] as const).some(
    (kind) => phraseAt(kind, words, 0)?.end === words.length
  )
  return isHeading && wordsOf(headline.text).length >= LEAST_HEADLINE
}

function authorsNotedAtEnd(pieces: readonly Piece[], known: KnownNames): string[] {
  const names = authorsAtEnd(pieces, known)
  return names.length > 0 ? names : authorsReachable(pieces, known)
}

/** The person who sent the mail that a text is. */
function senderOf(pieces: readonly Piece[], known: KnownNames): string[] {
  const from = mailHeaderOf(pieces)?.from ?? senderOfRecord(pieces)
  const [name, ...more] = from === null ? [] : authorsOf(from, known)
  return name !== undefined && more.length === 0 && name === from ? [name] : []
}

/** Byline lines, date lines with a `By`, and, whatever it was taken for, the line after a lone `By` or an `and`. */
function linesOf(pieces: readonly Piece[], known: KnownNames): string[] {
  const lines: string[] = []
  let open = false
  for (const [at, { role, text }] of pieces.entries()) {
    // `& Jon Aske` right below a byline goes on with it, whatever it was taken for.
    open ||= isBelowByline(pieces[at - 1], lines) && isJoiner(text.split(' ', 1)[0] ?? '')
    if (!open && ((role !== 'byline' && role !== 'date') || isUnsureName(pieces, at, known))) continue
    const words = wordsOf(text)
    // Whom to ask about a release, not who wrote it.
    const asks = phraseAt('contact-words', words, 0) !== null && text.includes(':')
    if (asks || isBelowContact(pieces[at - 1]?.text)) continue
    const noted: string | null = open ? nameBeforeNote(text, known) : null
    if (noted !== null) lines.push(noted)
    else if (
      role === 'byline' ||
      (role === 'date' && (hasBy(words) || (isUncased(text) && signedUncased(text, known).length > 0))) ||
      (open && words.length <= LONGEST_NAME_LINE)
    )
      lines.push(text)
    open =
      noted !== null || (lines.at(-1) === text && (isJoiner(text) || (role === 'byline' && opensList(text, words))))
  }
  return lines
}

/**
 * `HR Strategy`, `Ultium Cells`: words that the labeller is unsure about and that neither a `By`, a date on their line, a handle below nor a given
 * name tells from those of a title.
 */
function isUnsureName(pieces: readonly Piece[], at: number, known: KnownNames): boolean {
  const { role, label, text, dates } = pieces[at] as Piece
  if (role !== 'byline' || !isUnsure(label.confidence) || isUncased(text) || dates?.published != null) return false
  if (pieces[at + 1]?.text.startsWith('@') === true || isSigned(text, known)) return false
  const names = authorsOf(text, known)
  return names.length > 0 && !names.some((name) => hasGivenName(name) && !isParticle(name.split(' ', 1)[0] ?? ''))
}

function isBelowByline(above: Piece | undefined, lines: readonly string[]): boolean {
  return above !== undefined && above.text === lines.at(-1)
}

/** Whether the line above is nothing but `Contact:`. */
function isBelowContact(above: string | undefined): boolean {
  const words = wordsOf(above ?? '')
  return above?.endsWith(':') === true && phraseAt('contact-words', words, 0)?.end === words.length
}

/** Nothing but a `By`, or a line that ends with an `and`. */
function opensList(text: string, words: readonly string[]): boolean {
  return phraseAt('by-words', words, 0)?.end === words.length || isJoiner(text.slice(text.lastIndexOf(' ') + 1))
}

/** The name of a line under a lone `By` that goes on to say who that is: `Maria Teller, 4 years on the harbour`. */
function nameBeforeNote(text: string, known: KnownNames): string | null {
  const name = text.slice(0, Math.max(0, text.indexOf(',')))
  const isOne = authorsOf(text, known).length < 2
  return isOne && hasGivenName(name) && authorsOf(name, known)[0] === name ? name : null
}

/** A `By` of any language at the start, or an English one further on: `3 March 2021 by Maria Teller`. */
function hasBy(words: readonly string[]): boolean {
  return words.some((_, at) => {
    const by = phraseAt('by-words', words, at)?.phrase
    if (by === undefined || by.text.length < 2) return false
    return at === 0 || by.language === 'en' || isUncased(by.text) || /\d$/.test(words[at - 1] ?? '')
  })
}
