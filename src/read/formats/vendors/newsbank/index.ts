import type { Line } from '../../../blocks/lines.ts'
import { type Format, mentions } from '../../../record/format.ts'
import { looksLikeDate } from '../record/date-shape.ts'
import { labelOf } from '../record/field-labels.ts'
import { someLine } from '../record/line-markup.ts'
import {
  addHint,
  annotate,
  annotateApart,
  annotateBlock,
  newAnnotation,
  type RecordAnnotation
} from '../record/record-annotation.ts'
import { type Boundaries, splitRecords } from '../record/split-records.ts'
import { trailingFieldsStart } from '../record/trailing-fields.ts'
import { annotateOne, classify, FIELDS, isCopyright, UNLABELLED } from './fields.ts'
import { isLabelled, labelledStarts } from './labelled.ts'

/** Access World News: the headline, `Paper (State) - Tuesday, March 2, 2021`, the author, the text, then labels. */
export const newsbank: Format = {
  name: 'newsbank',
  description: 'NewsBank (Access World News) export',
  several: true,
  sniff: (text) => {
    const lower = text.toLowerCase()
    const isNumbered =
      mentions(lower, ['record number', 'record:']) &&
      someLine(text, (line) => labelOf(line, FIELDS)?.field.field === 'document-id')
    const isCited = lower.includes('newsbank') && someLine(text, (line) => CITATION.test(line))
    if (!(isNumbered || isCited) || !someLine(text, (line) => sourceOf(line) !== null || isLabelled(line))) return null
    return isNumbered
      ? '“Paper (State) - Date” or “Article Text:”, and the label Record Number:'
      : '“Paper (State) - Date”, and a citation that names NewsBank'
  },
  hasSign: (text) => someLine(text, isStructural),
  split: (decoded, file) => splitRecords('newsbank', decoded, file, findBoundaries, isStructural)
}

function isStructural(text: string): boolean {
  return labelOf(text, FIELDS) !== null || sourceOf(text) !== null || CITATION.test(text)
}

/** Above how to cite the article, which newer exports have at a record's end: `CITATION (APA STYLE)`, `Citation (aglc Style)`. */
const CITATION = /^(?:[•*] ?)?citation \([\p{L}\d ]{2,20} style\)$/iu
const DOCUMENT = /[?&]docref=\w{1,10}\/([\w-]{6,40})/

/** Characters of a paper's name and a date on one line. */
const LONGEST_SOURCE = 110

/** The line under the headline: the paper, a hyphen and the date; or the date, a bar and the paper. */
function sourceOf(text: string): { publication: string; date: string } | null {
  const barred = /^(\p{L}{3,}\.? \d{1,2}, (?:1[6-9]|20)\d\d|\d{1,2} \p{L}{3,} (?:19|20)\d\d) \| (.+)$/u.exec(text)
  if (text.length <= LONGEST_SOURCE && barred !== null && looksLikeDate(barred[1] ?? ''))
    return { publication: barred[2] ?? '', date: barred[1] ?? '' }
  const match =
    /^(.{2,80}?) [-–—] ((?:\p{L}+, )?\p{L}{3,}\.? \d{1,2}, (?:1[6-9]|20)\d\d|\d{1,2} \p{L}{3,} (?:19|20)\d\d)$/u.exec(
      text
    )
  if (match === null || !looksLikeDate(match[2] ?? '')) return null
  return { publication: match[1] ?? '', date: match[2] ?? '' }
}

const isNumber = ({ text }: Line) => labelOf(text, FIELDS)?.field.field === 'document-id' || CITATION.test(text)

function findBoundaries(lines: readonly Line[]): Boundaries {
  const sources = lines.flatMap((line, at) => (sourceOf(line.text) === null ? [] : [headlineStart(lines, at)]))
  const starts = sources.length === 0 ? [0] : sources.map((at, index) => (index === 0 ? 0 : at))
  if (sources.length === 0) return { ...labelledStarts(lines), expected: null, difference: null }
  const isCut = starts.length > 1 && !lines.slice(starts.at(-1) ?? 0).some(isNumber)
  return {
    starts,
    expected: null,
    difference: null,
    cut: isCut ? 'the last record has no Record Number: the file may be cut off' : null,
    annotate: annotateRecord
  }
}

function headlineStart(lines: readonly Line[], source: number): number {
  let at = source
  if ((lines[at]?.gap ?? 0) > 0 && at > 0) at--
  while (at > 0 && lines[at]?.gap === 0) at--
  return at
}

/** The headline, which may have a label and the service's name above it. */
function annotateTop(annotation: RecordAnnotation, lines: readonly Line[]): void {
  const labelled = lines.findIndex((line) => labelOf(line.text, FIELDS)?.field.field === 'headline')
  annotateApart(annotation, lines.slice(0, Math.max(labelled, 0)), 'field-other')
  annotateBlock(annotation, lines.slice(Math.max(labelled, 0)), 'field-headline')
  const first = lines[labelled]
  if (first !== undefined) annotateOne(annotation, first)
}

function annotateRecord(lines: readonly Line[]): RecordAnnotation {
  const annotation = newAnnotation()
  const at = lines.findIndex((line) => sourceOf(line.text) !== null)
  const line = lines[at]
  annotateTop(annotation, lines.slice(0, Math.max(at, 0)))
  if (line !== undefined) {
    const source = sourceOf(line.text)
    annotate(annotation, line, 'field-other', { join: 'apart' })
    annotation.published = source?.date ?? null
    addHint(annotation, 'publication', source?.publication ?? '', line.number)
  }
  const cited = lines.findIndex((one) => CITATION.test(one.text))
  const end = cited > at ? cited : lines.length
  const own = lines.slice(at + 1, end)
  const text = own.findIndex((one) => labelOf(one.text, FIELDS) === null && !UNLABELLED.test(one.text))
  const tail = trailingFieldsStart(own, classify)
  for (const one of own.slice(0, text < 0 ? own.length : text)) annotateOne(annotation, one)
  for (const one of own.slice(Math.max(text, 0), tail)) annotate(annotation, one, 'field-body')
  for (const one of own.slice(tail)) annotateOne(annotation, one)
  for (const one of lines.slice(end)) {
    annotate(annotation, one, isCopyright(one.text) ? 'field-copyright' : 'field-other', { join: 'apart' })
    annotation.id ??= DOCUMENT.exec(one.text)?.[1] ?? null
  }
  return annotation
}
