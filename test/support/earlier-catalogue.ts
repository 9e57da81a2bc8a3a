import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { rehashed } from './rehash-bag.ts'

/** Columns that catalogues did not always have, those of the latest first. */
export const FACT_COLUMNS = ['authors', 'modified']
export const REVIEW_COLUMNS = ['lines', 'warningCodes', 'corrected']
export const GROUP_COLUMNS = ['group', 'duplicate_of', 'similarity', 'differs']

/** Makes of an archive one whose rows and catalogues lack these columns, as an earlier version wrote it. */
export function withoutColumns(root: string, columns: readonly string[]): void {
  const at = (name: string) => path.join(root, name)
  const change = (name: string, by: (text: string) => string) =>
    writeFileSync(at(name), by(readFileSync(at(name), 'utf8')))
  const missing = new Set([...columns, ...(columns.includes('group') ? ['sketch'] : [])])
  const without = (row: object) => Object.fromEntries(Object.entries(row).filter(([key]) => !missing.has(key)))
  rehashed(root, () => {
    change('stet-journal.ndjson', (text) =>
      eachLine(text, (line) => (line.rows === undefined ? line : { ...line, rows: line.rows.map(without) }))
    )
    change('data/catalogue.ndjson', (text) => eachLine(text, without))
    change('data/catalogue.csv', (text) => {
      const rows = (parse(text, { columns: true }) as object[]).map(without)
      return stringify(rows, { header: true, record_delimiter: 'windows' })
    })
  })
}

function eachLine(text: string, by: (line: { rows?: object[] }) => object): string {
  return text.replace(/.+/g, (line) => JSON.stringify(by(JSON.parse(line))))
}
