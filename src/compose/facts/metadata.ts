import { type Article, FACTS_WITH_ORIGIN, type Facts, type Origin, type Piece } from '../../tree/article.ts'
import type { RecordFacts } from '../../tree/record-facts.ts'
import type { Role } from '../../tree/roles.ts'
import { authorsOf } from '../byline/index.ts'
import type { KnownNames } from '../byline/outlets.ts'
import { turnedName } from '../byline/turned/turned-name.ts'
import { isoDateOf } from '../dates/index.ts'
import { datelineOf } from '../fields/dateline.ts'
import { hintsOf } from '../fields/publisher-hints.ts'
import { bylineIn } from './authors/byline-text.ts'
import { authorsIn } from './authors/index.ts'
import { headlineOf } from './headline.ts'
import { publicationDates } from './publication-dates.ts'

/** Facts that a record or the text may tell; `null`, or no authors, where it does not. */
export type ToldFacts = Pick<
  Facts,
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'authors'
  | 'published'
  | 'modified'
  | 'language'
  | 'publication'
  | 'section'
  | 'page'
>

/** What the record says, else what the text says; each fact with its origin. */
export function factsOf(pieces: readonly Piece[], record: ToldFacts, text: ToldFacts): Facts {
  const lede = pieces.find((piece) => piece.kind === 'paragraph')
  const summary = isFirstWords(record.standfirst, pieces) ? null : record.standfirst
  return {
    headline: record.headline ?? text.headline,
    // A summary for search engines says less than the line under the headline.
    standfirst: text.standfirst ?? summary,
    byline: text.byline ?? record.byline,
    authors: record.authors.length > 0 ? record.authors : text.authors,
    published: record.published ?? text.published,
    modified: record.modified ?? text.modified,
    language: record.language ?? text.language,
    publication: record.publication ?? text.publication,
    section: record.section ?? text.section,
    page: record.page ?? text.page,
    origins: Object.fromEntries(
      FACTS_WITH_ORIGIN.map((fact) => [
        fact,
        fact === 'standfirst'
          ? originOf(text.standfirst === null ? summary : null, text.standfirst)
          : originOf(record[fact], isOfField(fact, text, pieces) ? null : text[fact], text[fact])
      ])
    ) as Facts['origins'],
    dateline: lede === undefined ? null : datelineOf(lede.text),
    hints: pieces.flatMap((piece) =>
      piece.role === 'boilerplate' ? hintsOf(piece.text, piece.kind).map((hint) => ({ ...hint, line: piece.line })) : []
    )
  }
}

/** Whether a record's summary is nothing but the beginning of a line of the text, cut or not. */
function isFirstWords(summary: string | null, pieces: readonly Piece[]): boolean {
  if (summary === null) return false
  const words = withoutEllipsis(summary)
  return pieces.some(({ role, text }) => role !== 'boilerplate' && withoutEllipsis(text).startsWith(words))
}

function withoutEllipsis(text: string): string {
  return text
    .replace(/(?:…|\.\.\.)\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

type Value = string | null | readonly string[]

/** @param field what a line tells that is a field of the record, such as the sender of a mail */
function originOf(record: Value, text: Value, field: Value = null): Origin | null {
  if (isTold(record)) return 'record'
  if (isTold(text)) return 'text'
  return isTold(field) ? 'record' : null
}

/** Whether authors or a day stand on lines that are fields of the record (`From:`, `Date:` of a mail) and on none of the text. */
function isOfField(fact: string, { authors, published }: ToldFacts, pieces: readonly Piece[]): boolean {
  const tells = ({ text, dates }: Piece) =>
    fact === 'authors' ? authors.some((name) => text.includes(name)) : dates?.published === published
  if (!(fact === 'authors' && authors.length > 0) && !(fact === 'published' && published !== null)) return false
  const told = pieces.filter(tells)
  return (
    told.some(({ kind }) => kind === 'record-field') && !told.some(({ role }) => role === 'byline' || role === 'date')
  )
}

function isTold(value: Value): boolean {
  return value !== null && value.length > 0
}

/** What is known before the blocks are asked. */
interface Surroundings {
  /** ISO 639-1 */
  readonly language: string | null
  /** No date can be after it. */
  readonly latest: string | null
  readonly known: KnownNames
  /** Whether the authors are asked for. */
  readonly named: boolean
  readonly form: Article['form']
}

/** What the blocks say together: the first headline's lines, the first standfirst's, the names, the dates. */
export function factsOfText(all: readonly Piece[], { language, latest, known, named, form }: Surroundings): ToldFacts {
  const pieces = all.filter(({ quoted }) => quoted !== true)
  const byline = bylineIn(pieces)
  return {
    headline: headlineOf(pieces, known),
    standfirst: firstRun(pieces, 'standfirst'),
    byline,
    authors: named ? authorsIn(pieces, known, form) : [],
    ...publicationDates(pieces, latest),
    language,
    publication: null,
    section: null,
    page: null
  }
}

/** Years that a date may lie after its record was sent or fetched. */
const YEARS_AHEAD = 2

/** The last day that a date in the text of a record can name; `null` where the record says nothing of its own day. */
export function latestDay({ retrieved, clipped }: RecordFacts, language: string | null): string | null {
  const day = isoDateOf(retrieved ?? clipped ?? '', language)
  return day === null ? null : `${Number(day.slice(0, 4)) + YEARS_AHEAD}${day.slice(4, 10)}~`
}

/** ISO 639-1, as the record says it. */
export function languageOfRecord({ language }: RecordFacts): string | null {
  return /^[a-z]{2}(?=$|[-_])/.exec(language?.toLowerCase() ?? '')?.[0] ?? null
}

/**
 * What the record says, verbatim but for dates in other forms than ISO 8601 and the names in its byline.
 *
 * @param language ISO 639-1; the one in which its dates are written.
 */
export function factsOfRecord(record: RecordFacts, language: string | null, known: KnownNames): ToldFacts {
  const byline = saidBy(record.byline)
  const listed = (record.authors ?? []).filter((name) => name.trim() !== '')
  return {
    headline: saidBy(record.title),
    standfirst: saidBy(record.description),
    byline,
    authors: listed.length > 0 || byline === null ? listed : authorsOfByline(byline, known),
    published: isoDateOf(record.published ?? '', language),
    modified: isoDateOf(record.modified ?? '', language),
    language: languageOfRecord(record),
    publication: saidBy(record.publication),
    section: saidBy(record.section),
    page: saidBy(record.page)
  }
}

/** The names of a record's byline, or a person's whose surname stands first. */
function authorsOfByline(byline: string, known: KnownNames): string[] {
  const turned = turnedName(byline)
  return turned === null ? authorsOf(byline.split(/[\r\n]+/), known) : [turned]
}

function saidBy(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value
}

/** The text of the first block of a role and of those right under it, with no blank line between. */
function firstRun(pieces: readonly Piece[], role: Role): string | null {
  const first = pieces.findIndex((piece) => piece.role === role)
  if (first < 0) return null
  const end = pieces.findIndex((piece, at) => at > first && !(piece.role === role && piece.gap === 0))
  return pieces
    .slice(first, end < 0 ? undefined : end)
    .map((piece) => piece.text)
    .join(' ')
}
