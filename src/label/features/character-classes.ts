/** Code units of single characters that lines are looked at for. */
export const CHAR = {
  space: 32,
  apostrophe: 39,
  openBracket: 40,
  comma: 44,
  hyphen: 45,
  stop: 46,
  slash: 47,
  openSquare: 91,
  closeSquare: 93,
  colon: 58,
  semicolon: 59,
  q: 113,
  bar: 124,
  guillemet: 0xbb,
  curlyApostrophe: 0x2019,
  cross: 0x2020,
  ellipsis: 0x2026,
  singleGuillemet: 0x203a
} as const

/** What kind of character a UTF-16 code unit is: enough to tell words, figures and marks apart. */
export const SPACE = 0
export const LOWER = 1
export const UPPER = 2
export const DIGIT = 3
export const MARK = 4

/** Latin (with its supplements), Greek and Cyrillic are looked up; beyond them a code unit is a letter unless it is a mark. */
const TABLED = 0x530

const CLASS = new Uint8Array(TABLED)
const FOLD = new Uint16Array(TABLED)
for (let code = 0; code < TABLED; code++) {
  const char = String.fromCharCode(code)
  const lower = char.toLowerCase()
  FOLD[code] = code >= 48 && code <= 57 ? 48 : lower.charCodeAt(0)
  if (code >= 48 && code <= 57) CLASS[code] = DIGIT
  else if (lower !== char) CLASS[code] = UPPER
  else if (char.toUpperCase() !== char || code === 0xaa || code === 0xba) CLASS[code] = LOWER
  else if (code <= 32 || code === 0xa0) CLASS[code] = SPACE
  else CLASS[code] = code < 0x100 ? MARK : LOWER
}

/** Marks and figures of scripts beyond the table: Arabic, Devanagari. */
const MARKS_BEYOND: readonly number[] = [0x60c, 0x61b, 0x61f, 0x66a, 0x66b, 0x66c, 0x6d4, 0x964, 0x965]
const isFigureBeyond = (code: number): boolean =>
  (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0x966 && code <= 0x96f)

/** A full-width form of an ASCII character, as East Asian text has them, is that character. */
export function halfWidth(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
}

/** Whether a letter is of a script without capitals. */
export const isCaseless = (code: number): boolean => code >= 0x590 && !(code >= 0x1e00 && code < 0x2000)

/** The class of one code unit. */
export function classOf(code: number): number {
  if (code < TABLED) return CLASS[code]
  if (code < 0xe00) return MARKS_BEYOND.includes(code) ? MARK : isFigureBeyond(code) ? DIGIT : LOWER
  if (code >= 0xff01 && code <= 0xff5e) return CLASS[code - 0xfee0]
  if (code >= 0xff5f && code <= 0xff65) return MARK
  if (code >= 0x2000 && code < 0x2c00) return code <= 0x200a || code === 0x2028 || code === 0x2029 ? SPACE : MARK
  if (code >= 0x3000 && code < 0x3040) return code === 0x3000 ? SPACE : MARK
  return code >= 0xd800 && code < 0xe000 ? MARK : LOWER
}

/** A code unit in lower case; every figure becomes 0, so that all years look alike. */
export function folded(code: number): number {
  if (code < TABLED) return FOLD[code]
  if (code === CHAR.curlyApostrophe) return CHAR.apostrophe
  if (code >= 0xff01 && code <= 0xff5e) return FOLD[code - 0xfee0]
  return isFigureBeyond(code) ? 48 : code
}
