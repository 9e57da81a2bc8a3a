import type { Line } from '../../../blocks/lines.ts'
import { looksLikeByline } from '../../vendors/record/byline-shape.ts'
import { isOfEvent } from '../events.ts'
import { isByline, isDate } from '../head-lines.ts'
import { BEFORE_FIRST, HEAD_LINES, hasParagraphs, isHeadline, isProse, type Part } from '../heads.ts'
import { isOneWhole } from '../one-whole.ts'
import { isRow } from '../rows.ts'
import { areDistinct, haveHeadlines, startsOf } from '../starts.ts'
import { mailParts } from './mail-parts.ts'

/** Parts that a text needs before they are taken for articles. */
const LEAST_PARTS = 3

/** Where the articles of a text likely begin: what parts them comes again, and each has a headline of its own above prose. */
export function byParts(lines: readonly Line[]): readonly number[] | null {
  for (const partsOf of [mailParts, addressParts, datedParts, daysAbove]) {
    const parts = partsOf(lines)
    // A short name above a day is that of a play or an exhibition.
    if ((partsOf === datedParts || partsOf === daysAbove) && parts !== null && !haveHeadlines(parts)) continue
    if (parts === null || !areArticles(lines, parts)) continue
    // A list of other stories has a day and a sentence for each.
    const isList =
      partsOf === daysAbove && !parts.every(({ body }, at) => hasParagraphs(lines.slice(body, parts[at + 1]?.start)))
    if (!isList) return startsOf(parts)
  }
  return null
}

function areArticles(lines: readonly Line[], parts: readonly Part[]): boolean {
  const [first] = parts
  if (first === undefined || parts.length < LEAST_PARTS || !isFirst(lines, first, parts)) return false
  if (!areDistinct(parts) || isOneWhole(lines, parts)) return false
  const starts = parts.map(({ start }) => start)
  if (hasOneByline(lines, starts) || hasOneByline(lines, [0, ...starts])) return false
  return parts.every(({ body }, at) => isProse(lines.slice(body, parts[at + 1]?.start)))
}

/** Whether a part begins near the text's beginning, or behind a row as all others do, as below the topics of a digest. */
function isFirst(lines: readonly Line[], { start }: Part, parts: readonly Part[]): boolean {
  return start <= BEFORE_FIRST || parts.every((part) => isRow(lines[part.start - 1]?.text ?? ''))
}

/** A headline at each place, with a blank line below it; `null` where one has none. */
function headedParts(lines: readonly Line[], starts: readonly number[], offset = 0): Part[] | null {
  const parts = starts.flatMap((start) => {
    const at = start + offset
    const isApart = (lines[at + 1]?.gap ?? 0) > 0 && isHeadline(lines, at, true)
    return isApart ? [{ start, title: lines[at]?.text ?? '', body: at + 1 }] : []
  })
  return parts.length === starts.length ? parts : null
}

/** A byline under the first headline alone is that of the whole. */
export function hasOneByline(lines: readonly Line[], headlines: readonly number[]): boolean {
  const [first = false, ...others] = headlines.map((at) =>
    lines.slice(at + 1, at + 1 + HEAD_LINES).some(({ text }) => isByline(text) || looksLikeByline(text))
  )
  return first && !others.includes(true)
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/

/** An address alone on its line, above the headline of each or below the text of each. */
function addressParts(lines: readonly Line[]): Part[] | null {
  const found = lines.flatMap(({ text }, at) => (ADDRESS.test(text) ? [at] : []))
  if (found.at(-1) !== lines.length - 1) return headedParts(lines, found, 1)
  return headedParts(lines, [0, ...found.slice(0, -1).map((at) => at + 1)])
}

/** Lines of a head below its headline: author, publication and day. */
const LINES_OF_HEAD = 3
const LONGEST_OF_HEAD = 80

/** A headline and a day below it, with no more than an author and a publication between. */
function datedParts(lines: readonly Line[]): Part[] {
  const parts: Part[] = []
  for (const [at, { text, gap }] of lines.entries()) {
    if (at < (parts.at(-1)?.body ?? 0) || (at > 0 && gap === 0)) continue
    const below = lines.slice(at + 1, at + 1 + LINES_OF_HEAD)
    const day = below.findIndex((line) => isDate(line.text))
    if (day < 0 || !below.slice(0, day).every(isOfHead) || !isHeadline(lines, at)) continue
    parts.push({ start: at, title: text, body: at + 2 + day })
  }
  return parts
}

/** A day, with a paper's name beside it or without, and the headline right below. */
function daysAbove(lines: readonly Line[]): Part[] {
  return lines.flatMap(({ text, gap }, start) => {
    const opens = start === 0 || gap > 0
    const isHead =
      opens &&
      isDate(text) &&
      !isOfEvent(text) &&
      isHeadline(lines, start + 1, true) &&
      (lines[start + 2]?.gap ?? 0) > 0
    return isHead ? [{ start, title: lines[start + 1]?.text ?? '', body: start + 2 }] : []
  })
}

function isOfHead({ text }: Line): boolean {
  return text.length <= LONGEST_OF_HEAD && !/[.!?:]$/.test(text)
}
