import { onFirstUseOfEachObject } from '../../on-first-use.ts'
import type { ReviewArticle, Reviewed, ReviewRow } from '../sources/reviewed.ts'
import { type ArticleQuery, SORTS, struckShare } from './article-query.ts'
import { folded, holdsWords } from './folded.ts'

/** What of an article the list shows. */
export interface ListedArticle {
  /** Its index, by which it is asked for, with its `id`: another one may have the index when the archive has changed. */
  index: number
  id: string
  headline: string | null
  source: string
  record: number
  published: string | null
  type: string | null
  language: string | null
  words: number
  /** The share of its lines that are struck, where it is known how many it has. */
  struck: number | null
  warnings: number
  confidence: number | null
  corrections: number
  checked: boolean
}

export interface ArticleList {
  /** Articles that are known by now, and whether these are all. */
  total: number
  isWhole: boolean
  /** Articles that were looked through: with a search of whole texts only those up to here. */
  searched: number
  /** How many of all that fit; with a search of whole texts how many of this answer do. */
  found: number
  /** Where the next articles begin; `null` at the end. */
  next: number | null
  articles: ListedArticle[]
}

/** What people have said of documents. */
export interface Marks {
  correctionsOf(row: ReviewRow): number
  isChecked(id: string): boolean
}

/** Most articles of one answer, so that no page holds more rows than a browser shows quickly. */
const MOST_LISTED = 100
/** Whole texts that one answer looks through, so that it comes soon; the page then asks for the next. */
const MOST_SEARCHED = 1000

/** The articles that a query asks for, a page of them. */
export async function listArticles(reviewed: Reviewed, query: ArticleQuery, marks: Marks): Promise<ArticleList> {
  const all = reviewed.articles
  const chosen = sorted(all, query, marks)
  const { offset } = query
  const { isWhole } = reviewed
  const listedAt = (index: number) => listed(all[index] as ReviewArticle, index, marks)
  if (!query.text || query.words.length === 0) {
    const end = Math.min(offset + MOST_LISTED, chosen.length)
    const next = end < chosen.length ? end : null
    const counts = { total: all.length, isWhole, searched: chosen.length, found: chosen.length }
    return { ...counts, next, articles: chosen.slice(offset, end).map(listedAt) }
  }
  const end = Math.min(offset + MOST_SEARCHED, chosen.length)
  const found: number[] = []
  let at = offset
  for (; at < end && found.length < MOST_LISTED; at++) {
    const index = chosen[at] as number
    if (await holdsInText(reviewed, index, query.words)) found.push(index)
  }
  const next = at < chosen.length ? at : null
  return { total: all.length, isWhole, searched: at, found: found.length, next, articles: found.map(listedAt) }
}

/** The indexes of the articles that fit, but for words of whole texts, in the order asked for. */
function sorted(all: readonly ReviewArticle[], query: ArticleQuery, marks: Marks): number[] {
  const keyOf = SORTS[query.sort]
  const found: { index: number; key: string | number }[] = []
  for (const [index, article] of all.entries())
    if (fits(article, query, marks)) found.push({ index, key: keyOf(article.row, marks) })
  return found.sort((a, b) => compare(a.key, b.key) || a.index - b.index).map(({ index }) => index)
}

async function holdsInText(reviewed: Reviewed, index: number, words: readonly string[]): Promise<boolean> {
  const article = reviewed.at(index)
  try {
    return holdsWords(`${headOf(article)} ${folded(await reviewed.textOf(article))}`, words)
  } catch {
    // What cannot be read is found by what the catalogue says; that it cannot is told when it is opened.
    return holdsWords(headOf(article), words)
  }
}

function listed({ row }: ReviewArticle, index: number, marks: Marks): ListedArticle {
  const { id, headline, source, record, published, type, language, words, warnings } = row
  const struck = struckShare(row)
  return {
    ...{ index, id, headline, source, record, published, type, language, words, warnings },
    struck: Number.isNaN(struck) ? null : struck,
    confidence: row.lowestConfidence,
    corrections: marks.correctionsOf(row),
    checked: marks.isChecked(id)
  }
}

function fits(article: ReviewArticle, query: ArticleQuery, marks: Marks): boolean {
  const { row } = article
  const { language, type, warning, source, certainty, struck, corrected, checked } = query
  if (language !== null && row.language !== language) return false
  if (type !== null && row.type !== type) return false
  if (warning !== null && !hasWarning(row, warning)) return false
  if (source !== null && !row.source.includes(source)) return false
  if (certainty !== null && (row.lowestConfidence ?? Number.POSITIVE_INFINITY) > certainty) return false
  if (struck !== null && !(struckShare(row) >= struck)) return false
  if (!isDated(row.published, query)) return false
  if (corrected !== null && marks.correctionsOf(row) > 0 !== corrected) return false
  if (checked !== null && marks.isChecked(row.id) !== checked) return false
  return query.words.length === 0 || query.text || holdsWords(headOf(article), query.words)
}

function hasWarning(row: ReviewRow, warning: string): boolean {
  if (warning === 'any') return row.warnings > 0
  if (warning === 'none') return row.warnings === 0
  return row.warningCodes?.split(' ').includes(warning) === true
}

/** Whether a date lies between two, as far as all of them are precise. */
function isDated(published: string | null, { since, until }: ArticleQuery): boolean {
  if (since === null && until === null) return true
  if (published === null) return false
  if (since !== null && published < since.slice(0, published.length)) return false
  return until === null || published.slice(0, until.length) <= until
}

/** What the catalogue says of an article in words, for a search. */
const headOf = onFirstUseOfEachObject(({ row: { source, headline, byline } }: ReviewArticle) =>
  folded(`${source} ${headline ?? ''} ${byline ?? ''}`)
)

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
