import { readdirSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'csv-stringify/sync'
import {
  BAG_INFO,
  BAGIT,
  bagInfo,
  CATALOGUE_CSV,
  CATALOGUE_NDJSON,
  DECLARATION,
  MANIFEST,
  manifestLine,
  PAYLOAD,
  TAG_MANIFEST
} from './bag.ts'
import type { BagFile, Entry, Row } from './entry.ts'
import type { Growing } from './growing.ts'
import { JOURNAL, type Journal, makingLine } from './journal.ts'
import type { Store } from './store.ts'

/** The catalogue's columns, in order, with the words of the document. */
export const COLUMNS = [
  'id',
  'source',
  'record',
  'headline',
  'byline',
  'published',
  'type',
  'language',
  'words',
  'struck',
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
  const list = (file: BagFile) => {
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
  list: (file: BagFile) => void
): void {
  const used = new Set<string>()
  let rows: Row[] = []
  const flush = (header: boolean) => {
    csv.write(stringify(rows, { header, columns: [...COLUMNS], escape_formulas: true, record_delimiter: 'windows' }))
    rows = []
  }
  flush(true)
  const sources = [...journal.sources()].filter((source) => !journal.isVoid(source)).sort()
  for (const source of sources) {
    const entry = JSON.parse(journal.line(source) as string) as Entry
    used.add(entry.made)
    for (const file of entry.files) list(file)
    for (const row of entry.rows) ndjson.write(`${JSON.stringify(row)}\n`)
    rows.push(...entry.rows)
    if (rows.length >= CSV_ROWS) flush(false)
  }
  flush(false)
  for (const made of [...used].sort()) {
    const making = journal.makings.get(made)
    if (making !== undefined) copy.write(`${makingLine(making)}\n`)
  }
  for (const source of sources) copy.write(`${journal.line(source)}\n`)
}

/**
 * Files under the payload folder that no entry of the journal names, as paths from the archive's folder: left by a run that
 * died, or put there by somebody else. Memory: a number per file of the archive.
 */
export function strays(root: string, journal: Journal): string[] {
  const known = new Set<string>([CATALOGUE_CSV, CATALOGUE_NDJSON])
  for (const source of journal.sources()) {
    const entry = JSON.parse(journal.line(source) as string) as Pick<Entry, 'files'>
    for (const file of entry.files) known.add(file.path)
  }
  const found: string[] = []
  const look = (folder: string) => {
    for (const item of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = `${folder}/${item.name}`
      if (item.isDirectory()) look(name)
      else if (!known.has(name)) found.push(name)
    }
  }
  look(PAYLOAD)
  return found.sort()
}
