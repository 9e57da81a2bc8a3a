import type { Mark } from '../../../../tree/dump.ts'
import type { Line } from '../../../blocks/lines.ts'
import { addHint, annotate, type RecordAnnotation } from './record-annotation.ts'

/** What a vendor calls a field, in all the languages of its exports, and what stet makes of it. */
export interface Field {
  /** The field's name in `hints`. */
  field: string
  mark: Mark
  labels: readonly string[]
}

export type FieldTable = ReadonlyMap<string, Field>

/** `mark` is `field-other` where none is given: stet has no role for such a field, its value becomes a hint. */
export function fieldTable(fields: readonly (Omit<Field, 'mark'> & { mark?: Mark })[]): FieldTable {
  return new Map(
    fields.flatMap(({ field, mark = 'field-other', labels }) =>
      labels.map((label) => [label.toLowerCase(), { field, mark, labels }] as const)
    )
  )
}

export interface LabelledLine {
  field: Field
  value: string
}

/** The longest label of any vendor, in characters. */
const LONGEST_LABEL = 40

/** `BYLINE: Ann Example` → its field and value, if the label is one of the table's. French sets a space before the colon. */
export function labelOf(text: string, table: FieldTable): LabelledLine | null {
  const colon = text.search(/[:：]/)
  if (colon < 1 || colon > LONGEST_LABEL) return null
  const field = table.get(text.slice(0, colon).trimEnd().toLowerCase())
  return field === undefined ? null : { field, value: text.slice(colon + 1).trim() }
}

/** A labelled line: its value where stet has a role for it, the whole line where it has none, and a hint of it. */
export function annotateField(annotation: RecordAnnotation, line: Line, { field, value }: LabelledLine): void {
  const hasRole = field.mark !== 'field-other' && value !== ''
  // A label on a line of its own is not what it labels.
  annotate(
    annotation,
    line,
    value === '' ? 'field-other' : field.mark,
    hasRole ? { join: 'apart', text: value } : { join: 'apart' }
  )
  // The value may stand on the lines below its label.
  if (field.mark === 'field-other') annotation.hints.push({ field: field.field, value, line: line.number })
}

/** A line that continues the line before it, and the hint of that line, if it has one. */
export function continueField(annotation: RecordAnnotation, line: Line, mark: Mark): void {
  annotate(annotation, line, mark, { join: 'space' })
  const last = annotation.hints.at(-1)
  if (mark !== 'field-other' || last === undefined || last.line === null) return
  for (let number = last.line + 1; number < line.number; number++) if (annotation.joins.get(number) !== 'space') return
  last.value = last.value === '' ? line.text : `${last.value} ${line.text}`
}

/** A label on a line of its own and its value below it: the first line of the value takes the hint. */
export function openValue(annotation: RecordAnnotation, line: Line, field: Field): void {
  annotate(annotation, line, field.mark, { join: 'apart' })
  if (field.mark === 'field-other') addHint(annotation, field.field, line.text, line.number)
}
