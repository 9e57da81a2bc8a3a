import type { Line } from '../../../blocks/lines.ts'
import { RIGHTS } from './labels.ts'

/** Columns before a line that is centred: publication, date, edition and copyright are. */
const CENTRED = 8
const TAB = 8
/** Columns from which a centred line has no more than a few before it. */
const WIDE = 70

/** What is needed to see how far from the margin a line stands. */
export interface Page {
  /** The file's whole text. */
  text: string
  /** Columns before every line: a file that was set in as a whole. */
  margin: number
}

export function pageOf(lines: readonly Line[], text: string): Page {
  const margin = lines.reduce((least, line) => Math.min(least, columnOf(line, text)), Number.POSITIVE_INFINITY)
  return { text, margin }
}

/** Columns before a line's first character, tabs counted as they are shown. */
function columnOf(line: Line, text: string): number {
  let column = 0
  for (let at = line.start; at < line.start + line.indent; at++)
    column = text.charCodeAt(at) === 0x09 ? column + TAB - (column % TAB) : column + 1
  return column
}

export function isIndented(line: Line, { text, margin }: Page): boolean {
  return columnOf(line, text) - margin >= CENTRED
}

/** A paragraph with a line far from the margin, whose other lines are so wide that centring leaves them at it. */
export function isCentred(lines: readonly Line[], page: Page): boolean {
  return (
    lines.some((line) => isIndented(line, page)) &&
    lines.every((line) => isIndented(line, page) || line.columns >= WIDE)
  )
}

export function isCopyright(text: string): boolean {
  const lower = text.toLowerCase()
  return /^(?:copyright\b|©|\(c\) )/.test(lower) || RIGHTS.some((phrase) => lower.includes(phrase))
}

/** How many lines a notice of copyright has at the beginning of a paragraph: its lines, and those that a wide line wraps to. */
export function copyrightLines(lines: readonly Line[]): number {
  let end = 0
  while (end < lines.length) {
    const line = lines[end] as Line
    const before = lines[end - 1]
    if (!isCopyright(line.text) && !(before !== undefined && continuesNotice(before, line))) break
    end++
  }
  return end
}

/** `… International Ltd., All` and `Rights Reserved`, or a line so wide that the next word did not fit. */
function continuesNotice(before: Line, line: Line): boolean {
  const both = `${before.text} ${line.text}`.toLowerCase()
  const split = RIGHTS.some((phrase) => both.includes(phrase) && !before.text.toLowerCase().includes(phrase))
  return split || before.columns >= WIDE
}
