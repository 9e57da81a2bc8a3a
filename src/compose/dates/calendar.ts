import { readingsOf } from '../../lexicon/match.ts'
import { afterMonth, type Locale, monthNameAt, monthOf } from './months.ts'
import { isNumbered } from './numbered.ts'
import { isMark, numberAt, type Token } from './tokens.ts'

/** A day (or month) met in a text: tokens `start` up to but without `end`. */
export interface Day {
  readonly start: number
  readonly end: number
  /** `2021-03-03`, or `2021-03` where no day is named; `null` where the text does not say which day for sure. */
  readonly date: string | null
  /** Of a day without its year, as ranges have them first: `March 4 to March 6, 2021`. */
  readonly monthDay?: readonly [month: number, day: number]
}

/** No newspaper is older, and no archive reaches further. */
const FIRST_YEAR = 1600
const LAST_YEAR = 2100

/** Reads the day that begins at token `at`, or gives `null`. The locale settles `5/3/2014` and unclear names. */
export function dayAt(tokens: readonly Token[], at: number, locale: Locale): Day | null {
  if (tokens[at]?.type === 'word') return monthFirst(tokens, at, locale)
  return (
    eastAsian(tokens, at) ??
    numbersOnly(tokens, at, locale) ??
    dayFirst(tokens, at, locale) ??
    yearFirst(tokens, at, locale)
  )
}

/** The first day of a range within one month: `4–6 March 2021`, `4. bis 6. März 2021`. */
function firstBefore(tokens: readonly Token[], at: number, last: number): number | null {
  const sign = tokens[at - 1]
  const joins =
    sign?.type === 'mark'
      ? '-–—'.includes(sign.text) && !sign.spaced
      : sign !== undefined && readingsOf('range-words', sign.low).length > 0
  const before = isMark(tokens, at - 2, '.') ? at - 3 : at - 2
  const first = joins ? numberAt(tokens, before, 1, 2) : null
  return first !== null && first > 0 && first < last && !isMark(tokens, before - 1, ':') ? first : null
}

/** `2021年3月4日`, `2021년 3월 4일`: figures, each with the sign of what it counts. */
const EAST_ASIAN = [/^[年년]$/u, /^[月월]$/u, /^[日号號일]/u] as const

function eastAsian(tokens: readonly Token[], at: number): Day | null {
  const whole = EAST_ASIAN[0].test(tokens[at + 1]?.text ?? '') && /^[月월]$/u.test(tokens[at + 3]?.text ?? '')
  if (whole && tokens[at + 4]?.type !== 'number') return monthOfYear(tokens, at)
  if (!EAST_ASIAN.every((sign, part) => sign.test(tokens[at + 2 * part + 1]?.text ?? ''))) return null
  const year = numberAt(tokens, at, 4, 4)
  const month = numberAt(tokens, at + 2, 1, 2)
  const day = numberAt(tokens, at + 4, 1, 2)
  if (year === null || month === null || day === null) return null
  return { start: at, end: at + 6, date: iso(year, month, day) }
}

/** `2021年3月` */
function monthOfYear(tokens: readonly Token[], at: number): Day | null {
  const year = numberAt(tokens, at, 4, 4)
  const month = numberAt(tokens, at + 2, 1, 2)
  return year === null || month === null ? null : { start: at, end: at + 4, date: isoMonth(year, month) }
}

/** `2021-03-04`, `2021/03/04`, `4.3.2021`, `04/03/2021`, `4-3-2021`, `04.03.21` */
function numbersOnly(tokens: readonly Token[], at: number, locale: Locale): Day | null {
  const sign = tokens[at + 1]?.text
  if (sign !== '.' && sign !== '/' && sign !== '-') return null
  if (!isMark(tokens, at + 3, sign)) return null
  const first = numberAt(tokens, at, 1, 4)
  const second = numberAt(tokens, at + 2, 1, 2)
  const third = numberAt(tokens, at + 4, 1, 4)
  if (first === null || second === null || third === null) return null
  const end = at + 5
  if (tokens[at]?.text.length === 4) return { start: at, end, date: iso(first, second, third) }
  if (tokens[at + 4]?.text.length === 2 && sign !== '-') {
    const date = isNumbered(tokens, at, end) ? null : withShortYear([first, second, third], sign, locale)
    return { start: at, end, date }
  }
  if (tokens[at + 4]?.text.length !== 4 || first > 31) return { start: at, end, date: null }
  const dayIsFirst = sign === '.' ? second <= 12 : isDayFirst(first, second, locale)
  if (dayIsFirst === null) return { start: at, end, date: null }
  return { start: at, end, date: dayIsFirst ? iso(third, second, first) : iso(third, first, second) }
}

/** Languages that write the year first, in short dates too (Unicode CLDR, `dateFormats/short`). */
const YEAR_FIRST: ReadonlySet<string> = new Set(['hu', 'ja', 'ko', 'zh'])

/**
 * `25.04.24` in German, `08/25/22` in English, `24.04.25` in Korean: a year of two figures, where the language or the text's other dates tell which of
 * the three it is; `04.03.21` in English is a day of April or of March.
 */
function withShortYear(parts: readonly [number, number, number], sign: '.' | '/', locale: Locale): string | null {
  const [first, second, third] = parts
  if (locale.language === null) return null
  if (YEAR_FIRST.has(locale.language)) return iso(centuryOf(first), second, third)
  const dayIsFirst = sign === '.' && locale.language !== 'en' ? true : isDayFirst(first, second, locale)
  if (dayIsFirst === null) return null
  return dayIsFirst ? iso(centuryOf(third), second, first) : iso(centuryOf(third), first, second)
}

