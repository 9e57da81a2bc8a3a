import { phraseAt, readingsOf, wordsOf } from '../../../lexicon/match.ts'
import type { Line } from '../../blocks/lines.ts'
import { DAY_OF_EAST, hasPhrase, isByline, isDate, NUMBERED_DAY, YEAR } from './head-lines.ts'

/** Lines below an event's name among which its day stands. */
const LINES = 3
/** Share of the entries whose day says that it is one of an event. */
const SHARE = 0.5
/** Days without a year are those of a calendar where at least so many rise. */
const LEAST_RISING = 3

/** Whether the days below headlines are those of events that one text announces or reviews, and not of articles. */
export function areEvents(lines: readonly Line[], starts: readonly { start: number }[]): boolean {
  const days = starts.map(({ start }) => dayBelow(lines, start))
  const told = days.filter((day) => day !== null && isOfEvent(day))
  return (told.length >= 2 && told.length >= SHARE * starts.length) || areRising(days)
}

/** The day below a headline, where nobody is named as its author. */
function dayBelow(lines: readonly Line[], start: number): string | null {
  const below = lines.slice(start + 1, start + 1 + LINES)
  return below.some(({ text }) => isByline(text)) ? null : (below.find(({ text }) => isDate(text))?.text ?? null)
}

/** `until 30 June 2022`, `5 March – 20 April 2022`, `5 March 2022, 10 am to 4 pm`, `5 March 2022, 2 pm, Town Hall`. */
export function isOfEvent(line: string): boolean {
  const day = withoutNewspaperPage(line)
  if (phraseAt('published-words', wordsOf(day), 0) !== null || hasPhrase('updated-words', day)) return false
  const clock = day.slice(endOfYear(day) ?? day.length)
  return isRange(day) || (/\d/.test(clock) && (isRange(clock) || wordsBehind(clock) > 0))
}

/** `p. 2`, `Seite A14`, `S. 2–3` at the end of a line, and `第3版`: the page of a newspaper. */
const PAGE = /[\s,;|(](\p{L}{1,10})\.? ?\p{Lu}?\d{1,4}(?:[-–]\d{1,4})?\)?$/u
const PAGE_OF_EAST = /[第\s]\p{Lu}?\d{1,3} ?[版面頁页면]$/u

/** A day without the page on which an article stood. */
export function withoutNewspaperPage(line: string): string {
  if (PAGE_OF_EAST.test(line)) return line.replace(PAGE_OF_EAST, '')
  const [said = '', word = ''] = PAGE.exec(line) ?? []
  const isPage = (['page-marks', 'page-words'] as const).some((kind) => readingsOf(kind, word.toLowerCase()).length > 0)
  return isPage ? line.slice(0, -said.length) : line
}

/** Where the figures of a day end: its year, or a day that is nothing but figures; `null` where it has no year. */
function endOfYear(day: string): number | null {
  const found = DAY_OF_EAST.exec(day) ?? NUMBERED_DAY.exec(day) ?? YEAR.exec(day)
  return found === null ? null : found.index + found[0].length
}

/** A word for a range before a figure, or a dash with blanks around between two of them. */
function isRange(text: string): boolean {
  const words = wordsOf(text)
  const isTold = words.some((_, at) => {
    const end = phraseAt('range-words', words, at)?.end
    return end !== undefined && /^\d/.test(words[end] ?? '')
  })
  return isTold || /\d[^\d–—-]{0,12} ?[–—-] ?(?:\d{1,2}\D|\D{0,12} \d{1,2}\D)/.test(text.replace(YEAR, ''))
}

/** Words behind a time that are not part of it: the place of an event, also with a number: `2 pm, Hall 1`. */
function wordsBehind(clock: string): number {
  const words = wordsOf(clock.slice(TIME.exec(clock)?.index ?? clock.search(/\D{0,200}$/)))
  let found = 0
  for (let at = 0; at < words.length; ) {
    const end = Math.max(...OTHERS.map((kind) => phraseAt(kind, words, at)?.end ?? 0))
    if (end === 0 && /^\p{L}/u.test(words[at] ?? '')) found++
    at = Math.max(at + 1, end)
  }
  return found
}

/** `14:00`, `2 pm`, `14h`, `14 Uhr`: a number behind which the day's own words do not stand. */
const TIME = /\d{1,2}(?:[:.h]\d\d|h\b| ?[ap]\.?m\b| (?=\p{L}))/iu

/** What belongs to a time, and what pages of the web and newspapers print beside one. */
const OTHERS = [
  ...(['am-pm', 'clock-words', 'time-zones', 'newspaper-words', 'months', 'weekdays', 'published-words'] as const),
  ...(['read-time', 'minute-words', 'comments', 'count-words', 'issue-words', 'page-furniture', 'page-words'] as const)
]

/** Whether none of the days has a year, and each is later than the one before. */
function areRising(days: readonly (string | null)[]): boolean {
  if (days.length < LEAST_RISING) return false
  const order = days.map((day) => (day === null || endOfYear(day) !== null ? null : dayOfYear(day)))
  return order.every((one, at) => one !== null && (at === 0 || one > (order[at - 1] ?? Number.POSITIVE_INFINITY)))
}

/** A number that rises with the days of a year; `null` for what is no day of a month by its name. */
function dayOfYear(day: string): number | null {
  const words = wordsOf(day)
  const month = words.map((_, at) => phraseAt('months', words, at)?.phrase.value).find((value) => value !== undefined)
  const number = words.map((word) => Number.parseInt(word, 10)).find((value) => value >= 1 && value <= 31)
  return month === undefined || number === undefined ? null : Number(month) * 100 + number
}
