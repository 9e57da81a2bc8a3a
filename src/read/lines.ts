import { fold, isBlank, isInvisible, isSpace } from './text.ts'

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
  /** Columns before its first visible character. */
  indent: number
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
const CR = 0x0d
const SOFT_HYPHEN = 0xad

/** Splits at LF, CRLF and lone CR; U+2028, U+2029, VT, FF and NEL stay inside their line. */
export function linesOf(text: string): Lines {
  const ascii = Buffer.byteLength(text) === text.length
  const hasReturn = text.includes('\r')
  const written: Line[] = []
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let byte = start === 1 ? 3 : 0
  let count = 0
  let gap = 0
  while (start < text.length) {
    const end = endOfLine(text, start, hasReturn)
    const byteEnd = ascii ? end : byte + Buffer.byteLength(text.slice(start, end))
    count++
    if (isBlank(text, start, end)) gap++
    else {
      written.push(lineAt(text, { number: count, start, end, byte, byteEnd, gap }))
      gap = 0
    }
    const breakLength = end === text.length ? 0 : text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1
    start = end + breakLength
    byte = byteEnd + breakLength
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

type Span = Pick<Line, 'number' | 'start' | 'end' | 'byte' | 'byteEnd' | 'gap'>

function lineAt(text: string, span: Span): Line {
  let first = span.start
  while (isSpace(text.charCodeAt(first)) || isInvisible(text.charCodeAt(first))) first++
  let last = span.end
  while (isSpace(text.charCodeAt(last - 1))) last--
  return {
    ...span,
    text: fold(text, span.start, span.end),
    indent: first - span.start,
    columns: last - span.start,
    softHyphen: text.charCodeAt(last - 1) === SOFT_HYPHEN
  }
}
