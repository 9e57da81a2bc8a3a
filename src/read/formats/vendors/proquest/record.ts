import type { Mark } from '../../../../tree/dump.ts'
import type { Line } from '../../../blocks/lines.ts'
import { namesTurned } from '../record/byline-shape.ts'
import { annotateField, continueField, type LabelledLine, labelOf } from '../record/field-labels.ts'
import { annotate, annotateApart, newAnnotation, type RecordAnnotation } from '../record/record-annotation.ts'
import { type TrailingLine, trailingFieldsStart } from '../record/trailing-fields.ts'
import { FIELDS, headingOf, isDatabase, unknownLabel } from './labels.ts'

/** Between records: a line of 50 or 60 underscores or asterisks. */
export const RULE = /^(?:_{50,}|\*{50,})$/
/** Signs that other programs put between records. */
const ROW = /^[-–—=_*~#]{3,}$/
export const COUNTED = /^Do[ck]ument[oe]? (\d+) (?:of|von|sur|de|di|van) (\d+)$/i
const REPORT = /^Report Information from ProQuest/i
const AFTER = /^(?:Bibliography|Contact ProQuest|Table of contents)\b/i
/** `ProQuest document link`, `Lien vers le document ProQuest`: what is left of a link. */
const LINK = /^(?:\p{L}[\p{L} -]{0,30} )?ProQuest(?:[ -]\p{L}[\p{L} -]{0,30})?$/u

export function isRecord(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => {
    const field = labelOf(text, FIELDS)?.field.field
    return field === 'body' || field === 'document-id' || field === 'document-url' || headingOf(text) === 'body'
  })
}

interface Position {
  place: 'before' | 'record' | 'after'
  mark: Mark
  /** The headline, once it has come: most exports have it twice, once without a label. */
  headline: string | null
  labelled: boolean
  /** The line below the headline that names author, publication and day. */
  source: string | null
}

export function annotateRecord(lines: readonly Line[]): RecordAnnotation {
  const made = newAnnotation()
  const going: Position = { place: 'before', mark: 'field-other', headline: null, labelled: false, source: null }
  const rules = lines.flatMap((line, at) => (RULE.test(line.text) ? [at] : []))
  const above = lines.slice(0, rules[0] ?? lines.length)
  if (rules.length === 0 || isRecord(above)) annotateUnruled(made, above, going)
  else annotateApart(made, above, 'field-other')
  for (const [index, rule] of rules.entries()) {
    const [line, ...part] = lines.slice(rule, rules[index + 1] ?? lines.length)
    going.place = placeAfter(part, index === 0)
    going.mark = 'field-other'
    if (line !== undefined) annotate(made, line, 'field-other', { join: 'apart' })
    if (going.place === 'record') recordLines(made, part, going)
    // The cover says when the export was made, which is no day of an article.
    else annotateApart(made, part, part.some(({ text }) => REPORT.test(text)) ? 'page-furniture' : 'field-other')
  }
  nameAuthors(made, going)
  return made
}

/** A record without a rule above it: what stands behind its last field is the vendor's. */
function annotateUnruled(made: RecordAnnotation, lines: readonly Line[], going: Position): void {
  const end = lines.findLastIndex(({ text }) => isDatabase(text)) + 1
  const start = lines.findIndex(({ text }) => !ROW.test(text))
  annotateApart(made, lines.slice(0, Math.max(start, 0)), 'field-other')
  recordLines(made, lines.slice(Math.max(start, 0), end > 0 ? end : lines.length), going)
  if (end > 0) annotateApart(made, lines.slice(end), 'field-other')
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
    else if (!inText && headingOf(line.text) !== null) headingLine(made, line, going)
    else recordLine(made, line, inText ? null : labelIn(line, at >= tail), going)
  }
}

function labelIn({ text }: Line, isTail: boolean): LabelledLine | null {
  return labelOf(text, FIELDS) ?? (isTail ? unknownLabel(text) : null)
}

function fromEnd({ text }: Line): TrailingLine {
  const heading = headingOf(text)
  const field = labelOf(text, FIELDS)?.field.field
  if (field === 'body' || heading === 'body') return 'text-label'
  if (field === 'caption') return 'long-field'
  if (field !== undefined || heading !== null || PICTURE.test(text)) return 'field'
  return unknownLabel(text) === null ? 'text' : 'unknown-field'
}

/** Stands for a picture, over its caption. */
const PICTURE = /^Illustration$/i

function headingLine(made: RecordAnnotation, line: Line, going: Position): void {
  going.labelled = true
  going.mark = headingOf(line.text) === 'body' ? 'field-body' : 'field-other'
  annotate(made, line, 'field-other', { join: 'apart' })
}

/** `… [Quillan, Me.]. 03 Mar 2021: A.12.`, below the headline. */
const SOURCE = /\[[^\][]*\]\.? ?\d{1,2} \p{L}{3,12}\.? \d{4}\b/u

function recordLine(made: RecordAnnotation, line: Line, labelled: LabelledLine | null, going: Position): void {
  if (labelled !== null) fieldLine(made, line, labelled, going)
  else if (going.headline === null && !going.labelled) {
    going.headline = line.text
    going.mark = 'field-headline'
    annotate(made, line, 'field-headline', { join: 'apart' })
  } else if (going.mark === 'field-headline' && !going.labelled && SOURCE.test(line.text)) {
    going.source = line.text
    going.mark = 'field-other'
    annotate(made, line, 'field-other', { join: 'apart' })
  } else if (going.mark === 'field-body') annotate(made, line, 'field-body')
  else if (PICTURE.test(line.text) || LINK.test(line.text)) annotate(made, line, 'field-other', { join: 'apart' })
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
  // `Quillan Argus; Quillan, Me.`: the place is not the publication's name.
  else
    annotateField(made, line, field.field === 'publication' ? { field, value: value.split(/ ?; /)[0] ?? '' } : labelled)
  if (field.field === 'byline') made.authors ??= namesTurned(value)
  if (field.field === 'document-id') made.id = value
  if (field.field === 'document-url') made.url = value
}

/** The authors stand before the publication's name in the line below the headline. */
function nameAuthors(made: RecordAnnotation, { source }: Position): void {
  const publication = made.hints.find(({ field }) => field === 'publication')?.value
  if (source === null || publication === undefined) return
  const at = source.indexOf(`. ${publication}`)
  if (at > 0) made.authors ??= namesTurned(source.slice(0, at))
}
