import type { Line } from '../../blocks/lines.ts'
import type { Format } from '../../record/format.ts'
import { looksLikeByline, opensWithBy } from '../vendors/record/byline-shape.ts'
import { someLine } from '../vendors/record/line-markup.ts'
import { addHint, annotate, newAnnotation, type RecordAnnotation } from '../vendors/record/record-annotation.ts'
import { type Boundaries, splitRecords } from '../vendors/record/split-records.ts'
import { americanBoundaries, isOfAmerican, looksAmerican } from './american.ts'
import { joinOf, USUAL_WIDTH } from './joins.ts'
import { isOfPrinted, looksPrinted, printedBoundaries } from './printed.ts'

/** Start of header, start of text, end of text; ANPA writes two of the last before the first. */
const SOH = '\u0001'
const STX = '\u0002'
const ETX = '\u0003'
const CONTROLS = /\p{Cc}+/gu
/** Lines of the text in which its headline ends. */
const HEADLINE_WITHIN = 6
/** What the desk writes to its customers, under the text. */
const DESK_NOTES = /^#{1,3} ?\p{Lu}/u

/** A dispatch as a wire sends it, by IPTC 7901 (Europe) or ANPA 1312 (America): control characters part its header, text and end. */
export const dispatch: Format = {
  name: 'wire',
  description: 'dispatches of a wire by IPTC 7901 or ANPA 1312',
  several: true,
  sniff(text) {
    if (hasControls(text)) return 'control characters before the header and the text'
    if (looksPrinted(text)) return 'a header with number, priority and desk, and the day and time of sending at the end'
    return looksAmerican(text) ? 'a key such as BC-Bridge,0120 and the day and time of sending at the end' : null
  },
  hasSign: (text) => text.includes(STX) || someLine(text, (line) => isOfPrinted(line) || isOfAmerican(line)),
  split: (decoded, file) => splitRecords('wire', decoded, file, boundariesOf(decoded.text), () => false)
}

function hasControls(text: string): boolean {
  const header = text.slice(0, 4096).indexOf(SOH)
  return header >= 0 && text.indexOf(STX, header) > header
}

function boundariesOf(text: string): (lines: readonly Line[], text: string) => Boundaries {
  if (hasControls(text)) return boundariesIn
  return looksAmerican(text) ? americanBoundaries : printedBoundaries
}

function boundariesIn(lines: readonly Line[], text: string): Boundaries {
  const raw = (line: Line) => text.slice(line.start, line.end)
  const opened = lines.flatMap((line, at) => (raw(line).includes(SOH) ? [at] : []))
  const starts = [0, ...opened.slice(1)]
  const last = lines.slice(starts.at(-1) ?? 0)
  return {
    starts,
    expected: null,
    difference: null,
    usualWidth: USUAL_WIDTH,
    cut: last.some((line) => raw(line).includes(ETX)) ? null : 'the file ends before this dispatch does',
    annotate: (own) => annotated(own, raw)
  }
}

type Place = 'header' | 'head' | 'text' | 'notes' | 'end'

