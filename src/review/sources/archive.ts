import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { adaptedWeights, adoptWeights, applyCorrections } from '../../batch/apply-corrections.ts'
import { PAYLOAD, profileFile } from '../../batch/bag/bagit.ts'
import { correctionsOfBag } from '../../batch/bag/corrections-store.ts'
import { withFileErrors } from '../../batch/files/io-errors.ts'
import { openRegularFile, writtenOf } from '../../batch/files/source-file.ts'
import { realPath } from '../../batch/inputs/true-path.ts'
import { JOURNAL } from '../../batch/journal/journal.ts'
import { isSafe } from '../../batch/naming/safe-path.ts'
import { settingsOfRecipe } from '../../batch/processing/recipe-settings.ts'
import type { RunEvent } from '../../batch/run/events.ts'
import type { Summary } from '../../batch/run/summary.ts'
import { Converter } from '../../converter.ts'
import { correctRecord } from '../../corrections/correct-record.ts'
import { lostCorrections, lostMessage } from '../../corrections/lost.ts'
import type { StoredDocument } from '../../document/document.ts'
import { StetError } from '../../errors.ts'
import { defaultModel, loadModel } from '../../label/index.ts'
import { idOf, type SourceRecord } from '../../read/record/record.ts'
import { ArchiveArticles } from './archive-articles.ts'
import { ArchiveRecords } from './archive-records.ts'
import { type Applied, articleAt, type Compose, type ReviewArticle, type Reviewed } from './reviewed.ts'

/** Parts of a journal that are read before anything is shown: some thousand articles. */
const FIRST_PARTS = 4

/** An archive's articles as they are reviewed: their rows, and their documents made again from the originals. */
export class ReviewedArchive implements Reviewed {
  readonly root: string
  /** What it was made by; `null` for the weights that are shipped. */
  readonly weights: Uint8Array | null
  /** Resolves when all articles are known. */
  readonly whole: Promise<void>
  isWhole = false
  reloads = 0
  latest: Reviewed['latest'] = null
  #known = new ArchiveArticles()
  #isClosed = false
  /** What told the journal from a later one when it was read. */
  #journal: string
  readonly #converters = new Map<string, Converter>()
  readonly #records: ArchiveRecords

  /** Of a large archive the first articles are known at once. @throws StetError `not-an-archive` */
  constructor(folder: string, weights: Uint8Array | null) {
    this.root = withFileErrors(folder, () => realPath(folder))
    if (!existsSync(path.join(this.root, JOURNAL)))
      throw new StetError('not-an-archive', `${folder}: is no archive: there is no ${JOURNAL} in it`)
    this.weights = weights
    this.#records = new ArchiveRecords(this.root, (made) => this.#converterOf(made))
    this.#journal = this.#journalNow()
    const parts = this.#known.read(this.root)
    this.isWhole = readParts(parts, FIRST_PARTS)
    while (!this.isWhole && this.articles.length === 0) this.isWhole = readParts(parts, 1)
    if (this.articles.length === 0) throw new StetError('not-an-archive', `${folder}: there is no article in it`)
    this.whole = this.#readRest(parts)
    // Who waits for it is told.
    this.whole.catch(() => {})
  }

  get articles(): readonly ReviewArticle[] {
    return this.#known.all
  }

