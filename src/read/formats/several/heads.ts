import type { Line } from '../../blocks/lines.ts'
import {
  isByline,
  isDate,
  isDateline,
  isNameLine,
  LONGEST_HEADLINE,
  readsAsHeadline,
  withoutMarkup
} from './head-lines.ts'

/** What may be an article: its first line, its headline, and the line below that. */
export interface Part {
  start: number
  title: string
  body: number
}

/** The head of what may be an article, and what it says of author, day and place. */
export interface Head extends Part {
  byline: boolean
  date: boolean
  dateline: boolean
  /** In which order author and day stand below the headline. */
  layout: string
}

/** Characters of an article's lines under its head: what is less is an entry of a list. */
const LEAST_TEXT = 80
/** A teaser has one sentence under its head, an article more paragraphs than one. */
const LEAST_PARAGRAPHS = 2
export const LEAST_PARAGRAPH = 40
/** Lines of a head below its headline: more of it, a standfirst, author, publication, day. */
const LINES_OF_HEAD = 6
/** Lines among them that are none of those known: a second headline, a standfirst. */
const MOST_UNKNOWN = 2
const LONGEST_STANDFIRST = 300
/** Lines under a headline among which its byline stands. */
export const HEAD_LINES = 2
/** Lines before the first head: a paper's name and the like. */
export const BEFORE_FIRST = 3

/** Whether a line stands alone as a headline does. */
export function isHeadline(lines: readonly Line[], at: number, apart = at === 0 || (lines[at]?.gap ?? 0) > 0): boolean {
  const line = lines[at]
  return line !== undefined && apart && readsAsHeadline(line.text)
}

/** The head that begins with a line; `null` where that is no headline. */
export function headAt(lines: readonly Line[], start: number): Head | null {
  const line = lines[start]
  if (line === undefined || !readsAsHeadline(line.text)) return null
  const head: Head = {
    start,
    title: line.text,
    body: start + 1,
    byline: false,
    date: false,
    dateline: false,
    layout: ''
  }
  let unknown = 0
  for (let at = start + 1; at <= start + LINES_OF_HEAD && at < lines.length; at++) {
    const said = factsOf(lines, at, head)
    if (said === '') {
      const text = lines[at]?.text ?? ''
      const isLead = text.length > (head.layout === '' ? LONGEST_STANDFIRST : LONGEST_HEADLINE)
      if (++unknown > MOST_UNKNOWN || isLead || isDateline(text)) break
      continue
    }
    head.byline ||= /[ab]/.test(said)
    head.date ||= /[bd]/.test(said)
    head.layout += said
    head.body = at + 1
  }
  head.dateline = isDateline(lines[head.body]?.text ?? '')
  return head
}

/** `a` for an author, `d` for a day, `b` for both on one line. */
function factsOf(lines: readonly Line[], at: number, head: Head): string {
  const text = lines[at]?.text ?? ''
  if (isByline(text)) return endsInDate(text) ? 'b' : 'a'
  if (isDate(text)) return namesAuthor(text) ? 'b' : 'd'
  // A name alone stands right below the headline, or beside the day.
  const isBeside = at === head.start + 1 || head.date || isDate(lines[at + 1]?.text ?? '')
  return !head.byline && isBeside && isNameLine(text) ? 'a' : ''
}

/** `By Edith Calloway, March 3, 2021`. */
function endsInDate(text: string): boolean {
  const digit = text.search(/\d/)
  if (digit < 0) return false
  const words = text.split(' ')
  return words.some((_, at) => at > 1 && isDate(words.slice(at).join(' ')))
}

function namesAuthor(text: string): boolean {
  const [first = ''] = withoutMarkup(text).split(/[,|•·]| [-–—] /)
  return isNameLine(first.trim())
}

/** Whether a head says of itself that an article begins. */
export function isOwn(head: Head): boolean {
  return head.byline || head.date || head.dateline
}

/** Whether a headline stands at a place, with a byline or a date and a byline under it. */
export function isHead(lines: readonly Line[], at: number, apart: boolean): boolean {
  return (
    apart && lines.slice(at + 1, at + 1 + HEAD_LINES).some(({ text }) => isByline(text)) && isHeadline(lines, at, apart)
  )
}

export function hasParagraphs(lines: readonly Line[]): boolean {
  const least = (text: string) => (isEastern(text) ? EASTERN_LINE : LEAST_PARAGRAPH)
  return lines.filter(({ text }) => text.length >= least(text)).length >= LEAST_PARAGRAPHS
}

/** Whether a text is in Chinese or Japanese, which take a third of the characters. */
function isEastern(text: string): boolean {
  return /[\u3041-\u9fff]/.test(text)
}

export function hasText(lines: readonly Line[]): boolean {
  const own = lines.slice(1).filter(({ text }) => !isDate(text) && !isByline(text))
  const least = own.some(({ text }) => isEastern(text)) ? LEAST_TEXT / 3 : LEAST_TEXT
  return own.reduce((length, { text }) => length + text.length, 0) >= least
}

/** Characters of a line of prose and of a part's prose, and its share of the lines: pages of the web have short ones in plenty. */
const PROSE = { line: 40, whole: 100, share: 0.6 }
/** A line of prose in such a script. */
const EASTERN_LINE = 15

/** @param share of the lines that are prose. */
export function isProse(lines: readonly Line[], share = PROSE.share): boolean {
  const long = lines.filter(({ text }) => text.length >= (isEastern(text) ? EASTERN_LINE : PROSE.line))
  const length = long.reduce((sum, { text }) => sum + text.length, 0)
  const least = isEastern(long[0]?.text ?? '') ? PROSE.whole / 2 : PROSE.whole
  return length >= least && long.length >= share * lines.length
}

/** Share of lines that are prose: a web page has short ones in plenty, and wide gaps between them. */
const MOSTLY_PROSE = { long: 60, share: 0.6 }

export function isMostlyProse(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => text.length >= MOSTLY_PROSE.long).length >= MOSTLY_PROSE.share * lines.length
}
