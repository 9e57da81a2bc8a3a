import { type Line, linesOf } from '../../blocks/lines.ts'

const FENCE = /^---$/
/** A field, an item of a list, or a line that is set in. */
const FIELD = /^[\w-]{1,40}:(?: |$)/
const TITLE = /^title:(?: |$)/i
/** Lines of one front matter. */
const MOST_LINES = 100

/**
 * The offsets at which the notes of a file begin that several were joined into: each has a front matter with a title.
 * A file with one, or without one at its beginning, has none.
 */
export function noteStarts(text: string): number[] {
  if (!/^\ufeff?---[ \t]*[\r\n]/.test(text)) return [0]
  const lines = linesOf(text).written
  const starts: number[] = []
  for (let at = 0; at < lines.length; at++) {
    const end = FENCE.test(lines[at]?.text ?? '') ? frontMatterEnd(lines, at) : -1
    if (end < 0) continue
    starts.push(starts.length === 0 ? 0 : (lines[at]?.start ?? 0))
    at = end
  }
  return starts.length > 1 ? starts : [0]
}

/** The index of the line that ends the front matter which a line opens; -1 where it opens none. */
function frontMatterEnd(lines: readonly Line[], opens: number): number {
  let titled = false
  for (let at = opens + 1; at < Math.min(lines.length, opens + MOST_LINES); at++) {
    const { text, indent } = lines[at] as Line
    if (FENCE.test(text)) return titled ? at : -1
    titled ||= TITLE.test(text)
    if (indent === 0 && !FIELD.test(text) && !text.startsWith('- ')) return -1
  }
  return -1
}
