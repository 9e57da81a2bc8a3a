import type { LexiconKind } from '../../../lexicon/index.ts'
import { findPhrases, phraseAt, readingsOf, wordsOf } from '../../../lexicon/match.ts'
import { isName, namesIn } from '../vendors/record/byline-shape.ts'
import { isRow } from './rows.ts'

export const LONGEST_HEADLINE = 150
const LONGEST_BYLINE = 80
/** Characters of a byline in a script without capitals. */
const LONGEST_UNCASED = 40
const LONGEST_DATE = 80
export const YEAR = /\b(?:19|20)\d\d\b/
export const NUMBERED_DAY = /(?:^|\D)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?!\d)/
export const DAY_OF_EAST = /\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]/
/** Words of a line with a date that say something else: its publication. */
const MOST_OTHER_WORDS = 4
const SENTENCE_END = /[.…:;,。]$/
const MARKUP = /^(?:[*_]{1,3}|#{1,6} )|[*_]{1,3}$/g

/** A line without the signs that make it a heading, bold or slanted. */
export function withoutMarkup(text: string): string {
  return text.replace(MARKUP, '').trim()
}

/** Who wrote what stands below: `By Edith Calloway`, `Text: Edith Calloway`, `记者 王小明`. */
export function isByline(written: string): boolean {
  const text = withoutMarkup(written)
  if (text.length > LONGEST_BYLINE || /[.!?。]$/.test(text)) return false
  const words = wordsOf(text)
  const hit = phraseAt('by-words', words, 0)
  if (hit === null || hit.end >= words.length) return false
  const [named = ''] = text
    .split(/[\s:：]+/)
    .slice(hit.end)
    .join(' ')
    .split(/[,|•·(\d]/)
  const isUncased = text.toLowerCase() === text.toUpperCase()
  return isUncased ? text.length <= LONGEST_UNCASED : isNamed(named.trim(), words[hit.end] ?? '')
}

/** A name or an agency, or words for who else it is: `our correspondent`. */
function isNamed(named: string, first: string): boolean {
  if (readingsOf('collective-words', first).length > 0) return true
  const [one = '', two, three] = named.split(' ')
  if (!startsCapital(one) && !(isJoiner(one) && two !== undefined && startsCapital(two))) return false
  return two === undefined || startsCapital(two) || (isJoiner(two) && three !== undefined && startsCapital(three))
}

function startsCapital(word: string): boolean {
  return /^[^\p{L}]?\p{Lu}/u.test(word)
}

function isJoiner(word: string): boolean {
  return (['surname-particles', 'and-words'] as const).some((kind) => readingsOf(kind, word.toLowerCase()).length > 0)
}

/** Names alone on a line, the first of which is somebody's: `Edith Calloway and Tom Ashby`. */
export function isNameLine(written: string): boolean {
  const text = withoutMarkup(written)
  if (text.length > LONGEST_BYLINE || /[.!?:]$/.test(text)) return false
  const names = namesIn(text)
  const [given = ''] = wordsOf(text)
  return names.length > 0 && names.every(isName) && readingsOf('given-names', given).length > 0
}

const DATE_WORDS: readonly LexiconKind[] = [
  ...(['published-words', 'updated-words', 'time-zones', 'am-pm', 'of-words', 'clock-words'] as const)
]

/** A day, with what belongs to one and hardly anything else: `Monday, March 3, 2021, 10:15`, `Nordholm Post | 3.3.2021`. */
export function isDate(written: string): boolean {
  const text = withoutMarkup(written)
  if (text.length > LONGEST_DATE || /[!?。]$/.test(text) || !/\d/.test(text)) return false
  if (DAY_OF_EAST.test(text)) return true
  const { others, months, days } = dateWords(text)
  if (NUMBERED_DAY.test(text)) return others <= MOST_OTHER_WORDS
  if (months === 0 || !days) return false
  return YEAR.test(text) ? others <= MOST_OTHER_WORDS : others === 0
}

/** A weekday or a day of a month and nothing else, as a diary's days are called. */
export function isDay(text: string): boolean {
  if (text.length > LONGEST_DATE) return false
  const { others, months, weekdays } = dateWords(text)
  return others === 0 && (weekdays > 0 || months > 0)
}

function dateWords(text: string): { others: number; months: number; weekdays: number; days: boolean } {
  const words = wordsOf(text)
  const found = { others: 0, months: 0, weekdays: 0, days: false }
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const known = DATE_WORDS.map((kind) => phraseAt(kind, words, at)?.end ?? 0)
    const month = phraseAt('months', words, at)
    const weekday = phraseAt('weekdays', words, at)
    if (month !== null) found.months++
    else if (weekday !== null) found.weekdays++
    else if (/^\d/.test(word)) found.days ||= /^\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?$/.test(word)
    else if (Math.max(...known) === 0) found.others++
    at = Math.max(at + 1, month?.end ?? 0, weekday?.end ?? 0, ...known)
  }
  return found
}

/** `HARLOW, Ore. (AP) — The ferry …`, `Harlau (dpa) - Die Fähre …`: a first paragraph that says where it comes from. */
const DATELINE = /^\p{Lu}[^()]{1,60}\([^()]{2,30}\) ?(?:--|[-–—_:]) ?\S/u
/** The same without an agency, its place in capitals: `HARLOW — The ferry …`, `MARDEN, March 3 -- The ferry …`. */
const PLACE_IN_CAPITALS = /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [^—–:]{1,40})? ?(?:--|[–—]) ?\S/u

