import type { Join } from '../../blocks/hard-wrap.ts'
import type { Line } from '../../blocks/lines.ts'

/** Columns of a printer's line. */
export const USUAL_WIDTH = 69
/** A line shorter than this ended where it wanted to. */
const SHORTEST_FULL = 45

/** A line below one that went to the edge of the paper goes on from it, unless a sign, a blank line or an indent parts them. */
export function joinOf(before: Line | undefined, line: Line, raw: (line: Line) => string): { join?: Join } {
  if (before === undefined || line.gap > 0 || line.indent > 1 || /<\s*$/.test(raw(before))) return { join: 'apart' }
  return before.columns >= SHORTEST_FULL ? { join: 'space' } : { join: 'apart' }
}