/** The year of two figures, as POSIX reads `%y`: from 69 on they are of the twentieth century. */
function centuryOf(year: number): number {
  return year >= 69 ? 1900 + year : 2000 + year
}

/** Whether the day stands first in `a/b/year`: English writes both ways, every other language known here the day first. */
function isDayFirst(a: number, b: number, { language, order }: Locale): boolean | null {
  if (a > 12 || a === b) return true
  if (b > 12) return false
  if (order !== null) return order === 'day-first'
  return language !== null && language !== 'en' ? true : null
}

/** `3 March 2021`, `3. März 2021`, `1er mars 2021`, `3rd of March, 2021`, `3 de marzo de 2021` */
function dayFirst(tokens: readonly Token[], at: number, locale: Locale): Day | null {
  const day = numberAt(tokens, at, 1, 2)
  if (day === null || day > 31 || isMinutesOfClock(tokens, at)) return null
  let next = afterOrdinal(tokens, at + 1)
  next = afterJoiner(tokens, next)
  if (isMark(tokens, next, '-')) next++
  const name = monthNameAt(tokens, next, locale)
  if (name === null) return null
  const { month } = name
  const named = next
  const behind = afterMonth(tokens, name.end, name.month, locale)
  if (behind === null) return { start: at, end: name.end + 2, date: null }
  next = afterYearJoiner(tokens, behind)
  const year = numberAt(tokens, next, 4, 4)
  if (year !== null) return { start: at, end: next + 1, date: iso(year, month, firstBefore(tokens, at, day) ?? day) }
  // `09 AM December 21, 2023`: the figures before the month are none of its days.
  const other = monthFirst(tokens, named, locale)
  return other?.date?.length === WHOLE_DAY ? other : { start: at, end: next, date: null, monthDay: [month, day] }
}

/** `45` in `09:45`. */
function isMinutesOfClock(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens, at - 1, ':') && tokens[at]?.spaced === false && tokens[at - 2]?.type === 'number'
}

/** `YYYY-MM-DD` (characters). */
const WHOLE_DAY = 10

/** `March 3, 2021`, `Mar. 3rd 2021`, `March 2021` */
function monthFirst(tokens: readonly Token[], at: number, locale: Locale): Day | null {
  const name = monthNameAt(tokens, at, locale)
  if (name === null) return null
  const { month } = name
  const behind = afterMonth(tokens, name.end, month, locale)
  if (behind === null) return { start: at, end: name.end + 2, date: null }
  let next = isMark(tokens, behind, '.') ? behind + 1 : behind
  const day = numberAt(tokens, next, 1, 2)
  if (day !== null) next = afterLastDay(tokens, afterOrdinal(tokens, next + 1), day)
  next = afterYearJoiner(tokens, next)
  const year = numberAt(tokens, next, 4, 4)
  if (year === null) return day === null ? null : { start: at, end: next, date: null, monthDay: [month, day] }
  // `Feb 1812 min`: a day and the minutes of reading, glued.
  if (day === null && isMinutes(tokens[next + 1])) return { start: at, end: next + 1, date: null }
  return { start: at, end: next + 1, date: day === null ? isoMonth(year, month) : iso(year, month, day) }
}

/** `-6` in `March 4-6, 2021`. */
function afterLastDay(tokens: readonly Token[], at: number, first: number): number {
  const last = '-–—'.includes(tokens[at]?.text ?? ' ') ? numberAt(tokens, at + 1, 1, 2) : null
  return last !== null && last > first && last <= 31 ? at + 2 : at
}

function isMinutes(token: Token | undefined): boolean {
  return token?.type === 'word' && readingsOf('minute-words', token.low).length > 0
}

/** `2021 March 3`, `2021. március 3.` */
function yearFirst(tokens: readonly Token[], at: number, locale: Locale): Day | null {
  const year = numberAt(tokens, at, 4, 4)
  if (year === null) return null
  const next = isMark(tokens, at + 1, '.') ? at + 2 : at + 1
  const month = monthOf(tokens[next], locale)
  const day = numberAt(tokens, next + 1, 1, 2)
  if (month === null || day === null) return null
  return { start: at, end: next + 2, date: iso(year, month, day) }
}

function afterOrdinal(tokens: readonly Token[], at: number): number {
  if (isMark(tokens, at, '.') || isMark(tokens, at, 'º') || isMark(tokens, at, '°')) return at + 1
  const token = tokens[at]
  return token?.type === 'word' && !token.spaced && readingsOf('ordinals', token.low).length > 0 ? at + 1 : at
}

function afterJoiner(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token?.type === 'word' && readingsOf('date-joiners', token.low).length > 0 ? at + 1 : at
}

/** Between month (and day) and year: `.`, `,`, `-`, `/`, `de`. */
function afterYearJoiner(tokens: readonly Token[], at: number): number {
  let next = at
  for (const mark of ['.', ',', '-', '/']) if (isMark(tokens, next, mark)) next++
  return afterJoiner(tokens, next)
}

/** The first day of a range, which has its year behind the last day: `4. bis 6. März 2021`; `null` where it is none. */
export function firstOfRange({ monthDay, date }: Day, last: Day | undefined): string | null {
  if (date !== null || monthDay === undefined || last?.date?.length !== WHOLE_DAY) return null
  const first = iso(Number(last.date.slice(0, 4)), ...monthDay)
  return first !== null && first < last.date ? first : null
}

function iso(year: number, month: number, day: number): string | null {
  const whole = isoMonth(year, month)
  if (whole === null || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${whole}-${String(day).padStart(2, '0')}`
}

function isoMonth(year: number, month: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null
  return `${year}-${String(month).padStart(2, '0')}`
}
