import { wordsOf } from '../../lexicon/match.ts'
import type { Dates, Piece } from '../../tree/article.ts'
import type { Kind, Role } from '../../tree/roles.ts'
import { areDateWords, isSentenceWithDate } from '../dates/date-words.ts'
import { withFirst } from '../dates/first-published.ts'
import { headlineStart, headOf } from '../head.ts'
import { isPlaceAndDate } from './release-head.ts'
import { signatureBelow } from './signed-foot.ts'

type Found = Pick<Dates, 'published' | 'modified'>

/** What a line that is only a date was taken for, where not for a date. */
const OTHER_ROLES = ['boilerplate', 'standfirst', 'subhead', 'body', 'caption'] as const

/** Such a line stands this many lines above the headline at most: further up is the day of the whole page. */
const ABOVE_HEADLINE = 4

/** A struck line below the text that is longer (characters) has the date of a comment or another story. */
const LONGEST_STRUCK = 64

/** The dates of an article, of which a day of first publication that is named counts before any other. */
export function publicationDates(pieces: readonly Piece[], latest: string | null): Found {
  const lines = datesOfHeadAndLabels(headOf(pieces), pieces)
  const first = firstOf(
    lines.filter(({ isFirst }) => isFirst),
    latest
  )
  if (first.published === null) return datesByPlace(pieces, latest)
  const other = firstOf(
    lines.filter(({ isFirst }) => !isFirst),
    latest
  )
  return withFirst(first.published, { published: other.published, modified: first.modified ?? other.modified })
}

/** The dates of the head, and those below the text that a word says what they are. */
function datesOfHeadAndLabels(head: readonly Piece[], pieces: readonly Piece[]): readonly Dates[] {
  const foot = pieces.slice(head.length)
  // `This article was originally published on March 4`: a note that is part of the text.
  const notes = foot.filter(({ role, dates }) => role === 'body' && dates?.isFirst === true)
  return [
    ...inOrder(head),
    ...inOrder(foot.filter(({ dates }) => dates?.labelled === true)),
    ...datesOfRoles(notes, ['body'])
  ]
}

/**
 * The dates of an article: by the date lines of its head, then by its bylines, then by labelled dates below the text,
 * then by a date that opens the first paragraph. A date of another kind below the text counts only where the head has none.
 *
 * @param latest no date can be after it (`YYYY-MM-DD`); `null` where nothing is known.
 */
function datesByPlace(pieces: readonly Piece[], latest: string | null): Found {
  const head = headOf(pieces)
  // What is to come, or was: no day of this text.
  const foot = pieces
    .slice(head.length)
    .filter(({ text, dates }) => dates?.labelled !== false || !isSentenceWithDate(text))
  const isLabelled = ({ dates }: Piece) => dates?.labelled === true
  const found = firstOf(datesOfHeadAndLabels(head, pieces), latest)
  const near = head.slice(Math.max(0, headlineStart(head) - ABOVE_HEADLINE))
  if (found.published !== null) return found.modified === null ? withChangeBelow(found, near, latest) : found
  const noted = firstOf(datesOfRoles(near, OTHER_ROLES), latest)
  // What the head says only of a change may stand beside the day of publication that was taken for something else.
  if (found.modified !== null)
    return isBefore(noted.published, found.modified) ? { published: noted.published, modified: found.modified } : found
  const struck = foot.filter((piece) => isLabelled(piece) && piece.text.length <= LONGEST_STRUCK)
  const rungs = [
    () => openingDate(pieces, latest),
    () => noted,
    () => firstOf(datesOfSignature(pieces), latest),
    () => firstOf([...inOrder(foot), ...datesOfRoles(struck, ['boilerplate'])], latest),
    () => firstOf([...notesIn(foot), ...rightBelow(pieces.filter(mayTellDay))], latest),
    () => onlyMoment(foot, latest)
  ]
  for (const rung of rungs) {
    const dates = rung()
    if (dates.published !== null || dates.modified !== null) return dates
  }
  return NOTHING
}

/** A sentence names the day of what is to come or was. */
function mayTellDay({ text, dates }: Piece): boolean {
  return dates === null || dates.labelled || dates.updateTime !== null || !isSentenceWithDate(text)
}

/** The day behind who signed right below the text. */
function datesOfSignature(pieces: readonly Piece[]): readonly Dates[] {
  const dates = signatureBelow(pieces)?.piece.dates ?? null
  return dates === null ? [] : [dates]
}

/** The day of a change that a line right below a date line names, whatever it was taken for. */
function withChangeBelow(found: Found, near: readonly Piece[], latest: string | null): Found {
  const lines = near.filter(({ text, dates }, at) => {
    if (near[at - 1]?.role !== 'date' || text.length > LONGEST_STRUCK) return false
    return dates?.labelled === true && dates.published === null
  })
  const { modified } = firstOf(datesOfRoles(lines, OTHER_ROLES), latest)
  return modified !== null && isBefore(found.published, modified) ? { ...found, modified } : found
}

const NOTHING: Found = { published: null, modified: null }

