import { stringify } from 'csv-stringify/sync'
import { CSV_CELLS } from '../../document/csv-cells.ts'
import type { CatalogueRow } from '../journal/entries.ts'
import type { Groups, Membership } from './duplicate-groups.ts'

/** The catalogue's columns, in order, with the words of the document. */
const COLUMNS = [
  'id',
  'source',
  'record',
  'headline',
  'byline',
  'authors',
  'published',
  'modified',
  'publication',
  'section',
  'page',
  'type',
  'language',
  'words',
  'lines',
  'struckLines',
  'lowestConfidence',
  'warnings',
  'warningCodes',
  'corrected',
  'json',
  'markdown',
  'group',
  'duplicate_of',
  'similarity',
  'differs'
] as const satisfies readonly (keyof CatalogueRow | keyof Membership)[]

type Column = (typeof COLUMNS)[number]

/** Columns that say which articles are alike. */
const OF_GROUPS: ReadonlySet<Column> = new Set<Column>(['group', 'duplicate_of', 'similarity', 'differs'])
/** Columns that came with `stet/document/2`. */
const OF_VERSION_2: ReadonlySet<Column> = new Set<Column>(['publication', 'section', 'page'])

/** Columns by which articles are chosen for review. */
const OF_REVIEW: ReadonlySet<Column> = new Set<Column>(['lines', 'warningCodes', 'corrected'])

/** Columns as earlier catalogues have them; none is written so any more. */
export interface EarlierColumns {
  columns: readonly Column[]
  /** Whether a catalogue that holds this row may have them. */
  fits: (row: CatalogueRow) => boolean
}

/** Who wrote an article and when it was changed, beside its byline and day of publication. */
const OF_FACTS: ReadonlySet<Column> = new Set<Column>(['authors', 'modified'])

const WITHOUT_FACTS = COLUMNS.filter((column) => !OF_FACTS.has(column))
const WITHOUT_REVIEW = WITHOUT_FACTS.filter((column) => !OF_REVIEW.has(column))
const WITHOUT_GROUPS = WITHOUT_REVIEW.filter((column) => !OF_GROUPS.has(column))
const isBeforeFacts = (row: CatalogueRow) => !('authors' in row)
const isBeforeReview = (row: CatalogueRow) => isBeforeFacts(row) && !('corrected' in row)

/** The latest first. */
export const EARLIER_COLUMNS: readonly EarlierColumns[] = [
  { columns: WITHOUT_FACTS, fits: isBeforeFacts },
  { columns: WITHOUT_REVIEW, fits: isBeforeReview },
  { columns: WITHOUT_GROUPS, fits: (row) => isBeforeReview(row) && !('sketch' in row) },
  {
    columns: WITHOUT_GROUPS.filter((column) => !OF_VERSION_2.has(column)),
    fits: (row) => isBeforeReview(row) && !('sketch' in row) && !('publication' in row)
  }
]

/** Rows turned into CSV at a time. */
const CSV_ROWS = 1000

/** Where the text of a catalogue goes. */
interface Writable {
  write(text: string): void
}

/** Both catalogues, row by row, in the order of the journal. */
export class CatalogueWriter {
  readonly #ndjson: Writable
  readonly #csv: Writable
  readonly #columns: readonly Column[]
  readonly #groups: Groups
  #rows: Record<string, unknown>[] = []
  #written = 0

  /** @param groups which articles are alike, by the number of the row among all that are added */
  constructor(ndjson: Writable, csv: Writable, groups: Groups, columns: readonly Column[] = COLUMNS) {
    this.#ndjson = ndjson
    this.#groups = groups
    this.#columns = columns
    this.#csv = csv
    this.#writeCsv(true)
  }

  add(rows: readonly CatalogueRow[]): void {
    for (const part of rows) {
      const row = withColumns({ ...part, ...this.#groups.get(this.#written++) }, this.#columns)
      this.#ndjson.write(`${JSON.stringify(row)}\n`)
      this.#rows.push(row)
    }
    if (this.#rows.length >= CSV_ROWS) this.#writeCsv(false)
  }

  /** Writes what is still waiting. */
  end(): void {
    this.#writeCsv(false)
  }

  #writeCsv(header: boolean): void {
    this.#csv.write(stringify(this.#rows, { header, columns: [...this.#columns], ...CSV_CELLS }))
    this.#rows = []
  }
}

/** A row that an earlier version wrote has not all columns of this one. */
function withColumns(row: Partial<CatalogueRow & Membership>, columns: readonly Column[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
}
