import type { Line } from '../../blocks/lines.ts'
import { someLine } from '../vendors/record/line-markup.ts'
import { addHint, annotate, newAnnotation, type RecordAnnotation } from '../vendors/record/record-annotation.ts'
import type { Boundaries } from '../vendors/record/split-records.ts'
import { joinOf, USUAL_WIDTH } from './joins.ts'

/** `APA0123 5 CI 0231 KI/II`, `bdt0042 4 vm 120 dpa 0456`: service and number, priority, desk, count of words. */
const HEADER = /^\p{L}{3}\d{4} [1-9] \p{L}{1,3} \d{1,5}(?: |$)/u
/** `141031 Jun 06`, `242200 GMT Nov 18`: day, time and month of sending. */
const SENT = /^(\d\d)([0-2]\d)([0-5]\d) (?:[A-Z]{3,4} )?(\p{L}{3,4}) (\d\d)$/u
/** `APA0123    2006-06-14/10:31` */
const STAMPED = /^\p{L}{3}\d{4} (\d{4}-\d\d-\d\d)\/(\d\d:\d\d)$/u

/** Dispatches as a database or a printer has them: without the control characters that part them on the wire. */
export function looksPrinted(text: string): boolean {
  return someLine(text, (line) => HEADER.test(line)) && someLine(text, (line) => SENT.test(line) || STAMPED.test(line))
}

/** Whether a line is the header of a dispatch or the day of its sending. */
export function isOfPrinted(line: string): boolean {
  return HEADER.test(line) || SENT.test(line) || STAMPED.test(line)
}

export function printedBoundaries(lines: readonly Line[]): Boundaries {
  const headers = lines.flatMap(({ text }, at) => (HEADER.test(text) ? [at] : []))
  const starts = [0, ...headers.slice(1)]
  const isClosed = lines.slice(starts.at(-1)).some(({ text }) => SENT.test(text) || STAMPED.test(text))
  return {
    starts,
    expected: null,
    difference: null,
    usualWidth: USUAL_WIDTH,
    cut: isClosed ? null : 'the file ends before this dispatch does',
    annotate: annotateDispatch
  }
}

/** `(Schluss) ol/nab`, `(Forts. mgl.)`: who wrote it and whether there is more. */
const SIGNED = /^\((?:Schluss|Forts\b|Ende|Fortsetzung|fin|fine|fim|slut)[^()]{0,20}\)(?: [\p{L}/*+,. ]{0,30})?$/iu
/** `dpa yyza n1 abc def`: desk and authors, each by a few letters. */
const DESKS = /^\p{Ll}{2,5}(?: [a-z\d]{2,5}){2,8}$/u
/** `# dpa-Notizblock`: what the desk writes to its customers. */
const NOTES = /^#{1,3} ?\p{L}/u
const RELEASE = /^\*{3} ?[A-Z]{3}[- ]?(?:ORIGINALTEXT|ORIGINALTESTO)\b/

function annotateDispatch(lines: readonly Line[]): RecordAnnotation {
  const annotation = newAnnotation()
  const header = lines.findIndex(({ text }) => HEADER.test(text))
  for (const line of lines.slice(0, header + 1)) annotate(annotation, line, 'field-other', { join: 'apart' })
  const own = lines.slice(header + 1)
  const text = headEnd(own)
  annotateHead(annotation, own.slice(0, text))
  const found = own.findIndex((line, at) => at >= text && isEnd(line, at, own))
  const end = found < 0 ? own.length : found
  for (const [at, line] of own.slice(text, end).entries())
    annotate(
      annotation,
      line,
      'field-body',
      joinOf(own[text + at - 1], line, ({ text: said }) => said)
    )
  for (const line of own.slice(end)) {
    annotate(annotation, line, 'field-other', { join: 'apart' })
    readSent(annotation, line)
  }
  return annotation
}

function isEnd({ text }: Line, at: number, lines: readonly Line[]): boolean {
  // Letters of desks and authors stand right above the day of sending.
  if (DESKS.test(text)) return lines.slice(at + 1).every((line) => SENT.test(line.text) || STAMPED.test(line.text))
  return NOTES.test(text) || SIGNED.test(text) || RELEASE.test(text) || SENT.test(text) || STAMPED.test(text)
}

/** Lines of the head below the header: keywords, headline, what stands under it. */
const HEAD_LINES = 10

/** The head ends with the line that has the sign; without one with its first lines, above the paragraph that is set in. */
function headEnd(lines: readonly Line[]): number {
  const signed = lines.slice(0, HEAD_LINES).findIndex(({ text }) => text.endsWith(' ='))
  if (signed >= 0) return signed + 1
  const text = lines.findIndex((line, at) => at > 0 && (line.indent > 1 || line.gap > 0) && !SUBTITLE.test(line.text))
  return text < 0 ? lines.length : text
}

/** `Utl.: …`: the line under the headline. */
const SUBTITLE = /^Utl\.: ?/
/** `Verkehr/Unfall/Wien`: keywords, without a space beside the sign. */
const KEYWORDS = /^[^/]{2,40}[^/ ](?:\/[^/ ][^/]{1,40}){1,6}\/?$/u
const FLAG = /^[\p{Lu}\d*! -]{2,20}$/u

function annotateHead(annotation: RecordAnnotation, lines: readonly Line[]): void {
  let field: 'field-headline' | 'field-standfirst' = 'field-headline'
  let opened = false
  for (const [at, line] of lines.entries()) {
    const isLast = at === lines.length - 1
    if (!opened && !isLast && (KEYWORDS.test(line.text) || FLAG.test(line.text))) {
      annotate(annotation, line, 'field-other', { join: 'apart' })
      if (KEYWORDS.test(line.text)) addHint(annotation, 'keywords', line.text, line.number)
      continue
    }
    const isSubtitle = SUBTITLE.test(line.text)
    if (isSubtitle) field = 'field-standfirst'
    const text = line.text.replace(SUBTITLE, '').replace(/ ?=$/, '')
    annotate(annotation, line, text === '' ? 'field-other' : field, {
      join: opened && !isSubtitle ? 'space' : 'apart',
      text: text || line.text
    })
    opened = true
  }
}

/** Two figures of a year from which on it is one of the last century. */
const CENTURY = 70

function readSent(annotation: RecordAnnotation, { text, number }: Line): void {
  const stamped = STAMPED.exec(text)
  const sent = SENT.exec(text)
  if (stamped !== null) annotation.published = `${stamped[1]}T${stamped[2]}`
  if (sent === null) return
  const [, day, hour, minute, month, year] = sent
  addHint(annotation, 'sent', text, number)
  annotation.published ??= `${day} ${month} ${Number(year) < CENTURY ? 20 : 19}${year} ${hour}:${minute}`
}
