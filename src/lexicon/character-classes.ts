/**
 * What characters are. A pattern with a class of all letters or numbers costs each start a millisecond or two to
 * compile, whether it is needed or not, so here such patterns stand behind what Latin letters and common signs are.
 */

export const SIGN = 0
export const LETTER = 1
export const NUMBER = 2
/** A combining mark, which belongs to the letter before it. */
export const ACCENT = 3
export type CharacterClass = typeof SIGN | typeof LETTER | typeof NUMBER | typeof ACCENT

/** What begins at a place: a letter, a number, an accent, or anything else, the text's end too. */
export function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at)
  if (code < 0x80) return isAsciiLetter(code) ? LETTER : code >= 0x30 && code <= 0x39 ? NUMBER : SIGN
  if (isLatin(code)) return LETTER
  if (code < 0x250) return 'ªµº'.includes(text[at]) ? LETTER : '²³¹¼½¾'.includes(text[at]) ? NUMBER : SIGN
  // General punctuation; the end has no code at all.
  if ((code >= 0x2000 && code <= 0x206f) || Number.isNaN(code)) return SIGN
  return classOf(String.fromCodePoint(text.codePointAt(at) as number))
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Letters of Latin-1 and of Latin Extended-A and -B, which stand in a row but for × and ÷. */
function isLatin(code: number): boolean {
  return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7
}

function classOf(character: string): CharacterClass {
  if (/^\p{L}$/u.test(character)) return LETTER
  if (/^\p{N}$/u.test(character)) return NUMBER
  return /^\p{M}$/u.test(character) ? ACCENT : SIGN
}

/** How many UTF-16 code units the character at a place has. */
export function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Whether a text begins with a capital letter. */
export function startsCapital(text: string): boolean {
  if (text === '') return false
  const code = text.charCodeAt(0)
  if (code >= 0x250) return /^\p{Lu}/u.test(text)
  return text[0] !== text[0].toLowerCase() && text[0] === text[0].toUpperCase()
}

/** Whether a text begins with a small letter. */
export function startsSmall(text: string): boolean {
  if (text === '') return false
  const code = text.charCodeAt(0)
  if (code >= 0x250) return /^\p{Ll}/u.test(text)
  return text[0] !== text[0].toUpperCase()
}
