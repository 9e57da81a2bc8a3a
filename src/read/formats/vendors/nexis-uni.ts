import type { Mark } from '../../../tree/dump.ts'
import type { Line } from '../../blocks/lines.ts'
import { type Format, mentions } from '../../record/format.ts'
import { CORRECTED } from './lexisnexis/labels.ts'
import { isCopyright } from './lexisnexis/layout.ts'
import { coverOf, missingRecords } from './nexis-uni-cover.ts'
import {
  HEAD,
  LENGTH_LABELS,
  LOAD_LABELS,
  PARTS,
  RECORD_ENDS,
  TAIL,
  TEXT_OPENINGS,
  VENDOR_LABELS
} from './nexis-uni-labels.ts'
import { beginsWithDate } from './record/date-shape.ts'
import { annotateField, continueField, type LabelledLine, labelOf } from './record/field-labels.ts'
import { someLine } from './record/line-markup.ts'
import { withoutPages } from './record/page-lines.ts'
import {
  addHint,
  annotate,
  annotateApart,
  annotateBlock,
  hasHint,
  isLogo,
  newAnnotation,
  paragraphsOf,
  type RecordAnnotation
} from './record/record-annotation.ts'
import { type Boundaries, splitRecords } from './record/split-records.ts'
import { type TrailingLine, trailingFieldsStart } from './record/trailing-fields.ts'

/** Columns at which pandoc wraps plain text. */
const WIDTH = 72

/** Nexis Uni and Lexis Advance: Word or RTF made into text, `End of Document` after each record. */
export const nexisUni: Format = {
  name: 'nexis-uni',
  description: 'Nexis Uni or Lexis Advance download, made into text',
  several: true,
  sniff(text) {
    if (!mentions(text.toLowerCase(), RECORD_ENDS)) return null
    const ended = anyLine(RECORD_ENDS).test(text)
    const opened = anyLine(TEXT_OPENINGS).test(text) || LABELLED.test(text)
    return ended && opened ? '“End of Document” and “Body” or labels such as Length:' : null
  },
  hasSign: (text) => someLine(text, isStructural),
  split: (decoded, file) => splitRecords('nexis-uni', decoded, file, findBoundaries, isStructural)
}

/** The label of the length or of the day of loading, bold too. */
const LABELLED = new RegExp(
  `^[*_> \\t]*(?:${[...LENGTH_LABELS, ...LOAD_LABELS, 'Byline', 'Section'].join('|')}):[*_ \\u00a0]`,
  'm'
)

/** A label, a line that opens the text or one that ends the record. */
function isStructural(text: string): boolean {
  return (
    isOne(RECORD_ENDS, text) ||
    isOne(TEXT_OPENINGS, text) ||
    labelOf(text, HEAD) !== null ||
    labelOf(text, TAIL) !== null
  )
}

/** One of these on a line of its own, bold or as a heading too. */
function anyLine(words: readonly string[]): RegExp {
  return new RegExp(`^[ \\t#*_>]*(?:${words.join('|')})[ \\t*_\\r]*$`, 'im')
}

const isOne = (words: readonly string[], text: string) => words.includes(text.toLowerCase())

function findBoundaries(lines: readonly Line[]): Boundaries {
  const ends = lines.flatMap((line, at) => (isOne(RECORD_ENDS, line.text) ? [at] : []))
  const last = ends.at(-1) ?? lines.length - 1
  const rest = lines.slice(last + 1)
  const starts = [0, ...ends.slice(0, -1).map((at) => at + 1)]
  if (rest.length > 0) starts.push(last + 1)
  const covers = starts.map((start, at) => coverOf(lines.slice(start, starts[at + 1]), at === 0))
  const heads = starts.map((start, at) => lines.slice(start, starts[at + 1]).slice(covers[at]?.end ?? 0))
  return {
    starts,
    ...missingRecords(covers, heads),
    usualWidth: WIDTH,
    cut: rest.length > 0 ? 'the last record has no “End of Document”: the file may be cut off' : null,
    annotate: (own, record) => annotateRecord(own, covers[record - 1]?.end ?? 0)
  }
}

/** Where a record is being read. */
interface Position {
  place: 'head' | 'text' | 'part'
  /** The mark of a line without a label in the part that has been opened. */
  part: Mark
  /** Whether the line before belongs to a label, which continues in lines without a blank one between. */
  labelled: boolean
}

function annotateRecord(lines: readonly Line[], cover: number): RecordAnnotation {
  const annotation = newAnnotation()
  annotateApart(annotation, lines.slice(0, cover), 'field-other')
  const own = withoutPages(annotation, lines.slice(cover))
  const text = annotateHead(annotation, own)
  const tail = Math.max(text, trailingFieldsStart(own, classify))
  const position: Position = { place: 'text', part: 'field-other', labelled: false }
  for (const line of own.slice(text, tail)) annotateBody(annotation, line, position)
  if (position.place === 'text') position.place = 'part'
  for (const line of own.slice(tail)) annotateBody(annotation, line, position)
  return annotation
}

