import { StetError } from '../../../errors.ts'
import type { SourceWarning } from '../../../warnings.ts'
import type { Decoded } from '../../encoding/decode.ts'
import { decodingWarnings } from '../../encoding/decoding-warnings.ts'
import { refuseEmpty } from '../../record/empty-file.ts'
import type { Format } from '../../record/format.ts'
import { type BadRecord, type FileFacts, isBad, type SourceRecord } from '../../record/record.ts'
import type { ReadSettings } from '../../record/settings.ts'
import { fieldsOf } from '../corpora/corpus-fields.ts'
import { recordOfValue } from '../corpora/json-record.ts'
import { withMarkup } from '../corpora/record-markup.ts'
import { type Dialect, dialectOf } from './dialect.ts'
import { type Row, rowsOf } from './rows.ts'

/** A table with one article a row: the columns' names are looked for as a JSON record's fields are. */
export const csv: Format = {
  name: 'csv',
  description: 'a table (CSV or TSV) with a column of texts',
  several: true,
  converts: true,
  extensions: ['csv', 'tsv'],
  sniff: (text, name) => dialectOf(text, name)?.why ?? null,
  split: recordsOf
}

async function recordsOf(
  decoded: Decoded,
  file: FileFacts,
  settings: ReadSettings
): Promise<(SourceRecord | BadRecord)[]> {
  const dialect = dialectOf(decoded.text, settings.name) ?? DEFAULT
  const { columns, rows: all, head } = await rowsOf(decoded.text, dialect.delimiter)
  // Tables that were joined have their names of columns again.
  const rows = all.filter(({ cells }) => cells.length === 0 || !isSame(cells, head))
  const asked = withColumns(columns, settings)
  const wanted = fieldsOf(Object.fromEntries(columns.map((name) => [name, ''])), asked)
  if (wanted.textField === null)
    refuseEmpty(decoded.text, 'unsupported-format', `a table with a column ${wanted.wanted}`)
  if (wanted.textField === null) throw withoutText(head, wanted.wanted)
  return Promise.all(
    rows.map((row, at) => recordOfRow(row, { columns, records: rows.length, at }, decoded, file, asked))
  )
}

function isSame(cells: readonly string[], head: readonly string[]): boolean {
  return cells.length === head.length && cells.every((cell, at) => cell.trim() === (head[at] ?? '').trim())
}

const DEFAULT: Dialect = { delimiter: ',', why: 'asked for' }

function withoutText(head: readonly string[], wanted: string): StetError {
  const has = head.map((name) => JSON.stringify(name.slice(0, 60))).join(', ')
  return new StetError(
    'unsupported-format',
    `expected a column ${wanted} in this table, but it has ${has}: name the one with the texts with --text-field`
  )
}

/** A column's name counts whatever its letters are: `Text`, `TEXT`. */
function withColumns(columns: readonly string[], settings: ReadSettings): ReadSettings {
  const named = (name: string | null) =>
    name === null ? null : (columns.find((one) => one === name) ?? columns.find((one) => sameName(one, name)) ?? name)
  const { textField, idField, titleField = null, authorField = null, dateField = null } = settings
  return {
    ...settings,
    ...{ textField: named(textField), idField: named(idField), titleField: named(titleField) },
    ...{ authorField: named(authorField), dateField: named(dateField) }
  }
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

const CUT: SourceWarning = {
  code: 'records',
  message: 'the last row has no line end: the file may have been cut there',
  place: null
}

interface Place {
  columns: readonly string[]
  records: number
  at: number
}

async function recordOfRow(
  row: Row,
  { columns, records, at }: Place,
  decoded: Decoded,
  file: FileFacts,
  settings: ReadSettings
): Promise<SourceRecord | BadRecord> {
  const bad = (message: string): BadRecord => ({
    id: null,
    error: { code: 'bad-record', message: `record ${at + 1}: ${message}`, line: row.line }
  })
  if (row.fault !== null) return bad(row.fault)
  if (row.cells.length !== columns.length)
    return bad(`expected ${columns.length} columns, as the first line has, but got ${row.cells.length}`)
  const value = Object.fromEntries(columns.map((name, column) => [name, row.cells[column]]))
  const record = recordOfValue(value, at + 1, settings)
  if (isBad(record)) return { ...record, error: { ...record.error, line: row.line } }
  const { bytes, sha256 } = file
  const source = { ...record.source, records, bytes, sha256, encoding: decoded.encoding, format: 'csv' }
  const cut = at + 1 === records && !/[\r\n]$/.test(decoded.text) ? [CUT] : []
  const warnings = [...decodingWarnings(decoded, record.text, 1), ...record.warnings, ...cut]
  const read = await withMarkup({ ...record, source, warnings })
  return isBad(read) ? { ...read, error: { ...read.error, line: row.line } } : read
}
