import { phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'
import { areDateWords, hasYear } from './date-words.ts'
import { datesOf } from './index.ts'
import type { NumericOrder } from './numeric-order.ts'

/** A paragraph that opens with a date has its dash within this many characters. */
const LONGEST = 80

/** Words of a date with its place and agency: `HARLOW, Ore., Monday, Feb. 23, 2015 (AP)`. */
const MOST_WORDS = 12

/** A dash that may close the opening: `Feb. 23, 2015 -- `, `Madrid, 23 feb 2015.- `. */
const DASH = /--|[—–]|[\s.)]-\s/gu

/** What a sentence begins with: a capital or a letter that has none, a figure, a quotation mark. */
const SENTENCE_START = /^[\s.-]{0,4}["“„«‘'(]{0,2}[\p{Lu}\p{Lo}\p{N}]/u

/** `新华社北京2026年1月4日电`, `（中央社記者陳怡君台北2026年1月4日電）`: the header of a Chinese dispatch has the word for a telegram behind its day. */
const SENT_ON = /^[（(]?[^。，,\d]{2,40}(\d{4}年\d{1,2}月\d{1,2}日)[电電讯訊]/u

/** `YYYY-MM-DD` (characters). */
const WHOLE_DAY = 10

/** The day that a paragraph opens with, before a dash and its first sentence: `HARLOW, Feb. 23, 2015 (AP) -- Crews …`; else `null`. */
export function openingDateOf(paragraph: string, language: string | null, order: NumericOrder | null): string | null {
  const head = paragraph.slice(0, LONGEST)
  if (!hasYear(head)) return null
  const sent = SENT_ON.exec(head)?.[1]
  if (sent !== undefined) return wholeDay(datesOf(sent, language, order).published)
  for (const { index, 0: dash } of head.matchAll(DASH)) {
    const opening = head.slice(0, index + (dash.startsWith(')') ? 1 : 0))
    if (!hasYear(opening)) continue
    const isOpening = SENTENCE_START.test(paragraph.slice(index + dash.length, LONGEST * 2)) && isDateline(opening)
    const { published } = isOpening ? datesOf(opening, language, order) : { published: null }
    return wholeDay(published)
  }
  return null
}

function wholeDay(date: string | null): string | null {
  return date?.length === WHOLE_DAY ? date : null
}

/** Nothing but a date, and names of places and agencies: `Paris, le 23 février 2015`. */
function isDateline(opening: string): boolean {
  const words = opening.split(/[\s,;:()[\]/]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.length <= MOST_WORDS && words.every(mayBeInDateline)
}

function mayBeInDateline(word: string): boolean {
  if (/^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(word)) return true
  const low = wordsOf(word)
  return (
    areDateWords(low) || phraseAt('agencies', low, 0) !== null || readingsOf('place-particles', low[0] ?? '').length > 0
  )
}
