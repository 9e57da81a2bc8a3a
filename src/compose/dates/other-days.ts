import { findPhrases, type PhraseHit, phraseAt, phraseAtStart, wordsOf } from '../../lexicon/match.ts'
import { areDateWords, hasYear } from './date-words.ts'
import { withPlainDates } from './tokens.ts'

/** `Deadline: 12 March 2026`, `Abgerufen am 9. Januar 2026`, `Opens 12 March 2027`: whether a line begins with words that tell another day than that of publication. */
function namesOtherDay(text: string): boolean {
  const opener = phraseAtStart('other-day-words', text)
  if (opener === null) return namesOtherDayWithin(text)
  if (needsColon(opener) && !isBeforeColon(text, opener.end)) return false
  const words = wordsOf(text)
  if ((phraseAt('published-words', words, 0)?.end ?? 0) >= opener.end) return false
  const [first = '', second = ''] = words.slice(opener.end)
  return areDateWords([first]) || (phraseAt('articles', [first], 0) !== null && areDateWords([second]))
}

/** `Concert`, `Opening`: above or before a day as much the name of a section, which a colon tells from a label. */
function needsColon({ readings }: PhraseHit): boolean {
  return readings.every(({ value }) => value === 'colon')
}

function isBeforeColon(text: string, count: number): boolean {
  const colon = text.search(/[:：]/u)
  return colon > 0 && wordsOf(text.slice(0, colon)).length === count
}

/** A line that says what another day is is no longer than this (characters). */
const LONGEST_SENTENCE = 100

/** `The exhibition runs until 4 March 2021`: whether such words in small letters stand right before the only day of a line that tells no publication. */
function namesOtherDayWithin(text: string): boolean {
  if (text.length > LONGEST_SENTENCE || text.match(YEARS)?.length !== 1) return false
  const words = wordsOf(text)
  if ((['published-words', 'updated-words'] as const).some((kind) => hasLong(kind, words))) return false
  return findPhrases('other-day-words', words).some((hit) => {
    const { start, end, phrase } = hit
    if (needsColon(hit)) return false
    const isInSentence = start > 0 && !/\d/.test(words[start - 1] ?? '') && text.includes(` ${phrase.text} `)
    return isInSentence && areDateWords(words.slice(end, end + 1))
  })
}

/** Years of four figures, and days whose year has two. */
const YEARS = /(?<!\d)(?:(?:1[6-9]|20)\d\d|\d{1,2}([./])\d{1,2}\1\d\d)(?!\d)/g

/** Words of publication of so many letters are no small words of another kind. */
const LEAST_LABEL = 4

function hasLong(kind: 'published-words' | 'updated-words', words: readonly string[]): boolean {
  return findPhrases(kind, words).some(({ phrase }) => phrase.text.length >= LEAST_LABEL)
}

/** Years between the first and the last day of a life, or of what lasts as long: an article is not changed after so many. */
const LONG = 10

/** A line that is nothing but the days of a life is no longer than this (characters). */
const LONGEST_LIFE = 64

/** `June 2, 1931 – March 9, 2024`, `* 2. Juni 1931 † 9. März 2024`: whether a line is nothing but two days or years of a life, with a dash or a cross between. */
export function isSpanOfLife(text: string): boolean {
  if (text.length > LONGEST_LIFE) return false
  const [from = '', to = '', ...more] = text.split(/[†✝‡]|\s[–—-]\s/u)
  if (more.length > 0 || !isDay(from) || !isDay(to)) return false
  const [first, last] = [from, to].map((part) => Number(/(?:1[6-9]|20)\d\d/.exec(part)?.[0] ?? Number.NaN))
  if (/[†✝‡]/u.test(text)) return !Number.isNaN(last) || SHORT_YEAR.test(to)
  return (last ?? 0) - (first ?? 0) >= LONG
}

/** `9.3.21` */
const SHORT_YEAR = /\d{1,2}([./])\d{1,2}\1\d\d\W{0,3}$/u

/** A date without a word that says what was done that day. */
function isDay(text: string): boolean {
  const words = wordsOf(withPlainDates(text))
  const isLabelled = (['published-words', 'updated-words'] as const).some((kind) => findPhrases(kind, words).length > 0)
  return areDateWords(words) && !isLabelled
}

/** `Deadline:` and nothing else. */
function labelsOtherDay(text: string): boolean {
  const opener = phraseAtStart('other-day-words', text)
  if (opener === null || opener.end !== wordsOf(text).length) return false
  return !needsColon(opener) || isBeforeColon(text, opener.end)
}

/** `Am 4. März 2021 im Hafenmuseum`, `On 4 March 2021 at the harbour museum`: nothing but a day and, behind an article, where something was or will be. */
function namesVenue(text: string): boolean {
  if (text.length > LONGEST_SENTENCE || text.match(YEARS)?.length !== 1 || /[:|•·]/u.test(text)) return false
  const words = wordsOf(text)
  if ((['published-words', 'updated-words'] as const).some((kind) => hasLong(kind, words))) return false
  return findPhrases('venue-words', words).some(({ start, end, phrase }) => {
    const before = words.slice(0, start)
    if (!hasYear(before.join(' ')) || !areDateWords(before) || NO_VENUES.some((kind) => isAt(kind, words, end)))
      return false
    const behind = text.split(` ${phrase.text} `)[1] ?? ''
    // `4 marca 2021 w Aktualności`: a section.
    return phrase.value === 'small' ? /^\p{Ll}/u.test(behind) : /^\p{L}/u.test(behind)
  })
}

/** What stands behind such words and is no place of an event. */
const NO_VENUES = [
  'clock-words',
  'newspaper-words',
  'section-label',
  'navigation',
  'weekdays',
  'relative-times'
] as const

function isAt(kind: (typeof NO_VENUES)[number], words: readonly string[], at: number): boolean {
  return phraseAt(kind, words, at) !== null
}

/** Whether a line, or the label alone on the line above it, says that its day is another than that of publication. */
export function tellsOtherDay(text: string, above: string | null): boolean {
  return namesOtherDay(text) || isSpanOfLife(text) || namesVenue(text) || (above !== null && labelsOtherDay(above))
}

/** Fields of a box about a product are no longer than this (characters), and others of them stand within so many lines. */
const LONGEST_FIELD = 80
const BESIDE = 5
const LEAST_FIELDS = 2

/** `Release date Dec 8, 2023` between `Developer …` and `Price …`: whether a line tells when a film, a game or a product came out. */
export function isReleaseOfProduct(lines: readonly { readonly text: string }[], at: number): boolean {
  if (phraseAtStart('release-words', lines[at]?.text ?? '') === null) return false
  const fields = lines.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).flatMap(({ text }) => fieldOfProduct(text))
  return new Set(fields).size >= LEAST_FIELDS
}

/** The label that a line begins with, alone on it, before a colon, or before a capital or figure. */
function fieldOfProduct(text: string): string[] {
  const label = text.length > LONGEST_FIELD ? null : phraseAtStart('product-labels', text)
  if (label === null) return []
  const words = text.split(/\s+/u)
  const isField =
    isBeforeColon(text, label.end) || words.length === label.end || /^[\p{Lu}\p{N}\p{Sc}]/u.test(words[label.end] ?? '')
  return isField ? [label.phrase.text] : []
}
