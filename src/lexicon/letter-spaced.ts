import { classAt, LETTER, lengthAt } from './character-classes.ts'

/** Fewer letters in a row are initials (`A B Smith`). */
const LEAST_LETTERS = 5

/** Whether a text is letter-spaced, as display type of a letterhead is: `P R E S S  R E L E A S E`. */
export function isLetterSpaced(text: string): boolean {
  let letters = 0
  let end = 0
  for (let at = 0; at < text.length; at += lengthAt(text, at)) {
    if (classAt(text, at) !== LETTER) continue
    if (letters > 0 && at === end) return false
    letters++
    end = at + lengthAt(text, at)
  }
  return letters >= LEAST_LETTERS
}

/** A text without its white space: what a line that is letter-spaced and the same line without spacing have in common. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '')
}
