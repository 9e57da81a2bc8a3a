import type { Nodes, Root } from 'mdast'

/** A line of a list that is indented as far as code is. */
const ITEM = /^ {4,}(?:[*+-]|\d{1,9}[.)])[ \t]+\S/
const CODE_INDENT = 4
/** The mark of an item, and an item behind that of another. */
const MARK = /^[ \t]*(?:[*+-]|\d{1,9}[.)])/
const ITEM_BEHIND = /^(?:[*+-]|\d{1,9}[.)])[ \t]+\S/

/**
 * Lists that some converters indent as far as Markdown indents code, where no list stands above them: html2text does so under a
 * heading, and behind the mark of an item that holds nothing else. A text in which these have their indent less that of code, with as many
 * lines as before; `null` where there is none.
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
  for (const number of numbers) lines[2 * (number - 1)] = (lines[2 * (number - 1)] ?? '').slice(CODE_INDENT)
  let changed = numbers.size > 0
  for (const number of codeInItems(root)) {
    const line = lines[2 * (number - 1)] ?? ''
    lines[2 * (number - 1)] = nearItsMark(line)
    changed ||= line !== lines[2 * (number - 1)]
  }
  return changed ? lines.join('') : null
}

/** A line of a list that is all that an item holds, as far behind the item's mark as code, moved next to the mark; any other line as it is. */
function nearItsMark(line: string): string {
  const mark = MARK.exec(line)?.[0]
  if (mark === undefined) return line
  const item = line.slice(mark.length).trimStart()
  const isCode = line.length - mark.length - item.length > CODE_INDENT
  return isCode && ITEM_BEHIND.test(item) ? `${mark} ${item}` : line
}

/** The first lines of items that begin with code. */
function codeInItems(node: Nodes): number[] {
  if (node.type === 'listItem' && node.children[0]?.type === 'code') return [node.position?.start.line ?? 1]
  return 'children' in node ? node.children.flatMap(codeInItems) : []
}