/** Whether a day is known and lies before a change, or on its day. */
function isBefore(published: string | null, modified: string): boolean {
  return published !== null && published.slice(0, modified.length) <= modified
}

/**
 * The day and time of a line above the buttons for sharing, below the text, if all lines there name the same day: other stories
 * and comments have several, and below the date of a comment stands its text.
 */
function onlyMoment(foot: readonly Piece[], latest: string | null): Found {
  const found = foot.filter(({ text, dates }) => text.length <= LONGEST_STRUCK && dates?.published != null)
  const days = new Set(found.map(({ dates }) => dates?.published?.slice(0, WHOLE_DAY)))
  const moment = foot.find(
    ({ dates }, at) => dates?.published?.includes('T') && (foot[at + 1]?.kind ?? 'share') === 'share'
  )
  return days.size === 1 && moment?.dates != null ? firstOf([moment.dates], latest) : NOTHING
}

/** `YYYY-MM-DD` (characters). */
const WHOLE_DAY = 10

/** Notes of publication below the text, whatever they were taken for: the last of them first. */
function notesIn(foot: readonly Piece[]): readonly Dates[] {
  return foot.flatMap(({ role, dates }) => (role === 'body' && dates?.labelled === true ? [dates] : [])).reverse()
}

/** A date alone among the first struck lines below the text, before boxes of other stories and comments. */
function rightBelow(pieces: readonly Piece[]): readonly Dates[] {
  const below = pieces.slice(pieces.findLastIndex(({ role }) => role === 'body') + 1).slice(0, RIGHT_BELOW)
  const end = below.findIndex(({ kind, dates }, at) => {
    if (kind === null || dates !== null) return false
    return OF_OTHERS.has(kind) || (kind === 'comments' && below[at + 1]?.dates === null)
  })
  const lines = (end < 0 ? below : below.slice(0, end)).filter(({ text }) => text.length <= LONGEST_STRUCK)
  return datesOfRoles(lines, ['boilerplate'])
}

/** Lines below a text that count as right below it. */
const RIGHT_BELOW = 4

/** Kinds of struck lines whose dates are those of other texts. */
const OF_OTHERS: ReadonlySet<Kind> = new Set<Kind>(['related', 'navigation', 'copyright', 'byline-box', 'promo'])

/** Date lines before bylines, and before both what a word of publication stands beside. */
function inOrder(pieces: readonly Piece[]): readonly Dates[] {
  const told = earlierFirst(pieces) ?? labelledFirst(datesOfRoles(pieces, ['date', 'byline']))
  if (told.length > 0) return told
  // `Valmer, le 3 mars 2021` in a letterhead, taken for the headline.
  return pieces.flatMap((piece) =>
    piece.role === 'headline' && piece.dates !== null && isPlaceAndDate(piece) ? [piece.dates] : []
  )
}

function labelledFirst(lines: readonly Dates[]): readonly Dates[] {
  const isTold = ({ labelled, published }: Dates) => labelled && published !== null
  return [...lines.filter(isTold), ...lines.filter((dates) => !isTold(dates))]
}

/** Two date lines that follow each other, neither with a word that says what it is: the earlier is the day of publication. */
function earlierFirst(pieces: readonly Piece[]): readonly Dates[] | null {
  const at = pieces.findIndex(({ role, dates }) => role === 'date' && dates?.published != null)
  const [above, below] = [pieces[at], pieces[at + 1]].map((piece) => (piece?.role === 'date' ? piece.dates : null))
  if (above?.published == null || below?.published == null || above.labelled || below.labelled) return null
  const isReversed = below.published.slice(0, WHOLE_DAY) < above.published.slice(0, WHOLE_DAY)
  if (!isReversed || above.published.length < WHOLE_DAY || below.published.length < WHOLE_DAY) return null
  return [below, above, ...datesOfRoles(pieces, ['byline'])]
}

function datesOfRoles(pieces: readonly Piece[], roles: readonly Role[]): readonly Dates[] {
  return roles.flatMap((role) =>
    pieces.flatMap((piece) =>
      piece.role === role && piece.kind !== 'update' && piece.dates !== null ? [piece.dates] : []
    )
  )
}

function firstOf(lines: readonly Dates[], latest: string | null): Found {
  const date = (key: keyof Found) =>
    lines.map((dates) => dates[key]).find((found) => found !== null && (latest === null || found <= latest)) ?? null
  return { published: date('published'), modified: date('modified') }
}

/** The day that the first paragraph opens with, or behind a summary the second, with the place before the day. */
function openingDate(pieces: readonly Piece[], latest: string | null): Found {
  // A standfirst that opens with place and date is the first paragraph of a dispatch.
  const [first, second] = pieces.filter(
    ({ role, kind, opening }) =>
      (role === 'standfirst' && opening !== null) || (role === 'body' && kind === 'paragraph')
  )
  const isDispatch = second !== undefined && !areDateWords(wordsOf(second.text).slice(0, 1))
  const published = first?.opening ?? (isDispatch ? second.opening : null) ?? null
  return published === null || (latest !== null && published > latest) ? NOTHING : { published, modified: null }
}
