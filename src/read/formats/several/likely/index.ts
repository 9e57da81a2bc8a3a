import type { Line } from '../../../blocks/lines.ts'
import { BEFORE_FIRST, hasParagraphs, hasText, isHead, isHeadline, isMostlyProse } from '../heads.ts'
import { byRecordNumbers } from '../labels.ts'
import { isOneWhole } from '../one-whole.ts'
import { byCapitals, byDoubleGaps } from './bare-headlines.ts'
import { byParts, hasOneByline } from './parts.ts'
import { bySenders } from './senders.ts'

/** Where the articles of a text likely begin: by numbers of records, by datelines of agencies, by what parts them, by wide gaps, by day and sender, by headlines in capitals, or as the entries of a front page. */
export function likelyStarts(lines: readonly Line[]): readonly number[] | null {
  return (
    byRecordNumbers(lines) ??
    byDatelines(lines) ??
    byParts(lines) ??
    byGaps(lines) ??
    bySenders(lines) ??
    byCapitals(lines) ??
    byDoubleGaps(lines) ??
    byTeasers(lines) ??
    byControls(lines)
  )
}

/** `HARLOW, Ore. (AP) — `: with an agency's name only the beginning of a story has one. */
const DATELINE = /^\p{Lu}[^()]{1,60}\([^()]{2,30}\) ?(?:--|[-–—_]) ?\S/u

/** A headline right above a dateline, and again. */
function byDatelines(lines: readonly Line[]): readonly number[] | null {
  const heads = lines.flatMap((line, at) =>
    at > 0 && DATELINE.test(line.text) && isHeadline(lines, at - 1) ? [at - 1] : []
  )
  return startsOf(lines, heads, 2)
}

/** Blank lines that part nothing but articles: more than those between paragraphs. */
const WIDE_GAP = 3

/** Wide gaps, each with a headline and paragraphs below it. */
function byGaps(lines: readonly Line[]): readonly number[] | null {
  if (!isMostlyProse(lines)) return null
  const wide = lines.flatMap((line, at) => (at > 0 && line.gap >= WIDE_GAP ? [at] : []))
  if (!wide.every((at) => isHeadline(lines, at)) || !isHeadline(lines, 0)) return null
  const starts = [0, ...wide]
  if (
    hasOneByline(lines, starts) ||
    isOneWhole(
      lines,
      starts.map((start) => ({ start }))
    )
  )
    return null
  const areArticles = starts.every((start, at) => hasParagraphs(lines.slice(start, starts[at + 1])))
  return areArticles ? startsOf(lines, starts, 3) : null
}

function startsOf(lines: readonly Line[], heads: readonly number[], least: number): readonly number[] | null {
  const [first = 0] = heads
  if (heads.length < least || first > BEFORE_FIRST) return null
  const starts = [0, ...heads.slice(1)]
  return starts.every((start, at) => hasText(lines.slice(start, starts[at + 1]))) ? starts : null
}

/** Entries of a front page, and characters of the longest of them. */
const TEASERS = 3
const LONGEST_TEASER = 500
/** Characters of a line under its headline that is a paragraph: an entry has one at most. */
const LEAST_PROSE = 60

/** Headlines with authors and hardly a text: the entries of a front page. */
function byTeasers(lines: readonly Line[]): readonly number[] | null {
  const heads = lines.flatMap((line, at) => (isHead(lines, at, at === 0 || line.gap > 0) ? [at] : []))
  const [first = 0] = heads
  return heads.length >= TEASERS && first <= BEFORE_FIRST && areShort(lines, heads) ? heads : null
}

/** `Read more` again and again, over all of the text. */
const CONTROL = { longest: 40, least: 3, lines: 6 }

function byControls(lines: readonly Line[]): readonly number[] | null {
  const places = new Map<string, number[]>()
  for (const [at, { text }] of lines.entries()) {
    if (text.length > CONTROL.longest) continue
    const found = places.get(text)
    if (found === undefined) places.set(text, [at])
    else found.push(at)
  }
  for (const ends of places.values()) {
    const [first = 0] = ends
    const isDense = ends.every(
      (end, nth) => nth === 0 || (end - (ends[nth - 1] ?? 0) <= CONTROL.lines && end - (ends[nth - 1] ?? 0) > 1)
    )
    if (ends.length < CONTROL.least || !isDense || first > BEFORE_FIRST + CONTROL.lines) continue
    if ((ends.at(-1) ?? 0) < lines.length - BEFORE_FIRST - CONTROL.lines) continue
    const starts = ends.slice(0, -1).map((end) => end + 1)
    const entries = [Math.max(0, first - ((ends[1] ?? first) - first) + 1), ...starts]
    if (entries.every((at) => isHeadline(lines, at)) && areShort(lines, entries)) return entries
  }
  return null
}

function areShort(lines: readonly Line[], starts: readonly number[]): boolean {
  return starts.every((start, at) => {
    const own = lines.slice(start, starts[at + 1])
    const prose = own.slice(1).filter(({ text }) => text.length >= LEAST_PROSE)
    return prose.length <= 1 && own.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_TEASER
  })
}
