import { phrases } from '../../../../lexicon/index.ts'

function isMonth(word: string): boolean {
  const name = word.toLowerCase()
  return phrases('months').some(({ text }) => text === name)
}

/** Words of a line that is nothing but a date, its weekday, time of day, place in the year and edition. */
const MOST_WORDS = 14
/** A year and so few words are a date without a month: `Summer, 2008`. */
const FEW_WORDS = 2

/** `March 2, 2021 Tuesday`, `27 mars 2003`, `02.03.2021`, `2018 年 10 月 7 日`, `Summer, 2008`: a line that names a year and a day or month. */
export function looksLikeDate(text: string): boolean {
  if (!/(?:^|[^\d])(?:1[6-9]|20)\d\d(?:[^\d]|$)/.test(text)) return false
  if (/\d{4} ?年 ?\d{1,2} ?月|\d{4} ?년 ?\d{1,2} ?월/.test(text)) return true
  if (/(?:^|\s)(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d)(?:\D|$)/.test(text))
    return text.split(' ').length <= MOST_WORDS
  const words = text.split(/[\s,;.]+/).filter((word) => word !== '')
  return words.length <= MOST_WORDS && (words.some(isMonth) || words.length <= FEW_WORDS)
}

/** A date line that begins the line, as a headline that names a date does not: `March 2, 2021`, `Mardi 2 mars 2021`. */
export function beginsWithDate(text: string): boolean {
  const [first = '', second = '', third = ''] = text.split(/[\s,;.]+/)
  if (first.endsWith(':')) return false
  return (
    looksLikeDate(text) &&
    (/^\d/.test(first) || isMonth(first) || /^\d/.test(second) || isMonth(second) || /^\d/.test(third))
  )
}
