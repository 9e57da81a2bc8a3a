import type { Line } from '../../../blocks/lines.ts'
import { namesTurned } from '../record/byline-shape.ts'
import {
  annotateField,
  continueField,
  type FieldTable,
  fieldTable,
  type LabelledLine,
  labelOf,
  openValue
} from '../record/field-labels.ts'
import { addHint, annotate, type RecordAnnotation } from '../record/record-annotation.ts'

export const FIELDS: FieldTable = fieldTable([
  { field: 'source', labels: ['Quelle'] },
  { field: 'section', mark: 'field-section', labels: ['Ressort'] },
  { field: 'column', labels: ['Rubrik', 'Serie'] },
  { field: 'edition', labels: ['Ausgabe', 'Regionalausgabe'] },
  { field: 'page', labels: ['Seite'] },
  { field: 'byline', mark: 'field-byline', labels: ['Autor', 'Autoren', 'Verfasser'] },
  { field: 'keywords', labels: ['Schlagwörter', 'Schlagworte', 'Thema', 'Personen', 'Firmen', 'Region', 'Branche'] },
  { field: 'issn', labels: ['ISSN', 'ISBN'] },
  { field: 'document-id', labels: ['Dokumentnummer'] }
])

export const isSourceText = (text: string) => labelOf(text, FIELDS)?.field.field === 'source'
export const isNumberText = (text: string) => labelOf(text, FIELDS)?.field.field === 'document-id'

const DAY = String.raw`\d{1,2}\.\d{1,2}\.\d{4}`
const PAGE = String.raw`,? (?:S\.|Seite) ?[\w-]{1,8}`
/** `Merlauer Bote vom 06.06.2006, S. 1`, `Merlauer Bote, 06.06.2006, Nr. 53, S. 1`, a line of its own where no label stands before it. */
const SOURCE_LINE = new RegExp(
  String.raw`^\p{L}.{1,60}(?: vom ${DAY}(?:${PAGE})?|, ${DAY}(?:, Nr\. ?\d{1,4})?${PAGE})$`,
  'u'
)

export function isSourceLine(text: string): boolean {
  return SOURCE_LINE.test(text) && !text.includes(':')
}

const RIGHTS = /^(?:Alle Rechte|©|\(c\))/i

export function isRights({ text }: Line): boolean {
  return RIGHTS.test(text)
}

/** A label, the permanent address or the rights: blank lines may stand between them. */
export function isHeadLine({ text }: Line): boolean {
  return labelOf(text, FIELDS) !== null || /^Dauerhafte Adresse/i.test(text) || RIGHTS.test(text)
}

/** A label alone on its line, as tables become: its value is the next paragraph. */
export function awaitsValue({ text }: Line): boolean {
  return labelOf(text, FIELDS)?.value === '' || /^Dauerhafte Adresse[^:]{0,40}:$/i.test(text)
}

/** One of the lines that tell of a record: a label and its value, an address, the rights. */
export function annotateHead(annotation: RecordAnnotation, line: Line, before: Line | undefined): void {
  const labelled = labelOf(line.text, FIELDS)
  const opened = before === undefined ? null : labelOf(before.text, FIELDS)
  const address = /https?:\/\/\S+/.exec(line.text)?.[0]
  if (labelled !== null) {
    annotateField(annotation, line, labelled)
    readField(annotation, line, labelled)
  } else if (opened !== null && opened.value === '') {
    openValue(annotation, line, opened.field)
    readField(annotation, line, { ...opened, value: line.text })
  } else if (isSourceLine(line.text)) annotateSource(annotation, line)
  else if (/©|\(c\)|alle rechte/i.test(line.text)) annotate(annotation, line, 'field-copyright', { join: 'apart' })
  else if (address !== undefined) {
    annotation.url = address
    annotate(annotation, line, 'field-other', { join: 'apart' })
  } else continueField(annotation, line, 'field-other')
}

/** The line that names publication, day and page. */
export function annotateSource(annotation: RecordAnnotation, line: Line): void {
  annotate(annotation, line, 'field-other', { join: 'apart' })
  readSource(annotation, line, line.text)
}

function readField(annotation: RecordAnnotation, line: Line, { field, value }: LabelledLine): void {
  if (value === '') return
  if (field.field === 'document-id') annotation.id = value
  if (field.field === 'byline') annotation.authors ??= namesTurned(value)
  if (field.field === 'source') readSource(annotation, line, value)
}

/** `Harlauer Zeitung vom 02.03.2021, S. 5`, `Harlauer Zeitung, 02.03.2021, Nr. 50, S. 5`. */
function readSource(annotation: RecordAnnotation, line: Line, value: string): void {
  const match = /^(.*?),? (?:Nr\. ?\d+ )?(?:vom )?(\d{1,2}\.\d{1,2}\.\d{4})(?:.*?(?:S\.|Seite) ?([\w-]+))?/.exec(value)
  if (match === null || annotation.published !== null) return
  const [, publication = '', date = '', page = ''] = match
  annotation.published = date
    .split('.')
    .reverse()
    .map((part) => part.padStart(2, '0'))
    .join('-')
  addHint(annotation, 'publication', publication, line.number)
  addHint(annotation, 'page', page, line.number)
}
