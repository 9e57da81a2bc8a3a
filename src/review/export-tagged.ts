import { uniqueNames } from '../batch/naming/unique-names.ts'
import type { Corrections } from '../corrections/corrections.ts'
import { StetError } from '../errors.ts'
import { writerOf } from '../write/index.ts'
import type { Composed } from '../write/writer.ts'
import { correctionCount, type ReviewArticle, type Reviewed, readArticle } from './sources/reviewed.ts'

/** Articles of one answer: a browser waits for all of it. */
const MOST_EXPORTED = 2000
const ENDING = '.tagged'
/** Names the articles that are not in the file, where there are any; no name of an article ends so. */
const LEFT_OUT = 'not-exported.txt'
/** Of every file, so that the same corrections give the same bytes: the earliest that the format knows. */
const DATE = new Date(1980, 0, 1)

/** The articles that have corrections as tagged text, a file each, in one ZIP file. @throws StetError `not-found` where there are none */
export async function exportTagged(reviewed: Reviewed, corrections: Corrections): Promise<Uint8Array> {
  const { zipSync, strToU8 } = await import('fflate')
  const corrected = reviewed.articles.filter(({ row }) => correctionCount(row, corrections) > 0)
  if (corrected.length === 0) throw new StetError('not-found', 'nothing is corrected yet')
  const chosen = corrected.slice(0, MOST_EXPORTED)
  const names = namesOf(chosen)
  const files: Record<string, Uint8Array> = {}
  const leftOut = corrected.slice(MOST_EXPORTED).map((article) => `${placeOf(article)}: too many for one file`)
  for await (const [article, record] of reviewed.records(chosen)) {
    if (record === null) leftOut.push(`${placeOf(article)}: cannot be read any more`)
    else files[`${names.get(article)}${ENDING}`] = strToU8(await tagged(reviewed.compose(article, record, corrections)))
  }
  if (leftOut.length > 0) files[LEFT_OUT] = strToU8(leftOut.map((line) => `${line}\n`).join(''))
  return zipSync(files, { mtime: DATE })
}

/** An article's lines behind the roles that they have by now. */
export async function taggedText(
  reviewed: Reviewed,
  article: ReviewArticle,
  corrections: Corrections
): Promise<string> {
  return tagged((await readArticle(reviewed, article, corrections)).result)
}

async function tagged(result: Composed): Promise<string> {
  return (await writerOf('tagged')).write(result, true)
}

function namesOf(articles: readonly ReviewArticle[]): Map<ReviewArticle, string> {
  const names = uniqueNames(articles.map(placeOf), [ENDING], new Map())
  return new Map(articles.map((article, at) => [article, names[at] as string]))
}

function placeOf({ row: { source, record } }: ReviewArticle): string {
  return record > 1 ? `${source}-${record}` : source
}
