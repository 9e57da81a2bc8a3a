import type { Hint } from '../../../document/document.ts'
import type { Mark } from '../../../tree/dump.ts'
import type { SourceWarning } from '../../../warnings.ts'
import type { Join } from '../../blocks/hard-wrap.ts'
import { wrapWidth } from '../../blocks/hard-wrap.ts'
import { type Line, linesOf } from '../../blocks/lines.ts'
import type { Decoded } from '../../encoding/decode.ts'
import type { FileFacts } from '../../record/record.ts'
import { recordOf, type SourceRecord } from '../../record/record.ts'

/** What a vendor's labels say of the lines of one record. Lines are named by their number in the file. */
export interface Sheet {
  marks: Map<number, readonly Mark[]>
  joins: Map<number, Join>
  texts: Map<number, string>
  hints: Hint[]
  id: string | null
  url: string | null
}

export function newSheet(): Sheet {
  return { marks: new Map(), joins: new Map(), texts: new Map(), hints: [], id: null, url: null }
}

/** What a line is said to be: its mark, whether it goes on from the line before, and what it says without its label. */
export function say(sheet: Sheet, line: Line, mark: Mark, more: { join?: Join; text?: string } = {}): void {
  sheet.marks.set(line.number, [mark])
  if (more.join !== undefined) sheet.joins.set(line.number, more.join)
  if (more.text !== undefined) sheet.texts.set(line.number, more.text)
}

/** Where records begin in a file's lines, how many the file announces, and what each line of a record is. */
export interface Cutting {
  /** Indices into the lines, rising, the first of them 0: what stands before the first record belongs to it. */
  cuts: readonly number[]
  /** How many records the file says it has; `null` where it does not say. */
  expected: number | null
  /** What is known of a difference: `number 7`, `one is only an error message`. */
  gap: string | null
  /** The columns at which the vendor wraps, for files with too few lines to show it. */
  wrapsAt?: number
  sheet(lines: readonly Line[], record: number): Sheet
}

/** A file's text as records that are slices of it. Every line of the file is in one of them. */
export function* sliced(
  format: string,
  decoded: Decoded,
  file: FileFacts,
  cut: (lines: readonly Line[]) => Cutting
): Generator<SourceRecord> {
  const lines = linesOf(decoded.text).written
  const { cuts, expected, gap, wrapsAt, sheet } = cut(lines)
  const records = Math.max(cuts.length, 1)
  const parts = Array.from({ length: records }, (_, at) => lines.slice(cuts[at] ?? 0, cuts[at + 1] ?? lines.length))
  const sheets = parts.map((own, at) => sheet(own, at + 1))
  const width = widthOf(parts, sheets, wrapsAt)
  for (const [at, own] of parts.entries()) {
    const start = at === 0 ? 0 : own[0].start
    const firstLine = at === 0 ? 1 : own[0].number
    const end = at + 1 < records ? lines[cuts[at + 1]].start : decoded.text.length
    const { marks, joins, texts, id, url } = sheets[at]
    const hints = sheets[at].hints.filter(({ value }) => value !== '')
    const warnings = at === 0 ? countWarnings(expected, cuts.length, gap) : []
    const text = decoded.text.slice(start, end)
    const inRecord = {
      width,
      marks: within(marks, firstLine),
      joins: within(joins, firstLine),
      texts: within(texts, firstLine)
    }
    yield recordOf(
      { ...inRecord, text, firstLine, format, record: at + 1, records, announced: expected, id, url, hints, warnings },
      decoded,
      file
    )
  }
}

/** A line of the text may be this much wider than the vendor says before the file is no longer taken for wrapped. */
const TOLERANCE = 3

/** The width at which the files' texts were wrapped: titles and the vendor's own pages do not count. */
function widthOf(parts: readonly Line[][], sheets: readonly Sheet[], wrapsAt: number | undefined): number | null {
  const text = parts.flatMap((own, at) => own.filter((line) => sheets[at].marks.get(line.number)?.[0] === 'field-body'))
  const found = wrapWidth(text)
  if (found !== null || wrapsAt === undefined) return found
  const longest = text.reduce((most, line) => Math.max(most, line.columns), 0)
  return longest <= wrapsAt + TOLERANCE ? Math.max(longest, wrapsAt) : null
}

function within<T>(byLine: ReadonlyMap<number, T>, firstLine: number): Map<number, T> {
  const moved = new Map<number, T>()
  for (const [line, value] of byLine) moved.set(line - firstLine + 1, value)
  return moved
}

/** What a reader of the first record has to know of the others. */
export function countWarnings(expected: number | null, found: number, gap: string | null): SourceWarning[] {
  const announced =
    expected === null
      ? 'the file does not say how many records it has'
      : `expected ${expected} ${expected === 1 ? 'record' : 'records'}`
  const warnings: SourceWarning[] = [{ code: 'records', message: `${announced}, found ${found}`, place: null }]
  if ((expected !== null && expected !== found) || gap !== null) {
    const named = gap === null ? '' : `: ${gap}`
    warnings.push({ code: 'records-missing', message: `${announced}, found ${found}${named}`, place: null })
  }
  return warnings
}

/** `1, 2, 4` of 5 → `number 3 and 5 are missing`; `null` where none is. */
export function gapIn(numbers: readonly number[], expected: number): string | null {
  const seen = new Set(numbers)
  const missing: number[] = []
  for (let number = 1; number <= expected && missing.length <= MOST_NAMED; number++)
    if (!seen.has(number)) missing.push(number)
  if (missing.length === 0) return null
  const named = missing.slice(0, MOST_NAMED).join(', ')
  const more = missing.length > MOST_NAMED ? ' and more' : ''
  return `number ${named}${more} ${missing.length === 1 ? 'is' : 'are'} missing`
}

/** The records that a list announces and the file has not; `null` where none is missing. */
export function titleGap(missing: readonly { number: number; title: string }[]): string | null {
  if (missing.length === 0) return null
  const named = missing.slice(0, MOST_NAMED).map(({ number, title }) => `${number} (“${title}”)`)
  const more = missing.length > MOST_NAMED ? ' and more' : ''
  return `number ${named.join(', ')}${more} ${missing.length === 1 ? 'is' : 'are'} missing`
}

const MOST_NAMED = 10
