import { knownColumn } from './columns.ts'

/** How a table is written: what parts its cells, and what shows that it is one. */
export interface Dialect {
  delimiter: string
  why: string
}

/** `sep=;` over a table tells Excel what parts its cells. */
export const DECLARED = /^sep=[,;|\t](?:\r\n?|\n)/i
const DELIMITERS = ['\t', ',', ';', '|'] as const
/** A column's name: short, of letters and digits. */
const NAME = /^[\p{L}_#][\p{L}\p{M}\p{N} ._/#()?-]{0,40}$/u
const NAMED = /\.(?:csv|tsv|tab)(?:\.\w{1,4})?$/i
/** Rows below the first that have to agree with it. */
const TRIED_ROWS = 3
const LOOKED_AT = 65_536
const LEAST_STRICT = 3
const LONGEST_SHOWN = 80

/** How a text is written as a table, or `null` where it is none: the first row names columns, and the next agree with it. */
export function dialectOf(text: string, name: string | null): Dialect | null {
  const head = text
    .slice(0, LOOKED_AT)
    .replace(/^\ufeff/, '')
    .replace(DECLARED, '')
    .replace(/^(?:[ \t]*(?:\r\n?|\n))+/, '')
  const firstEnd = head.search(/[\r\n]/)
  const first = firstEnd < 0 ? head : head.slice(0, firstEnd)
  const byName = name !== null && NAMED.test(name)
  const delimiter = DELIMITERS.find((one) => isTable(firstRows(head, one), one, byName))
  if (delimiter !== undefined) return { delimiter, why: `columns named in the first line: ${shown(first)}` }
  return byName && NAME.test(first) ? { delimiter: ',', why: 'the file’s name' } : null
}

function shown(line: string): string {
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line
}

function isTable([columns = [], ...rows]: readonly string[][], delimiter: string, byName: boolean): boolean {
  const names = columns.map((cell) => cell.trim())
  // Tables drawn with bars, and tagged text, have spaces beside them.
  if (delimiter === '|' && columns.some((cell) => cell !== cell.trim())) return false
  if (names.length < 2 || !names.every((name) => name === '' || NAME.test(name))) return false
  if (byName) return true
  if (new Set(names).size < names.length || rows.length === 0) return false
  const agreeing = rows.filter((row) => row.length === names.length).length
  const known = names.filter((name) => knownColumn(name) !== null).length
  if (known === names.length) return 2 * agreeing >= rows.length
  return agreeing === rows.length && (known > 0 || isStrict(names, rows))
}

/** Names without a space over several rows that agree are a table, whatever its columns are called. */
function isStrict(names: readonly string[], rows: readonly string[][]): boolean {
  return names.length >= LEAST_STRICT && rows.length >= TRIED_ROWS && names.every((name) => /^[\w-]{1,30}$/.test(name))
}

/** The first rows that are whole: quoted cells may hold delimiters and line ends. */
function firstRows(head: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let cells: string[] = []
  let start = 0
  let quoted = false
  let atStart = true
  for (let at = 0; at < head.length && rows.length <= TRIED_ROWS; at++) {
    const letter = head[at]
    // A doubled quotation mark is a letter of the cell, and ends it only for the first of both.
    const doubled = head[at - 1] === '"' && head[start] === '"' && at - 1 > start
    if (letter === '"' && (quoted || atStart || doubled)) quoted = !quoted
    else if (!quoted && letter === delimiter) {
      cells.push(unquoted(head.slice(start, at)))
      start = at + 1
      atStart = true
      continue
    } else if (!quoted && (letter === '\n' || letter === '\r')) {
      if (at > start || cells.length > 0) rows.push([...cells, unquoted(head.slice(start, at))])
      cells = []
      start = at + 1
      atStart = true
      continue
    }
    atStart = false
  }
  // The last row of a short file has no line end.
  if (!quoted && start < head.length && head.length < LOOKED_AT && rows.length <= TRIED_ROWS)
    rows.push([...cells, unquoted(head.slice(start))])
  return rows
}

function unquoted(cell: string): string {
  return cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell
}
