import type { Line } from '../../blocks/lines.ts'
import { someLine } from '../vendors/record/line-markup.ts'
import { addHint, annotate, newAnnotation, type RecordAnnotation } from '../vendors/record/record-annotation.ts'
import type { Boundaries } from '../vendors/record/split-records.ts'
import { joinOf, USUAL_WIDTH } from './joins.ts'

/** `BC-Bridge,0120`, `AM-US--Bridge, 1st Ld-Writethru,0123`: the key by which the wire sorts a dispatch. */
const KEY = /^(?:[a-z] [a-z] )?[A-Z]{2}-[^,]{1,50},.{0,60}$/
/** `AP-NY-03-03-21 1015EST` */
const SENT = /^[A-Z]{2,3}-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)[A-Z]{2,3}<?$/
const FOR_DESKS = /^(?:Eds?[.:] |With:|Attn\b)/
const OPENS_BYLINE = /^By \p{Lu}/u
const LONGEST_HEADLINE = 120
const LONGEST_TITLE = 50

/** Dispatches of an American wire without the control characters that part them. */
export function looksAmerican(text: string): boolean {
  return someLine(text, (line) => SENT.test(line)) && someLine(text, (line) => KEY.test(line))
}

/** Whether a line is the key of a dispatch or the day of its sending. */
export function isOfAmerican(line: string): boolean {
  return SENT.test(line) || KEY.test(line)
}

export function americanBoundaries(lines: readonly Line[]): Boundaries {
  const ends = lines.flatMap(({ text }, at) => (SENT.test(text) ? [at] : []))
  const last = ends.at(-1) ?? lines.length - 1
  const isCut = last + 1 < lines.length
  const starts = [0, ...ends.map((at) => at + 1).filter((at) => at < lines.length)]
  return {
    starts,
    expected: null,
    difference: null,
    usualWidth: USUAL_WIDTH,
    cut: isCut ? 'the file ends before this dispatch does' : null,
    annotate: annotateDispatch
  }
}

function annotateDispatch(lines: readonly Line[]): RecordAnnotation {
  const annotation = newAnnotation()
  const key = lines.findIndex(({ text }) => KEY.test(text))
  for (const line of lines.slice(0, key + 1)) annotate(annotation, line, 'field-other', { join: 'apart' })
  const own = lines.slice(key + 1)
  const text = annotateHead(annotation, own)
  for (const [at, line] of own.slice(text).entries()) {
    const sent = SENT.exec(line.text)
    if (sent === null)
      annotate(
        annotation,
        line,
        'field-body',
        joinOf(own[text + at - 1], line, ({ text: said }) => said)
      )
    else {
      annotate(annotation, line, 'field-other', { join: 'apart' })
      readSent(annotation, line, sent)
    }
  }
  return annotation
}

/** The headline, what is said to the desks, the author and what the author is; returns where the text begins. */
function annotateHead(annotation: RecordAnnotation, lines: readonly Line[]): number {
  let headline = false
  let byline = false
  for (const [at, { text }] of lines.entries()) {
    const line = lines[at] as Line
    if (FOR_DESKS.test(text)) annotate(annotation, line, 'field-other', { join: 'apart' })
    else if (OPENS_BYLINE.test(text) && !byline) {
      annotate(annotation, line, 'field-byline', { join: 'apart' })
      byline = true
    } else if (byline && isTitle(line)) {
      annotate(annotation, line, 'field-other', { join: 'apart' })
      return at + 1
    } else if (!headline && !byline && isHeadline(line)) {
      annotate(annotation, line, 'field-headline', { join: 'apart' })
      headline = true
    } else return at
  }
  return lines.length
}

/** `Associated Press Writer`, below the author. */
function isTitle({ text, gap }: Line): boolean {
  return gap === 0 && text.length <= LONGEST_TITLE && !/[.!?:]$|--/.test(text)
}

function isHeadline({ text }: Line): boolean {
  return text.length <= LONGEST_HEADLINE && !/[.:]$| (?:--|_) |^ /.test(text)
}

/** Two figures of a year from which on it is one of the last century. */
const CENTURY = 70

function readSent(annotation: RecordAnnotation, line: Line, [, month, day, year, hour, minute]: RegExpExecArray): void {
  addHint(annotation, 'sent', line.text, line.number)
  annotation.published = `${Number(year) < CENTURY ? 20 : 19}${year}-${month}-${day}T${hour}:${minute}`
}
