import type { Mark } from '../../../../tree/dump.ts'
import type { Line } from '../../../blocks/lines.ts'
import { annotateField, continueField, type LabelledLine, labelOf } from '../record/field-labels.ts'
import { annotate, annotateApart, newAnnotation, type RecordAnnotation } from '../record/record-annotation.ts'
import { type TrailingLine, trailingFieldsStart } from '../record/trailing-fields.ts'
import { annotateHead } from './head.ts'
import { COVER, ERROR_STUB, HEAD, LONG_FIELDS, separatorOf, TAIL } from './labels.ts'
import { isCopyright, isIndented, type Page } from './layout.ts'

/** What the lines of one record are, and of the cover page before it. */
export function annotateRecord(lines: readonly Line[], page: Page): RecordAnnotation {
  const annotation = newAnnotation()
  const separator = lines.findIndex((line) => separatorOf(line.text) !== null)
  for (const line of lines.slice(0, Math.max(separator, 0))) annotateCover(annotation, line)
  const own = lines.slice(separator + 1)
  if (separator >= 0) annotateApart(annotation, lines.slice(separator, separator + 1), 'field-other')
  if (isStub(own)) for (const line of own) annotate(annotation, line, 'field-other')
  else annotateOwn(annotation, withGaps(own), page)
  return annotation
}

/** Fewer lines may stand together. */
const LEAST_LINES = 5

/** A record from which all blank lines were taken: each of its lines stands for itself. */
function withGaps(lines: readonly Line[]): readonly Line[] {
  const isClosed = lines.length >= LEAST_LINES && lines.every(({ gap }, at) => at === 0 || gap === 0)
  return isClosed ? lines.map((line) => ({ ...line, gap: 1 })) : lines
}

/** Whether a record has the fields that close one. */
export function hasTrailingFields(lines: readonly Line[]): boolean {
  return lines.some((line) => tailLabel(line) !== null)
}

/** A record that is an error message and nothing else. */
function isStub(lines: readonly Line[]): boolean {
  return (
    lines.some(({ text }) => text.toLowerCase().includes(ERROR_STUB)) &&
    !lines.some(({ text }) => labelOf(text, HEAD) !== null || labelOf(text, TAIL) !== null)
  )
}

const ANY_LABEL = /^\p{Lu}[\p{L} /-]{1,30}:/u

function annotateCover(annotation: RecordAnnotation, line: Line): void {
  const labelled = labelOf(line.text, COVER)
  if (labelled !== null) annotateField(annotation, line, labelled)
  else if (line.gap === 0 && !ANY_LABEL.test(line.text)) continueField(annotation, line, 'field-other')
  else annotate(annotation, line, 'field-other', { join: 'apart' })
}

function annotateOwn(annotation: RecordAnnotation, lines: readonly Line[], page: Page): void {
  const tail = trailingFieldsStart(lines, classifier(lines, page))
  const text = annotateHead(annotation, lines.slice(0, tail), page)
  for (const line of lines.slice(text, tail)) {
    const isNotice = isCopyright(line.text) && isIndented(line, page)
    annotate(annotation, line, isNotice ? 'field-copyright' : 'field-body')
  }
  annotateTail(annotation, lines.slice(tail), page)
}

/** What lines look like from the record's end. */
function classifier(lines: readonly Line[], page: Page): (line: Line, at: number) => TrailingLine {
  const lastLabel = lines.findLastIndex((line) => tailLabel(line) !== null || headLabel(line) !== null)
  return (line, at) => {
    const labelled = tailLabel(line)
    if (labelled !== null) return LONG_FIELDS.includes(labelled.field.field) ? 'long-field' : 'field'
    // Centred lines above a label are those of the head.
    if (isCopyright(line.text) || (isIndented(line, page) && at > lastLabel)) return 'field'
    const field = headLabel(line)?.field.field
    if (field === 'body') return 'text-label'
    if (field !== undefined) return LONG_FIELDS.includes(field) && isBelowTail(lines, at) ? 'long-field' : 'head-field'
    if (HYPHENATED.test(line.text) && !/[.!?…"”]$/.test(line.text))
      return line.text.endsWith(':') ? 'long-field' : 'field'
    return CAPITALS.test(line.text) ? 'unknown-field' : 'text'
  }
}

/** Whether the label before this one is one of the end. */
function isBelowTail(lines: readonly Line[], at: number): boolean {
  const before = lines.slice(0, at).findLast((line) => tailLabel(line) !== null || headLabel(line) !== null)
  return before !== undefined && tailLabel(before) !== null
}

/** A label in capitals and its value; a speaker's name with a title has a comma. */
const CAPITALS = /^\p{Lu}[\p{Lu}\d '/-]{2,30} ?:(?: |$)/u

/** `DOC-TYPE: Review`: so the vendor writes its own labels; a speaker's double name is followed by a sentence. */
const HYPHENATED = /^\p{Lu}{2,15}-\p{Lu}{2,15} ?:(?: |$)/u

function isCapitals(text: string): boolean {
  const label = text.slice(0, text.search(/[:：]/))
  return label === label.toUpperCase()
}

const YEAR = /(?:19|20)\d\d/

/** A label of the end, in capitals; the date of loading has a year, and `UPDATE: more to come` is the story's own. */
function tailLabel({ text }: Line): LabelledLine | null {
  const found = labelOf(text, TAIL)
  if (found === null || !isCapitals(text)) return null
  return found.field.field === 'load-date' && !YEAR.test(found.value) ? null : found
}

function annotateTail(annotation: RecordAnnotation, lines: readonly Line[], page: Page): void {
  let mark: Mark = 'field-other'
  for (const line of lines) {
    const labelled = tailLabel(line) ?? headLabel(line) ?? unknownLabel(line)
    if (labelled !== null) {
      annotateField(annotation, line, labelled)
      mark = labelled.field.mark
    } else if (isCopyright(line.text) || isIndented(line, page)) {
      mark = 'field-copyright'
      annotate(annotation, line, mark, { join: 'apart' })
    } else if (line.gap === 0) continueField(annotation, line, mark)
    else annotate(annotation, line, mark)
  }
}

function headLabel(line: Line): LabelledLine | null {
  return isCapitals(line.text) ? labelOf(line.text, HEAD) : null
}

/** A label that no table has, among the fields of the end. */
function unknownLabel({ text }: Line): LabelledLine | null {
  if (!CAPITALS.test(text)) return null
  const colon = text.indexOf(':')
  const field = { field: text.slice(0, colon).trim().toLowerCase(), mark: 'field-other' as const, labels: [] }
  return { field, value: text.slice(colon + 1).trim() }
}
