import { knownColumn } from './columns.ts'
import { DECLARED } from './dialect.ts'

/** One row of a table below its first, or why it cannot be read. */
export interface Row {
  cells: readonly string[]
  /** The line of the file on which it begins. */
  line: number
  fault: string | null
}

/** More columns than this are no table of articles, and would make an object of as many fields for each row. */
const MOST_COLUMNS = 2000

/** A table's first row as the names of its columns, and the rows below it in their order; the library is loaded here. */
export async function rowsOf(
  text: string,
  delimiter: string
): Promise<{ columns: readonly string[]; rows: readonly Row[]; head: readonly string[] }> {
  const { parse } = await import('csv-parse/sync')
  const rows: Row[] = []
  const declared = DECLARED.exec(text.replace(/^\ufeff/, ''))
  let next = declared === null ? 1 : 2
  parse(text, {
    ...(declared === null ? {} : { from_line: 2 }),
    bom: true,
    delimiter,
    escape: escapesByBackslash(text) ? '\\' : '"',
    // Tables that were joined may have ends of several kinds.
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    relax_column_count: true,
    // A quote inside a cell that does not begin with one is a letter of its text.
    relax_quotes: true,
    skip_records_with_error: true,
    on_record: (record: string[], context) => {
      const fault =
        record.length > MOST_COLUMNS ? `expected at most ${MOST_COLUMNS} columns, but got ${record.length}` : null
      rows.push({ cells: fault === null ? record : [], line: next, fault })
      next = context.lines + 1
      return null
    },
    on_skip: (error: { code?: string; message?: string } | undefined) => {
      rows.push({ cells: [], line: next, fault: faultOf(error) })
    }
  })
  const [head, ...below] = rows
  const cells = head?.cells ?? []
  return { columns: named(cells), rows: below, head: cells }
}

/** Whether a quotation mark within a cell has a backslash before it, and none is doubled: as databases and scripts write tables. */
function escapesByBackslash(text: string): boolean {
  return /[^\\"]\\"(?![,;|\t\r\n]|$)/.test(text) && !/[^,;|\t\r\n"]""(?:[^,;|\t\r\n"]|"[,;|\t\r\n])/.test(text)
}

function faultOf(error: { code?: string; message?: string } | undefined): string {
  if (error?.code === 'CSV_QUOTE_NOT_CLOSED')
    return 'expected a closing quotation mark, but the file ends: it may have been cut'
  return `expected a row of the table, but it does not parse: ${error?.message ?? 'no reason given'}`
}

/** A column that is known is found however it is written; one without a name has its number for one; of two with the same name the second has its number too. */
function named(cells: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return cells.map((cell, at) => {
    const written = cell.trim()
    const known = knownColumn(written)
    const name = known === null || seen.has(known) ? written : known
    const own = name === '' || seen.has(name) ? `${name} ${at + 1}`.trim() : name
    seen.add(own)
    return own
  })
}
