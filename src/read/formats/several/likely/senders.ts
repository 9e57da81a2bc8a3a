import type { Line } from '../../../blocks/lines.ts'
import { isDate, readsAsHeadline } from '../head-lines.ts'
import { BEFORE_FIRST, hasParagraphs, isHeadline, type Part } from '../heads.ts'
import { isOneWhole } from '../one-whole.ts'
import { areDistinct, startsOf } from '../starts.ts'

/** The name of a sender is no longer than this (characters). */
const LONGEST_SENDER = 70

/** A day and who sent the text, in either order, above a headline. */
interface SentHead extends Part {
  sender: string
}

/** Where texts begin that are headed by their day and the same sender each, as press releases below each other are: `4 March 2021`, `Harlow Town Council`, and the title. */
export function bySenders(lines: readonly Line[]): readonly number[] | null {
  const heads = lines.flatMap((_, at) => sentHeadAt(lines, at) ?? [])
  const [first] = heads
  if (first === undefined || heads.length < 2 || first.start > BEFORE_FIRST) return null
  if (heads.some(({ sender }) => sender !== first.sender) || !areDistinct(heads) || isOneWhole(lines, heads))
    return null
  const starts = startsOf(heads)
  return starts.every((start, at) => hasParagraphs(lines.slice(start, starts[at + 1]))) ? starts : null
}

function sentHeadAt(lines: readonly Line[], start: number): SentHead | null {
  const [one, other, title] = lines.slice(start, start + 3)
  if (one === undefined || other === undefined || title === undefined || other.gap > 1) return null
  if ((start > 0 && one.gap === 0) || !isHeadline(lines, start + 2, true) || isDate(title.text)) return null
  const [day, sender] = isDate(one.text) ? [one, other] : [other, one]
  return isDate(day.text) && isSender(sender.text)
    ? { start, title: title.text, body: start + 3, sender: sender.text }
    : null
}

function isSender(text: string): boolean {
  return text.length <= LONGEST_SENDER && !/\d/.test(text) && !isDate(text) && readsAsHeadline(text)
}
