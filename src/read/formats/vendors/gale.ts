import type { Line } from '../../blocks/lines.ts'
import { type Format, mentions } from '../../record/format.ts'
import { namesTurned } from './record/byline-shape.ts'
import { annotateField, continueField, type FieldTable, fieldTable, labelOf } from './record/field-labels.ts'
import { someLine } from './record/line-markup.ts'
import { addHint, annotate, annotateBlock, newAnnotation, type RecordAnnotation } from './record/record-annotation.ts'
import { type Boundaries, splitRecords } from './record/split-records.ts'

const FIELDS: FieldTable = fieldTable([
  { field: 'headline', mark: 'field-headline', labels: ['Title'] },
  { field: 'byline', mark: 'field-byline', labels: ['Author(s)', 'Author', 'Authors', 'Byline'] },
  { field: 'source', labels: ['Source', 'Publication Details'] },
  { field: 'publication', labels: ['From'] },
  { field: 'length', labels: ['Length'] },
  { field: 'abstract', labels: ['Abstract'] },
  { field: 'copyright', mark: 'field-copyright', labels: ['Copyright'] },
  { field: 'date', mark: 'field-date', labels: ['Date', 'Publication Date'] },
  { field: 'document-type', labels: ['Document Type', 'Content Level', 'Lexile Measure'] },
  { field: 'publisher', labels: ['Publisher', 'Publisher Information'] },
  { field: 'issn', labels: ['ISSN', 'DOI'] },
  { field: 'body', mark: 'field-body', labels: ['Full Text', 'Article'] }
])

/** Gale OneFile: Title:, Author(s):, Source:, Full Text:, and the citation with the document's number behind the text. */
export const gale: Format = {
  name: 'gale',
  description: 'Gale (OneFile, Academic OneFile) export',
  several: true,
  sniff: (text) =>
    mentions(text, ['Gale Document Number']) &&
    someLine(text, (line) => NUMBER.test(line)) &&
    someLine(text, (line) => labelOf(line, FIELDS) !== null)
      ? 'the labels Gale Document Number: and Full Text:'
      : null,
  hasSign: (text) => someLine(text, isStructural),
  split: (decoded, file) => splitRecords('gale', decoded, file, findBoundaries, isStructural)
}

function isStructural(text: string): boolean {
  return labelOf(text, FIELDS) !== null || NUMBER.test(text)
}

/** On a line of its own, or at the end of the citation. */
const NUMBER = /(?:^|[.\])"”] )Gale Document Number: ?(.*)/
const CITATION = /^Source Citation\b/

/** Fields by which the beginning of a record is known. */
const CUT_FIELDS: ReadonlySet<string> = new Set(['headline', 'byline', 'date', 'publication', 'body'])

/** A record ends with its number. */
function findBoundaries(lines: readonly Line[]): Boundaries {
  const ends = lines.flatMap((line, at) => (NUMBER.test(line.text) ? [at] : []))
  const last = ends.at(-1) ?? lines.length - 1
  const starts = [0, ...ends.slice(0, -1).map((at) => at + 1)]
  const isCut = lines.slice(last + 1).some((line) => CUT_FIELDS.has(labelOf(line.text, FIELDS)?.field.field ?? ''))
  if (isCut) starts.push(last + 1)
  return {
    starts,
    expected: null,
    difference: null,
    cut: isCut ? 'the last record has no Gale Document Number: the file may be cut off' : null,
    annotate: annotateRecord
  }
}

/** What may stand between `Full Text:` and the text. */
const NOTICE = /^(?:copyright\b|©|\(c\)|https?:\/\/\S+$|byline:)/i

/** What may stand between the text and the citation: `Copyright: COPYRIGHT 2021 Harlow Media`, and the publisher's address. */
function isLastNotice(text: string): boolean {
  return labelOf(text, FIELDS)?.field.field === 'copyright' || ADDRESS.test(text)
}

