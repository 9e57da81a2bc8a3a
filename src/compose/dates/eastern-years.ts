import { phrases } from '../../lexicon/index.ts'
import { onFirstUse } from '../../on-first-use.ts'

/** The sign behind a year in Chinese and Japanese: a text without it is read as it stands. */
export const YEAR_SIGN = '年'

/** `令和5年`, `平成元年`, `令和五年`, `民國112年`: the name of an era and the year of it. */
const YEAR_OF_ERA =
  /(\p{sc=Han}{2}) ?(\d{1,3}|元|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]) ?(?=年)/gu

/** `二〇二三年四月一日`, `2023年四月`: a date in words for figures. */
const IN_WORDS =
  /(\d{4}|[〇零○一二三四五六七八九]{4})年(十[一二]?|[一二三四五六七八九])月(?:([二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[日号號]))?/gu

const FIGURES = '〇一二三四五六七八九'

/** A text of Chinese or Japanese with the years of eras, and dates written in words, in plain figures: `令和5年4月1日` → `2023年4月1日`. */
export function withPlainYears(text: string): string {
  if (!text.includes(YEAR_SIGN)) return text
  return text
    .replace(YEAR_OF_ERA, (all, era: string, year: string) => yearOf(era, counted(year)) ?? all)
    .replace(
      IN_WORDS,
      (_, year: string, month: string, day = '') =>
        `${spelled(year)}年${counted(month)}月${day === '' ? '' : counted(day)}`
    )
}

/** The year of an era as a year of the common calendar; `null` where there is no such era, or it was over by then. */
function yearOf(era: string, year: number): string | null {
  const years = eras().get(era)
  if (years === undefined || year < 1) return null
  const found = years.first + year - 1
  return found > years.last ? null : String(found)
}

/** The first and the last year of each era. */
const eras = onFirstUse(
  () =>
    new Map(
      phrases('eras').map(({ text, value = '' }) => {
        const [first, last] = value.split('-')
        return [text, { first: Number(first), last: last ? Number(last) : Number.POSITIVE_INFINITY }]
      })
    )
)

/** `二〇二三` → `2023`: a figure for each word; figures stay. */
function spelled(words: string): string {
  return words.replace(/[零○]/gu, '〇').replace(/[〇一二三四五六七八九]/gu, (word) => String(FIGURES.indexOf(word)))
}

/** `三十一` → 31: tens and ones; the first year of an era is `元`. */
function counted(words: string): number {
  if (words === '元') return 1
  const [tens = '', ones] = words.split('十')
  return ones === undefined ? Number(spelled(tens)) : 10 * Number(spelled(tens) || 1) + Number(spelled(ones))
}
