import { stringify } from 'csv-stringify/sync'
import type { CatalogueRow } from '../journal/entries.ts'

/** The catalogue's columns, in order, with the words of the document. */
const COLUMNS = [
  'id',
  'source',
  'record',
  'headline',
  'byline',
  'published',
  'publication',
  'section',
  'page',
  'type',
  'language',
  'words',
  'struckLines',
  'lowestConfidence',
  'warnings',
  'json',
  'markdown'
] as const satisfies readonly (keyof CatalogueRow)[]

type Column = (typeof COLUMNS)[number]

/** Columns that came with `stet/document/2`. */
const OF_VERSION_2: ReadonlySet<Column> = new Set<Column>(['publication', 'section', 'page'])

/** The columns as catalogues beside `stet/document/1` have them; none is written so any more. */
export const COLUMNS_OF_VERSION_1: readonly Column[] = COLUMNS.filter((column) => !OF_VERSION_2.has(column))

/** Rows turned into CSV at a time. */
const CSV_ROWS = 1000

/** Where the text of a catalogue goes. */
interface Writable {
  write(text: string): void
}

/** Both catalogues, row by row. */
export class CatalogueWriter {
  readonly #ndjson: Writable
  readonly #csv: Writable
  readonly #columns: readonly Column[]
  #rows: Record<string, unknown>[] = []

  constructor(ndjson: Writable, csv: Writable, columns: readonly Column[] = COLUMNS) {
    this.#ndjson = ndjson
    this.#columns = columns
    this.#csv = csv
    this.#writeCsv(true)
  }

  add(rows: readonly CatalogueRow[]): void {
    for (const row of rows.map((part) => withColumns(part, this.#columns))) {
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
    this.#csv.write(
      stringify(this.#rows, { header, columns: [...this.#columns], escape_formulas: true, record_delimiter: 'windows' })
    )
    this.#rows = []
  }
}

/** A row that an earlier version wrote has not all columns of this one. */
function withColumns(row: Partial<CatalogueRow>, columns: readonly Column[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
}