/** Fields that stand in a part of their own: right above the end, such a label is the story's. */
const CLASSIFYING: readonly string[] = ['subject', 'company', 'ticker', 'industry', 'person', 'place']

/** What lines look like from the record's end: its last line and labels. */
function classify({ text }: Line): TrailingLine {
  if (isOne(RECORD_ENDS, text)) return 'field'
  const labelled = labelOf(text, TAIL)
  return labelled === null || CLASSIFYING.includes(labelled.field.field) ? 'text' : 'field'
}

/** Headline, publication, date, edition, copyright, then labels; returns the index of the text's first line. */
function annotateHead(annotation: RecordAnnotation, lines: readonly Line[]): number {
  const opening = lines.findIndex((line) => isOne(TEXT_OPENINGS, line.text))
  const firstLabel = lines.findIndex((line) => isLabel(line))
  const end = [opening, firstLabel, lines.length].find((at) => at >= 0) ?? lines.length
  const top = lines.slice(0, firstLabel >= 0 && (opening < 0 || firstLabel < opening) ? firstLabel : end)
  for (const unit of unitsOf(top)) annotateTop(annotation, unit)
  const until = opening >= 0 ? opening : endOfLabels(lines, top.length)
  annotateLabels(annotation, lines.slice(top.length, until))
  if (opening >= 0) annotateApart(annotation, lines.slice(opening, opening + 1), 'field-other')
  return opening >= 0 ? opening + 1 : until
}

function isLabel(line: Line): boolean {
  return labelOf(line.text, HEAD) !== null
}

/** Paragraphs, or lines where headline and date stand in one paragraph. */
function unitsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const paragraphs = paragraphsOf(lines)
  const tight = paragraphs.some((own) => own.slice(1).some((line) => beginsWithDate(line.text)))
  return tight ? lines.map((line) => [line]) : paragraphs
}

function annotateTop(annotation: RecordAnnotation, lines: readonly Line[]): void {
  const [first, ...more] = lines
  if (first === undefined) return
  const marked = [...annotation.marks.values()].map(([mark]) => mark)
  if (lines.every(({ text }) => text === '' || isLogo(text))) annotateApart(annotation, lines, 'field-other')
  else if (!marked.includes('field-headline')) annotateBlock(annotation, lines, 'field-headline')
  else if (isCopyright(first.text)) annotateBlock(annotation, lines, 'field-copyright')
  else if (!hasHint(annotation, 'publication')) annotateHint(annotation, lines, 'publication')
  else if (!marked.includes('field-date') && beginsWithDate(first.text)) {
    annotate(annotation, first, 'field-date', { join: 'apart' })
    for (const line of more) annotateHint(annotation, [line], editionField(line.text))
  } else annotateHint(annotation, lines, editionField(first.text))
}

function editionField(text: string): string {
  return isOne(CORRECTED, text) ? 'correction' : 'edition'
}

function annotateHint(annotation: RecordAnnotation, lines: readonly Line[], field: string): void {
  annotateBlock(annotation, lines, 'field-other')
  const [first] = lines
  if (first !== undefined) addHint(annotation, field, lines.map(({ text }) => text).join(' '), first.number)
}

/** Where no line opens the text, it begins with the first paragraph that has no label. */
function endOfLabels(lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && (isLabel(lines[at] as Line) || lines[at]?.gap === 0)) at++
  return at
}

function annotateLabels(annotation: RecordAnnotation, lines: readonly Line[]): void {
  let mark: Mark | null = null
  for (const line of lines) {
    const labelled = labelOf(line.text, HEAD)
    if (labelled !== null) {
      annotateField(annotation, line, labelled)
      mark = labelled.field.mark
    } else if (line.gap === 0 && mark !== null) continueField(annotation, line, mark)
    else annotate(annotation, line, 'field-other', { join: 'apart' })
  }
}

function annotateBody(annotation: RecordAnnotation, line: Line, position: Position): void {
  const labelled = tailLabel(line, position)
  if (opensPart(line, position)) annotate(annotation, line, 'field-other', { join: 'apart' })
  else if (labelled !== null) annotateField(annotation, line, labelled)
  else if (position.labelled && line.gap === 0) continueField(annotation, line, 'field-other')
  else annotate(annotation, line, position.place === 'text' ? 'field-body' : position.part)
  position.labelled = labelled !== null || (position.labelled && line.gap === 0)
}

/** The line that ends a record, or opens a part behind the text. */
function opensPart({ text }: Line, position: Position): boolean {
  if (isOne(RECORD_ENDS, text)) return true
  const part = PARTS.get(text.toLowerCase())
  if (part === undefined) return false
  position.place = 'part'
  position.part = part
  return true
}

function tailLabel(line: Line, { place }: Position): LabelledLine | null {
  const found = labelOf(line.text, TAIL)
  if (found === null || place !== 'text') return found
  // In the text, `Person: …` may be the story's own.
  return VENDOR_LABELS.includes(found.field.field) ? found : null
}
