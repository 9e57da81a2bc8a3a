import type { CatalogueRow } from '../batch/journal/entries.ts'
import { StetError } from '../errors.ts'

/** An article of the archive, with what is needed to read it. */
export interface ReviewArticle {
  row: Readonly<CatalogueRow>
  /** The input's name in the archive, and the recipe that it was made by. */
  name: string
  made: string
}

/** What of an article the list shows. */
export interface ListedArticle {
  /** Its index in the archive, by which it is asked for. */
  index: number
  headline: string | null
  source: string
  record: number
  published: string | null
  type: string
  language: string | null
  words: number
  struckLines: number
  warnings: number
  confidence: number | null
  corrections: number
}

export interface ArticleList {
  total: number
  found: number
  articles: ListedArticle[]
}

/** By what the list is sorted; the least certain, longest, latest come first. */
const SORTS = {
  confidence: ({ row }: ReviewArticle) => row.lowestConfidence ?? 2,
  warnings: ({ row }: ReviewArticle) => -row.warnings,
  struck: ({ row }: ReviewArticle) => -row.struckLines,
  words: ({ row }: ReviewArticle) => -row.words,
  published: ({ row }: ReviewArticle) => row.published ?? '\uffff',
  headline: ({ row }: ReviewArticle) => row.headline ?? '\uffff',
  source: ({ row }: ReviewArticle) => row.source
} as const satisfies Record<string, (article: ReviewArticle) => string | number>

type Sort = keyof typeof SORTS

/** Most articles of one answer, so that no page holds more rows than a browser shows quickly. */
const MOST_LISTED = 100

/** A list of articles asked for: what the query string of `api/articles` says. */
export interface ArticleQuery {
  /** Words that source, headline or byline hold. */
  words: readonly string[]
  sort: Sort
  offset: number
  language: string | null
  type: string | null
  corrected: boolean | null
  warned: boolean | null
}

/** @throws StetError `bad-option` for a value that a key does not take. */
export function queryOf(asked: URLSearchParams): ArticleQuery {
  const sort = asked.get('sort') ?? 'confidence'
  const offset = Number(asked.get('offset') ?? 0)
  if (!Object.hasOwn(SORTS, sort))
    throw new StetError('bad-option', `expected to sort by ${Object.keys(SORTS).join(', ')}`)
  if (!Number.isSafeInteger(offset) || offset < 0) throw new StetError('bad-option', 'expected an offset of 0 or more')
  return {
    words: folded(asked.get('words') ?? '')
      .split(/\s+/)
      .filter((word) => word !== ''),
    sort: sort as Sort,
    offset,
    language: asked.get('language') || null,
    type: asked.get('type') || null,
    corrected: booleanOf(asked.get('corrected')),
    warned: booleanOf(asked.get('warned'))
  }
}

/** The articles that a query asks for, a page of them. `correctionsOf` counts those of a document. */
export function listArticles(
  all: readonly ReviewArticle[],
  query: ArticleQuery,
  correctionsOf: (id: string) => number
): ArticleList {
  const found = all.flatMap((article, index) => (fits(article, query, correctionsOf) ? [index] : []))
  const keys = new Map(found.map((index) => [index, SORTS[query.sort](all[index] as ReviewArticle)]))
  found.sort((a, b) => compare(keys.get(a) as string, keys.get(b) as string) || a - b)
  const page = found.slice(query.offset, query.offset + MOST_LISTED)
  return {
    total: all.length,
    found: found.length,
    articles: page.map((index) => listed(all[index] as ReviewArticle, index, correctionsOf))
  }
}

function listed({ row }: ReviewArticle, index: number, correctionsOf: (id: string) => number): ListedArticle {
  const { headline, source, record, published, type, language, words, struckLines, warnings, lowestConfidence } = row
  const place = { index, headline, source, record, published, type, language, words, struckLines, warnings }
  return { ...place, confidence: lowestConfidence, corrections: correctionsOf(row.id) }
}

function fits({ row }: ReviewArticle, query: ArticleQuery, correctionsOf: (id: string) => number): boolean {
  if (query.language !== null && row.language !== query.language) return false
  if (query.type !== null && row.type !== query.type) return false
  if (query.warned !== null && row.warnings > 0 !== query.warned) return false
  if (query.corrected !== null && correctionsOf(row.id) > 0 !== query.corrected) return false
  if (query.words.length === 0) return true
  const text = folded(`${row.source} ${row.headline ?? ''} ${row.byline ?? ''}`)
  return query.words.every((word) => text.includes(word))
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function booleanOf(value: string | null): boolean | null {
  return value === 'yes' ? true : value === 'no' ? false : null
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
