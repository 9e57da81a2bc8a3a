import type { Line } from '../../../blocks/lines.ts'
import { looksLikeDate } from '../record/date-shape.ts'
import { labelOf } from '../record/field-labels.ts'
import { addHint, annotate, hasHint, newAnnotation, type RecordAnnotation } from '../record/record-annotation.ts'
import { trailingFieldsStart } from '../record/trailing-fields.ts'
import { annotateOne, classify, FIELDS, isCopyright } from './fields.ts'

const fieldOf = (text: string) => labelOf(text, FIELDS)?.field.field

/** Whether a line opens the text of a record whose fields all stand above it. */
export function isLabelled(line: string): boolean {
  return fieldOf(line) === 'body'
}

/** Records whose papers and days have lines of their own: each ends with its number and the fields beside it. */
export function labelledStarts(lines: readonly Line[]) {
  const starts = [0]
  for (const [at, line] of lines.entries()) {
    if (fieldOf(line.text) !== 'document-id') continue
    const beside = lines.slice(at + 1).findIndex((one) => !isCopyright(one.text) && !ENDS.has(fieldOf(one.text) ?? ''))
    if (beside >= 0) starts.push(at + 1 + beside)
  }
  const isCut = starts.length > 1 && !lines.slice(starts.at(-1)).some(({ text }) => fieldOf(text) === 'document-id')
  const cut = isCut ? 'the last record has no Record Number: the file may be cut off' : null
  return { starts, cut, annotate: annotateLabelled }
}

/** Fields that may stand behind the number. */
const ENDS: ReadonlySet<string> = new Set(['links', 'keywords', 'readability', 'notes'])

function annotateLabelled(lines: readonly Line[]): RecordAnnotation {
  const annotation = newAnnotation()
  const opening = lines.findIndex(({ text }) => isLabelled(text))
  const head = lines.slice(0, opening + 1)
  const hasTitle = head.some(({ text }) => fieldOf(text) === 'headline')
  for (const line of head) annotateHead(annotation, line, hasTitle)
  const below = lines.slice(opening + 1)
  const tail = trailingFieldsStart(below, classify)
  for (const line of below.slice(0, tail)) annotate(annotation, line, 'field-body')
  for (const line of below.slice(tail)) annotateOne(annotation, line)
  return annotation
}

/** A field; or the paper, the day and the headline, which may stand without labels in this order. */
function annotateHead(annotation: RecordAnnotation, line: Line, hasTitle: boolean): void {
  const field = fieldOf(line.text)
  const isDated = [...annotation.marks.values()].some(([mark]) => mark === 'field-date')
  const isTitled = hasTitle || [...annotation.marks.values()].some(([mark]) => mark === 'field-headline')
  if (field !== undefined) annotateOne(annotation, line)
  else if (!isDated && looksLikeDate(line.text)) annotate(annotation, line, 'field-date', { join: 'apart' })
  else if (!isDated && !hasHint(annotation, 'publication')) {
    annotate(annotation, line, 'field-other', { join: 'apart' })
    addHint(annotation, 'publication', line.text, line.number)
  } else annotate(annotation, line, isTitled ? 'field-other' : 'field-headline', { join: 'apart' })
}
