import { originalFile, PAYLOAD } from '../bag/bagit.ts'
import type { Membership } from '../bag/duplicate-groups.ts'
import type { CatalogueRow } from '../journal/entries.ts'

/** An article's row as the page reads it: the table's columns in their order, then its warnings, its files, and the number of its lines in the page. */
export type RowData = [
  confidence: number | null,
  headline: string | null,
  byline: string,
  published: string,
  type: string,
  language: string,
  words: number,
  struckLines: number,
  warnings: number,
  source: string,
  duplicateOf: string,
  codes: string,
  corrected: number,
  files: readonly [original: string, json: string, markdown: string],
  lines: number | null
]

export function rowData(row: CatalogueRow, name: string, lines: number | null, alike: Membership | null): RowData {
  const { lowestConfidence: confidence, headline, byline, published, type, language, words, struckLines } = row
  return [
    ...([confidence, headline, byline ?? '', published ?? '', type ?? '', language ?? '', words, struckLines] as const),
    row.warnings,
    row.json.includes('/0') && row.record > 1 ? `${row.source} #${row.record}` : row.source,
    duplicateOf(alike),
    row.warningCodes ?? '',
    row.corrected ?? 0,
    [originalFile(name), `${PAYLOAD}/${row.json}`, `${PAYLOAD}/${row.markdown}`],
    lines
  ]
}

/** What a duplicate duplicates, how far, and in what it differs. */
function duplicateOf(alike: Membership | null): string {
  if (alike === null) return ''
  const { group, duplicate_of: original, similarity, differs } = alike
  if (original === null) return `original of ${group}`
  return `${original} ${Math.round((similarity ?? 0) * 100)}%, ${differs ?? ''}`
}
