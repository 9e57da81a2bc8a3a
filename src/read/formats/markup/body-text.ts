import type { Mark } from '../../../tree/dump.ts'
import type { Join } from '../../blocks/hard-wrap.ts'
import type { DumpOptions } from '../../blocks/index.ts'
import { type Line, linesOf } from '../../blocks/lines.ts'
import { type TextBlock, textOfBlocks } from '../../record/text-blocks.ts'

/** An element's body, blocks or lines that were wrapped, as text with what is known of its lines. @param mark what its blocks are unless they say it */
export function textOfBody(body: readonly TextBlock[] | string, mark: Mark | null): DumpOptions & { text: string } {
  if (typeof body !== 'string') return textOfBlocks(body.map((block) => ({ ...block, mark: block.mark ?? mark })))
  const text = plainLines(body)
  if (mark === null) return { text }
  const joins = joinsByIndent(linesOf(text).written)
  const marks = new Map(text.split('\n').map((_, at) => [at + 1, [mark]]))
  return joins.size === 0 ? { text, marks } : { text, marks, joins }
}

/** Columns before a paragraph's first line, and of a line that was cut. */
const INDENT = { least: 2, most: 10 }
const SHORTEST_CUT = 50

/**
 * Where paragraphs begin with an indented line and others stand at the margin, which lines go on: whatever the width.
 * Rows of a table or a list are all indented or all short.
 */
function joinsByIndent(lines: readonly Line[]): Map<number, Join> {
  const opens = (line: Line) => line.indent >= INDENT.least && line.indent <= INDENT.most
  const joins = new Map<number, Join>()
  if (!lines.slice(1).some(opens)) return joins
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const isCut = before !== undefined && line.gap === 0 && before.columns >= SHORTEST_CUT
    if (line.indent === 0 && isCut) joins.set(line.number, 'space')
    else if (opens(line)) joins.set(line.number, 'apart')
  }
  return joins
}

/** Lines as they are written, without control characters and without blank lines around them. */
function plainLines(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? '' : `${lines.slice(first, last + 1).join('\n')}\n`
}
