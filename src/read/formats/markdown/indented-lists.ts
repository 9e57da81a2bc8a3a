import type { Root } from 'mdast'

/** A line of a list that is indented as far as code is. */
const ITEM = /^ {4,}(?:[*+-]|\d{1,9}[.)])[ \t]+\S/
const CODE_INDENT = 4

/**
 * Lists that some converters indent as far as Markdown indents code, where no list stands above them: html2text does so under a
 * heading. A text in which these have their indent less that of code, with as many lines as before; `null` where there is none.
 */
export function unindentLists(text: string, root: Root): string | null {
  const numbers = new Set<number>()
  const lines = text.split(/(\r\n|\r|\n)/)
  for (const node of root.children) {
    if (node.type !== 'code' || node.position === undefined) continue
    const { start, end } = node.position
    const own = Array.from({ length: end.line - start.line + 1 }, (_, at) => start.line + at)
    const written = own.filter((number) => (lines[2 * (number - 1)] ?? '').trim() !== '')
    if (!ITEM.test(lines[2 * (start.line - 1)] ?? '')) continue
    // Items, and what they go on with.
    if (written.every((number) => (lines[2 * (number - 1)] ?? '').startsWith(' '.repeat(CODE_INDENT))))
      for (const number of written) numbers.add(number)
  }
  if (numbers.size === 0) return null
  for (const number of numbers) lines[2 * (number - 1)] = (lines[2 * (number - 1)] ?? '').slice(CODE_INDENT)
  return lines.join('')
}
