import type { Mark } from '../../../../tree/dump.ts'
import type { SourceWarning } from '../../../../warnings.ts'
import { wrapWidth } from '../../../blocks/hard-wrap.ts'
import { type Line, linesOf } from '../../../blocks/lines.ts'
import type { Decoded } from '../../../encoding/decode.ts'
import { type FileFacts, recordOf, type SourceRecord } from '../../../record/record.ts'
import { isMarkdown, keepPlainTexts, withoutMarkdown } from './line-markup.ts'
import type { RecordAnnotation } from './record-annotation.ts'
import { countWarnings, type RecordCount } from './record-counts.ts'
import { vendorFacts } from './vendor-facts.ts'

/** Where records begin in a file's lines, how many the file announces, and what each line of a record is. */
export interface Boundaries extends RecordCount {
  /** Indices into the lines, rising, the first of them 0: what stands before the first record belongs to it. */
  starts: readonly number[]
  /** The columns at which the vendor wraps, for files with too few lines to show it. */
  usualWidth?: number
  /** Why the last record seems to be cut off; `null` where it is whole or nothing shows it. */
  cut?: string | null
  annotate(lines: readonly Line[], record: number): RecordAnnotation
}

/** The lines of each record, and what its vendor tells of them. */
interface Parts {
  lines: readonly Line[][]
  annotations: readonly RecordAnnotation[]
}

/**
 * A file's text as records that are slices of it. Every line of the file is in one of them.
 *
 * @param isStructural whether a line is one that the vendor's layout stands on: in bold it shows that the file is Markdown.
 */
export function* splitRecords(
  format: string,
  decoded: Decoded,
  file: FileFacts,
  findBoundaries: (lines: readonly Line[], text: string) => Boundaries,
  isStructural: (text: string) => boolean
): Generator<SourceRecord> {
  const asWritten = linesOf(decoded.text).written
  const written = isMarkdown(asWritten, file.name, isStructural) ? withoutMarkdown(asWritten) : asWritten
  const found = findBoundaries(written, decoded.text)
  const boundaries = { ...found, starts: increasing(found.starts) }
  const { starts, expected, usualWidth } = boundaries
  const records = Math.max(starts.length, 1)
  const lines = Array.from({ length: records }, (_, at) => written.slice(starts[at] ?? 0, starts[at + 1]))
  const parts: Parts = { lines, annotations: lines.map((own, at) => boundaries.annotate(own, at + 1)) }
  markProse(parts)
  const width = textWidth(parts, usualWidth)
  for (const [at, own] of lines.entries()) {
    const [first] = at === 0 ? [] : own
    const end = written[starts[at + 1] ?? written.length]?.start ?? decoded.text.length
    const text = decoded.text.slice(first?.start ?? 0, end)
    const firstLine = first?.number ?? 1
    const annotation = parts.annotations[at] as RecordAnnotation
    if (written !== asWritten) keepPlainTexts(annotation, asWritten.slice(starts[at], starts[at + 1]), own)
    const { id, url } = annotation
    const { facts, hints } = vendorFacts(annotation, own)
    const warnings = warningsOf(boundaries, at, records)
    const part = {
      ...byLineOfRecord(annotation, firstLine),
      width,
      text,
      firstLine,
      format,
      id,
      url,
      hints,
      facts,
      warnings
    }
    yield recordOf({ ...part, record: at + 1, records, announced: expected }, decoded, file)
  }
}

/** Heads that stand in each other begin one record. */
function increasing(starts: readonly number[]): number[] {
  const kept: number[] = []
  for (const start of starts) if (start > (kept.at(-1) ?? -1)) kept.push(start)
  return kept
}

function warningsOf(boundaries: Boundaries, at: number, records: number): SourceWarning[] {
  const warnings = at === 0 ? countWarnings(boundaries, boundaries.starts.length) : []
  const { cut = null } = boundaries
  if (at === records - 1 && cut !== null) warnings.push({ code: 'incomplete-capture', message: cut, place: null })
  return warnings
}

/** Numbers of lines counted from the record's first, as everything that works on a record counts them. */
function byLineOfRecord({ marks, joins, texts }: RecordAnnotation, firstLine: number) {
  const moved = <T>(byLine: ReadonlyMap<number, T>) =>
    new Map([...byLine].map(([line, value]) => [line - firstLine + 1, value]))
  return { marks: moved(marks), joins: moved(joins), texts: moved(texts) }
}

const TEXT: readonly Mark[] = ['field-body']
const PROSE: readonly Mark[] = ['field-prose']

/**
 * What a vendor places as text is text, however short: only a line that recurs in records with other texts may
 * be clutter, and is left to the labeller.
 */
function markProse({ lines, annotations }: Parts): void {
  const seenIn = new Map<string, Set<string>>()
  const texts = lines.map((own, at) => own.filter((line) => isText(annotations[at], line)))
  const wholes = texts.map((own) => own.map((line) => line.text).join('\n'))
  for (const [at, own] of texts.entries()) {
    const whole = wholes[at] ?? ''
    for (const { text } of own) {
      const records = seenIn.get(text)
      if (records === undefined) seenIn.set(text, new Set([whole]))
      else records.add(whole)
    }
  }
  for (const [at, own] of texts.entries())
    for (const line of own) if ((seenIn.get(line.text)?.size ?? 1) === 1) annotations[at]?.marks.set(line.number, PROSE)
}

function isText(annotation: RecordAnnotation | undefined, line: Line): boolean {
  return annotation?.marks.get(line.number)?.[0] === TEXT[0]
}

/** A line of the text may be this much wider than the vendor says before the file is no longer taken for wrapped. */
const TOLERANCE = 3

/** The width at which the file's texts were wrapped: titles and the vendor's own pages do not count. */
function textWidth({ lines, annotations }: Parts, usualWidth: number | undefined): number | null {
  const isBody = (mark: Mark | undefined) => mark === 'field-body' || mark === 'field-prose'
  const text = lines.flatMap((own, at) => own.filter((line) => isBody(annotations[at]?.marks.get(line.number)?.[0])))
  const found = wrapWidth(text)
  // Where a blank line stands before every line, nothing was wrapped.
  const hasParagraphs = text.some((line, at) => at > 0 && line.gap === 0)
  if (found !== null || usualWidth === undefined || !hasParagraphs) return found
  const longest = text.reduce((most, line) => Math.max(most, line.columns), 0)
  return longest <= usualWidth + TOLERANCE ? Math.max(longest, usualWidth) : null
}
