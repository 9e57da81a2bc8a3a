import { stringify } from 'csv-stringify/sync'
import { CSV_CELLS } from '../../document/csv-cells.ts'
import type { Document } from '../../document/document.ts'
import { joinedAuthors } from '../../document/joined-authors.ts'
import type { WriteSettings } from '../settings.ts'
import type { Writer } from '../writer.ts'

type Cell = string | number | null

/** The columns of an archive's catalogue that say something of the article itself, and its text. */
const COLUMNS: Readonly<Record<string, (document: Document) => Cell>> = {
  id: ({ id }) => id,
  source: ({ source }) => source.name,
  record: ({ source }) => source.record,
  headline: ({ headline }) => headline,
  byline: ({ byline }) => byline,
  authors: ({ authors }) => joinedAuthors(authors),
  published: ({ published }) => published,
  modified: ({ modified }) => modified,
  publication: ({ publication }) => publication,
  section: ({ section }) => section,
  page: ({ page }) => page,
  type: ({ type }) => type,
  language: ({ language }) => language,
  words: ({ stats }) => stats.words,
  struckLines: ({ stats }) => stats.struckLines,
  lowestConfidence: ({ stats }) => stats.lowestConfidence,
  warnings: ({ warnings }) => warnings.filter(({ level }) => level === 'warning').length,
  url: ({ source }) => source.url,
  text: ({ text }) => text
}

export const CSV_COLUMNS = Object.keys(COLUMNS)

/** A table with a row for each article; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvFor({ bom }: WriteSettings): Writer {
  const head = `${bom ? '\ufeff' : ''}${rowOf(CSV_COLUMNS)}`
  return {
    name: 'csv',
    description: 'a table with a row for each article',
    extension: 'csv',
    many: 'rows',
    head,
    reasons: false,
    write: ({ document }, alone) =>
      (alone ? head : '') + rowOf(Object.values(COLUMNS).map((cellOf) => cellOf(document)))
  }
}

function rowOf(cells: readonly Cell[]): string {
  return stringify([[...cells]], CSV_CELLS)
}
