import { StetError } from '../../errors.ts'
import type { ReviewRow } from '../sources/reviewed.ts'
import { folded } from './folded.ts'

/** What a list knows of a row beside the catalogue. */
interface Counted {
  correctionsOf(row: ReviewRow): number
}

/** By what the list is sorted; the least certain, the longest, those with most come first. */
export const SORTS = {
  confidence: (row) => row.lowestConfidence ?? 2,
  warnings: (row) => -row.warnings,
  struck: (row) => -struckShare(row) || 0,
  words: (row) => -row.words,
  published: (row) => row.published ?? '\uffff',
  latest: (row) => (row.published === null ? Number.POSITIVE_INFINITY : -Date.parse(row.published.slice(0, DAY))),
  headline: (row) => row.headline ?? '\uffff',
  source: (row) => row.source,
  type: (row) => row.type ?? '\uffff',
  language: (row) => row.language ?? '\uffff',
  corrected: (row, counted) => -counted.correctionsOf(row)
} as const satisfies Record<string, (row: ReviewRow, counted: Counted) => string | number>

/** The share of an article's lines that are struck; no number where it is not known how many it has. */
export function struckShare({ struckLines, lines = 0 }: ReviewRow): number {
  return lines === 0 ? Number.NaN : struckLines / lines
}

export type Sort = keyof typeof SORTS

/** Characters of a date without its time. */
const DAY = 10

/** A list of articles asked for: what the query string of `api/articles` says. */
export interface ArticleQuery {
  /** Words that source, headline or byline hold, or with `text` the whole dump. */
  words: readonly string[]
  text: boolean
  sort: Sort
  /** Where in the articles that fit the answer begins. */
  offset: number
  language: string | null
  type: string | null
  /** A code, `any` or `none`. */
  warning: string | null
  /** A part of the source's path. */
  source: string | null
  /** First and last date of publication, as precise as they are given. */
  since: string | null
  until: string | null
  /** The highest that the lowest confidence of its blocks may be, and the least share of struck lines; both 0 to 1. */
  certainty: number | null
  struck: number | null
  corrected: boolean | null
  checked: boolean | null
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
/** Most characters of a search, and most words. */
const MOST_SOUGHT = 200

/** @throws StetError `bad-option` for a value that a key does not take. */
export function queryOf(asked: URLSearchParams): ArticleQuery {
  const sort = asked.get('sort') ?? 'confidence'
  const offset = Number(asked.get('offset') ?? 0)
  if (!Object.hasOwn(SORTS, sort)) throw refused(`to sort by ${Object.keys(SORTS).join(', ')}`)
  if (!Number.isSafeInteger(offset) || offset < 0) throw refused('an offset of 0 or more')
  return {
    words: folded((asked.get('words') ?? '').slice(0, MOST_SOUGHT))
      .split(/\s+/)
      .filter((word) => word !== ''),
    text: asked.get('text') !== null,
    sort: sort as Sort,
    offset,
    language: asked.get('language') || null,
    type: asked.get('type') || null,
    warning: asked.get('warning') || null,
    source: asked.get('source') || null,
    since: dateOf(asked.get('since')),
    until: dateOf(asked.get('until')),
    certainty: shareOf(asked.get('certainty')),
    struck: shareOf(asked.get('struck')),
    corrected: booleanOf(asked.get('corrected')),
    checked: booleanOf(asked.get('checked'))
  }
}

function dateOf(value: string | null): string | null {
  if (value === null || value === '') return null
  if (!DATE.test(value)) throw refused('a date such as 2021, 2021-03 or 2021-03-04')
  return value
}

/** A share that is given in per cent. */
function shareOf(value: string | null): number | null {
  if (value === null || value === '') return null
  const share = /^\d{1,3}$/.test(value) ? Number(value) / 100 : Number.NaN
  if (!(share <= 1)) throw refused('a whole number from 0 to 100')
  return share
}

function booleanOf(value: string | null): boolean | null {
  return value === 'yes' ? true : value === 'no' ? false : null
}

function refused(what: string): StetError {
  return new StetError('bad-option', `expected ${what}`)
}
