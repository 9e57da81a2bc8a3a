import type { Mark } from '../../../../tree/dump.ts'
import type { SourceWarning } from '../../../../warnings.ts'
import { shortWrapWidth, wrapWidth } from '../../../blocks/hard-wrap.ts'
import { type Line, linesOf } from '../../../blocks/lines.ts'
import type { Decoded } from '../../../encoding/decode.ts'
import { type FileFacts, makeRecord, type SourceRecord } from '../../../record/record.ts'
import { isMarkdown, keepPlainTexts, withoutMarkdown, withoutQuotedBlanks } from './line-markup.ts'
import { isPageNumber } from './page-lines.ts'
import { annotateApart, type RecordAnnotation } from './record-annotation.ts'
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
  const all = linesOf(decoded.text).written
  const marked = isMarkdown(all, file.name, isStructural)
  const { lines: asWritten, blank } = marked ? withoutQuotedBlanks(all) : { lines: all, blank: [] }
  const written = marked ? withoutMarkdown(asWritten) : asWritten
  const found = findBoundaries(written, decoded.text)
  const boundaries = { ...found, starts: increasing(found.starts) }
  const { starts, expected, usualWidth } = boundaries
  const records = Math.max(starts.length, 1)
  const lines = Array.from({ length: records }, (_, at) => written.slice(starts[at] ?? 0, starts[at + 1]))
  const parts: Parts = { lines, annotations: lines.map((own, at) => boundaries.annotate(own, at + 1)) }
  markPages(parts)
  markProse(parts)
  const cut = boundaries.cut ?? cutSentence(parts, decoded.text)
  const width = textWidth(parts, usualWidth)
  let quoted = 0
  for (const [at, own] of lines.entries()) {
    const [first] = at === 0 ? [] : own
    const end = written[starts[at + 1] ?? written.length]?.start ?? decoded.text.length
    const text = decoded.text.slice(first?.start ?? 0, end)
    const firstLine = first?.number ?? 1
    const annotation = parts.annotations[at] as RecordAnnotation
    if (written !== asWritten) keepPlainTexts(annotation, asWritten.slice(starts[at], starts[at + 1]), own)
    const nextLine = written[starts[at + 1] ?? written.length]?.number ?? Number.POSITIVE_INFINITY
    for (; (blank[quoted]?.number ?? nextLine) < nextLine; quoted++)
      annotateApart(annotation, blank.slice(quoted, quoted + 1), 'field-other')
    const { id, url } = annotation
    const { facts, hints } = vendorFacts(annotation, own)
    const warnings = warningsOf({ ...boundaries, cut }, at, records)
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
    yield makeRecord({ ...part, record: at + 1, records, announced: expected }, decoded, file)
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
 * be clutter, and is left to the labeller. A line that announces what stands below it is as much text as that is.
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
  const isOwn = (line: Line | undefined) => line !== undefined && (seenIn.get(line.text)?.size ?? 1) === 1
  for (const [at, own] of texts.entries())
    for (const [nth, line] of own.entries())
      if (isOwn(line) || (line.text.endsWith(':') && isOwn(own[nth + 1])))
        annotations[at]?.marks.set(line.number, PROSE)
}

const FURNITURE: readonly Mark[] = ['page-furniture']

/** Pages that a document had before it was made into text. */
function markPages({ lines, annotations }: Parts): void {
  for (const [at, own] of lines.entries())
    for (const line of own)
      if (isPageNumber(line.text)) {
        annotations[at]?.marks.set(line.number, FURNITURE)
        annotations[at]?.joins.set(line.number, 'apart')
      }
}

/** Why a file seems to be cut: it ends in the text of its last record, in a sentence, and without a line end. */
function cutSentence({ lines, annotations }: Parts, text: string): string | null {
  const line = lines.at(-1)?.at(-1)
  if (line === undefined || /[\r\n]$/.test(text)) return null
  const mark = annotations.at(-1)?.marks.get(line.number)?.[0]
  const isOpen = (mark === 'field-body' || mark === 'field-prose') && !/[.!?…]["'”’»)]*$/u.test(line.text)
  return isOpen ? 'the file ends within a sentence of its last record: it may be cut off' : null
}

function isText(annotation: RecordAnnotation | undefined, line: Line): boolean {
  return annotation?.marks.get(line.number)?.[0] === TEXT[0]
}

/** A line of the text may be this much wider than the vendor says before the file is no longer taken for wrapped. */
const TOLERANCE = 3

/** Characters of the shortest label and its colon. */
const SHORTEST_LABEL = 4

/** Whether a label stands before a line's text, which makes it wider than the others. */
function hasLabel(annotation: RecordAnnotation | undefined, line: Line): boolean {
  const text = annotation?.texts.get(line.number)
  return text !== undefined && text.length + SHORTEST_LABEL <= line.text.length
}

/** The width at which the file's texts were wrapped: titles and the vendor's own pages do not count. */
function textWidth({ lines, annotations }: Parts, usualWidth: number | undefined): number | null {
  const isBody = (mark: Mark | undefined) => mark === 'field-body' || mark === 'field-prose'
  const text = lines.flatMap((own, at) =>
    own.filter((line) => isBody(annotations[at]?.marks.get(line.number)?.[0]) && !hasLabel(annotations[at], line))
  )
  const found = wrapWidth(text) ?? shortWrapWidth(text)
  // Where a blank line stands before every line, nothing was wrapped.
  const hasParagraphs = text.some((line, at) => at > 0 && line.gap === 0)
  if (found !== null || usualWidth === undefined || !hasParagraphs) return found
  const longest = text.reduce((most, line) => Math.max(most, line.columns), 0)
  return longest <= usualWidth + TOLERANCE ? Math.max(longest, usualWidth) : null
}
