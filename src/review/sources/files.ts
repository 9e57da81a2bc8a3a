import path from 'node:path'
import { numberOf, rowOf } from '../../batch/bag/catalogue-row.ts'
import { openRegularFile, writtenOf } from '../../batch/files/source-file.ts'
import { find } from '../../batch/inputs/find.ts'
import type { InputFile } from '../../batch/inputs/walk.ts'
import { Converter } from '../../converter.ts'
import { correctRecord } from '../../corrections/correct-record.ts'
import type { Corrections } from '../../corrections/corrections.ts'
import { StetError } from '../../errors.ts'
import { isBad, type SourceRecord } from '../../read/record/record.ts'
import type { Options } from '../../settings.ts'
import { articleAt, type Compose, type ReviewArticle, type Reviewed, reviewRow } from './reviewed.ts'

/** More is kept in memory of no files; an archive holds as much as there is. */
const MOST_CHARACTERS = 2 ** 27

/** An article of a file, with its text. */
interface FileArticle extends ReviewArticle {
  record: SourceRecord
  file: string
  /** What told the file from others when it was read. */
  written: string
}

/** The articles of plain files, which are read once and left as they are. */
export class ReviewedFiles implements Reviewed {
  readonly articles: readonly FileArticle[]
  readonly isWhole = true
  readonly reloads = 0
  latest: Reviewed['latest'] = null
  readonly apply = null
  readonly adopt = null
  readonly #options: Omit<Options, 'corrections'>
  readonly #converter: Converter

  constructor(articles: readonly FileArticle[], options: Omit<Options, 'corrections'>, converter: Converter) {
    this.articles = articles
    this.#options = options
    this.#converter = converter
  }

  close(): void {
    // All was read before there was anything to show.
  }

  get weights(): Uint8Array | null {
    return this.#options.weights ?? null
  }

  at(index: number): FileArticle {
    return articleAt(this.articles, index) as FileArticle
  }

  async record(article: ReviewArticle): Promise<SourceRecord> {
    return (article as FileArticle).record
  }

  async refuseChanged(article: ReviewArticle): Promise<void> {
    const { file, written, name } = article as FileArticle
    if (writtenOf(file) !== written)
      throw new StetError('altered', `${name} has changed since it was read: end stet review and start it again`)
  }

  async refuseUpdated(): Promise<void> {
    // Only archives are written again.
  }

  async *records(articles: readonly ReviewArticle[]): AsyncGenerator<readonly [ReviewArticle, SourceRecord]> {
    for (const article of articles) yield [article, (article as FileArticle).record]
  }

  readonly compose: Compose = (_, record, corrections) => this.#converter.record(correctRecord(record, corrections))

  composeBy(weights: Uint8Array): Compose {
    const converter = new Converter({ ...this.#options, weights })
    return (_, record, corrections) => converter.record(correctRecord(record, corrections))
  }

  async textOf(article: ReviewArticle): Promise<string> {
    return (article as FileArticle).record.text
  }
}

/**
 * Reads and labels what files and folders hold.
 *
 * @param onProblem what is wrong with one of them; the others are reviewed
 * @throws StetError `missing` where nothing can be reviewed, `too-large` where it is more than fits into memory
 */
export async function reviewedFiles(
  inputs: readonly string[],
  options: Omit<Options, 'corrections'>,
  corrections: Corrections,
  onProblem: (message: string) => void
): Promise<ReviewedFiles> {
  const { found, problems } = await find(inputs, { plain: true })
  const missing = problems.filter(({ level }) => level === 'error').map(({ path, message }) => `${path}: ${message}`)
  // The last is what the run ends with.
  if (found.length === 0 && missing.length > 0) {
    for (const message of missing.slice(0, -1)) onProblem(message)
    throw new StetError('missing', missing.at(-1) ?? '')
  }
  for (const message of missing) onProblem(message)
  const converter = new Converter(options)
  const articles: FileArticle[] = []
  let characters = 0
  for (const input of found)
    for (const article of await articlesOf(input, converter, corrections, onProblem)) {
      characters += article.record.text.length
      if (characters > MOST_CHARACTERS)
        throw new StetError('too-large', `expected at most ${MOST_CHARACTERS} characters; stet archive takes more`)
      articles.push(article)
    }
  if (articles.length === 0) throw new StetError('missing', `${inputs.join(' ')}: there is no article in it`)
  return new ReviewedFiles(articles, options, converter)
}

async function articlesOf(
  { path: file, relative }: InputFile,
  converter: Converter,
  corrections: Corrections,
  onProblem: (message: string) => void
): Promise<FileArticle[]> {
  const articles: FileArticle[] = []
  try {
    const written = writtenOf(file)
    const chunks = openRegularFile(file).stream()
    for await (const records of converter.read(chunks, { name: path.basename(file), path: relative }))
      for (const record of records) {
        if (isBad(record)) onProblem(`${relative}: ${record.error.message}`)
        else articles.push({ ...articleOf(record, relative, converter, corrections), file, written })
      }
  } catch (error) {
    if (!(error instanceof StetError)) throw error
    onProblem(`${relative}: ${error.message}`)
  }
  return articles
}

function articleOf(
  record: SourceRecord,
  relative: string,
  converter: Converter,
  corrections: Corrections
): Omit<FileArticle, 'file' | 'written'> {
  const { document } = converter.record(correctRecord(record, corrections))
  const row = rowOf(relative, numberOf(document), document, {})
  return { row: reviewRow(row), name: relative, made: '', record }
}
