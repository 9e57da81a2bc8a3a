import { isJoinedWithoutSpace } from '../tree/joined-without-space.ts'

/** White space, and the invisible characters that a block's text leaves out. */
const UNSEEN = /[\s\u0085\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/

/** Whether a code unit of a text can be seen. */
export function isSeen(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > 0x20 && code < 0x7f) return true
  return code !== 0x20 && code !== 0x0a && code !== 0x0d && !UNSEEN.test(text.charAt(at))
}

/**
 * Compares letter by letter: a run of white space is one space, nothing at the ends, and what is invisible is
 * passed over. Where lines are joined, a hyphen or soft hyphen that wrapping put there may have gone, and the space with
 * it; beside a mark that closes or opens there may be no space.
 */
export function sameLetters(source: string, start: number, end: number, text: string): boolean {
  let b = 0
  let spaced = false
  let joined = false
  let broken = false
  let last = ''
  for (let a = start; a < end; a++) {
    const code = source.charCodeAt(a)
    const plain = code > 0x20 && code < 0x7f
    if (!plain && UNSEEN.test(source.charAt(a))) {
      if (code === SOFT_HYPHEN) joined = true
      else if (SPACE.test(source.charAt(a))) spaced = true
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
    else if (spaced && b > 0 && !joined && !(broken && isJoinedWithoutSpace(last, source.charAt(a)))) return false
    if (text.charCodeAt(b++) !== code) return false
    spaced = false
    broken = false
    last = source.charAt(a)
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
export function lettersInOrder(source: string, start: number, end: number, text: string): boolean {
  return followLetters(source, start, end, text, ignore)
}

function ignore(): void {}

/**
 * Goes through a source with markup by a text's letters, as {@link lettersInOrder} does.
 *
 * @param found called with each letter and the place in the source where it begins; a space is where the letter before it ended
 * @returns whether all letters were found
 */
export function followLetters(
  source: string,
  start: number,
  end: number,
  text: string,
  found: (letter: string, at: number) => void
): boolean {
  let a = start
  let second = false
  for (const letter of text) {
    if (letter === ' ') {
      found(letter, a)
      continue
    }
    let stands = 0
    const from = a
    while (a < end && !source.startsWith(letter, a)) {
      stands = standInLength(source, a, letter)
      if (stands > 0) break
      a++
    }
    if (second && a > from && SECOND_LETTER.test(letter)) {
      a = from
      second = false
      found(letter, a)
      continue
    }
    if (a >= end) return false
    found(letter, a)
    second = source[a] === '&' && stands > 0
    a += stands > 0 ? stands : letter.length
  }
  return true
}

/** The second letter of the character references that stand for two: a mark on the first (`&nvle;`), or the j of `&fjlig;`. */
const SECOND_LETTER = /^[\p{M}j]$/u

/** What stands for a letter: references of HTML and escapes of YAML, up to `&CounterClockwiseContourIntegral;`. */
const STAND_IN = /^(?:&#?\w+;|\\(?:[xuU]([\da-f]{8}|[\da-f]{4}|[\da-f]{2})|[0abvfe]))/i
const LONGEST_STAND_IN = 33

function standInLength(source: string, at: number, letter: string): number {
  if (source[at] === '=') return escapes(source, at, letter) ? 1 : 0
  if (source[at] !== '&' && source[at] !== '\\') return 0
  const found = STAND_IN.exec(source.slice(at, at + LONGEST_STAND_IN))
  if (found === null || (found[1] !== undefined && !isHex(found[1], letter))) return 0
  if (source[at] === '&' && BASIC_LETTER.test(letter) && !isReferenceTo(found[0], letter)) return 0
  return found[0].length
}

/** Letters and figures that no reference by name stands for, but for one of two letters. */
const BASIC_LETTER = /^[a-z\d]$/i
const FJ = '&fjlig;'

function isReferenceTo(reference: string, letter: string): boolean {
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+))/i.exec(reference) ?? []
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code === letter.charCodeAt(0) || (reference === FJ && letter === 'f')
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
  while (next < end && source[next] !== '\n' && source[next] !== '\r' && UNSEEN.test(source.charAt(next))) next++
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
