import { classAt, lengthAt, NUMBER, SIGN } from './character-classes.ts'

/**
 * Characters beyond the Latin letters and general punctuation, combining accents among them: a text with any of them is
 * tokenized character by character.
 */
const BEYOND_LATIN = /[\u0250-\u1fff\u2070-\uffff]/

/** The words of any other text, without a class of all letters, which takes time to compile. */
const LATIN_WORD = /[0-9a-zª²³µ¹º¼-¾À-ÖØ-öø-\u024f]+(?:['.-][0-9a-zª²³µ¹º¼-¾À-ÖØ-öø-\u024f]+)*|[©&]/g

/**
 * The words of a text, lower case: runs of letters and numbers, with apostrophes, full stops and hyphens inside
 * them kept, and the signs © and &. Typographic apostrophes become plain ones, as in the lists.
 */
export function wordsOf(text: string): string[] {
  const low = text.toLowerCase()
  return BEYOND_LATIN.test(low)
    ? tokenize(plain(text.normalize('NFC').toLowerCase()))
    : (plain(low).match(LATIN_WORD) ?? [])
}

function plain(low: string): string {
  return low.replaceAll('’', "'").replaceAll('(c)', '©')
}

function tokenize(low: string): string[] {
  const words: string[] = []
  let start = -1
  for (let at = 0; at <= low.length; at++) {
    if (classAt(low, at) !== SIGN) {
      if (start < 0) start = at
      at += lengthAt(low, at) - 1
      continue
    }
    if (start >= 0) {
      if (joins(low.charAt(at)) && classAt(low, at + 1) !== SIGN) continue
      words.push(low.slice(start, at))
      start = -1
    }
    const sign = low.charAt(at)
    if (sign === '©' || sign === '&') words.push(sign)
  }
  return words
}

/** Whether a sign belongs to a word when a letter or number follows it. */
function joins(sign: string): boolean {
  return sign === "'" || sign === '.' || sign === '-'
}

/** Whether a word consists of digits and other numbers alone. */
export function isNumber(word: string): boolean {
  for (let at = 0; at < word.length; at += lengthAt(word, at)) if (classAt(word, at) !== NUMBER) return false
  return word !== ''
}
