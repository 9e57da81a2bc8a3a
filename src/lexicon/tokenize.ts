import { classAt, lengthAt, NUMBER, SIGN } from './character-classes.ts'

/**
 * Characters beyond the Latin letters and general punctuation, accents that stand apart from their letters among them:
 * texts that have any are cut letter by letter.
 */
const BEYOND_LATIN = /[\u0250-\u1fff\u2070-\uffff]/

/** The words of any other text: without a class of all letters, which each start would have to compile. */
const LATIN_WORD = /[0-9a-zª²³µ¹º¼-¾À-ÖØ-öø-\u024f]+(?:['.-][0-9a-zª²³µ¹º¼-¾À-ÖØ-öø-\u024f]+)*|[©&]/g

/**
 * The words of a text, lower case: runs of letters and numbers, with apostrophes, full stops and hyphens inside
 * them kept, and the signs © and &. Typographic apostrophes become plain ones, as in the lists.
 */
export function wordsOf(text: string): string[] {
  const low = text.toLowerCase()
  return BEYOND_LATIN.test(low) ? cut(plain(text.normalize('NFC').toLowerCase())) : (plain(low).match(LATIN_WORD) ?? [])
}

function plain(low: string): string {
  return low.replaceAll('’', "'").replaceAll('(c)', '©')
}

function cut(low: string): string[] {
  const words: string[] = []
  let start = -1
  for (let at = 0; at <= low.length; at++) {
    if (classAt(low, at) !== SIGN) {
      if (start < 0) start = at
      at += lengthAt(low, at) - 1
      continue
    }
    if (start >= 0) {
      if (joins(low.charCodeAt(at)) && classAt(low, at + 1) !== SIGN) continue
      words.push(low.slice(start, at))
      start = -1
    }
    if (low[at] === '©' || low[at] === '&') words.push(low[at])
  }
  return words
}

/** `'`, `.` and `-` stand inside a word where letters go on behind them. */
function joins(code: number): boolean {
  return code === 0x27 || code === 0x2e || code === 0x2d
}

/** Whether a word is nothing but digits and other numbers. */
export function isNumber(word: string): boolean {
  for (let at = 0; at < word.length; at += lengthAt(word, at)) if (classAt(word, at) !== NUMBER) return false
  return word !== ''
}
