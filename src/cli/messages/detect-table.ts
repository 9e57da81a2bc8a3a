import type { FileReport } from '../../read/inspect/index.ts'

/** One line for each format that was found, with how many files and records it has; what is no text comes last. */
export function detectTable(reports: readonly (FileReport | null)[], noText: number): string {
  const formats = new Map<string, [files: number, records: number, bad: number]>()
  for (const report of reports) {
    const [files, records, bad] = formats.get(report?.format ?? REFUSED) ?? [0, 0, 0]
    formats.set(report?.format ?? REFUSED, [files + 1, records + (report?.found ?? 0), bad + (report?.bad ?? 0)])
  }
  const counts = [...formats].sort(([a, [most]], [b, [more]]) => rank(a) - rank(b) || more - most || (a < b ? -1 : 1))
  const all = counts.map(([format, [files, records, bad]]) => [format, files, records, bad])
  if (noText > 0) all.push(['no text', noText, 0, 0])
  const rows = [HEAD, ...all.map((row) => row.map((cell) => (cell === 0 ? '' : String(cell))))]
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => inColumn(cell, widths[at] ?? 0, at))
          .join('  ')
          .trimEnd()}\n`
    )
    .join('')
}

const REFUSED = 'refused'
const HEAD = ['format', 'files', 'records', 'cannot be read']

function rank(format: string): number {
  return format === REFUSED ? 1 : 0
}

/** Names to the left, numbers to the right. */
function inColumn(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
