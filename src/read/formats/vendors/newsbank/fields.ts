import type { Line } from '../../../blocks/lines.ts'
import { annotateField, continueField, type FieldTable, fieldTable, labelOf } from '../record/field-labels.ts'
import { addHint, annotate, type RecordAnnotation } from '../record/record-annotation.ts'
import type { TrailingLine } from '../record/trailing-fields.ts'

export const FIELDS: FieldTable = fieldTable([
  { field: 'headline', mark: 'field-headline', labels: ['Headline', 'Title'] },
  { field: 'publication', labels: ['Paper', 'Publication'] },
  { field: 'date', mark: 'field-date', labels: ['Date'] },
  { field: 'body', mark: 'field-body', labels: ['Article Text', 'Full Text', 'Text', 'Body'] },
  { field: 'byline', mark: 'field-byline', labels: ['Author', 'Author/Byline', 'Byline'] },
  { field: 'section', mark: 'field-section', labels: ['Section'] },
  { field: 'page', labels: ['Page'] },
  { field: 'edition', labels: ['Edition'] },
  { field: 'column', labels: ['Column', 'Series'] },
  { field: 'dateline', labels: ['Dateline'] },
  { field: 'caption', mark: 'field-caption', labels: ['Caption'] },
  { field: 'keywords', labels: ['Index Terms', 'Keywords', 'Subject'] },
  { field: 'document-id', labels: ['Record Number', 'Record'] },
  { field: 'links', labels: ['OpenURL Link', 'OpenURL', 'URL'] },
  { field: 'readability', labels: ['Readability'] },
  { field: 'notes', labels: ['Memo', 'Correction', 'Notes'] }
])

/** Lines of the head that have no label. */
export const UNLABELLED = /^(?:\d[\d,]* words|OpenURL Link)$/i

export function isCopyright(text: string): boolean {
  return /^(?:copyright|©|\(c\))/i.test(text)
}

export function classify(line: Line): TrailingLine {
  return labelOf(line.text, FIELDS) !== null || isCopyright(line.text) ? 'field' : 'text'
}

function addLabelled(annotation: RecordAnnotation, line: Line, part: string): void {
  const labelled = labelOf(part, FIELDS)
  if (labelled !== null) addHint(annotation, labelled.field.field, labelled.value, line.number)
}

export function annotateOne(annotation: RecordAnnotation, line: Line): void {
  const labelled = labelOf(line.text, FIELDS)
  if (UNLABELLED.test(line.text)) annotate(annotation, line, 'field-other', { join: 'apart' })
  else if (labelled !== null) {
    // Newer exports have several fields on a line, with a bar between.
    const [value = '', ...more] = labelled.value.split(' | ')
    annotateField(annotation, line, { ...labelled, value })
    for (const part of more) addLabelled(annotation, line, part)
    if (labelled.field.field === 'document-id') annotation.id = labelled.value
  } else if (isCopyright(line.text)) annotate(annotation, line, 'field-copyright', { join: 'apart' })
  else continueField(annotation, line, 'field-other')
}
