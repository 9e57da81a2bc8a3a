import { strictWidth } from './hard-wrap.ts'
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
  if (lines.length < LEAST_LINES) return null
  let spaced = 0
  let wide = 0
  for (const { gap } of lines.slice(1)) {
    if (gap > 0) spaced++
    if (gap > 1) wide++
  }
  if (wide === 0 || spaced < LEAST_SPACED * (lines.length - 1)) return null
  const closed = lines.map((line) => (line.gap === 0 ? line : { ...line, gap: line.gap - 1 }))
  const width = strictWidth(closed)
  return width === null ? null : { lines: closed, width }
}
