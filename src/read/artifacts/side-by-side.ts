import type { Line } from '../blocks/lines.ts'
import type { Artifact } from './artifact.ts'

/** Spaces between two columns, the fewest where a line is as wide as its column; between words of one there are fewer. */
const GUTTER = / {2,}/g
/** At least this share of the lines has more than these: two follow a sentence, too. */
const LEAST_WIDE = 0.5
const WIDE_GUTTER = 3
/** A line with more gutters is a row of a table, or of marks. */
const MOST_GUTTERS = 4
/** Lines in a row with a gutter at one place; fewer are a heading or a row of a table. */
const LEAST_LINES = 4
/** Words on each side: the cells of a table have fewer. */
const LEAST_WORDS = 3
/** At least this share of the lines has words enough on both sides. */
const LEAST_WORDY = 0.6

/**
 * Two columns of a page side by side, as `pdftotext -layout` prints them. Each line holds a piece of two articles; they
 * are not parted, since where a column ends is not certain, but the reader is told.
 */
export const sideBySide: Artifact = {
  name: 'side-by-side',
  why: 'two columns of text side by side',
  looksLike: (text, lines) => hasGutters(text) && columnRuns(lines(), text).length > 0,
  find(lines, { warnings }, text) {
    for (const [first, last] of columnRuns(lines, text)) {
      warnings.push({
        code: 'columns-side-by-side',
        message: `two columns stand side by side in lines ${first}–${last}: their sentences are mixed; take the text out column by column, as pdftotext does without -layout`,
        place: { line: first, lineEnd: last }
      })
    }
  }
}

/** A cheap look before the lines are found: most texts have no gutter inside a line. */
function hasGutters(text: string): boolean {
  let found = 0
  for (const _gutter of text.matchAll(/\S {3,}\S/g)) if (++found >= LEAST_WIDE * LEAST_LINES) return true
  return false
}

/** First and last line number of each run of lines with a gutter at the same column. */
function columnRuns(lines: readonly Line[], text: string): [number, number][] {
  const found: [number, number][] = []
  const sides = lines.map((line) => rightSides(text.slice(line.start, line.end)))
  for (let from = 0; from < lines.length; ) {
    let to = from
    let shared = sides[from] ?? []
    while (shared.length > 0 && to + 1 < lines.length) {
      const next = shared.filter((side) => sides[to + 1]?.some(({ column }) => column === side.column))
      if (next.length === 0) break
      shared = next
      to++
    }
    const column = shared[0]?.column
    const run = lines.slice(from, to + 1)
    if (column !== undefined && run.length >= LEAST_LINES && isWide(run, column, text) && isProse(run, column, text))
      found.push([(run[0] as Line).number, (run.at(-1) as Line).number])
    from = to + 1
  }
  return found
}

/** The columns at which something stands after a gutter. */
function rightSides(line: string): { column: number }[] {
  const found: { column: number }[] = []
  const indent = line.length - line.trimStart().length
  for (const gutter of line.matchAll(GUTTER)) {
    const column = gutter.index + gutter[0].length
    if (column > indent && /\S/.test(line.charAt(column))) found.push({ column })
    if (found.length > MOST_GUTTERS) return []
  }
  return found
}

function isWide(run: readonly Line[], column: number, text: string): boolean {
  const wide = run.filter(({ start }) => text.slice(start + column - WIDE_GUTTER, start + column).trim() === '')
  return wide.length >= LEAST_WIDE * run.length
}

function isProse(run: readonly Line[], column: number, text: string): boolean {
  const wordy = run.filter(({ start, end }) => {
    const line = text.slice(start, end)
    return [line.slice(0, column), line.slice(column)].every((side) => words(side) >= LEAST_WORDS)
  })
  return wordy.length >= LEAST_LINES - 1 && wordy.length >= LEAST_WORDY * run.length
}

function words(side: string): number {
  return side.match(/\p{L}{2,}/gu)?.length ?? 0
}
