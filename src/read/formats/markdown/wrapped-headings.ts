import type { Root, RootContent } from 'mdast'
import type { JoinedLines } from './broken-addresses.ts'

/** Widths at which programs wrap text (characters). */
const NARROWEST = 50
const WIDEST = 100
/** Lines with more of their paragraph below: so many show that a text was wrapped, this share of them where the next word no longer fitted. */
const LEAST_LINES = 6
const LEAST_SHARE = 0.9
/** Of these, the share that may be wider than the rest. */
const WIDER = 0.05
/** What a heading goes on in (lines). */
const MOST_LINES = 3

/**
 * A text in which headings that were wrapped with the text around them are whole, as html2text wraps them: `# A flood wall for` and `the town`
 * below it. To Markdown a heading ends with its line, and what goes on is a paragraph: the heading takes it where its first word
 * no longer fitted beside it. `null` where there is none.
 *
 * @param written the text with its lines as they were wrapped; `text` may have addresses put together
 * @param root the nodes of `text`
 */
export function joinWrappedHeadings(text: string, written: string, root: Root): JoinedLines | null {
  const { children } = root
  if (!children.some((node, at) => isAbove(node, children[at + 1]))) return null
  const wrapped = written.split(/\r\n|\r|\n/)
  const width = widthOf(children, wrapped)
  if (width === null) return null
  const lines = text.split(/(\r\n|\r|\n)/)
  const emptied: number[] = []
  for (const [at, heading] of children.entries()) {
    const below = children[at + 1]
    if (below === undefined || !isAbove(heading, below) || !goesOn(below, wrapped, width)) continue
    const { first, last } = linesOf(below)
    const place = (line: number) => 2 * (line - 1)
    for (let line = first; line <= last; line++) {
      lines[place(first - 1)] = `${lines[place(first - 1)]?.trimEnd()} ${lines[place(line)]?.trim()}`
      lines[place(line)] = ''
      emptied.push(line)
    }
  }
  return emptied.length === 0 ? null : { text: lines.join(''), emptied }
}

/** Whether a heading of one line stands right above a paragraph. */
function isAbove(heading: RootContent, below: RootContent | undefined): boolean {
  if (heading.type !== 'heading' || below?.type !== 'paragraph') return false
  const { first, last } = linesOf(heading)
  return first === last && last === linesOf(below).first - 1
}

/** Whether a paragraph is what a heading above it goes on in. */
function goesOn(paragraph: RootContent, lines: readonly string[], width: number): boolean {
  const { first, last } = linesOf(paragraph)
  const line = (number: number) => lines[number - 1]?.trimEnd() ?? ''
  const isShort = last - first < MOST_LINES && !/[.。]$/u.test(line(last))
  return (
    isShort &&
    line(first - 1)
      .trimStart()
      .startsWith('#') &&
    isFull(line(first - 1), line(first).trim(), width)
  )
}

/** The width at which paragraphs were wrapped (characters); `null` where they were not. */
function widthOf(nodes: readonly RootContent[], lines: readonly string[]): number | null {
  const pairs: [string, string][] = []
  for (const node of nodes) {
    if (node.type !== 'paragraph') continue
    const { first, last } = linesOf(node)
    for (let at = first; at < last; at++) {
      const line = lines[at - 1]?.trimEnd() ?? ''
      // Longer ones hold an address, which is never broken.
      if (line.length <= WIDEST) pairs.push([line, lines[at]?.trim() ?? ''])
    }
  }
  if (pairs.length < LEAST_LINES) return null
  const widths = Int32Array.from(pairs, ([line]) => line.length).sort()
  const width = widths[Math.floor((1 - WIDER) * (widths.length - 1))] ?? 0
  const full = pairs.filter(([line, next]) => isFull(line, next, width)).length
  return width >= NARROWEST && full >= LEAST_SHARE * pairs.length ? width : null
}

/** Whether the first word of the next line would not have fitted. */
function isFull(line: string, next: string, width: number): boolean {
  const space = next.indexOf(' ')
  return line.length + 1 + (space < 0 ? next.length : space) > width
}

function linesOf({ position }: RootContent): { first: number; last: number } {
  return { first: position?.start.line ?? 1, last: position?.end.line ?? 1 }
}
