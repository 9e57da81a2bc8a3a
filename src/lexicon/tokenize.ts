import { ACCENT, classAt, isUnspacedAt, lengthAt, NUMBER, SIGN } from './character-classes.ts'

/**
 * Characters beyond the Latin letters and general punctuation, combining accents among them: a text with any of them is
 * tokenized character by character.
 */
const BEYOND_LATIN = /[\u0250-\u1fff\u2070-\uffff]/

/** The words of any other text, without a class of all letters, which takes time to compile. */
const LATIN_WORD = /[0-9a-zª²³µ¹º¼-¾À-ÖØ-öø-\u024f]+(?:['.-][0-9a-zª²³µ¹º¼-¾À-ÖØ-öø-\u024f]+)*|[©&]/g

/**
 * The words of a text, lower case: runs of letters and numbers, with apostrophes, full stops and hyphens inside
 * them kept, and the signs © and &. Typographic apostrophes become plain ones, as in the lists. A run of Han, Kana or
 * Thai letters has no spaces between its words: it is cut into overlapping pairs of letters (`本报记者` → `本报`, `报记`,
 * `记者`), so that a phrase is found inside it; a letter alone is a word.
 */
export function wordsOf(text: string): string[] {
  const low = text.toLowerCase()
  return BEYOND_LATIN.test(low) ? tokenize(folded(text), cutIntoPairs) : (plain(low).match(LATIN_WORD) ?? [])
}

/** Whether a text has more words than `most`. Those of long texts are counted at the spaces, without cutting them out. */
export function hasMoreWords(text: string, most: number): boolean {
  return text.length > most && wordsUpTo(text, most) === null
}

/** The words of a text, or `null` where it has more than `most`: a long text is not cut into words to see that. */
export function wordsUpTo(text: string, most: number): string[] | null {
  if (text.length > most && countAtSpaces(text, most + 1) > most) return null
  const words = wordsOf(text)
  return words.length > most ? null : words
}

/** The runs between spaces that have a letter of ASCII in them, each of which is a word or more; counted up to `enough`. */
function countAtSpaces(text: string, enough: number): number {
  let count = 0
  let isCounted = false
  for (let at = 0; at < text.length && count < enough; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE) isCounted = false
    else if (!isCounted && (code | CASE_BIT) >= SMALL_A && (code | CASE_BIT) <= SMALL_Z) {
      isCounted = true
      count++
    }
  }
  return count
}

const SPACE = 0x20
const CASE_BIT = 0x20
const SMALL_A = 0x61
const SMALL_Z = 0x7a
const ASCII_END = 0x80
const OPENING = 0x28

/**
 * The first of them, empty where there is none; `null` where it takes more than the Latin letters to find it. Most begin with a word in
 * ASCII and a space, which takes no pattern.
 */
export function firstWordOf(text: string): string | null {
  let start = 0
  while (start < text.length && !isInAsciiWord(text, start)) {
    const code = text.charCodeAt(start)
    if (code === OPENING || code >= ASCII_END) return firstByPattern(text)
    if (text.charAt(start) === '&') return '&'
    start++
  }
  let end = start
  while (isInAsciiWord(text, end) || (joins(text.charAt(end)) && isInAsciiWord(text, end + 1))) end++
  // What is beyond ASCII may belong to the word.
  if (text.charCodeAt(end) >= ASCII_END || text.charCodeAt(end + 1) >= ASCII_END) return firstByPattern(text)
  return text.slice(start, end).toLowerCase()
}

function isInAsciiWord(text: string, at: number): boolean {
  return text.charCodeAt(at) < ASCII_END && classAt(text, at) !== SIGN
}

function firstByPattern(text: string): string | null {
  const low = text.toLowerCase()
  if (BEYOND_LATIN.test(low)) return null
  LATIN_WORD.lastIndex = 0
  return LATIN_WORD.exec(plain(low))?.[0] ?? ''
}

/** The same with runs of Han, Kana and Thai letters whole, for words that were cut by something else. */
export function runsOf(text: string): string[] {
  return tokenize(folded(text), (run) => [run])
}

/** Lower case; a Turkish capital İ becomes a plain i. */
function folded(text: string): string {
  return plain(text.normalize('NFC').toLowerCase()).replaceAll('i\u0307', 'i')
}

function plain(low: string): string {
  return low.replaceAll('’', "'").replaceAll('(c)', '©')
}

function cutIntoPairs(run: string): string[] {
  const letters = [...run]
  return letters.length === 1 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}

function tokenize(low: string, cut: (run: string) => readonly string[]): string[] {
  const words: string[] = []
  for (let at = 0; at < low.length; ) {
    const sign = low.charAt(at)
    if (classAt(low, at) !== SIGN) {
      const end = isUnspacedAt(low, at) ? runEnd(low, at) : wordEnd(low, at)
      if (isUnspacedAt(low, at)) for (const word of cut(low.slice(at, end))) words.push(word)
      else words.push(low.slice(at, end))
      at = end
    } else {
      if (sign === '©' || sign === '&') words.push(sign)
      at += lengthAt(low, at)
    }
  }
  return words
}

/** The end of a run of letters that have no spaces between words, and of their accents. */
function runEnd(low: string, start: number): number {
  let at = start
  while (isUnspacedAt(low, at) || classAt(low, at) === ACCENT) at += lengthAt(low, at)
  return at
}

function wordEnd(low: string, start: number): number {
  let at = start
  while (isInWord(low, at) || (joins(low.charAt(at)) && isInWord(low, at + 1))) at += lengthAt(low, at)
  return at
}

function isInWord(low: string, at: number): boolean {
  return classAt(low, at) !== SIGN && !isUnspacedAt(low, at)
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
