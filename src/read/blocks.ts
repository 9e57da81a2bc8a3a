import { positionOf } from '../tree/position.ts'
import type { Block, Dump, Layout, Mark } from '../tree/dump.ts'
import { type Line, linesOf } from './lines.ts'
import { continues, unwrap, wrapWidth } from './wrap.ts'

export interface DumpOptions {
  /** The number of the record's first line in its file; 1 unless the record is a slice of one. */
  firstLine?: number
  /** What the container said of the record's lines, by line number within the record. */
  marks?: ReadonlyMap<number, readonly Mark[]>
}

const NO_MARKS: readonly Mark[] = []

/** A dump whose blocks rarely have a blank line between was written one line per block. */
const MOST_GAPS_IN_LINES = 0.05

/**
 * A record's text as a tree: its lines, its layout, and the blocks that its non-blank lines make.
 * Pure, total (any string makes a dump) and linear in the length of the text.
 */
export function dumpOf(text: string, options: DumpOptions = {}): Dump {
  const { firstLine = 1, marks } = options
  const { count, written } = linesOf(text)
  const width = wrapWidth(written)
  const children: Block[] = []
  const known = width === null ? () => false : knownWords(text)
  for (let at = 0; at < written.length; ) {
    let end = at + 1
    if (width !== null) while (end < written.length && continues(written[end - 1], written[end], end === at + 1, width)) end++
    const said = marks?.get(written[at].number) ?? NO_MARKS
    children.push(blockOf(end === at + 1 ? written[at].text : unwrap(written.slice(at, end), known), written[at], written[end - 1], firstLine, said))
    at = end
  }
  return {
    type: 'dump',
    children,
    text,
    layout: layoutOf(text, children, width),
    lines: count,
    firstLine,
    position: {
      start: { line: firstLine, column: 1, offset: 0 },
      end: { line: firstLine + Math.max(count - 1, 0), column: 1, offset: text.length }
    }
  }
}

function blockOf(text: string, first: Line, last: Line, firstLine: number, marks: readonly Mark[]): Block {
  const line = first.number + firstLine - 1
  const lineEnd = last.number + firstLine - 1
  return {
    type: 'block',
    text,
    line,
    lineEnd,
    byte: first.byte,
    byteEnd: last.byteEnd,
    gap: first.gap,
    indent: first.indent,
    marks,
    position: positionOf({ line, start: first.start }, { line: lineEnd, start: last.start, end: last.end })
  }
}

function layoutOf(text: string, blocks: readonly Block[], width: number | null): Layout {
  if (text.includes('\f')) return 'paged'
  if (width !== null) return 'wrapped'
  let gaps = 0
  for (let at = 1; at < blocks.length; at++) if (blocks[at].gap > 0) gaps++
  return blocks.length > 1 && gaps <= MOST_GAPS_IN_LINES * (blocks.length - 1) ? 'lines' : 'blocks'
}

/** Answers whether a word stands in the text unbroken; the text is looked through once, on the first question. */
function knownWords(text: string): (word: string) => boolean {
  let words: Set<string> | undefined
  return word => {
    if (word === '') return false
    words ??= new Set(text.match(/\p{L}+/gu))
    return words.has(word)
  }
}
