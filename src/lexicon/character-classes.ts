/**
 * The classes of characters. Compiling a regular expression with a class of all letters or numbers takes a millisecond
 * or two of each start, so Latin letters and common signs are told by their codes, and such expressions come last.
 */

const ASCII_END = 0x80
const [DIGIT_0, DIGIT_9, UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a]
const [A_GRAVE, MULTIPLICATION, DIVISION] = [0xc0, 0xd7, 0xf7]
/** Past Latin Extended-B. */
const LATIN_END = 0x250
const [PUNCTUATION, PUNCTUATION_END] = [0x2000, 0x2070]
const LAST_OF_ONE_UNIT = 0xffff

export const SIGN = 0
export const LETTER = 1
export const NUMBER = 2
/** A combining mark, which belongs to the letter before it. */
export const ACCENT = 3
type CharacterClass = typeof SIGN | typeof LETTER | typeof NUMBER | typeof ACCENT

/** The class of the character at an index; `SIGN` for anything but letters, numbers and accents, and at the text's end. */
export function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at)
  if (code < ASCII_END) return isAsciiLetter(code) ? LETTER : code >= DIGIT_0 && code <= DIGIT_9 ? NUMBER : SIGN
  if (isLatin(code)) return LETTER
  if (code < LATIN_END)
    return 'ªµº'.includes(text.charAt(at)) ? LETTER : '²³¹¼½¾'.includes(text.charAt(at)) ? NUMBER : SIGN
  // The text's end has no code.
  if ((code >= PUNCTUATION && code < PUNCTUATION_END) || Number.isNaN(code)) return SIGN
  return classOf(String.fromCodePoint(text.codePointAt(at) as number))
}

function isAsciiLetter(code: number): boolean {
  return (code >= LOWER_A && code <= LOWER_Z) || (code >= UPPER_A && code <= UPPER_Z)
}

/** Letters of Latin-1 and of Latin Extended-A and -B, whose codes are consecutive except for × and ÷. */
function isLatin(code: number): boolean {
  return code >= A_GRAVE && code < LATIN_END && code !== MULTIPLICATION && code !== DIVISION
}

function classOf(character: string): CharacterClass {
  if (/^\p{L}$/u.test(character)) return LETTER
  if (/^\p{N}$/u.test(character)) return NUMBER
  return /^\p{M}$/u.test(character) ? ACCENT : SIGN
}

const [THAI, THAI_END, ITERATION, ZERO] = [0xe01, 0xe4e, 0x3005, 0x3007]
/** Kana, Han and its extensions: first and last code point of each range. */
const UNSPACED = [
  [0x3041, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x3ffff]
] as const

/** Whether a code point is of a script that puts no spaces between words: Han, Kana, Thai. */
export function isUnspaced(code: number): boolean {
  if (code < THAI) return false
  if (code <= THAI_END || code === ITERATION || code === ZERO) return true
  return UNSPACED.some(([first, last]) => code >= first && code <= last)
}

/** Whether a letter of such a script stands at an index. */
export function isUnspacedAt(text: string, at: number): boolean {
  return isUnspaced(text.codePointAt(at) ?? 0) && classAt(text, at) !== SIGN
}

/** The UTF-16 code units of the character at an index: 1 or 2. */
export function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1
}

/** Whether a text begins with an upper-case letter. */
export function startsCapital(text: string): boolean {
  const first = text.charAt(0)
  if (first.charCodeAt(0) >= LATIN_END) return /^\p{Lu}/u.test(text)
  return first !== first.toLowerCase() && first === first.toUpperCase()
}

/** Whether a text begins with a lower-case letter. */
export function startsSmall(text: string): boolean {
  const first = text.charAt(0)
  if (first.charCodeAt(0) >= LATIN_END) return /^\p{Ll}/u.test(text)
  return first !== first.toUpperCase()
}
