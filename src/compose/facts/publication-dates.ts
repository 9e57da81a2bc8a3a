import type { Dates, Piece } from '../../tree/article.ts'
import type { Role } from '../../tree/roles.ts'
import { datesOf } from '../dates/index.ts'
import { headOf } from '../head.ts'

type Found = Pick<Dates, 'published' | 'modified'>

/** A paragraph that opens with a date has its dash within this many characters. */
const LONGEST_OPENING = 40

/** What a line that is only a date was taken for, where not for a date. */
const OTHER_ROLES = ['boilerplate', 'standfirst', 'subhead', 'body'] as const

/** Such a line stands this many lines above the headline at most: further up is the day of the whole page. */
const ABOVE_HEADLINE = 2

/** The dash behind a date that opens a paragraph: `Feb. 23, 2015 -- `. */
const OPENING = /^[([]?([^()[\]]{6,32}?)[)\]]?\s{0,2}(?:--|[—–]|-\s)/u
/** What the paragraph says behind it. */
const SENTENCE_START = /^\s*[\p{L}"“„«(]/u

/**
 * The dates of an article: by the date lines of its head, then by its bylines, then by labelled dates below the text,
 * then by a date that opens the first paragraph. A date of another kind below the text counts only where the head has none.
 *
 * @param latest no date can be after it (`YYYY-MM-DD`); `null` where nothing is known.
 */
export function publicationDates(pieces: readonly Piece[], language: string | null, latest: string | null): Found {
  const head = headOf(pieces)
  const foot = pieces.slice(head.length)
  const isLabelled = ({ dates }: Piece) => dates?.labelled === true
  const lines = [...inOrder(head), ...inOrder(foot.filter(isLabelled))]
  const found = firstOf(lines, latest)
  if (found.published !== null || found.modified !== null) return found
  const opening = openingDate(pieces, language)
  if (opening !== null) return opening
  const headline = head.findIndex(({ role }) => role === 'headline')
  const near = head.slice(Math.max(0, headline - ABOVE_HEADLINE))
  const struck = datesOfRoles(foot.filter(isLabelled), ['boilerplate'])
  return firstOf([...datesOfRoles(near, OTHER_ROLES), ...inOrder(foot), ...struck], latest)
}

/** Date lines before bylines. */
function inOrder(pieces: readonly Piece[]): readonly Dates[] {
  return datesOfRoles(pieces, ['date', 'byline'])
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

function openingDate(pieces: readonly Piece[], language: string | null): Found | null {
  const lede = pieces.find((piece) => piece.kind === 'paragraph')?.text.slice(0, LONGEST_OPENING * 2)
  const match = OPENING.exec(lede ?? '')
  const opening = match?.[1]
  if (opening === undefined || opening.length > LONGEST_OPENING) return null
  if (!SENTENCE_START.test(lede?.slice(match?.[0].length) ?? '')) return null
  const { published } = datesOf(opening, language)
  return published?.length === 'YYYY-MM-DD'.length ? { published, modified: null } : null
}
