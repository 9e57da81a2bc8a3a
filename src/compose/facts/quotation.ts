/** A quotation with no more than who said it is no longer than this (characters). */
const LONGEST_QUOTATION = 80

/** Whether a line is all quoted, or ends so; in `“It holds,” said Jon Aske of the yard.` the text itself has the last word. */
export function isQuotation(text: string): boolean {
  if (text.length <= LONGEST_QUOTATION) return /["“”„«»]/u.test(text)
  if (/["“”„«»][ .,!?…]{0,3}$/u.test(text)) return true
  return /^["“„«]/u.test(text) && !/["“”«»]/u.test(text.slice(1))
}