const ADDRESS = /^https?:\/\/\S+$/i

function annotateRecord(lines: readonly Line[]): RecordAnnotation {
  const annotation = newAnnotation()
  const opening = lines.findIndex((line) => labelOf(line.text, FIELDS)?.field.field === 'body')
  const found = lines.findIndex((line) => CITATION.test(line.text) || NUMBER.test(line.text))
  const tail = found < 0 ? lines.length : found
  const text = opening < 0 ? unlabelledText(lines, tail) : opening + 1
  const head = lines.slice(0, text)
  const first = Math.max(head.findIndex(isLabelled), 0)
  const hasTitle = head.some((line) => labelOf(line.text, FIELDS)?.field.field === 'headline')
  annotateBlock(annotation, head.slice(0, first), hasTitle ? 'field-other' : 'field-headline')
  for (const line of head.slice(first)) annotateHead(annotation, line)
  const below = lines.slice(text, tail)
  const notices = below.findIndex((line) => !NOTICE.test(line.text))
  const end = below.findLastIndex((line) => !isLastNotice(line.text))
  for (const [at, line] of below.entries()) {
    if (at >= notices && notices >= 0 && at <= end) annotate(annotation, line, 'field-body')
    else annotateNotice(annotation, line)
  }
  for (const line of lines.slice(tail)) {
    annotate(annotation, line, 'field-other', { join: 'apart' })
    annotation.id ??= NUMBER.exec(line.text)?.[1] ?? null
  }
  return annotation
}

/** Where the text begins that no label announces: behind the fields and a blank line. */
function unlabelledText(lines: readonly Line[], tail: number): number {
  const first = lines.findIndex(isLabelled)
  const at = lines.findIndex(
    (line, nth) => nth > first && line.gap > 0 && !isLabelled(line) && !/:$/.test(lines[nth - 1]?.text ?? '')
  )
  return first < 0 || at < 0 ? tail : Math.min(at, tail)
}

function annotateNotice(annotation: RecordAnnotation, line: Line): void {
  const labelled = labelOf(line.text, FIELDS)
  if (labelled !== null) annotateField(annotation, line, labelled)
  else annotate(annotation, line, /^http/i.test(line.text) ? 'field-other' : 'field-copyright', { join: 'apart' })
}

/** `Named Work: The Lamp`: in the head a label that no table has is one all the same. */
const UNKNOWN = /^\p{Lu}[\p{L} ()-]{1,30}: /u

function isLabelled({ text }: Line): boolean {
  return labelOf(text, FIELDS) !== null || UNKNOWN.test(text)
}

function annotateHead(annotation: RecordAnnotation, line: Line): void {
  const labelled = labelOf(line.text, FIELDS)
  if (labelled === null) {
    if (UNKNOWN.test(line.text)) annotate(annotation, line, 'field-other', { join: 'apart' })
    else continueField(annotation, line, 'field-other')
    return
  }
  if (labelled.field.field === 'publication') labelled.value = labelled.value.replace(ISSUE, '')
  annotateField(annotation, line, labelled)
  if (labelled.field.field === 'byline') annotation.authors = namesTurned(labelled.value)
  if (labelled.field.field === 'source') readSource(annotation, line, labelled.value)
}

/** `The Quillan Times(Issue 38,900)` */
const ISSUE = / ?\(Issue [\d,]{1,10}\)$/

/** `The Harlow Argus. (Mar. 2, 2021): News: pA1.` */
function readSource(annotation: RecordAnnotation, line: Line, value: string): void {
  const match = /^(.*?)\.? \(([^()]*\d{4})\)(?:.*?\bp\.? ?([\w-]+))?/.exec(value)
  if (match === null) return
  annotation.published = match[2] ?? null
  addHint(annotation, 'publication', match[1] ?? '', line.number)
  addHint(annotation, 'page', match[3] ?? '', line.number)
}
