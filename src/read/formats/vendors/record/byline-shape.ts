const BY = /^(?:by|von|par|por|di|door|da)\s/i
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|den|di|la|le)){1,3}$/u
const MOST_WORDS = 8

/** `Von Maria Teller`, `Marie Teller`: a line of its own between a vendor's fields and the text. */
export function looksLikeByline(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS && !/[.!?:]$/.test(text) && (BY.test(text) || NAME.test(text))
}
