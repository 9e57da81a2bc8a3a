import type { Line } from '../../blocks/lines.ts'
import type { Format } from '../../record/format.ts'
import { looksLikeByline } from './record/byline-shape.ts'
import { looksLikeDate } from './record/date-shape.ts'
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

/** The number that closes a record: `news·20060314·LJ·0q1503_1256056`. */
const NUMBER = /(?:news|publi)[·.•](\d{8})[·.•]\S+/
const NUMBER_LINE = /^(?:Numéro de document|Document number|Número de documento|Dokumentnummer) ?:/i
/** The number alone, as newer exports have it. */
const BARE_NUMBER = /^(?:news|publi)[·.•]\d{8}[·.•]\S+$/
/** What the certificate behind each record says. */
const CERTIFIED =
  /visualisation personnelle et temporaire|personal and temporary viewing|visualización personal y temporal/i
/** Lines that the page's buttons and pictures leave. */
const PAGE_LINE = /^\[[^\]]*\]/

/** Europresse: the paper, a line with section, date and page, headline, author, text, and a number behind it. */
export const europresse: Format = {
  name: 'europresse',
  description: 'Europresse export',
  several: true,
  sniff: (text) =>
    NUMBER.test(text) && (CERTIFIED.test(text) || someLine(text, (line) => NUMBER_LINE.test(line)))
      ? 'a number such as news·20060314·… and the label Numéro de document or the certificate'
      : null,
  split: (decoded, file) => splitRecords('europresse', decoded, file, findBoundaries, isStructural)
}

function isStructural(text: string): boolean {
  return NUMBER_LINE.test(text)
}

function findBoundaries(lines: readonly Line[]): Boundaries {
  const numbers = lines.flatMap((line, at) => (isNumber(line) ? [at] : []))
  const starts = [0]
  for (const [index, at] of numbers.entries()) {
    const next = startBehind(lines, at, numbers[index + 1] ?? lines.length)
    if (next !== null) starts.push(next)
  }
  const isCut = numbers.length > 0 && (starts.at(-1) ?? 0) > (numbers.at(-1) ?? 0)
  return {
    starts,
    expected: null,
    difference: null,
    cut: isCut ? 'the last record has no number behind it: the file may be cut off' : null,
    annotate: annotateRecord
  }
}

function isNumber({ text }: Line): boolean {
  return NUMBER_LINE.test(text) || BARE_NUMBER.test(text)
}

/** The paper of the next record: the line above one with section, date and page. */
function startBehind(lines: readonly Line[], from: number, to: number): number | null {
  for (let at = from + 1; at < to - 1; at++) {
    const date = lines[at + 1]?.text ?? ''
    const isHead = isDateLine(date) && !NUMBER.test(lines[at]?.text ?? '')
    if (isHead)
      return PAGE_LINE.test(lines[at - 1]?.text ?? '') && !NUMBER.test(lines[at - 1]?.text ?? '') ? at - 1 : at
  }
  return null
}

/** `Politique, mardi 14 mars 2006, p. 16`; the date of issue has a label before it. */
function isDateLine(text: string): boolean {
  return looksLikeDate(text) && !LABEL.test(text) && !/^(?:©|\(c\)|copyright)/i.test(text)
}

/** A label and its value; the colon of a time of day has digits around it. */
const LABEL = /:(?!\d)/

function annotateRecord(lines: readonly Line[]): RecordAnnotation {
  const annotation = newAnnotation()
  const date = lines.findIndex((line) => isDateLine(line.text))
  const above = lines.slice(0, Math.max(date, 0))
  for (const line of above) {
    annotate(annotation, line, 'field-other', { join: 'apart' })
    if (!PAGE_LINE.test(line.text)) addHint(annotation, 'publication', line.text, line.number)
  }
  const line = lines[date]
  if (line !== undefined) readDateLine(annotation, line)
  const below = lines.slice(date + 1)
  const end = below.findIndex((one) => /^(?:Note\(s\)|Notes?) ?:|^©|^\(c\)/i.test(one.text) || isNumber(one))
  annotateStory(annotation, below.slice(0, end < 0 ? below.length : end))
  for (const one of end < 0 ? [] : below.slice(end)) {
    const isNotice = /^(?:©|\(c\))/i.test(one.text)
    annotate(annotation, one, isNotice ? 'field-copyright' : 'field-other', { join: 'apart' })
    if (isNumber(one)) annotation.id ??= NUMBER.exec(one.text)?.[0] ?? null
  }
  return annotation
}

function readDateLine(annotation: RecordAnnotation, line: Line): void {
  annotate(annotation, line, 'field-date', { join: 'apart' })
  const [section = '', ...rest] = line.text.split(', ')
  if (rest.length > 0 && !looksLikeDate(section)) addHint(annotation, 'section', section, line.number)
  addHint(annotation, 'page', /\bp\. ?([\w-]+)/.exec(line.text)?.[1] ?? '', line.number)
}

/** A kicker in capitals, the headline, the author, the text. */
function annotateStory(annotation: RecordAnnotation, lines: readonly Line[]): void {
  const [first, second, ...rest] = paragraphsOf(lines)
  if (first === undefined) return
  const isKicker = second !== undefined && rest.length > 0 && textOf(first) === textOf(first).toUpperCase()
  if (isKicker) annotateApart(annotation, first, 'field-section')
  const [headline, next, ...more] = isKicker ? [second, ...rest] : [first, ...(second ? [second] : []), ...rest]
  annotateBlock(annotation, headline ?? [], 'field-headline')
  const hasByline = next !== undefined && more.length > 0 && looksLikeByline(textOf(next))
  if (hasByline) annotateBlock(annotation, next, 'field-byline')
  const text = hasByline ? more : next === undefined ? [] : [next, ...more]
  for (const line of text.flat()) annotate(annotation, line, 'field-body')
}
