import { StetError } from '../errors.ts'
import type { Piece } from '../tree/article.ts'
import { isTightJoint } from '../tree/tight-joint.ts'

/**
 * Recounts before anything is written: walks the record's characters and the blocks side by side, and
 * refuses where a visible character lies outside every block, where blocks overlap or stand out of order,
 * or where a block's text is not its lines' text.
 *
 * @param markup whether the source has markup that blocks leave out: then letters may be passed over.
 * @throws StetError `accounting`, naming the line.
 */
export function recount(text: string, firstLine: number, pieces: readonly Piece[], markup = false): void {
  const same = markup ? lettersInOrder : sameLetters
  let at = 0
  let lastLine = firstLine - 1
  for (const piece of pieces) {
    const start = piece.position.start.offset ?? -1
    const end = piece.position.end.offset ?? -1
    if (start < at || end <= start || end > text.length || piece.line <= lastLine || piece.lineEnd < piece.line) {
      throw refusal(piece.line, 'the block overlaps the one before it or stands out of order')
    }
    if (shows(text, at, start)) throw refusal(piece.line, 'text before the block is in no block')
    // Most blocks are their lines to the letter.
    const verbatim = piece.text.length === end - start && text.startsWith(piece.text, start)
    if (!verbatim && !same(text, start, end, piece.text))
      throw refusal(piece.line, "the block's text is not that of its lines")
    at = end
    lastLine = piece.lineEnd
  }
  if (shows(text, at, text.length)) throw refusal(lastLine + 1, 'text after the last block is in no block')
}

function refusal(line: number, what: string): StetError {
  return new StetError(
    'accounting',
    `expected every line of the source in exactly one block, but at line ${line} ${what}; nothing was written`,
    { line }
  )
}

/** White space, and the invisible characters that a block's text leaves out. */
const UNSEEN = /[\s\u0085\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/

function shows(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || code === 0x0a || code === 0x0d) continue
    if ((code > 0x20 && code < 0x7f) || !UNSEEN.test(text[at])) return true
  }
  return false
}

/**
 * Compares letter by letter: a run of white space is one space, nothing at the ends, and what is invisible is
 * passed over. Where lines are joined, a hyphen or soft hyphen that wrapping put there may have gone, and the space with
 * it; beside a mark that closes or opens there may be no space.
 */
function sameLetters(source: string, start: number, end: number, text: string): boolean {
  let b = 0
  let spaced = false
  let joined = false
  let broken = false
  let last = ''
  for (let a = start; a < end; a++) {
    const code = source.charCodeAt(a)
    const plain = code > 0x20 && code < 0x7f
    if (!plain && UNSEEN.test(source[a])) {
      if (code === SOFT_HYPHEN) joined = true
      else if (SPACE.test(source[a])) spaced = true
      if (code === 0x0a || code === 0x0d) broken = true
      continue
    }
    const next = spaced && text.charCodeAt(b) === 0x20 ? b + 1 : b
    const wraps = code === HYPHEN && endsLine(source, a, end)
    if (wraps && text.charCodeAt(next) !== HYPHEN) {
      joined = true
      continue
    }
    if (spaced && b > 0 && text.charCodeAt(b) === 0x20) b++
    else if (spaced && b > 0 && !joined && !(broken && isTightJoint(last, source[a]))) return false
    if (text.charCodeAt(b++) !== code) return false
    spaced = false
    broken = false
    last = source[a]
    // A compound cut at its own hyphen keeps it, and nothing stands behind it.
    joined = wraps
  }
  return b === text.length
}

/**
 * Of a source with markup: the text's letters stand in the source in that order, with marks between that are
 * no text. What stands for a letter may be any: a character reference (`&copy;`, of which some are two), an escape of
 * YAML (`\u2019`), or the `=` of one such as `=E2=80=99`, which a line's end may cut.
 */
function lettersInOrder(source: string, start: number, end: number, text: string): boolean {
  let a = start
  let second = false
  for (const letter of text) {
    if (letter === ' ') continue
    let stands = 0
    const from = a
    while (a < end && !source.startsWith(letter, a)) {
      stands = standInLength(source, a, letter)
      if (stands > 0) break
      a++
    }
    if (second && a > from) {
      a = from
      second = false
      continue
    }
    if (a >= end) return false
    second = source[a] === '&' && stands > 0
    a += stands > 0 ? stands : letter.length
  }
  return true
}

/** What stands for a letter: references of HTML and escapes of YAML, up to `&CounterClockwiseContourIntegral;`. */
const STAND_IN = /^(?:&#?\w+;|\\(?:[xuU]([\da-f]{8}|[\da-f]{4}|[\da-f]{2})|[0abvfe]))/i
const LONGEST_STAND_IN = 33

function standInLength(source: string, at: number, letter: string): number {
  if (source[at] === '=') return escapes(source, at, letter) ? 1 : 0
  if (source[at] !== '&' && source[at] !== '\\') return 0
  const found = STAND_IN.exec(source.slice(at, at + LONGEST_STAND_IN))
  if (found === null || (found[1] !== undefined && !isHex(found[1], letter))) return 0
  return found[0].length
}

/** Whether the figures of an escape are a letter's number, or those of the first half of it. */
function isHex(figures: string, letter: string): boolean {
  const code = Number.parseInt(figures, 16)
  return code === letter.codePointAt(0) || code === letter.charCodeAt(0)
}

const HYPHEN = 0x2d
const SOFT_HYPHEN = 0xad
/** White space among what is unseen; the byte order mark is none, whatever `\s` says. */
const SPACE = /[^\S\ufeff]|\u0085/

function endsLine(source: string, at: number, end: number): boolean {
  if (source[at] !== '-') return false
  let next = at + 1
  while (next < end && source[next] !== '\n' && source[next] !== '\r' && UNSEEN.test(source[next])) next++
  return next < end && (source[next] === '\n' || source[next] === '\r')
}

const ASCII = 0x7f

/** A soft line end, which may cut an escape. */
const SOFT_END = /=[ \t]{0,9}[\r\n]{1,2}/g
/** Characters that an escape has, soft line ends within it counted. */
const ESCAPE = 24

/** Whether a `=` may begin what stands for a letter: the escape of any beyond ASCII, or that letter's own; never a soft line end. */
function escapes(source: string, at: number, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  if (code > ASCII) return source[at + 1] !== '\n' && source[at + 1] !== '\r'
  const figures = source.slice(at + 1, at + ESCAPE).replace(SOFT_END, '')
  return Number.parseInt(figures.slice(0, 2), 16) === code
}
