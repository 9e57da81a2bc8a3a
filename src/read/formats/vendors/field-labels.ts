import type { Mark } from '../../../tree/dump.ts'
import type { Line } from '../../blocks/lines.ts'
import { type Sheet, say } from './split-records.ts'

/** What a vendor calls a field, in all the languages of its exports, and what stet makes of it. */
export interface Field {
  /** The field's name in `hints`. */
  field: string
  mark: Mark
  labels: readonly string[]
}

export type FieldTable = ReadonlyMap<string, Field>

export function fieldTable(fields: readonly Field[]): FieldTable {
  return new Map(fields.flatMap((field) => field.labels.map((label) => [label.toLowerCase(), field] as const)))
}

export interface Labelled {
  field: Field
  value: string
}

/** The longest label of any vendor, in characters. */
const LONGEST_LABEL = 40

/** `BYLINE: Ann Example` → its field and value, if the label is one of the table's. */
export function labelOf(text: string, table: FieldTable): Labelled | null {
  const colon = text.indexOf(':')
  if (colon < 1 || colon > LONGEST_LABEL) return null
  const field = table.get(text.slice(0, colon).trimEnd().toLowerCase())
  return field === undefined ? null : { field, value: text.slice(colon + 1).trim() }
}

/** A labelled line: its value where stet has a place for it, the whole line where it has none, and a hint of it. */
export function sayField(sheet: Sheet, line: Line, { field, value }: Labelled): void {
  const placed = field.mark !== 'field-other' && value !== ''
  // A label on a line of its own is not what it labels.
  say(
    sheet,
    line,
    value === '' ? 'field-other' : field.mark,
    placed ? { join: 'apart', text: value } : { join: 'apart' }
  )
  // The value may stand on the lines below its label.
  if (field.mark === 'field-other') sheet.hints.push({ field: field.field, value, line: line.number })
}

/** A line that goes on from the line before it, and so does the hint of that line, if it had one. */
export function goOn(sheet: Sheet, line: Line, mark: Mark): void {
  say(sheet, line, mark, { join: 'space' })
  const last = sheet.hints[sheet.hints.length - 1]
  if (mark !== 'field-other' || last === undefined || last.line === null) return
  for (let number = last.line + 1; number < line.number; number++) if (sheet.joins.get(number) !== 'space') return
  last.value = last.value === '' ? line.text : `${last.value} ${line.text}`
}
