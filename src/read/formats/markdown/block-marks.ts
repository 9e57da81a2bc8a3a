import type { Blockquote, Heading, List, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast'
import type { Mark } from '../../../tree/dump.ts'
import type { Join } from '../../blocks/hard-wrap.ts'
import { linesOf } from '../../blocks/lines.ts'
import { compoundsOf, type Hyphens, unwrap } from '../../blocks/unwrap.ts'
import { isBlank } from '../../blocks/whitespace.ts'
import { shownLines } from '../markup/html-lines.ts'
import { type InlineLine, inlineLines, inlineMarks, isImage } from './inline-marks.ts'
import { markNeighbours } from './neighbour-marks.ts'

/** What Markdown's markup says of a text's lines, by line number. */
export interface MarkdownEvidence {
  marks: Map<number, readonly Mark[]>
  joins: Map<number, Join>
  texts: Map<number, string>
}

const SOFT_HYPHEN = '\u00ad'

interface MarkState extends MarkdownEvidence {
  source: string
  lines: readonly string[]
  hyphens: Hyphens
}

/** Marks, joins and bare texts of every line of a Markdown tree but its front matter. */
export function markdownEvidence(root: Root, source: string): MarkdownEvidence {
  const going: MarkState = {
    source,
    lines: source.split(/\r\n|\r|\n/),
    hyphens: compoundsOf(() => linesOf(source).written),
    marks: new Map(),
    joins: new Map(),
    texts: new Map()
  }
  for (const node of root.children) readBlock(going, node, [])
  markNeighbours(going, going.lines)
  const { marks, joins, texts } = going
  return { marks, joins, texts }
}

/** @param around what the blocks around this one say: quote, list item. */
function readBlock(going: MarkState, node: RootContent, around: readonly Mark[]): void {
  if (node.type === 'heading') readHeading(going, node, around)
  else if (node.type === 'paragraph') readParagraph(going, node, around, '')
  else if (node.type === 'list') readList(going, node, around)
  else if (node.type === 'blockquote') readQuote(going, node, around)
  else if (node.type === 'code') linesApart(going, node, [...around, 'code'])
  else if (node.type === 'thematicBreak') linesApart(going, node, ['page-furniture'])
  else if (node.type === 'definition') linesApart(going, node, [...around, 'links'])
  else if (node.type === 'html') readHtml(going, node, around)
  // Any other node, also one of an extension: its lines as they are written, so that none is lost. YAML is front matter.
  else if (node.type !== 'yaml') linesApart(going, node, around)
}

function spanOf(node: Nodes): { first: number; last: number } {
  return { first: node.position?.start.line ?? 1, last: node.position?.end.line ?? 1 }
}

/** Lines that are each a block of their own, as written. */
function linesApart(going: MarkState, node: Nodes, marks: readonly Mark[]): void {
  const { first, last } = spanOf(node)
  for (let line = first; line <= last; line++) {
    going.joins.set(line, 'apart')
    if (marks.length > 0) going.marks.set(line, marks)
  }
}

/** Lines of HTML say what a page shows of them; one of tags alone says nothing, and belongs to the lines before it that do. */
function readHtml(going: MarkState, node: Nodes, around: readonly Mark[]): void {
  const { first, last } = spanOf(node)
  let shown = false
  for (const [at, { text, mark, goesOn }] of shownLines(going.lines.slice(first - 1, last)).entries()) {
    const line = first + at
    const isTag = text === ''
    const marks: readonly Mark[] = isTag ? ['page-furniture'] : mark === null ? around : [mark, ...around]
    going.joins.set(line, shown && (isTag || goesOn) ? 'space' : 'apart')
    if (marks.length > 0) going.marks.set(line, marks)
    if (!isTag || shown) going.texts.set(line, text)
    shown ||= !isTag
  }
}

const HEADINGS = {
  1: 'heading-1',
  2: 'heading-2',
  3: 'heading-3',
  4: 'heading-3',
  5: 'heading-3',
  6: 'heading-3'
} as const

function readHeading(going: MarkState, node: Heading, around: readonly Mark[]): void {
  const { first, last } = spanOf(node)
  const mark = HEADINGS[node.depth]
  // The underline of a heading is a line of it that says nothing.
  setBlock(going, inlineLines(node.children, first, last, going.source), [mark, ...around], '')
}

function readQuote(going: MarkState, node: Blockquote, around: readonly Mark[]): void {
  const { first, last } = spanOf(node)
  const marks: readonly Mark[] = around.includes('quote') ? around : [...around, 'quote']
  for (let line = first; line <= last; line++) {
    going.joins.set(line, 'apart')
    going.marks.set(line, marks)
  }
  for (const child of node.children) readBlock(going, child, marks)
  // A line with nothing but the quote's sign belongs to the lines before it.
  for (let line = first + 1; line <= last; line++) {
    if (!/^[>\s]+$/.test(going.lines[line - 1] ?? '')) continue
    going.joins.set(line, 'space')
    going.texts.set(line, '')
  }
}

function readList(going: MarkState, list: List, around: readonly Mark[]): void {
  for (const item of list.children) {
    const marks: readonly Mark[] = around.includes('list-item') ? around : [...around, 'list-item']
    const [head, ...rest] = item.children
    if (head === undefined) linesApart(going, item, marks)
    else if (head.type === 'paragraph') readParagraph(going, head, marks, bulletOf(going, item, head))
    else readBlock(going, head, marks)
    for (const child of rest) readBlock(going, child, around)
  }
}

/** An item's bullet or number as written, which is part of what a list says. On a line of its own it says nothing more. */
function bulletOf({ source }: MarkState, item: ListItem, head: Paragraph): string {
  if (spanOf(item).first !== spanOf(head).first) return ''
  return source.slice(item.position?.start.offset ?? 0, head.position?.start.offset ?? 0).replace(/\s+/g, ' ')
}

function readParagraph(going: MarkState, node: Paragraph, around: readonly Mark[], bullet: string): void {
  const { first, last } = spanOf(node)
  const lines = inlineLines(node.children, first, last, going.source)
  // A table is rows, not prose; it is not part of the Markdown that is parsed here.
  const isTable = lines.length > 1 && lines.every((line) => line.text.trimStart().startsWith('|'))
  // The bullet stands before the item's first line; what is apart from that has none.
  const say = (block: readonly InlineLine[]) =>
    setBlock(going, block, isTable ? rowMarks(block, around) : around, block[0]?.line === first ? bullet : '')
  let block: InlineLine[] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const apart = before !== undefined && (line.broken || isTable || isImage(line) || isImage(before))
    if (apart) {
      say(block)
      block = []
    }
    block.push(line)
  }
  say(block)
}

