import { applyCorrections } from '../batch/apply-corrections.ts'
import type { CorrectionsStore } from '../batch/bag/corrections-store.ts'
import { CORRECTION_SCHEMA, type Correction, parseCorrection } from '../corrections/correction.ts'
import { StetError } from '../errors.ts'
import { linesOf } from '../read/blocks/lines.ts'
import { writerOf } from '../write/index.ts'
import type { ReviewedArchive } from './archive.ts'
import { articleView } from './article-view.ts'
import { listArticles, queryOf } from './articles.ts'
import { APP } from './page/app.ts'
import { PAGE } from './page/page.ts'
import { STYLE } from './page/style.ts'

/** What is answered to a request. */
export interface Answer {
  type: 'html' | 'css' | 'javascript' | 'json' | 'plain'
  body: string
}

/** What is asked for: the path below the token, the query, and the body of a POST. */
export interface Request {
  path: string
  query: URLSearchParams
  body: string
}

export interface Review {
  archive: ReviewedArchive
  store: CorrectionsStore
  /** Who corrects, where it is told. */
  by: string | null
  now: () => Date
}

type Route = (review: Review, request: Request) => Answer | Promise<Answer>

/** Every address of the page, by method and path. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'GET ': () => ({ type: 'html', body: PAGE }),
  'GET app.js': () => ({ type: 'javascript', body: APP }),
  'GET app.css': () => ({ type: 'css', body: STYLE }),
  'GET api/articles': (review, { query }) => json(list(review, query)),
  'GET api/article': async (review, { query }) => json(await view(review, indexIn(query))),
  'GET api/tagged': async (review, { query }) => ({ type: 'plain', body: await taggedText(review, indexIn(query)) }),
  'POST api/apply': async (review) => json(await apply(review)),
  'POST api/corrections': async (review, { body }) => json(await correct(review, body))
}

function list({ archive, store }: Review, query: URLSearchParams) {
  const corrections = store.all()
  return listArticles(archive.articles, queryOf(query), (id) => corrections.get(id)?.length ?? 0)
}

async function view({ archive, store }: Review, index: number) {
  const article = archive.at(index)
  const corrections = store.all()
  const { record, result } = await archive.read(article, corrections)
  return articleView(record, result.document, corrections.get(article.row.id) ?? [])
}

async function taggedText({ archive, store }: Review, index: number): Promise<string> {
  const { result } = await archive.read(archive.at(index), store.all())
  return (await writerOf('tagged')).write(result, true)
}

/** Keeps a correction of lines; answers with the article as it is then. */
async function correct(review: Review, body: string) {
  const { archive, store, by, now } = review
  const asked = objectIn(body)
  const index = Number(asked.index)
  const article = archive.at(index)
  const { record, result } = await archive.read(article, store.all())
  const { document } = result
  const { line, lineEnd } = asked as { line: number; lineEnd: number }
  const text = linesOf(record.text).written.flatMap((one) => {
    const number = one.number + record.firstLine - 1
    return number >= line && number <= lineEnd ? [one.text] : []
  })
  const before = document.blocks.find((block) => block.line <= line && line <= block.lineEnd)
  const correction: Correction = {
    schema: CORRECTION_SCHEMA,
    document: document.id,
    line,
    lineEnd,
    text,
    role: (asked.role ?? null) as Correction['role'],
    kind: (asked.kind ?? null) as Correction['kind'],
    before: before === undefined ? null : { role: before.role, kind: before.kind, confidence: before.confidence },
    note: typeof asked.note === 'string' && asked.note !== '' ? asked.note : null,
    at: now().toISOString(),
    by
  }
  // What the page sent is checked as a line of a file would be.
  store.append([parseCorrection(JSON.stringify(correction), 1)])
  return view(review, index)
}

/** Writes the archive's documents, catalogue and manifests anew by its corrections. */
async function apply(review: Review) {
  const { archive, now } = review
  const options = { folder: archive.root, weights: archive.weights, jobs: 1, date: now() }
  const summaries = await applyCorrections(options)
  archive.reload()
  const failed = summaries.flatMap(({ failures }) => failures)
  const articles = summaries.reduce((sum, { totals }) => sum + totals.articles + totals.liveBlogs, 0)
  return { articles, failed }
}

function indexIn(query: URLSearchParams): number {
  return Number(query.get('index') ?? Number.NaN)
}

function objectIn(body: string): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(body)
    if (typeof found === 'object' && found !== null) return found as Record<string, unknown>
  } catch {
    // The same as an object that is none.
  }
  throw new StetError('bad-json', 'expected a JSON object')
}

function json(value: unknown): Answer {
  return { type: 'json', body: JSON.stringify(value) }
}
