import { resolveCorrections } from '../corrections/resolve.ts'
import { StetError } from '../errors.ts'
import { objectIn } from '../value-kind.ts'
import { articleView } from './article/article-view.ts'
import { articleAsked, correct, mark } from './correct.ts'
import { exportTagged, taggedText } from './export-tagged.ts'
import { Learner } from './learning/learn.ts'
import { repeatedKinds } from './learning/repeated.ts'
import { queryOf } from './list/article-query.ts'
import { listArticles } from './list/articles.ts'
import { facetsOf } from './list/facets.ts'
import { APP } from './page/app.ts'
import { PAGE } from './page/page.ts'
import { STYLE } from './page/style.ts'
import type { Review } from './review.ts'
import { correctionCount, readArticle } from './sources/reviewed.ts'

/** What is answered to a request. */
export interface Answer {
  type: 'html' | 'css' | 'javascript' | 'json' | 'plain' | 'zip'
  body: string | Uint8Array
}

/** What is asked for: the path below the token, the query, and the body of a POST. */
export interface Request {
  path: string
  query: URLSearchParams
  body: string
}

type Route = (review: Review, request: Request) => Answer | Promise<Answer>

/** Every address of the page, by method and path. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'GET ': () => ({ type: 'html', body: PAGE }),
  'GET app.js': () => ({ type: 'javascript', body: APP }),
  'GET app.css': () => ({ type: 'css', body: STYLE }),
  'GET api/state': (review) => json(stateOf(review)),
  'GET api/articles': async (review, { query }) => json(await list(review, query)),
  'GET api/article': async (review, { query }) => json(await view(review, numberIn(query, 'index'), query)),
  'GET api/tagged': async (review, { query }) => ({ type: 'plain', body: await tagged(review, query) }),
  'GET api/corrected.zip': async ({ reviewed, corrections }) => ({
    type: 'zip',
    body: await exportTagged(reviewed, corrections.all())
  }),
  'GET api/learn': ({ learner }) => json(learner?.state ?? null),
  'POST api/learn': (review, { body }) => json(learn(review, askedIn(body))),
  'POST api/accept': ({ learner }) => json(accept(learner)),
  'POST api/apply': async (review) => json(await apply(review)),
  'POST api/corrections': async (review, { body }) => {
    const asked = askedIn(body)
    await correct(review, asked)
    return json(await view(review, Number(asked.index), new URLSearchParams({ first: String(asked.first ?? 0) })))
  },
  'POST api/checked': async (review, { body }) => {
    await mark(review, askedIn(body))
    return json(stateOf(review))
  }
}

/** What is answered while articles are still being read; the others wait for all of them. */
export const AT_ONCE: ReadonlySet<string> = new Set([
  'GET ',
  'GET app.js',
  'GET app.css',
  'GET api/state',
  'GET api/articles',
  'GET api/learn'
])

/** What there is to choose by, and a version that is another one when somebody has said something since. */
function stateOf({ reviewed, corrections, checked, applied }: Review) {
  const { isWhole } = reviewed
  const version = `${corrections.version}-${checked.version}-${applied}-${reviewed.reloads}-${isWhole}`
  const canApply = reviewed.apply !== null
  return { version, isWhole, canApply, repeated: repeatedKinds(corrections.all()), ...facetsOf(reviewed.articles) }
}

/** Begins to learn from the corrections, or to look at all articles where a sample was looked at; `stop` forgets it. */
function learn(review: Review, { all, stop }: Record<string, unknown>) {
  const { learner } = review
  if (learner !== null && BUSY.has(learner.state.phase)) return learner.state
  if (stop === true) {
    review.learner = null
    return null
  }
  const own = all === true && learner?.state.phase === 'compared' ? learner : newLearner(review)
  review.learner = own
  void own.look(all === true)
  return own.state
}

function newLearner(review: Review): Learner {
  const { reviewed, corrections, root, now } = review
  return new Learner({ reviewed, corrections: corrections.all(), root, now, onWritten: () => review.applied++ })
}

/** Phases in which nothing else can be begun. */
const BUSY: ReadonlySet<string> = new Set(['learning', 'comparing', 'writing'])

function accept(learner: Learner | null) {
  if (learner === null || learner.state.phase !== 'compared')
    throw new StetError('usage', 'expected to accept what was looked at')
  void learner.accept()
  return learner.state
}

function list({ reviewed, corrections, checked }: Review, query: URLSearchParams) {
  const kept = corrections.all()
  const marked = checked.all()
  return listArticles(reviewed, queryOf(query), {
    correctionsOf: (row) => correctionCount(row, kept),
    isChecked: (id) => marked.has(id)
  })
}

async function view(review: Review, index: number, query: URLSearchParams) {
  const { reviewed, corrections, checked } = review
  const article = await articleAsked(review, { index, id: query.get('id') || undefined })
  const kept = corrections.all()
  const { row } = article
  const { id } = row
  const read = await readArticle(reviewed, article, kept)
  if (read.result.document.id !== id) await reviewed.refuseUpdated()
  return articleView(read, {
    first: numberIn(query, 'first') || 0,
    line: numberIn(query, 'line') || null,
    row,
    corrections: resolveCorrections(read.record, kept).corrections,
    checked: checked.all().has(id)
  })
}

function tagged({ reviewed, corrections }: Review, query: URLSearchParams): Promise<string> {
  return taggedText(reviewed, reviewed.at(numberIn(query, 'index')), corrections.all())
}

/** Writes the archive's documents, catalogue and manifests again by its corrections. */
async function apply(review: Review) {
  const { reviewed, now } = review
  if (reviewed.apply === null) throw new StetError('usage', 'expected an archive: files are left as they are')
  review.applied++
  return reviewed.apply(now())
}

function numberIn(query: URLSearchParams, key: string): number {
  return Number(query.get(key) ?? Number.NaN)
}

function askedIn(body: string): Record<string, unknown> {
  const asked = objectIn(body)
  if (asked === null) throw new StetError('bad-json', 'expected a JSON object')
  return asked
}

function json(value: unknown): Answer {
  return { type: 'json', body: JSON.stringify(value) }
}
