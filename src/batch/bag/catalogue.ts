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
  #rows: Record<string, unknown>[] = []

  constructor(ndjson: Writable, csv: Writable) {
    this.#ndjson = ndjson
    this.#csv = csv
    this.#writeCsv(true)
  }

  add(rows: readonly CatalogueRow[]): void {
    for (const row of rows.map(withAllColumns)) {
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
      stringify(this.#rows, { header, columns: [...COLUMNS], escape_formulas: true, record_delimiter: 'windows' })
    )
    this.#rows = []
  }
}

/** A row that an earlier version wrote has not all columns of this one. */
function withAllColumns(row: Partial<CatalogueRow>): Record<string, unknown> {
  return Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? null]))
}
