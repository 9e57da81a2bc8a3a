import type { CatalogueRow } from '../../batch/journal/entries.ts'
import type { Corrections } from '../../corrections/corrections.ts'
import { standing } from '../../corrections/standing.ts'
import { StetError } from '../../errors.ts'
import type { SourceRecord } from '../../read/record/record.ts'
import type { Composed } from '../../write/writer.ts'

/** What of a row of the catalogue a list goes by; no more, since there may be very many. */
export type ReviewRow = Readonly<Omit<CatalogueRow, 'publication' | 'section' | 'page' | 'markdown' | 'sketch'>>

/** An article under review, with what is needed to read it. */
export interface ReviewArticle {
  row: ReviewRow
  /** The input's name in the archive, and the recipe that it was made by. */
  name: string
  made: string
}

/** An article's record, and what stet makes of it with the corrections of now. */
export interface ReadArticle {
  record: SourceRecord
  result: Composed
}

/** What stet makes of an article's record by corrections. */
export type Compose = (article: ReviewArticle, record: SourceRecord, corrections: Corrections) => Composed

/** What came of writing documents again. */
export interface Applied {
  articles: number
  failed: string[]
  /** What is to be said of corrections whose texts are not there any more; `null` where there are none. */
  lost: string | null
}

/** Articles that are reviewed: those of an archive, or of plain files. */
export interface Reviewed {
  /** Those that are known by now. */
  readonly articles: readonly ReviewArticle[]
  /** Whether these are all. */
  readonly isWhole: boolean
  /** How often they were read again, since another run had written them. */
  readonly reloads: number
  /** What was read last: with each correction it is asked for again, before and behind it. */
  latest: (ReadArticle & { corrections: Corrections }) | null
  /** Reads no further. */
  close(): void
  /** The article at an index. @throws StetError `not-found` */
  at(index: number): ReviewArticle
  /** @throws StetError where it cannot be read any more */
  record(article: ReviewArticle): Promise<SourceRecord>
  /** @throws StetError `altered` where its text is another one by now */
  refuseChanged(article: ReviewArticle): Promise<void>
  /** @throws StetError `altered` where another run has written the articles again since they were read; they are read again then */
  refuseUpdated(): Promise<void>
  /** The records of many, each source read but once; `null` for one that cannot be read any more. Those of a source stand together. */
  records(articles: readonly ReviewArticle[]): AsyncIterable<readonly [ReviewArticle, SourceRecord | null]>
  /** What stet makes of an article's record, by the weights that its document was made by. */
  readonly compose: Compose
  /** The same by other weights. */
  composeBy(weights: Uint8Array): Compose
  /** The weights that are learned on top of; `null` for those that are shipped. */
  readonly weights: Uint8Array | null
  /** All lines of its dump, for a search. */
  textOf(article: ReviewArticle): Promise<string>
  /** Writes what is made of the articles again by all corrections; `null` where nothing is kept of them. */
  readonly apply: ((now: Date) => Promise<Applied>) | null
  /** Writes all of them again by weights that were learned from corrections, and keeps these; `null` where nothing is kept of the articles. */
  readonly adopt: ((weights: Uint8Array, name: string, now: Date, onDone: () => void) => Promise<Applied>) | null
}

export function reviewRow(row: CatalogueRow): ReviewRow {
  const { id, source, record, headline, byline, published, type, language, words, lines, struckLines } = row
  const { lowestConfidence, warnings, warningCodes, corrected = 0, json } = row
  return {
    ...{ id, source, record, headline, byline, published, type, language, words, struckLines },
    ...{ lowestConfidence, warnings, json },
    ...(lines === undefined ? {} : { lines }),
    // Of most there are none.
    ...(corrected === 0 ? {} : { corrected }),
    ...(warningCodes === undefined ? {} : { warningCodes })
  }
}

/** How many corrections hold for an article; of one whose earlier text was corrected, how many blocks it has by them. */
export function correctionCount({ id, corrected = 0 }: ReviewRow, corrections: Corrections): number {
  const own = corrections.get(id)
  return own === undefined ? corrected : standing(own).length
}

/** An article's record, and what stet makes of it. @throws StetError where it cannot be read any more */
export async function readArticle(
  reviewed: Reviewed,
  article: ReviewArticle,
  corrections: Corrections
): Promise<ReadArticle> {
  const record = await reviewed.record(article)
  const known = reviewed.latest
  if (known?.record === record && known.corrections === corrections) return known
  const read = { record, result: reviewed.compose(article, record, corrections), corrections }
  reviewed.latest = read
  return read
}

/** @throws StetError `not-found` */
export function articleAt(articles: readonly ReviewArticle[], index: number): ReviewArticle {
  const article = articles[index]
  if (article === undefined) throw new StetError('not-found', `there is no article ${index}`)
  return article
}
