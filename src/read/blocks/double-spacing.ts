import { continues, strictWidth } from './hard-wrap.ts'
import type { Line } from './lines.ts'

/** Fewer lines are no evidence. */
const LEAST_LINES = 6
/** At least this share of the lines has a blank line before it. */
const LEAST_SPACED = 0.95

/**
 * Text with a blank line after every line, as some converters of PDF print it, more blank lines between paragraphs:
 *
 * ```
 * The board has bought forty lamps for the pier and will have them
 *
 * fitted before the ferries start to run.
 *
 *
 *
 * The old ones go to the museum.
 * ```
 *
 * Gives the lines without the blank line that says nothing, and the width at which they were wrapped; `null` where the
 * text is not like that. An article with a paragraph on each line has blank lines too, but is not cut at a width.
 */
export function singleSpaced(lines: readonly Line[]): { lines: Line[]; width: number } | null {
  const closed = withoutSpacing(lines)
  if (closed === null) return null
  const wide = closed.slice(1).some(({ gap }) => gap > 0)
  const width = wide ? strictWidth(closed) : evenWidth(closed)
  if (width === null) return null
  return { lines: wide ? closed : parted(closed, width), width }
}

/** The lines of a text in which a blank line stands before nearly each, without that one; `null` for any other text. */
export function withoutSpacing(lines: readonly Line[]): Line[] | null {
  if (lines.length < LEAST_LINES) return null
  const spaced = lines.slice(1).filter(({ gap }) => gap > 0).length
  if (spaced < LEAST_SPACED * (lines.length - 1)) return null
  return lines.map((line) => (line.gap === 0 ? line : { ...line, gap: line.gap - 1 }))
}

/** Where no more blank lines stand between paragraphs than between lines, those stay that part what does not go on. */
function parted(lines: readonly Line[], width: number): Line[] {
  return lines.map((line, at) => {
    const before = lines[at - 1]
    return before === undefined || continues(before, line, true, width) ? line : { ...line, gap: 1 }
  })
}

/** Evidence that lines with one blank line between all of them were cut: most begin paragraphs in other texts. */
const EVEN = { narrowest: 40, widest: 100, lines: 8, cut: 0.4, low: 0.4, stray: 0.1 }
/** At most this share of the lines is wider than the others. */
const MOST_WIDER = 0.03

/**
 * The width at which lines were cut that all have one blank line between them; `null` where nothing shows that they were.
 * A line in lower case where the one before had no room for its first word goes on from that, and nearly none of the others begins so.
 */
function evenWidth(lines: readonly Line[]): number | null {
  if (lines.length < EVEN.lines) return null
  const columns = Int32Array.from(lines, (line) => line.columns).sort()
  const width = columns[Math.floor((1 - MOST_WIDER) * (columns.length - 1))]
  if (width < EVEN.narrowest || width > EVEN.widest) return null
  const pairs = lines.length - 1
  let cut = 0
  let low = 0
  let stray = 0
  for (let at = 1; at < lines.length; at++) {
    const isLow = /^\p{Ll}/u.test(lines[at].text)
    const isCut = continues(lines[at - 1], { ...lines[at], gap: 0 }, true, width)
    if (isCut) cut++
    if (isLow && isCut) low++
    else if (isLow) stray++
  }
  return cut >= EVEN.cut * pairs && low >= EVEN.low * cut && stray <= EVEN.stray * pairs ? width : null
}
