import type { Mark } from '../../../tree/dump.ts'
import type { Line } from '../../blocks/lines.ts'
import { type Format, mentions } from '../../record/format.ts'
import { FIELDS, isSure, MENTIONED } from './proquest-labels.ts'
import { namesTurned } from './record/byline-shape.ts'
import { annotateField, continueField, type LabelledLine, labelOf } from './record/field-labels.ts'
import { someLine } from './record/line-markup.ts'
import { annotate, newAnnotation, type RecordAnnotation } from './record/record-annotation.ts'
import { missingNumbers } from './record/record-counts.ts'
import { type Boundaries, splitRecords } from './record/split-records.ts'
import { type TrailingLine, trailingFieldsStart } from './record/trailing-fields.ts'

/** Between records: a line of 50 or 60 underscores or asterisks. */
const RULE = /^(?:_{50,}|\*{50,})$/
const LISTED = /^\d+\. /
const COUNTED = /^Document (\d+) of (\d+)$/i
const REPORT = /^Report Information from ProQuest/i
const AFTER = /^(?:Bibliography|Contact ProQuest|Table of contents)\b/i

export const proquest: Format = {
  name: 'proquest',
  description: 'ProQuest text export',
  several: true,
  sniff(text) {
    if (!mentions(text, MENTIONED)) return null
    return text.split(/[\r\n]/).some(isRule) && someLine(text, isSure)
      ? 'rules of underscores and the labels Full text: or ProQuest document ID:'
      : null
  },
  split: (decoded, file) => splitRecords('proquest', decoded, file, findBoundaries, isStructural)
}

/** Signs of a rule, at least. */
const RULE_SIGNS = 50

/** A rule as the file has it: set in, and with the signs escaped where it was made into Markdown. */
function isRule(line: string): boolean {
  const signs = line.trim().replaceAll('\\', '')
  return signs.length >= RULE_SIGNS && (signs === '_'.repeat(signs.length) || signs === '*'.repeat(signs.length))
}

function isStructural(text: string): boolean {
  return labelOf(text, FIELDS) !== null
}

function findBoundaries(lines: readonly Line[]): Boundaries {
  const rules = lines.flatMap((line, at) => (RULE.test(line.text) ? [at] : []))
  // A part with none of a record's labels is the page before the records or the list after them.
  const parts = rules.filter((at, index) => isRecord(lines.slice(at + 1, rules[index + 1] ?? lines.length)))
  const counted = lines.map((line) => COUNTED.exec(line.text)).filter((match) => match !== null)
  const cuts = [0, ...parts.slice(1)]
  const isCut = parts.length > 0 && !lines.slice(parts.at(-1)).some((line) => isClosing(line))
  const cut = isCut ? 'the last record has no ProQuest document ID: the file may be cut off' : null
  const [first] = counted
  if (first !== undefined) {
    const expected = Number(first[2])
    const numbers = counted.map(([, number]) => Number(number))
    return { starts: cuts, expected, difference: missingNumbers(numbers, expected), cut, annotate: annotateRecord }
  }
  const listed = lines.filter(
    (line) => LISTED.test(line.text) && line.number < (lines[parts[0] ?? 0]?.number ?? 0)
  ).length
  return { starts: cuts, expected: listed > 0 ? listed : null, difference: null, cut, annotate: annotateRecord }
}

/** One of the fields that close a record. */
function isClosing({ text }: Line): boolean {
  const field = labelOf(text, FIELDS)?.field.field
  return field === 'document-id' || field === 'document-url' || field === 'database'
}

function isRecord(lines: readonly Line[]): boolean {
  return lines.some((line) => {
    const field = labelOf(line.text, FIELDS)?.field.field
    return field === 'body' || field === 'document-id' || field === 'document-url'
  })
}

interface Position {
  place: 'before' | 'record' | 'after'
  mark: Mark
  /** The headline, once it has come: most exports have it twice, once without a label. */
  headline: string | null
  labelled: boolean
}

function annotateRecord(lines: readonly Line[]): RecordAnnotation {
  const made = newAnnotation()
  const going: Position = { place: 'before', mark: 'field-other', headline: null, labelled: false }
  const rules = lines.flatMap((line, at) => (RULE.test(line.text) ? [at] : []))
  for (const line of lines.slice(0, rules[0] ?? lines.length)) annotate(made, line, 'field-other', { join: 'apart' })
  for (const [index, rule] of rules.entries()) {
    const [line, ...part] = lines.slice(rule, rules[index + 1] ?? lines.length)
    going.place = placeAfter(part, index === 0)
    going.mark = 'field-other'
    if (line !== undefined) annotate(made, line, 'field-other', { join: 'apart' })
    if (going.place === 'record') recordLines(made, part, going)
    else for (const line of part) annotate(made, line, 'field-other', { join: 'apart' })
  }
  return made
}

function placeAfter(part: readonly Line[], first: boolean): Position['place'] {
  if (part[0] !== undefined && AFTER.test(part[0].text)) return 'after'
  if (isRecord(part)) return 'record'
  return first || REPORT.test(part[0]?.text ?? '') ? 'before' : 'after'
}

function recordLines(made: RecordAnnotation, lines: readonly Line[], going: Position): void {
  const tail = trailingFieldsStart(lines, (line) => fromEnd(line))
  for (const [at, line] of lines.entries()) {
    const inText = going.mark === 'field-body' && at < tail
    if (COUNTED.test(line.text)) annotate(made, line, 'field-other', { join: 'apart' })
    else recordLine(made, line, inText ? null : labelOf(line.text, FIELDS), going)
  }
}

function fromEnd({ text }: Line): TrailingLine {
  const field = labelOf(text, FIELDS)?.field.field
  if (field === 'body') return 'text-label'
  if (field === 'caption') return 'long-field'
  return field !== undefined || PICTURE.test(text) ? 'field' : 'text'
}

/** Stands for a picture, over its caption. */
const PICTURE = /^Illustration$/i

function recordLine(made: RecordAnnotation, line: Line, labelled: LabelledLine | null, going: Position): void {
  if (labelled !== null) fieldLine(made, line, labelled, going)
  else if (going.headline === null && !going.labelled) {
    going.headline = line.text
    going.mark = 'field-headline'
    annotate(made, line, 'field-headline', { join: 'apart' })
  } else if (going.mark === 'field-body') annotate(made, line, 'field-body')
  else if (PICTURE.test(line.text)) annotate(made, line, 'field-other', { join: 'apart' })
  else if (line.gap === 0) continueField(made, line, going.mark)
  else annotate(made, line, going.mark)
}

function fieldLine(made: RecordAnnotation, line: Line, labelled: LabelledLine, going: Position): void {
  const { field, value } = labelled
  going.labelled = true
  const again = field.field === 'headline' && going.headline !== null
  if (field.field === 'headline') going.headline ??= value
  going.mark = again ? 'field-other' : field.mark
  if (again) annotate(made, line, 'field-other', { join: 'apart' })
  else annotateField(made, line, labelled)
  if (field.field === 'byline') made.authors ??= namesTurned(value)
  if (field.field === 'document-id') made.id = value
  if (field.field === 'document-url') made.url = value
}
