import type { Line } from '../../blocks/lines.ts'
import { type Format, mentions } from '../../record/format.ts'
import { looksLikeByline } from './record/byline-shape.ts'
import {
  annotateField,
  continueField,
  type FieldTable,
  fieldTable,
  type LabelledLine,
  labelOf,
  openValue
} from './record/field-labels.ts'
import { someLine } from './record/line-markup.ts'
import {
  addHint,
  annotate,
  annotateApart,
  annotateBlock,
  newAnnotation,
  paragraphsOf,
  type RecordAnnotation,
  textOf
} from './record/record-annotation.ts'
import { type Boundaries, splitRecords } from './record/split-records.ts'

const FIELDS: FieldTable = fieldTable([
  { field: 'source', labels: ['Quelle'] },
  { field: 'section', mark: 'field-section', labels: ['Ressort'] },
  { field: 'column', labels: ['Rubrik', 'Serie'] },
  { field: 'edition', labels: ['Ausgabe', 'Regionalausgabe'] },
  { field: 'byline', mark: 'field-byline', labels: ['Autor', 'Autoren', 'Verfasser'] },
  { field: 'keywords', labels: ['Schlagwörter', 'Schlagworte', 'Thema', 'Personen', 'Firmen', 'Region', 'Branche'] },
  { field: 'issn', labels: ['ISSN', 'ISBN'] },
  { field: 'document-id', labels: ['Dokumentnummer'] }
])

/** GBI-Genios and WISO: the title, a column of labels, the permanent address and the rights, then the text. */
export const genios: Format = {
  name: 'genios',
  description: 'GBI-Genios or WISO export',
  several: true,
  sniff: (text) =>
    mentions(text, ['Dokumentnummer']) && someLine(text, isSourceText) && someLine(text, isNumberText)
      ? 'the labels Quelle: and Dokumentnummer:'
      : null,
  split: (decoded, file) => splitRecords('genios', decoded, file, findBoundaries, isStructural)
}

function isStructural(text: string): boolean {
  return labelOf(text, FIELDS) !== null
}

const isSourceText = (text: string) => labelOf(text, FIELDS)?.field.field === 'source'
const isNumberText = (text: string) => labelOf(text, FIELDS)?.field.field === 'document-id'
const isSource = (line: Line) => isSourceText(line.text)
const isNumber = (line: Line) => isNumberText(line.text)
/** `1. Title ........ 2` in the table of contents. */
const isListed = (line: Line) => /^\d+\. /.test(line.text) && /\.{4} ?\d+$/.test(line.text)

function findBoundaries(lines: readonly Line[]): Boundaries {
  const heads = lines.flatMap((line, at) => (isSource(line) ? [titleStart(lines, at)] : []))
  const starts = heads.length === 0 ? [0] : heads.map((at, index) => (index === 0 ? 0 : coverStart(lines, at)))
  const covers = starts.map((start, index) => (heads[index] ?? start) - start)
  const listed = lines.filter(isListed).length
  const isCut = !lines.slice(starts.at(-1) ?? 0).some(isNumber)
  return {
    starts,
    expected: listed > 0 ? listed : null,
    difference: null,
    cut: isCut ? 'the last record has no Dokumentnummer: the file may be cut off' : null,
    annotate: (own, record) => annotateRecord(own, covers[record - 1] ?? 0)
  }
}

/** Where the table of contents of another download stands above a title, its first line; else the title's. */
function coverStart(lines: readonly Line[], title: number): number {
  let at = title
  while (at > 0 && isListed(lines[at - 1] as Line)) at--
  if (at === title || !CONTENTS.test(lines[at - 1]?.text ?? '')) return title
  return /^Dokumente$/i.test(lines[at - 2]?.text ?? '') ? at - 2 : at - 1
}

const CONTENTS = /^Inhalt(?:sverzeichnis)?$/i

/** The title stands right above the source, or a blank line above it. */
function titleStart(lines: readonly Line[], source: number): number {
  let at = source
  if ((lines[at]?.gap ?? 0) > 0 && at > 0) at--
  while (at > 0 && lines[at]?.gap === 0) at--
  return at
}

function annotateRecord(lines: readonly Line[], cover: number): RecordAnnotation {
  const annotation = newAnnotation()
  annotateApart(annotation, lines.slice(0, cover), 'field-other')
  const own = lines.slice(cover)
  const source = own.findIndex(isSource)
  annotateBlock(annotation, own.slice(0, Math.max(source, 0)), 'field-headline')
  const below = own.slice(Math.max(source, 0))
  const end = below.findIndex(
    (line, at) => at > 0 && line.gap > 0 && !isHeadLine(line) && !awaitsValue(below[at - 1] as Line)
  )
  for (const [at, line] of below.slice(0, end < 0 ? below.length : end).entries())
    annotateHead(annotation, line, below[at - 1])
  const [first, ...rest] = paragraphsOf(end < 0 ? [] : below.slice(end))
  if (first !== undefined && rest.length > 0 && looksLikeByline(textOf(first)))
    annotateBlock(annotation, first, 'field-byline')
  else for (const line of first ?? []) annotate(annotation, line, 'field-body')
  for (const line of rest.flat()) annotate(annotation, line, 'field-body')
  return annotation
}

/** A label, the permanent address or the rights: blank lines may stand between them. */
function isHeadLine({ text }: Line): boolean {
  return labelOf(text, FIELDS) !== null || /^(?:Dauerhafte Adresse|Alle Rechte|©|\(c\))/i.test(text)
}

/** A label alone on its line, as tables become: its value is the next paragraph. */
function awaitsValue({ text }: Line): boolean {
  return labelOf(text, FIELDS)?.value === '' || /^Dauerhafte Adresse[^:]{0,40}:$/i.test(text)
}

function annotateHead(annotation: RecordAnnotation, line: Line, before: Line | undefined): void {
  const labelled = labelOf(line.text, FIELDS)
  const opened = before === undefined ? null : labelOf(before.text, FIELDS)
  const address = /https?:\/\/\S+/.exec(line.text)?.[0]
  if (labelled !== null) {
    annotateField(annotation, line, labelled)
    readField(annotation, line, labelled)
  } else if (opened !== null && opened.value === '') {
    openValue(annotation, line, opened.field)
    readField(annotation, line, { ...opened, value: line.text })
  } else if (/©|\(c\)|alle rechte/i.test(line.text)) annotate(annotation, line, 'field-copyright', { join: 'apart' })
  else if (address !== undefined) {
    annotation.url = address
    annotate(annotation, line, 'field-other', { join: 'apart' })
  } else continueField(annotation, line, 'field-other')
}

function readField(annotation: RecordAnnotation, line: Line, { field, value }: LabelledLine): void {
  if (value === '') return
  if (field.field === 'document-id') annotation.id = value
  if (field.field === 'source') readSource(annotation, line, value)
}

/** `Harlauer Zeitung vom 02.03.2021, S. 5`, `Harlauer Zeitung, 02.03.2021, Nr. 50, S. 5`. */
function readSource(annotation: RecordAnnotation, line: Line, value: string): void {
  const match = /^(.*?),? (?:Nr\. ?\d+ )?(?:vom )?(\d{1,2}\.\d{1,2}\.\d{4})(?:.*?(?:S\.|Seite) ?([\w-]+))?/.exec(value)
  if (match === null) return
  const [, publication = '', date = '', page = ''] = match
  annotation.published = date
    .split('.')
    .reverse()
    .map((part) => part.padStart(2, '0'))
    .join('-')
  addHint(annotation, 'publication', publication, line.number)
  addHint(annotation, 'page', page, line.number)
}
