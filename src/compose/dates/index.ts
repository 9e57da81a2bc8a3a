import { phraseAt } from '../../lexicon/match.ts'
import type { Dates } from '../../tree/article.ts'
import { type Day, dayAt, firstOfRange } from './calendar.ts'
import { type Clock, clockAt, isClockWord } from './clock.ts'
import { withFirst } from './first-published.ts'
import { labelsIn, labelsOf, tongueOf } from './labels.ts'
import type { Locale } from './months.ts'
import type { NumericOrder } from './numeric-order.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Between a day and its time stand at most this many tokens that are neither: `, um`, ` at `, ` - `, `T`, `(水)午後`. */
const WIDEST_GAP = 4

/** Between the days of a range stands one token: `to`, `bis`, `au`, a dash. */
const WIDEST_RANGE = 1

/** `YYYY-MM-DD` (characters). */
const WHOLE_DAY = 10

/** The dates a line names. Language (ISO 639-1) and order settle `5/3/2014` and names that mean two months. */
export function datesOf(text: string, language: string | null, order: NumericOrder | null = null): Dates {
  const tokens = tokensOf(text)
  const labels = labelsIn(tokens)
  const days = daysIn(tokens, { language: language ?? tongueOf(labels), order })
  const labelled = labelsOf(days, labels)
  let published: string | null = null
  let modified: string | null = null
  let first: string | null = null
  let isState = false
  // What a day's time took is not read again as the time before the next day.
  let read = 0
  for (const [i, day] of days.entries()) {
    const next = days[i + 1]
    const label = labelled[i]
    const start = next !== undefined && next.start - day.end <= WIDEST_RANGE ? firstOfRange(day, next) : null
    if (start !== null && label !== 'modified') published ??= start
    if (day.date === null) continue
    const behind = labels.find(({ start }) => start >= day.end)?.start ?? tokens.length
    const room = { from: read, until: Math.min(behind, next?.start ?? tokens.length) }
    const clock = day.date.length < 10 ? null : clockBeside(tokens, day, room)
    const date = clock === null ? day.date : `${day.date}T${clock.time}${clock.offset}`
    read = clock === null ? day.end : Math.max(clock.end, day.end)
    if (label === 'first') first ??= date
    else if (label === 'stand' || label === 'modified') {
      if (modified === null) isState = label === 'stand'
      modified ??= date
    } else published ??= date
  }
  if (labels.length === 0 && published !== null) ({ published, modified } = pairOf(days, published))
  return {
    ...(first === null ? { published, modified } : withFirst(first, { published, modified })),
    labelled: labels.length > 0,
    isFirst: first !== null,
    isState,
    updateTime: days.length === 0 ? updateTimeIn(tokens) : null
  }
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/

/** A date that a record gives: ISO 8601 verbatim, other forms as a line of the text would be read; `null` where it is none. */
export function isoDateOf(said: string, language: string | null): string | null {
  const value = said.trim()
  const day = ISO.exec(value)?.[1]
  const { published, modified } = datesOf(day ?? value, language)
  const read = published ?? modified
  return day === undefined || read === null ? read : value.replace(' ', 'T')
}

/** Of two days without a label the earlier is that of publication. */
function pairOf(days: readonly Day[], published: string): Pick<Dates, 'published' | 'modified'> {
  const [first, second, ...more] = days.flatMap(({ date }) => (date?.length === WHOLE_DAY ? [date] : []))
  if (first === undefined || second === undefined || more.length > 0 || first === second)
    return { published, modified: null }
  return first < second ? { published, modified: second } : { published: second, modified: published }
}

/** `17:32 Uhr`, `5:42 PM`, `14.05`, `17h32` alone → `17:32`; a line that says anything else → `null`. */
export function updateTimeOf(text: string): string | null {
  return updateTimeIn(tokensOf(text))
}

function updateTimeIn(tokens: readonly Token[]): string | null {
  if (tokens.length > 14) return null
  let time: Clock | null = null
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const clock = token.type === 'number' ? clockAt(tokens, at) : null
    if (clock !== null) {
      if (time !== null) return null
      time = clock
      at = clock.end
    } else if (token.type === 'mark' || isClockWord(token.low)) at++
    else {
      const end = besideTime(tokens, at)
      if (end === null) return null
      at = end
    }
  }
  return time?.time ?? null
}

/** Words that may stand beside a time on its line: `Updated`, `Stand`. */
function besideTime(tokens: readonly Token[], at: number): number | null {
  const words = tokens.map((token) => token.low)
  for (const kind of ['updated-words', 'published-words'] as const) {
    const hit = phraseAt(kind, words, at)
    if (hit !== null) return hit.end
  }
  return null
}

/** The days a line names, from left to right. */
function daysIn(tokens: readonly Token[], locale: Locale): Day[] {
  const days: Day[] = []
  for (let at = 0; at < tokens.length; ) {
    const day = tokens[at]?.type === 'mark' ? null : dayAt(tokens, at, locale)
    if (day !== null) days.push(day)
    at = day?.end ?? at + 1
  }
  return days
}

/** The time right after a day, or right before it. */
function clockBeside(tokens: readonly Token[], day: Day, room: { from: number; until: number }): Clock | null {
  for (let at = day.end; at < Math.min(day.end + WIDEST_GAP + 1, room.until); at++) {
    const clock = clockAt(tokens, at)
    if (clock !== null && (!clock.bare || saysClock(tokens, at - 1))) return clock
    if (tokens[at]?.type === 'number') break
  }
  for (let at = Math.max(room.from, day.start - 8); at < day.start; at++) {
    const clock = clockAt(tokens, at)
    if (clock === null || clock.bare || (tokens[at - 1]?.type === 'number' && tokens[at]?.spaced !== true)) continue
    if (clock.end <= day.start && day.start - clock.end <= WIDEST_GAP) return clock
  }
  return null
}

/** `kl`, `kl.`, `ore`, `om` before `17.42` make a time of it. */
function saysClock(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]?.text === '.' ? tokens[at - 1] : tokens[at]
  return token?.type === 'word' && isClockWord(token.low)
}