export function isDateline(text: string): boolean {
  return DATELINE.test(text) || PLACE_IN_CAPITALS.test(text)
}

/** Whether a line may be a headline: not long, no sentence, author, day, address, nor the number of a part. */
export function readsAsHeadline(written: string): boolean {
  const text = withoutMarkup(written)
  if (text === '' || text.length > LONGEST_HEADLINE || SENTENCE_END.test(text) || isRow(text)) return false
  if (/^(?:https?:|www\.|[\d ]+[:.h]\d\d\b|[[(]?[\divx]+[\])]?$)/i.test(text) || !/\p{L}/u.test(text)) return false
  return !isByline(text) && !isDate(text) && !isDay(text) && !isPartNumber(text) && !isSpoken(text) && !isBoxLabel(text)
}

/** A paragraph of a conversation is as short as a headline is. */
function isSpoken(text: string): boolean {
  return /[.…!?,]["”»’“)]$/.test(text)
}

/** `Related stories`, `Share this article`: what stands above a box of a page, and nothing else. */
function isBoxLabel(text: string): boolean {
  const words = wordsOf(text)
  return BOX_LABELS.some((kind) => phraseAt(kind, words, 0)?.end === words.length)
}

const BOX_LABELS: readonly LexiconKind[] = [
  'related',
  'share',
  'ui-control',
  'advert',
  'subscribe',
  'consent',
  'comments'
]

/** `Chapter 3`, `Day 2: The harbour`, `3. Teil`, `第三章`: the number of a part of one text. */
export function isPartNumber(text: string): boolean {
  const words = wordsOf(text).slice(0, 3)
  const [first = '', second = ''] = words
  const opens = phraseAt('part-words', words, 0)
  if (opens !== null && isNumeral(words[opens.end] ?? '')) return true
  if (isNumeral(first) && readingsOf('part-words', second).length > 0) return words.length === 2 || /[:–—-]/.test(text)
  return /^第.{1,4}[章回部話话節节]/u.test(text)
}

function isNumeral(word: string): boolean {
  return /^(?:\d{1,3}\.?|[ivx]{1,5})$/.test(word) || readingsOf('ordinals', word).length > 0
}

/** Words of a headline; what is written without spaces counts as many. */
export function wordCount(text: string): number {
  const isUnspaced = /[\u3041-\u9fff]/.test(text)
  return isUnspaced ? Math.ceil(text.length / 3) + 2 : text.split(' ').length
}

export function hasPhrase(kind: LexiconKind, text: string): boolean {
  return findPhrases(kind, wordsOf(text)).length > 0
}
