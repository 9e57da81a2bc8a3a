import { uniqueNames } from '../batch/naming/unique-names.ts'
import type { Corrections } from '../corrections/corrections.ts'
import { StetError } from '../errors.ts'
import { writerOf } from '../write/index.ts'
import type { Reviewed } from './sources/reviewed.ts'

/** Articles of one answer; more are exported by the list's filter, one by one. */
const MOST_EXPORTED = 2000
const ENDING = '.tagged'
/** Of every file, so that the same corrections give the same bytes: the earliest that the format knows. */
const DATE = new Date(1980, 0, 1)

/** The articles that have corrections as tagged text, a file each, in one ZIP file. @throws StetError `not-found` where there are none */
export async function exportTagged(reviewed: Reviewed, corrections: Corrections): Promise<Uint8Array> {
  const { zipSync, strToU8 } = await import('fflate')
  const chosen = reviewed.articles.filter(({ row }) => corrections.has(row.id)).slice(0, MOST_EXPORTED)
  if (chosen.length === 0) throw new StetError('not-found', 'nothing is corrected yet')
  const names = uniqueNames(
    chosen.map(({ row }) => (row.record > 1 ? `${row.source}-${row.record}` : row.source)),
    [ENDING],
    new Map()
  )
  const files: Record<string, Uint8Array> = {}
  for (const [at, article] of chosen.entries())
    files[`${names[at]}${ENDING}`] = strToU8(await taggedText(reviewed, article, corrections))
  return zipSync(files, { mtime: DATE })
}

/** An article's lines behind the roles that they have by now. */
export async function taggedText(
  reviewed: Reviewed,
  article: Reviewed['articles'][number],
  corrections: Corrections
): Promise<string> {
  const { result } = await reviewed.read(article, corrections)
  return (await writerOf('tagged')).write(result, true)
}
