import { stringify } from 'csv-stringify/sync'
import type { Growing } from '../files/atomic-stream.ts'
import type { Store } from '../files/output-folder.ts'
import type { Entry, Making, OutputFile, PartLine, Row } from '../journal/entries.ts'
import { JOURNAL, type Journal, lineOf } from '../journal/journal.ts'
import {
  BAG_INFO,
  BAGIT,
  bagInfo,
  CATALOGUE_CSV,
  CATALOGUE_NDJSON,
  DECLARATION,
  MANIFEST,
  manifestLine,
  TAG_MANIFEST
} from './bagit.ts'

/** The catalogue's columns, in order, with the words of the document. */
export const COLUMNS = [
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
] as const satisfies readonly (keyof Row)[]

/** Rows turned into CSV at a time. */
const CSV_ROWS = 1000

export interface Sealed {
  bytes: number
  files: number
}

/**
 * Writes what is written last: both catalogues, the journal once more with one line per input in order, and the bag's
 * tag files, the tag manifest at the very end. All of it comes from the journal; no file of the payload is read.
 */
export function seal(store: Store, journal: Journal, about: { date: Date; agent: string }): Sealed {
  const sums = new Map<string, string>()
  const growing = [CATALOGUE_NDJSON, CATALOGUE_CSV, MANIFEST, JOURNAL].map((name) => [name, store.open(name)] as const)
  const [ndjson, csv, manifest, copy] = growing.map(([, file]) => file) as [Growing, Growing, Growing, Growing]
  const sealed: Sealed = { bytes: 0, files: 0 }
  const list = (file: OutputFile) => {
    manifest.write(manifestLine(file.sha256, file.path))
    sealed.bytes += file.bytes
    sealed.files++
  }
  try {
    writeEntries(journal, copy, ndjson, csv, list)
    for (const [name, file] of growing.slice(0, 2)) list({ path: name, ...file.finish() })
    sums.set(JOURNAL, copy.finish().sha256)
    const tags = { [BAGIT]: DECLARATION, [BAG_INFO]: bagInfo({ ...sealed, ...about }) }
    for (const [name, text] of Object.entries(tags)) sums.set(name, putWhole(store, name, text))
    sums.set(MANIFEST, manifest.finish().sha256)
  } finally {
    for (const [, file] of growing) file.abandon()
  }
  const lines = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sha256]) => manifestLine(sha256, name))
  putWhole(store, TAG_MANIFEST, lines.join(''))
  return sealed
}

function putWhole(store: Store, name: string, text: string): string {
  const file = store.open(name)
  try {
    file.write(text)
    return file.finish().sha256
  } finally {
    file.abandon()
  }
}

function writeEntries(
  journal: Journal,
  copy: Growing,
  ndjson: Growing,
  csv: Growing,
  list: (file: OutputFile) => void
): void {
  let rows: Row[] = []
  const flush = (header: boolean) => {
    csv.write(stringify(rows, { header, columns: [...COLUMNS], escape_formulas: true, record_delimiter: 'windows' }))
    rows = []
  }
  flush(true)
  const sources = [...journal.sources()].filter((source) => journal.hasEntry(source)).sort()
  for (const making of makingsOf(journal, sources)) copy.write(`${lineOf({ what: 'making', making })}\n`)
  for (const source of sources)
    for (const line of linesOf(journal, source)) {
      const piece = JSON.parse(line) as Entry | PartLine
      for (const file of piece.files) list(file)
      const whole = piece.rows.map(withAllColumns)
      for (const row of whole) ndjson.write(`${JSON.stringify(row)}\n`)
      rows.push(...whole)
      if (rows.length >= CSV_ROWS) flush(false)
      copy.write(`${line}\n`)
    }
  flush(false)
}

/** A row that an earlier version wrote has not all columns of this one. */
function withAllColumns(row: Partial<Row>): Row {
  return Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? null])) as unknown as Row
}

/** The makings that entries were made by, in order. */
function makingsOf(journal: Journal, sources: readonly string[]): Making[] {
  const all = [...journal.makings.values()]
  if (all.length === 1 && sources.length > 0) return all
  const used = new Set(sources.map((source) => (JSON.parse(journal.line(source) as string) as Entry).made))
  return all.filter(({ made }) => used.has(made)).sort((a, b) => (a.made < b.made ? -1 : 1))
}

function* linesOf(journal: Journal, source: string): Generator<string> {
  for (const place of journal.partsOf(source)) yield journal.read(place)
  yield journal.line(source) as string
}