function annotated(lines: readonly Line[], raw: (line: Line) => string): RecordAnnotation {
  const annotation = newAnnotation()
  let place: Place = 'header'
  let head: Line[] = []
  let before: Line | undefined
  const say = (line: Line) => shownIn(behindHeader(raw(line)))
  const closeHead = () => {
    markHead(annotation, head, say)
    head = []
  }
  for (const line of lines) {
    const written = raw(line)
    if (written.includes(STX)) place = 'head'
    addHint(annotation, 'header', headerBeside(written), line.number)
    if (place === 'head' && say(line) === '' && headerBeside(written) !== '') {
      annotate(annotation, line, 'field-other', { join: 'apart', text: shownIn(written) })
      continue
    }
    if (written.includes(ETX)) {
      closeHead()
      place = 'end'
    }
    if (place === 'head' && isAside(say(line), head.length > 0)) {
      annotate(annotation, line, 'field-other', { join: 'apart', text: say(line) || ' ' })
      continue
    }
    if (place === 'head' && head.length === 0 && OPENS_BYLINE.test(say(line))) place = 'text'
    if (place === 'head') {
      head.push(line)
      const isEnd = /[=<]\s*$/.test(say(line)) && say(line) !== '='
      if (!isEnd && head.length < HEADLINE_WITHIN) continue
      closeHead()
      place = 'text'
      continue
    }
    if (place === 'text' && DESK_NOTES.test(say(line))) place = 'notes'
    // ANPA sets a sign before lines that are no part of the text.
    if (place === 'text' && say(line).startsWith('^')) markLine(annotation, line, say(line))
    else if (place === 'text') {
      annotate(annotation, line, 'field-body', { text: say(line).replace(/[<=]$/, ''), ...joinOf(before, line, raw) })
      before = line
    } else annotate(annotation, line, 'field-other', { join: 'apart', text: say(line) })
    if (place === 'end') addHint(annotation, 'sent', say(line), line.number)
  }
  closeHead()
  return annotation
}

/** What a line shows without its control characters. */
function shownIn(written: string): string {
  return written.replace(CONTROLS, ' ').trim()
}

/** The header where the text starts on its line; empty where that line has none. */
function headerBeside(written: string): string {
  return written.includes(SOH) ? shownIn(written.slice(0, Math.max(written.indexOf(STX), 0))) : ''
}

function behindHeader(written: string): string {
  return headerBeside(written) === '' ? written : written.slice(written.indexOf(STX))
}

/** `^BC-Bridge,120<`, `^BC-US--Bridge, 1st Ld-Writethru,0123<`: the key by which an ANPA wire sorts a dispatch. */
const KEY = /^\^[A-Z]{2}-[^<]+<?$/
/** `^Eds: Adds a quote.<`, `^HXP Photo NY101<`, for the desks. */
const FOR_DESKS = /^\^(?:Eds?[.:] |\S{2,12} (?:Photo|Graphic|Video|Audio)\b)/
const OPENS_BYLINE = /^\^by /i

/** What stands before an ANPA headline: signs alone, its key, and what is said to the desks. */
function isAside(said: string, hasHead: boolean): boolean {
  return !hasHead && (KEY.test(said) || FOR_DESKS.test(said))
}

/** The lines up to the sign that ends the headline: what stands beside the start of the text and all in capitals is a flag. */
function markHead(annotation: RecordAnnotation, head: readonly Line[], say: (line: Line) => string): void {
  const ends = head.findIndex((line) => /[=<]\s*$/.test(say(line)))
  const flagged = head.length > 1 && ends !== 0 && isFlag(say(head[0] as Line)) ? 1 : 0
  // Without the sign the first line is the headline.
  const last = ends < 0 ? flagged : ends
  for (const [at, line] of head.entries()) {
    const said = say(line)
      .replace(/^\^/, '')
      .replace(/[=<]\s*$/, '')
      .trim()
    if (at < flagged || said === '')
      annotate(annotation, line, 'field-other', { join: 'apart', text: say(line) || ' ' })
    else if (at <= last)
      annotate(annotation, line, 'field-headline', { join: at === flagged ? 'apart' : 'space', text: said })
    else if (at === last + 1 && isBylineOf(say(line)))
      annotate(annotation, line, 'field-byline', { join: 'apart', text: said })
    else annotate(annotation, line, 'field-body', { text: say(line) })
  }
}

/** `Von Heike Lorenz`, below the headline. */
function isBylineOf(text: string): boolean {
  return opensWithBy(text) && looksLikeByline(text)
}

function markLine(annotation: RecordAnnotation, line: Line, said: string): void {
  const text = said.replace(/^\^/, '').replace(/[<=]$/, '').trim()
  annotate(annotation, line, /^by /i.test(text) ? 'field-byline' : 'field-other', {
    join: 'apart',
    text: text === '' ? said : text
  })
}

function isFlag(text: string): boolean {
  return text === '' || (text.length <= 40 && !/\p{Ll}/u.test(text))
}
