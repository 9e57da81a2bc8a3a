import { languageSetOf, languagesIn, phraseAt, readingsOf } from '../../lexicon/match.ts'
import type { NumericOrder } from './numeric-order.ts'
import { isMark, type Token } from './tokens.ts'

/** How a text writes its dates. */
export interface Locale {
  /** ISO 639-1 */
  readonly language: string | null
  /** What its other dates show. */
  readonly order: NumericOrder | null
}

/** The month a word names in the language, or in any if all languages that have the word agree. */
export function monthOf(token: Token | undefined, locale: Locale): number | null {
  if (token?.type !== 'word') return null
  const readings = readingsOf('months', token.low)
  const own = readings.find((reading) => reading.language === locale.language)
  if (own !== undefined) return Number(own.value)
  // `out` is October in Portuguese, and an everyday word in English.
  if (locale.language !== null && languagesIn(languageSetOf(token.low)).includes(locale.language)) return null
  const [first] = readings
  return first !== undefined && readings.every(({ value }) => value === first.value) ? Number(first.value) : null
}

/** A month's name of one word or two: `March`, `كانون الثاني`. */
export function monthNameAt(
  tokens: readonly Token[],
  at: number,
  locale: Locale
): { month: number; end: number } | null {
  const second = tokens[at + 1]
  const pair = second?.type === 'word' ? phraseAt('months', [tokens[at]?.low ?? '', second.low], 0) : null
  if (pair !== null && pair.end > 1) return { month: Number(pair.phrase.value), end: at + 2 }
  const month = monthOf(tokens[at], locale)
  return month === null ? null : { month, end: at + 1 }
}

/**
 * What follows the name of a month: the same month by another name (`مارس/آذار`, `مارس (آذار)`) is passed over; another month
 * (`Jan/Feb 2026`) makes it no day.
 */
export function afterMonth(tokens: readonly Token[], at: number, month: number, locale: Locale): number | null {
  if (!isMark(tokens, at, '/') && !isMark(tokens, at, '(')) return at
  const other = monthNameAt(tokens, at + 1, locale)
  if (other === null) return at
  if (other.month !== month) return null
  return isMark(tokens, other.end, ')') ? other.end + 1 : other.end
}
