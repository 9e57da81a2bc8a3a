import { createHash } from 'node:crypto'
import type { Document, StoredDocument } from '../../document/document.ts'
import { struckLinesOf } from '../../document/stats.ts'
import { CATALOGUE_CSV, CATALOGUE_NDJSON } from '../bag/bagit.ts'
import { CatalogueWriter } from '../bag/catalogue.ts'
import { rowOf } from '../bag/catalogue-row.ts'
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
  const hashes = { [CATALOGUE_NDJSON]: createHash('sha256'), [CATALOGUE_CSV]: createHash('sha256') }
  const into = (name: keyof typeof hashes) => ({ write: (text: string) => void hashes[name].update(text) })
  const writer = new CatalogueWriter(into(CATALOGUE_NDJSON), into(CATALOGUE_CSV))
  for (const source of finishedSources(journal)) for (const { rows } of partsOfEntry(journal, source)) writer.add(rows)
  writer.end()
  for (const [name, hash] of Object.entries(hashes))
    if (hash.digest('hex') !== listed.get(name))
      report(check, name, 'catalogue', 'does not have the rows of the journal')
}
