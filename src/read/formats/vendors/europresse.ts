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
const OPENS_NUMBER = /^(?:news|publi)[·.•]\d{8}[·.•]\S/
/** What the certificate behind each record says. */
const CERTIFIED =
  /visualisation personnelle et temporaire|personal and temporary viewing|visualización personal y temporal/i
/** Lines that the page's buttons and pictures leave. */
const PAGE_LINE = /^\[[^\]]*\]/

/** The label above the paper's name, where the facts of the paper stand before each record. */
const SOURCE_LABEL = /^(?:Nom de la source|Source name|Name of source|Nombre de la fuente|Name der Quelle)(?: ?:)?$/i
/** `Le Phare • p. 16 • 412 mots`, below the date: the paper, where and how long. */
const PLACE = /^(?:p\. ?[\w-]|\d{1,6} (?:mots|words|palabras|Wörter)$)/
const PARTS_WITH_PLACE = 4

function isPlaceLine(text: string): boolean {
  const [paper = '', ...facts] = text.split(' • ', PARTS_WITH_PLACE)
  return paper !== '' && facts.some((fact) => PLACE.test(fact))
}

/**
 * Europresse: the paper, a line with section, date and page, headline, author, text, and a number behind it; or facts of the
 * paper, the date, and a line with paper, page and length.
 */
export const europresse: Format = {
  name: 'europresse',
  description: 'Europresse export',
  several: true,
  sniff(text) {
    if (!NUMBER.test(text)) return null
    if (CERTIFIED.test(text) || someLine(text, (line) => NUMBER_LINE.test(line)))
      return 'a number such as news·20060314·… and the label Numéro de document or the certificate'
    return someLine(text, (line) => OPENS_NUMBER.test(line)) && someLine(text, (line) => line.startsWith('©'))
      ? 'a number such as news·20060314·… on a line of its own and a notice of copyright'
      : null
  },
  hasSign: (text) => someLine(text, (line) => isStructural(line) || OPENS_NUMBER.test(line)),
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
    if (SOURCE_LABEL.test(lines[at]?.text ?? '') || (isDateLine(lines[at]?.text ?? '') && isPlaceLine(date))) return at
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

/** Behind the date stand the page, or how long the text is; a list of what was downloaded has dates alone. */
const PLACED = /, p\. ?[\w-]+|\d (?:mots|words|palabras|Wörter|parole|woorden)\b/

/** The line with section, date and page; where no page is given the first with a date. */
function dateAt(lines: readonly Line[]): number {
  const placed = lines.findIndex((line) => isDateLine(line.text) && PLACED.test(line.text))
  return placed >= 0 ? placed : lines.findIndex((line) => isDateLine(line.text))
}

/** `Le Phare, no. 12345`: the number of an issue is not its paper's name. */
const ISSUE = /, n(?:o\.|°|º|um\.) ?\d+$/i

function annotateRecord(lines: readonly Line[]): RecordAnnotation {
  const annotation = newAnnotation()
  const date = dateAt(lines)
  const above = lines.slice(0, Math.max(date, 0))
  annotateApart(annotation, above, 'field-other')
  const place = lines[date + 1]
  if (date >= 0 && place !== undefined && isPlaceLine(place.text)) return annotateBelow(annotation, lines, date)
  // Above the paper a list of what was downloaded may stand.
  for (const line of paragraphsOf(above).at(-1) ?? [])
    if (!PAGE_LINE.test(line.text)) addHint(annotation, 'publication', line.text.replace(ISSUE, ''), line.number)
  const line = lines[date]
  if (line !== undefined) readDateLine(annotation, line)
  return annotateRest(annotation, lines.slice(date + 1))
}

/** The layout with paper, page and length on the line below the date. */
function annotateBelow(annotation: RecordAnnotation, lines: readonly Line[], date: number): RecordAnnotation {
  const [day, place] = lines.slice(date, date + 2)
  if (day === undefined || place === undefined) return annotation
  annotate(annotation, day, 'field-date', { join: 'apart' })
  annotate(annotation, place, 'field-other', { join: 'apart' })
  const [paper = '', ...facts] = place.text.split(' • ')
  addHint(annotation, 'publication', paper.replace(ISSUE, ''), place.number)
  const page = facts.map((fact) => /^p\. ?([\w-]+)/.exec(fact)?.[1] ?? '').find((said) => said !== '')
  addHint(annotation, 'page', page ?? '', place.number)
  return annotateRest(annotation, lines.slice(date + 2))
}

/** The story, and what stands behind it. */
function annotateRest(annotation: RecordAnnotation, below: readonly Line[]): RecordAnnotation {
  const end = below.findIndex((one) => END.test(one.text) || isNumber(one))
  annotateStory(annotation, below.slice(0, end < 0 ? below.length : end))
  annotateEnd(annotation, end < 0 ? [] : below.slice(end))
  return annotation
}

const NOTICE = /^(?:©|\(c\))/i
const PICTURES = /^(?:Illustration\(s\)|Illustrations?|Photo\(s\)|Ilustraci(?:ón|ones)|Abbildung(?:en)?) ?:/i
const END = /^(?:Note\(s\)|Notes?) ?:|^©|^\(c\)|^(?:Illustration\(s\)|Illustrations?) ?:/i

/** Captions, notes, the notice and the number. */
function annotateEnd(annotation: RecordAnnotation, lines: readonly Line[]): void {
  let pictured = false
  for (const line of lines) {
    const isNotice = NOTICE.test(line.text)
    const isLabel = PICTURES.test(line.text)
    const isCaption: boolean = pictured && !isLabel && !isNotice && !isNumber(line) && !END.test(line.text)
    pictured = isLabel || isCaption
    const mark = isNotice ? 'field-copyright' : isCaption ? 'field-caption' : 'field-other'
    annotate(annotation, line, mark, { join: 'apart' })
    if (isNumber(line)) annotation.id ??= NUMBER.exec(line.text)?.[0] ?? null
  }
}

function readDateLine(annotation: RecordAnnotation, line: Line): void {
  annotate(annotation, line, 'field-date', { join: 'apart' })
  const [section = '', ...rest] = line.text.split(', ')
  if (rest.length > 0 && !looksLikeDate(section)) addHint(annotation, 'section', section, line.number)
  addHint(annotation, 'page', /\bp\. ?([\w-]+)/.exec(line.text)?.[1] ?? '', line.number)
}

/** The paragraphs; the lines where no blank line stands between any of them, as where a page was copied without its markup. */
function partsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const [first = [], ...others] = paragraphsOf(lines)
  return others.length > 0 || first.length < 3
    ? [first, ...others].filter((one) => one.length > 0)
    : first.map((line) => [line])
}

/** A kicker in capitals, the headline, the author, the text. */
function annotateStory(annotation: RecordAnnotation, lines: readonly Line[]): void {
  const [first, second, ...rest] = partsOf(lines)
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