  async #readRest(parts: Generator<void>): Promise<void> {
    while (!this.isWhole && !this.#isClosed) {
      this.isWhole = readParts(parts, 1)
      await setImmediate()
    }
    parts.return(undefined)
  }

  close(): void {
    this.#isClosed = true
  }

  /** Reads the journal again, after another run has written into the archive. */
  async #reload(): Promise<void> {
    this.#journal = this.#journalNow()
    const next = new ArchiveArticles()
    for (const _ of next.read(this.root)) await setImmediate()
    this.#known = next
    this.reloads++
  }

  at(index: number): ReviewArticle {
    return articleAt(this.articles, index)
  }

  readonly compose: Compose = ({ made }, record, corrections) =>
    this.#converterOf(made).record(correctRecord(record, corrections))

  composeBy(weights: Uint8Array): Compose {
    const converters = new Map<string, Converter>()
    return ({ made }, record, corrections) => {
      const known = converters.get(made) ?? this.#newConverter(made, weights)
      converters.set(made, known)
      return known.record(correctRecord(record, corrections))
    }
  }

  record(article: ReviewArticle): Promise<SourceRecord> {
    return this.#records.one(article)
  }

  async refuseChanged(article: ReviewArticle): Promise<void> {
    const { text, document } = await this.record(article)
    if ((document?.id ?? idOf(text)) === article.row.id) return
    await this.refuseUpdated()
    const { source } = article.row
    throw new StetError('altered', `${source}: its text is not the one that the archive names; stet verify says more`)
  }

  async refuseUpdated(): Promise<void> {
    if (this.#journal === this.#journalNow()) return
    await this.#reload()
    throw new StetError('altered', 'the archive has changed: load the page again')
  }

  #journalNow(): string {
    return writtenOf(path.join(this.root, JOURNAL))
  }

  records(articles: readonly ReviewArticle[]): AsyncGenerator<readonly [ReviewArticle, SourceRecord | null]> {
    return this.#records.many(articles)
  }

  /** A converter for each recipe: with weights of its own it takes time to make. */
  #converterOf(made: string): Converter {
    const known = this.#converters.get(made)
    if (known !== undefined) return known
    const converter = this.#newConverter(made, adaptedWeights(this.root, this.#known.recipes.get(made)) ?? this.weights)
    this.#converters.set(made, converter)
    return converter
  }

  #newConverter(made: string, weights: Uint8Array | null): Converter {
    const { settings } = settingsOfRecipe(this.#known.recipes.get(made))
    return new Converter({ ...settings, weights, profile: this.#profileOf(made) })
  }

  async textOf({ row }: ReviewArticle): Promise<string> {
    if (!isSafe(row.json)) throw new StetError('outside', `${row.json}: is no place in an archive`)
    const file = path.join(this.root, PAYLOAD, row.json)
    const { blocks } = JSON.parse(await readFile(file, 'utf8')) as Pick<StoredDocument, 'blocks'>
    return blocks.map(({ text }) => text).join('\n')
  }

  readonly apply = async (now: Date): Promise<Applied> =>
    this.#applied(await applyCorrections({ folder: this.root, weights: this.weights, jobs: 1, date: now }))

  readonly adopt = async (weights: Uint8Array, name: string, now: Date, onDone: () => void): Promise<Applied> => {
    const onEvent = ({ type }: RunEvent) => {
      if (type === 'done') onDone()
    }
    return this.#applied(await adoptWeights({ folder: this.root, weights, name, jobs: 1, date: now, onEvent }))
  }

  async #applied(summaries: readonly Summary[]): Promise<Applied> {
    await this.#reload()
    const lost = lostCorrections(correctionsOfBag(this.root), this.#known.ids())
    return {
      articles: summaries.reduce((sum, { totals }) => sum + totals.articles + totals.liveBlogs, 0),
      failed: summaries.flatMap(({ failures }) => failures),
      lost: lost.count === 0 ? null : lostMessage(lost, 'in the archive')
    }
  }

  /** The archive's own profile by which an article was labelled, if it was by one. */
  #profileOf(made: string): Uint8Array | null {
    const sha256 = this.#known.recipes.get(made)?.profile
    if (sha256 === undefined) return null
    return Buffer.concat([...openRegularFile(path.join(this.root, profileFile(sha256))).chunks()])
  }

  /** Waits for all articles. @throws StetError `bad-weights` where one was made by other weights than those given. */
  async checkWeights(folder: string): Promise<void> {
    await this.whole
    const { name } = this.weights === null ? defaultModel() : loadModel(this.weights)
    const used = new Set(this.articles.map(({ made }) => made))
    const others = [...this.#known.recipes.values()].find(
      (recipe) =>
        used.has(recipe.made) &&
        recipe.weights !== null &&
        recipe.weights !== name &&
        adaptedWeights(this.root, recipe) === null
    )
    if (others !== undefined)
      throw new StetError(
        'bad-weights',
        `${folder}: was made by the weights ${others.weights}; give them with --weights, or archive again with --update`
      )
  }
}

/** Reads so many parts more. Whether there are none left. */
function readParts(parts: Generator<void>, count: number): boolean {
  for (let read = 0; read < count; read++) if (parts.next().done === true) return true
  return false
}
