import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { originalFile, profileFile } from '../batch/bag/bagit.ts'
import { numberOf } from '../batch/bag/catalogue-row.ts'
import { withFileErrors } from '../batch/files/io-errors.ts'
import { openRegularFile } from '../batch/files/source-file.ts'
import type { Entry, Recipe } from '../batch/journal/entries.ts'
import { finishedSources, JOURNAL, openJournal, partsOfEntry } from '../batch/journal/journal.ts'
import { isSafe } from '../batch/naming/safe-path.ts'
import { settingsOfRecipe } from '../batch/processing/recipe-settings.ts'
import { Converter } from '../converter.ts'
import { correctRecord } from '../corrections/correct-record.ts'
import type { Corrections } from '../corrections/corrections.ts'
import { StetError } from '../errors.ts'
import { defaultModel, loadModel } from '../label/index.ts'
import { isBad, type SourceRecord } from '../read/record/record.ts'
import type { Composed } from '../write/writer.ts'
import type { ReviewArticle } from './articles.ts'

/** An archive's articles as they are reviewed: their rows, and their documents made anew from the originals. */
export class ReviewedArchive {
  readonly root: string
  /** What it was made by; `null` for the weights that are shipped. */
  readonly weights: Uint8Array | null
  #articles: readonly ReviewArticle[] = []
  #recipes: ReadonlyMap<string, Recipe> = new Map()

  /** @throws StetError `not-an-archive`, or `bad-weights` where it was made by other weights than those given. */
  constructor(folder: string, weights: Uint8Array | null) {
    this.root = withFileErrors(folder, () => realpathSync(folder))
    if (!existsSync(path.join(this.root, JOURNAL)))
      throw new StetError('not-an-archive', `${folder}: is no archive: there is no ${JOURNAL} in it`)
    this.weights = weights
    this.reload()
    if (this.articles.length === 0) throw new StetError('not-an-archive', `${folder}: there is no article in it`)
    this.#checkWeights(folder)
  }

  /** In the order of their inputs' paths. */
  get articles(): readonly ReviewArticle[] {
    return this.#articles
  }

  /** Reads the journal anew, after another run has written into the archive. */
  reload(): void {
    const journal = openJournal(this.root, { readOnly: true })
    try {
      const articles: ReviewArticle[] = []
      for (const source of finishedSources(journal)) {
        const { name, made } = journal.entry(source) as Entry
        for (const { rows } of partsOfEntry(journal, source)) for (const row of rows) articles.push({ row, name, made })
      }
      this.#articles = articles
      this.#recipes = new Map(journal.recipes)
    } finally {
      journal.close()
    }
  }

  /** The article at an index. @throws StetError `not-found` */
  at(index: number): ReviewArticle {
    const article = this.articles[index]
    if (article === undefined) throw new StetError('not-found', `there is no article ${index}`)
    return article
  }

  /** An article's record, read from its original, and what stet makes of it with corrections. */
  async read(article: ReviewArticle, corrections: Corrections): Promise<{ record: SourceRecord; result: Composed }> {
    const { settings } = settingsOfRecipe(this.#recipes.get(article.made))
    const converter = new Converter({ ...settings, weights: this.weights, profile: this.#profileOf(article) })
    const record = await this.#recordOf(article, converter)
    return { record, result: converter.record(correctRecord(record, corrections)) }
  }

  /** The archive's own profile by which an article was labelled, if it was by one. */
  #profileOf({ made }: ReviewArticle): Uint8Array | null {
    const sha256 = this.#recipes.get(made)?.profile
    if (sha256 === undefined) return null
    return Buffer.concat([...openRegularFile(path.join(this.root, profileFile(sha256))).chunks()])
  }

  async #recordOf({ name, row }: ReviewArticle, converter: Converter): Promise<SourceRecord> {
    if (!isSafe(name)) throw new StetError('outside', `${name}: is no place in an archive`)
    const chunks = openRegularFile(path.join(this.root, originalFile(name))).stream()
    const pick = (record: SourceRecord | { error: unknown }) => !('error' in record) && numberOf(record) === row.record
    for await (const records of converter.read(chunks, { name: path.basename(name), path: row.source, pick }))
      for (const record of records) if (!isBad(record)) return record
    throw new StetError('not-found', `${row.source}: has no record ${row.record} any more`)
  }

  #checkWeights(folder: string): void {
    const { name } = this.weights === null ? defaultModel() : loadModel(this.weights)
    const used = new Set(this.articles.map(({ made }) => made))
    const others = [...this.#recipes.values()].find(
      ({ made, weights }) => used.has(made) && weights !== null && weights !== name
    )
    if (others !== undefined)
      throw new StetError(
        'bad-weights',
        `${folder}: was made by the weights ${others.weights}; give them with --weights, or archive again with --update`
      )
  }
}
