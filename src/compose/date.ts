import type { LexiconKind } from '../lexicon/index.ts'
import { findPhrase, phraseAt, plain, phraseMap } from './match.ts'

/** Dates as precise as the text, in ISO 8601; `null` where it names none for sure. */
export interface Dates {
  published: string | null
  modified: string | null
}

/** A calendar day, and where in the text it ends. */
interface Day {
  year: number
  month: number
  day: number
  start: number
  end: number
}

/** The published and the modified date that a line names. @param language settles `5/3/2014` nowhere: that stays unknown. */
export function datesOf(text: string, _language: string | null): Dates {
  const lower = plain(text)
  const dates: Dates = { published: null, modified: null }
  let from = 0
  for (let day = nextDay(lower, from); day !== null; day = nextDay(lower, from)) {
    const following = nextDay(lower, day.end)
    const clock = clockBetween(lower, from, day, following?.start ?? lower.length)
    const said = lower.slice(from, day.start)
    const key = isUpdate(said) ? 'modified' : 'published'
    dates[key] ??= iso(day) + clock
    from = day.end
  }
  return dates
}

function isUpdate(said: string): boolean {
  return findPhrase(said, 'updated-words') !== null && findPhrase(said, 'published-words') === null
}

function iso({ year, month, day }: Day): string {
  return `${year}-${two(month)}-${two(day)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

const EARLIEST = 1500
const LATEST = 2199

/** Ways to write a day in figures alone. Groups: year, month, day, in the order that `order` names. */
const FIGURES: readonly { pattern: RegExp; order: 'ymd' | 'dmy' | 'unsure' }[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, order: 'ymd' },
  { pattern: /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/g, order: 'dmy' },
  { pattern: /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/-])/g, order: 'unsure' }
]

const NUMBER_OR_WORD = /\d{1,4}|[\p{L}]+/gu

/** The first whole day in `text` at or after `from`. */
function nextDay(text: string, from: number): Day | null {
  const days = [inWords(text, from), ...FIGURES.map((way) => inFigures(text, from, way))].filter((day) => day !== null)
  return days.reduce<Day | null>((first, day) => (first === null || day.start < first.start ? day : first), null)
}

function inFigures(text: string, from: number, { pattern, order }: (typeof FIGURES)[number]): Day | null {
  pattern.lastIndex = from
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [one, two, three] = found.slice(1, 4).map(Number)
    const place = { start: found.index, end: found.index + found[0].length }
    const day = order === 'ymd' ? valid(one, two, three, place) : order === 'dmy' ? valid(three, two, one, place) : unambiguous(one, two, three, place)
    if (day !== null) return day
  }
  return null
}

/** `5/3/2014` is in May or in March; `13/3/2014` and `3/13/2014` are in March, and so is `3/3/2014`. */
function unambiguous(one: number, two: number, year: number, place: Pick<Day, 'start' | 'end'>): Day | null {
  if (one === two || one > 12) return valid(year, two, one, place)
  return two > 12 ? valid(year, one, two, place) : null
}

/** A month's name with a day and a year close by: `March 3, 2021`, `3. März 2021`, `1er mars 2021`, `3 de marzo de 2021`. */
function inWords(text: string, from: number): Day | null {
  const tokens = [...text.slice(from).matchAll(NUMBER_OR_WORD)]
  for (let at = 0; at < tokens.length; at++) {
    const month = Number(phraseMap('months').get(tokens[at][0])?.value ?? Number.NaN)
    if (Number.isNaN(month)) continue
    const day = dayAround(tokens, at)
    const year = day === null ? null : yearAfter(tokens, Math.max(at, day.at))
    if (day === null || year === null) continue
    const start = from + tokens[Math.min(at, day.at)].index
    const end = from + tokens[year.at].index + 4
    const found = valid(year.value, month, day.value, { start, end })
    if (found !== null) return found
  }
  return null
}


/** The day's number before the month (with an ordinal or `de` between) or right after it. */
function dayAround(tokens: readonly RegExpMatchArray[], month: number): { value: number; at: number } | null {
  for (let at = month - 1; at >= 0 && at >= month - 2; at--) {
    if (isDay(tokens[at][0])) return { value: Number(tokens[at][0]), at }
    if (!isJoin(tokens[at][0])) break
  }
  const next = tokens[month + 1]?.[0]
  return next !== undefined && isDay(next) ? { value: Number(next), at: month + 1 } : null
}

function yearAfter(tokens: readonly RegExpMatchArray[], from: number): { value: number; at: number } | null {
  for (let at = from + 1; at < tokens.length && at <= from + 2; at++) {
    if (/^\d{4}$/.test(tokens[at][0])) return { value: Number(tokens[at][0]), at }
    if (!isJoin(tokens[at][0])) return null
  }
  return null
}

function isDay(token: string): boolean {
  return /^\d{1,2}$/.test(token)
}

/** `3rd`, `1er`, `de`, `del`, `of`. */
function isJoin(token: string): boolean {
  return phraseMap('ordinals').has(token) || token === 'de' || token === 'del' || token === 'of' || token === 'do'
}

/** A day that the calendar has; `null` for the 31st of June. */
function valid(year: number, month: number, day: number, place: Pick<Day, 'start' | 'end'>): Day | null {
  if (year < EARLIEST || year > LATEST || month < 1 || month > 12 || day < 1) return null
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day, start: place.start, end: place.end } : null
}

/** `17:42`, `5.42 pm`, `17h42`, `18.05 Uhr`, with seconds passed over. */
const CLOCK = /(?<![\d:.,])(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?)?\s?(?:(a\.?m\.?|p\.?m\.?)(?!\p{L}))?/gu

interface Clock {
  time: string
  /** Whether the text says that it is a time: a colon, `h`, am or pm, or a word such as `Uhr`. */
  sure: boolean
  start: number
  end: number
}

/** The clock time that belongs to a day, with its offset, as `T17:42+01:00`: after the day, or right before it. */
function clockBetween(text: string, from: number, day: Day, until: number): string {
  const after = clockIn(text, day.end, until) ?? clockIn(text, from, day.start)
  return after === null ? '' : `T${after.time}${offsetAt(text, after.end)}`
}

function clockIn(text: string, from: number, until: number): Clock | null {
  CLOCK.lastIndex = from
  for (let found = CLOCK.exec(text); found !== null && found.index < until; found = CLOCK.exec(text)) {
    const clock = clockOf(found, text)
    if (clock?.sure) return clock
  }
  return null
}

function clockOf(found: RegExpExecArray, text: string): Clock | null {
  const [whole, hours, minutes, half] = found
  const end = found.index + whole.length
  let hour = Number(hours)
  if (hour > 23 || Number(minutes ?? 0) > 59) return null
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half.startsWith('p') ? 12 : 0)
  }
  const said = phraseAt(text, end + (text[end] === ' ' ? 1 : 0), 'clock-words') !== null
  const sure = half !== undefined || said || (minutes !== undefined && /[:h]/.test(whole))
  return { time: `${two(hour)}:${minutes ?? '00'}`, sure: sure && (minutes !== undefined || half !== undefined || said), start: found.index, end }
}

/** Offsets that a text names: `+01:00`, `+0100`, `Z`, `UTC`, `GMT`, and zones of the list that mean one offset. */
function offsetAt(text: string, at: number): string {
  const rest = text.slice(at, at + 24)
  const signed = /^ ?(?:utc|gmt)? ?([+-])(\d{2}):?(\d{2})(?!\d)/.exec(rest)
  if (signed !== null) return `${signed[1]}${signed[2]}:${signed[3]}`
  if (/^ ?(?:z|utc|gmt)(?!\p{L})/u.test(rest)) return 'Z'
  const word = /^ \(?([\p{L}]{2,5})(?!\p{L})/u.exec(rest)?.[1]
  return (word === undefined ? undefined : phraseMap('time-zones').get(word)?.value) ?? ''
}

/** Longest line that is nothing but a time. */
const LONGEST_TIME = 28

/** Words that may stand beside a time on its own line. */
const BESIDE: readonly LexiconKind[] = ['clock-words', 'am-pm', 'published-words', 'updated-words', 'time-zones']

/** `17:32 Uhr`, `5:42 PM`, `17h32`, `Posted at 14:05`: the time, as `17:32`, of a line that is nothing else; else `null`. */
export function updateTimeOf(text: string): string | null {
  if (text.length > LONGEST_TIME) return null
  const lower = plain(text)
  const clock = clockIn(lower, 0, lower.length)
  if (clock === null) return null
  let rest = `${lower.slice(0, clock.start)} ${lower.slice(clock.end)}`
  for (const kind of BESIDE) {
    const match = findPhrase(rest, kind)
    if (match !== null) rest = rest.slice(0, match.start) + rest.slice(match.end)
  }
  return /[\p{L}\p{N}]/u.test(rest) ? null : clock.time
}

