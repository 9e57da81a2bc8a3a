import { foldSlowly, isInvisible, isSpace } from './whitespace.ts'

/** One non-blank line of a record. */
export interface Line {
  /** Counted from the record's first line, which is 1. */
  number: number
  /** UTF-16 offsets in the record's text; the line end is not part of the line, nor is a byte order mark. */
  start: number
  end: number
  /** UTF-8 offsets of the same places. */
  byte: number
  byteEnd: number
  /** White space folded, invisible characters gone. */
  text: string
  /** Blank lines before it. */
  gap: number
  /** Columns before its first visible character, a tab being one. */
  indent: number
  /** Tabs among them. */
  tabs: number
  /** Columns up to its last visible character. */
  columns: number
  /** Whether it ends in a soft hyphen, which only a wrapped line does. */
  softHyphen: boolean
}

export interface Lines {
  /** All lines, blank ones included: an empty text has none, a final line end opens no new one. */
  count: number
  written: Line[]
}

const LF = 0x0a
const TAB = 0x09
const CR = 0x0d
const SPACE = 0x20
const DELETE = 0x7f
const SOFT_HYPHEN = 0xad

/** Splits at LF, CRLF and lone CR; U+2028, U+2029, VT, FF and NEL stay inside their line. */
export function linesOf(text: string): Lines {
  const hasReturn = text.includes('\r')
  const written: Line[] = []
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let byte = start === 1 ? 3 : 0
  let count = 0
  let gap = 0
  while (start < text.length) {
    const end = endOfLine(text, start, hasReturn)
    count++
    const line = lineAt(text, count, start, end, byte, gap)
    if (line === null) {
      gap++
      byte += utf8Length(text, start, end)
    } else {
      written.push(line)
      gap = 0
      byte = line.byteEnd
    }
    const breakLength = end === text.length ? 0 : text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1
    start = end + breakLength
    byte += breakLength
  }
  return { count, written }
}

function endOfLine(text: string, start: number, hasReturn: boolean): number {
  if (!hasReturn) {
    const at = text.indexOf('\n', start)
    return at < 0 ? text.length : at
  }
  let at = start
  while (at < text.length && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) at++
  return at
}

/** The line at `[start, end)`, or `null` where it shows nothing. One look at each character. */
function lineAt(text: string, number: number, start: number, end: number, byte: number, gap: number): Line | null {
  let first = start
  let tabs = 0
  for (; first < end; first++) {
    const code = text.charCodeAt(first)
    if (code === TAB) tabs++
    else if (!isSpace(code) && !isInvisible(code)) break
  }
  if (first === end) return null
  let last = end
  while (isSpace(text.charCodeAt(last - 1))) last--
  let wide = first > start && !isAscii(text, start, first)
  let clean = true
  let before = 0
  for (let at = first; at < last; at++) {
    const code = text.charCodeAt(at)
    if (code <= SPACE) {
      if (code !== SPACE ? isSpace(code) : before === SPACE) clean = false
    } else if (code > DELETE) {
      wide = true
      if (isSpace(code) || isInvisible(code)) clean = false
    }
    before = code
  }
  const length = wide || !isAscii(text, last, end) ? utf8Length(text, start, end) : end - start
  return {
    number,
    start,
    end,
    byte,
    byteEnd: byte + length,
    text: clean ? text.slice(first, last) : foldSlowly(text.slice(first, last)),
    gap,
    indent: first - start,
    tabs,
    columns: last - start,
    softHyphen: before === SOFT_HYPHEN
  }
}

function isAscii(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > DELETE) return false
  return true
}

/** UTF-8 bytes of `text[start, end)`; half a surrogate pair is written as U+FFFD, which has three. */
function utf8Length(text: string, start: number, end: number): number {
  let bytes = end - start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code <= DELETE) continue
    if (code < 0x800) bytes++
    else {
      bytes += 2
      // The two halves of a pair are four bytes together, not six.
      if (code >= 0xd800 && code < 0xdc00 && at + 1 < end && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++
    }
  }
  return bytes
}

/** How many line ends a text has: LF, CRLF and lone CR. */
export function lineBreaks(text: string): number {
  let found = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found++
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) if (text[at + 1] !== '\n') found++
  return found
}