/** A row of a table; the one under its head, `|---|---|`, says nothing. */
function rowMarks(row: readonly InlineLine[], around: readonly Mark[]): readonly Mark[] {
  return row.every(({ text }) => /^[|\s:-]+$/.test(text)) ? ['page-furniture'] : [...around, 'table']
}

/** A line with nothing but invisible characters is blank to us, not to Markdown: what stands around it is two blocks. */
function setBlock(going: MarkState, lines: readonly InlineLine[], around: readonly Mark[], bullet: string): void {
  let first = 0
  for (const [at, { line }] of lines.entries()) {
    const written = going.lines[line - 1] ?? ''
    if (!isBlank(written, 0, written.length)) continue
    setWholeBlock(going, lines.slice(first, at), around, first === 0 ? bullet : '')
    first = at + 1
  }
  setWholeBlock(going, first === 0 ? lines : lines.slice(first), around, first === 0 ? bullet : '')
}

/** A block says its text on its first line; the others belong to it. */
function setWholeBlock(going: MarkState, lines: readonly InlineLine[], around: readonly Mark[], bullet: string): void {
  const [head] = lines
  if (head === undefined) return
  const text = unwrap(
    lines.map(({ line, text }) => ({ number: line, text, softHyphen: text.endsWith(SOFT_HYPHEN) })),
    going.hyphens
  )
  const marks = [...around, ...inlineMarks(lines)]
  if (marks.length > 0) going.marks.set(head.line, marks)
  going.joins.set(head.line, 'apart')
  if (text.trim() === '') {
    for (const line of lines.slice(1)) going.joins.set(line.line, 'space')
    return
  }
  going.texts.set(head.line, bullet + text)
  for (const line of lines.slice(1)) {
    going.joins.set(line.line, 'space')
    going.texts.set(line.line, '')
  }
}
