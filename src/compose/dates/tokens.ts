import { ACCENT, classAt, LETTER, lengthAt, NUMBER, SIGN } from '../../lexicon/character-classes.ts'
import { plainFigures } from '../../lexicon/figures.ts'
import { phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'
import { withPlainYears } from './eastern-years.ts'
import { withClocksParted } from './glued-clock.ts'
import type { Token } from './token.ts'

export type { Token } from './token.ts'

/** Lines longer than this (in characters) are no date lines; only so much of them is read. */
const LONGEST = 400

/** A year, and figures that stood behind it before a page lost its spaces: `Jan 4, 20265:00 AM`, `14 Nov 2018207`, `30.01.202430. Januar 2024`. */
const GLUED_YEAR =
  /(\p{L}{3,12}\.? \d{1,2}(?:\p{Ll}{2})?,? |\d{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?|(?<![\d./])\d{1,2}([./])\d{1,2}\2)((?:19|20)\d\d)(?=\d{1,8}\b)/gu

/** A month and its day, and letters in front that a page lost its spaces after: `TellerJan 4`, `ESPNDec. 22`. */
const GLUED_MONTH = /(?<=\p{L})\p{Lu}\p{L}{2,11}(?=\.? \d{1,2}(?:\p{Ll}{2})?,? \d{4})/gu

/** A label and its colon, and letters in front: `TellerPublished: March 4`. */
const GLUED_LABEL = /(?<=\p{Ll})\p{Lu}\p{Ll}{5,14}(?=:)/gu

/** A word with a capital and the next two, and letters in front: `CETFirst published on Wed 4 Jan`, `TellerUpdated March 4, 2021`. */
const GLUED_WORDS = /(?<=\p{L})\p{Lu}\p{Ll}{2,19}(?: \p{Ll}{1,14}){0,2}/gu

/** A text as tokens, in order. */
export function tokensOf(text: string): Token[] {
  const read = parted(withPlainDates(text.slice(0, LONGEST).normalize('NFC')))
  const tokens: Token[] = []
  let end = 0
  for (let at = 0; at < read.length; ) {
    const type = TYPES[classAt(read, at)]
    const start = at
    at = type === 'mark' ? at + lengthAt(read, at) : runFrom(read, at, type)
    const found = read.slice(start, at)
    if (found.trim() === '') continue
    tokens.push({ type, text: found, low: found.toLowerCase(), spaced: start > end })
    end = at
  }
  return withClocksParted(tokens)
}

/** With the spaces that a page lost. What has no four figures in a row and no colon, as most lines, has no date that lost any. */
function parted(text: string): string {
  const dated = /\d{4}/.test(text)
    ? text.replace(GLUED_YEAR, '$1$3 ').replace(GLUED_MONTH, partMonth).replace(GLUED_WORDS, partWords)
    : text
  return dated.includes(':') ? dated.replace(GLUED_LABEL, partLabel) : dated
}

/** A text without these letters has all its figures in ASCII, and no year of an era. */
const OF_OTHER_SCRIPTS = /[\u0660-\u1c59\u3000-\uffff]/

/** A text with its figures in ASCII, and years of eras and dates in words in such figures. */
export function withPlainDates(text: string): string {
  if (!OF_OTHER_SCRIPTS.test(text)) return text
  return withPlainYears(plainFigures(text))
}

/** `SPNDec` → `SPN Dec`: the month is what begins with the last capital. */
function partMonth(word: string): string {
  const at = word.search(/\p{Lu}\p{Ll}{2,11}$/u)
  const month = word.slice(Math.max(0, at))
  return readingsOf('months', month.toLowerCase()).length > 0 ? `${word.slice(0, Math.max(0, at))} ${month}` : word
}

function partLabel(word: string): string {
  const kinds = ['published-words', 'updated-words'] as const
  return kinds.some((kind) => readingsOf(kind, word.toLowerCase()).length > 0) ? ` ${word}` : word
}

function partWords(said: string): string {
  const words = wordsOf(said)
  const kinds = ['first-published-words', 'updated-words'] as const
  return kinds.some((kind) => (phraseAt(kind, words, 0)?.phrase.text.length ?? 0) >= LEAST_LABEL) ? ` ${said}` : said
}

/** Letters of a label that is parted from a word although no colon stands behind it: `Upd` ends words. */
const LEAST_LABEL = 6

/** What a token is that begins with a character of each class. */
const TYPES = { [SIGN]: 'mark', [LETTER]: 'word', [NUMBER]: 'number', [ACCENT]: 'mark' } as const

/** The end of a run of digits, or of letters and their accents. */
function runFrom(text: string, start: number, type: 'word' | 'number'): number {
  let at = start
  for (let next = classAt(text, at); TYPES[next] === type || (next === ACCENT && type === 'word'); ) {
    at += lengthAt(text, at)
    next = classAt(text, at)
  }
  return at
}

/** Whether the token at `at` is this mark. */
export function isMark(tokens: readonly Token[], at: number, mark: string): boolean {
  return tokens[at]?.type === 'mark' && tokens[at].text === mark
}

/** The number at `at` if it has between `least` and `most` digits, else `null`. */
export function numberAt(tokens: readonly Token[], at: number, least: number, most: number): number | null {
  const token = tokens[at]
  if (token?.type !== 'number' || token.text.length < least || token.text.length > most) return null
  const value = Number(token.text)
  return Number.isInteger(value) ? value : null
}
