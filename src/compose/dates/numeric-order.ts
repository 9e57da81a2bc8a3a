/** Which of two figures before a year is the day: `day-first` in `4/3/2021` for 4 March. */
export type NumericOrder = 'day-first' | 'month-first'

const NUMERIC = /(?<![\d/])(\d{1,2})[/-](\d{1,2})(?:[/-]\d{4}|\/\d\d)(?![\d/])/g

/** Dates in longer lines (characters) may be quoted from elsewhere. */
const LONGEST = 64

/**
 * The order in which a text writes its dates in figures, by those that can only be read one way (`8/27/2025`); `null` where there
 * are none, or where they differ.
 */
export function numericOrderIn(lines: readonly string[]): NumericOrder | null {
  let order: NumericOrder | null = null
  for (const line of lines) {
    if (line.length > LONGEST || !/\/\d\d|-\d{4}/.test(line)) continue
    for (const [, first, second] of line.matchAll(NUMERIC)) {
      const found = orderOf(Number(first), Number(second))
      if (found === null) continue
      if (order !== null && order !== found) return null
      order = found
    }
  }
  return order
}

function orderOf(first: number, second: number): NumericOrder | null {
  if (first > 12 && first <= 31 && second <= 12) return 'day-first'
  return second > 12 && second <= 31 && first <= 12 ? 'month-first' : null
}
