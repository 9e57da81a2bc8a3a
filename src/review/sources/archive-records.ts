import path from 'node:path'
import { originalFile } from '../../batch/bag/bagit.ts'
import { numberOf } from '../../batch/bag/catalogue-row.ts'
import { openRegularFile, writtenOf } from '../../batch/files/source-file.ts'
import { isSafe } from '../../batch/naming/safe-path.ts'
import type { Converter } from '../../converter.ts'
import { StetError } from '../../errors.ts'
import { type BadRecord, isBad, type SourceRecord } from '../../read/record/record.ts'
import type { ReviewArticle } from './reviewed.ts'

/** The records of an archive's articles, read from its originals. */
export class ArchiveRecords {
  readonly #root: string
  readonly #converterOf: (made: string) => Converter
  #latest: { article: ReviewArticle; written: string; record: SourceRecord } | null = null

  /** @param converterOf what reads the originals of a recipe */
  constructor(root: string, converterOf: (made: string) => Converter) {
    this.#root = root
    this.#converterOf = converterOf
  }

  /** The one that was asked for last is asked for again with each correction. @throws StetError where it cannot be read any more */
  async one(article: ReviewArticle): Promise<SourceRecord> {
    const written = this.#writtenOf(article)
    if (this.#latest?.article === article && this.#latest.written === written) return this.#latest.record
    for await (const [, record] of this.#recordsIn([article])) {
      this.#latest = { article, written, record }
      return record
    }
    const { source, record } = article.row
    throw new StetError('not-found', `${source}: has no record ${record} any more`)
  }

  /** What tells its original from the one that another run puts into its place. */
  #writtenOf({ name }: ReviewArticle): string {
    return isSafe(name) ? writtenOf(path.join(this.#root, originalFile(name))) : ''
  }

  /** Those of many articles, each original read but once; `null` for one that cannot be read any more. */
  async *many(articles: readonly ReviewArticle[]): AsyncGenerator<readonly [ReviewArticle, SourceRecord | null]> {
    for (const group of byOriginal(articles)) {
      const left = new Set(group)
      try {
        for await (const found of this.#recordsIn(group)) {
          left.delete(found[0])
          yield found
        }
      } catch (error) {
        if (!(error instanceof StetError)) throw error
      }
      for (const article of left) yield [article, null]
    }
  }

  /** The records of articles of one original, as far as it has them, in its order. */
  async *#recordsIn(articles: readonly ReviewArticle[]): AsyncGenerator<readonly [ReviewArticle, SourceRecord]> {
    const wanted = new Map(articles.map((article) => [article.row.record, article]))
    const [{ name, made, row }] = articles as [ReviewArticle]
    if (!isSafe(name)) throw new StetError('outside', `${name}: is no place in an archive`)
    const chunks = openRegularFile(path.join(this.#root, originalFile(name))).stream()
    const pick = (record: SourceRecord | BadRecord) => !isBad(record) && wanted.has(numberOf(record))
    const about = { name: path.basename(name), path: row.source, pick }
    for await (const records of this.#converterOf(made).read(chunks, about))
      for (const record of records) {
        const article = isBad(record) ? undefined : wanted.get(numberOf(record))
        if (article === undefined || isBad(record)) continue
        yield [article, record]
        wanted.delete(article.row.record)
        if (wanted.size === 0) return
      }
  }
}

function byOriginal(articles: readonly ReviewArticle[]): Iterable<ReviewArticle[]> {
  const groups = new Map<string, ReviewArticle[]>()
  for (const article of articles) {
    const group = groups.get(article.name)
    if (group === undefined) groups.set(article.name, [article])
    else group.push(article)
  }
  return groups.values()
}
