import { createHash, type Hash } from 'node:crypto'
import type { Document, StoredDocument } from '../../document/document.ts'
import { struckLinesOf } from '../../document/stats.ts'
import { CATALOGUE_CSV, CATALOGUE_NDJSON } from '../bag/bagit.ts'
import { CatalogueWriter, EARLIER_COLUMNS, type EarlierColumns } from '../bag/catalogue.ts'
import { rowOf } from '../bag/catalogue-row.ts'
import { duplicateGroups, type Groups } from '../bag/duplicate-groups.ts'
import type { CatalogueRow } from '../journal/entries.ts'
import { finishedSources, type Journal, partsOfEntry } from '../journal/journal.ts'
import { type Check, report } from './check.ts'
import type { VerifyFault } from './faults.ts'

/** Checks an article's row against its document. */
export function checkRow(row: CatalogueRow, document: StoredDocument, file: string, faults: VerifyFault[]): void {
  const { source, record, json, markdown } = row
  // A document of the first version lacks columns of this one, and so does its row.
  const expected: Record<string, unknown> = {
    ...rowOf(source, record, document as Document, { json, markdown }),
    struckLines: struckLinesOf(document.blocks)
  }
  const wrong = Object.entries(row).find(([column, value]) => (expected[column] ?? null) !== value)
  if (wrong === undefined) return
  const [column, value] = wrong
  faults.push({
    path: file,
    code: 'catalogue',
    message: `the catalogue says ${column} ${JSON.stringify(value)}, and the document ${JSON.stringify(expected[column])}`
  })
}

/** Checks that both catalogues have the rows of the journal and no others, in its order. */
export function checkCatalogues(check: Check, journal: Journal, listed: ReadonlyMap<string, string>): void {
  const groups = duplicateGroups(journal)
  const latest = hashesOf(groups)
  // A catalogue of rows that are all of an earlier version may be as it was written then.
  let earlier = EARLIER_COLUMNS.map((version) => ({ version, hashes: hashesOf(groups, version.columns) }))
  for (const source of finishedSources(journal))
    for (const { rows } of partsOfEntry(journal, source)) {
      latest.writer.add(rows)
      earlier = earlier.filter(({ version }) => rows.every(version.fits))
      for (const { hashes } of earlier) hashes.writer.add(rows)
    }
  const sums = sumsOf(latest)
  const isListed = ([name, sum]: [string, string]) => sum === listed.get(name)
  if (earlier.some(({ hashes }) => sumsOf(hashes).every(isListed))) return
  for (const sum of sums)
    if (!isListed(sum)) report(check, sum[0], 'catalogue', 'does not have the rows of the journal')
}

/** Both catalogues of some rows, as their hashes. */
interface Hashes {
  readonly writer: CatalogueWriter
  readonly ndjson: Hash
  readonly csv: Hash
}

function hashesOf(groups: Groups, columns?: EarlierColumns['columns']): Hashes {
  const ndjson = createHash('sha256')
  const csv = createHash('sha256')
  const into = (hash: Hash) => ({ write: (text: string) => void hash.update(text) })
  return { writer: new CatalogueWriter(into(ndjson), into(csv), groups, columns), ndjson, csv }
}

/** The catalogues' names with their hashes. */
function sumsOf({ writer, ndjson, csv }: Hashes): [string, string][] {
  writer.end()
  return [
    [CATALOGUE_NDJSON, ndjson.digest('hex')],
    [CATALOGUE_CSV, csv.digest('hex')]
  ]
}
