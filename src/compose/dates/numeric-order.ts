import { readingsOf } from '../../lexicon/match.ts'

/** Which of two figures before a year is the day: `day-first` in `4/3/2021` for 4 March. */
export type NumericOrder = 'day-first' | 'month-first'

const NUMERIC = /(?<![\d/])(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4})|\/\d\d)(?![\d/])/g

/** Dates in longer lines (characters) may be quoted from elsewhere. */
const LONGEST = 64

/** A date in figures, which may stand for two days. */
interface Figures {
  readonly first: number
  readonly second: number
  /** `null` where it has two figures. */
  readonly year: number | null
}

/**
 * The order in which a text writes its dates in figures: by those that can only be read one way (`8/27/2025`), or by a day that it writes with
 * the month's name as well (`06/01/2026`, `6 January 2026`); `null` where there are none, or where they differ.
 */
export function numericOrderIn(lines: readonly string[]): NumericOrder | null {
  const dates = lines.flatMap(datesInFigures)
  const sure = dates.flatMap(({ first, second }) => orderOf(first, second) ?? [])
  const orders = new Set(sure.length > 0 ? sure : ordersByNames(dates, lines))
  const [order] = orders
  return order !== undefined && orders.size === 1 ? order : null
}

function datesInFigures(line: string): Figures[] {
  if (line.length > LONGEST || !/\/\d\d|-\d{4}/.test(line)) return []
  return [...line.matchAll(NUMERIC)].map(([, first, second, year]) => ({
    first: Number(first),
    second: Number(second),
    year: year === undefined ? null : Number(year)
  }))
}

function orderOf(first: number, second: number): NumericOrder | null {
  if (first > 12 && first <= 31 && second <= 12) return 'day-first'
  return second > 12 && second <= 31 && first <= 12 ? 'month-first' : null
}

/** The orders of dates one of whose two days the text writes with the month's name. */
function ordersByNames(dates: readonly Figures[], lines: readonly string[]): NumericOrder[] {
  const open = dates.filter(({ first, second, year }) => year !== null && first !== second)
  if (open.length === 0) return []
  const named = new Set(lines.flatMap(daysWithNames))
  return open.flatMap(({ first, second, year }) => {
    const dayFirst = named.has(keyOf(first, second, year))
    return dayFirst === named.has(keyOf(second, first, year)) ? [] : [dayFirst ? 'day-first' : 'month-first']
  })
}

const keyOf = (day: number, month: number, year: number | null): string => `${year}-${month}-${day}`

/** `6 January, 2026`, `6th of January 2026`, `January 6, 2026`: a day, or a month, and the year behind it. */
const NAMED =
  /(?:(\d{1,2})(?:\p{Ll}{2})? (?:of )?(\p{L}{3,9})|(\p{L}{3,9})\.? (\d{1,2})(?:\p{Ll}{2})?)[.,]{0,2} (\d{4})(?!\d)/gu

function daysWithNames(line: string): string[] {
  if (!/ \d{4}/.test(line)) return []
  return [...line.matchAll(NAMED)].flatMap(([, day, name = '', month = '', dayBehind, year]) => {
    const [reading] = readingsOf('months', (name + month).toLowerCase())
    return reading === undefined ? [] : [keyOf(Number(day ?? dayBehind), Number(reading.value), Number(year))]
  })
}
