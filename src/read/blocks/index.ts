import type { Block, Dump, GivenRole, Mark } from '../../tree/dump.ts'
import { positionOf } from '../../tree/position.ts'
import type { RecordFacts } from '../../tree/record-facts.ts'
import { HEAD_LINES, namesAuthor } from './author-line.ts'
import { singleSpaced } from './double-spacing.ts'
import { easternLines } from './eastern-wrap.ts'
import { factMarks } from './fact-marks.ts'
import { continues, type Join, wrapWidth } from './hard-wrap.ts'
import { inlineBreaks } from './inline-breaks.ts'
import { type Line, linesOf } from './lines.ts'
import { markPageCuts } from './pages/page-breaks.ts'
import { pageFurniture } from './pages/page-furniture.ts'
import { type Hyphens, hyphensOf, NO_HYPHENS, unwrap } from './unwrap.ts'
import { fold } from './whitespace.ts'

export interface DumpOptions {
  /** The number of the record's first line in its file; 1 unless the record is a slice of one. */
  firstLine?: number
  /** What the container said of the record's lines, by line number within the record. */
  marks?: ReadonlyMap<number, readonly Mark[]>
  /** What a line says without the container's markup; its place stays that of the line as written. Only a line that goes on may say nothing. */
  texts?: ReadonlyMap<number, string>
  /** Which lines belong to the block of the line before, where the container knows; others are decided by their shape. */
  joins?: ReadonlyMap<number, Join>
  /** What a person has said lines are, by line number within the record; lines with one and the same object may make one block. */
  given?: ReadonlyMap<number, GivenRole>
  /** The columns at which the file was wrapped, or `null` where it was not; found from the record's own lines if left out. */
  width?: number | null
  /** What the record says of the article itself: title, authors, dates. */
  facts?: RecordFacts
}

const NO_FACTS: RecordFacts = {}
const NO_MARKS: readonly Mark[] = []
const FURNITURE: readonly Mark[] = ['page-furniture']
const PROSE: readonly Mark[] = ['field-prose']
/** Words of a paragraph; clutter in what vendors call the text is shorter. */
const LEAST_WORDS = 20

/** Whether a block is a paragraph of what a container calls the text. */
function isProse(text: string, marks: readonly Mark[]): boolean {
  return marks[0] === 'field-body' && text.split(' ', LEAST_WORDS).length === LEAST_WORDS
}

/** What the container says of a block: of its first line, or that it is prose where one of its lines is. */
function saidOf(lines: readonly Line[], at: number, end: number, marks: DumpOptions['marks']): readonly Mark[] {
  const said = marks?.get(lines[at].number) ?? NO_MARKS
  if (marks === undefined || said[0] !== 'field-body') return said
  for (let next = at + 1; next < end; next++) if (marks.get(lines[next].number)?.[0] === 'field-prose') return PROSE
  return said
}

/** A vendor's label is stronger evidence than a line that equals a field of the record. */
function withFacts(said: readonly Mark[], facts: readonly Mark[] = NO_MARKS): readonly Mark[] {
  return facts.length === 0 || isTold(said) ? said : [...said, ...facts]
}

/** Marks the blocks that say what the record says: as a block reads without its markup, of one line or several. */
function markFacts(blocks: Block[], facts: RecordFacts): void {
  const factMark = factMarks(
    facts,
    blocks.map(({ text }) => text)
  )
  for (const block of blocks) if (block.marks !== FURNITURE) block.marks = withFacts(block.marks, factMark(block.text))
}

/** Whether a vendor's label says what a line is; that it stands somewhere in the text says too little. */
function isTold(marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.startsWith('field-') && mark !== 'field-body' && mark !== 'field-prose')
}

/** A dump whose blocks rarely have a blank line between was written one line per block. */
const MOST_GAPS_IN_LINES = 0.05

/**
 * A record's text as a tree: its lines, its layout, and the blocks that its non-blank lines make.
 * Pure, total (any string makes a dump) and linear in the length of the text.
 */
export function dumpOf(text: string, options: DumpOptions = {}): Dump {
  const { firstLine = 1, marks, given } = options
  const { count, written, width, joins, furniture } = wrappedLines(text, options)
  const hyphens = width === null ? NO_HYPHENS : hyphensOf(() => written)
  const children: Block[] = []
  for (let at = 0; at < written.length; ) {
    let end = at + 1
    if (width !== null || joins !== undefined)
      while (end < written.length && goesOn(written, end, end === at + 1, { marks, joins, given, furniture }, width))
        end++
    const first = written[at]
    const said = saidOf(written, at, end, marks)
    const whole =
      end === at + 1 && options.texts === undefined
        ? first.text
        : textOf(written.slice(at, end), options.texts, joins, hyphens)
    const all = furniture.has(first.number) && !isTold(said) ? FURNITURE : said
    const block = blockOf(whole, first, written[end - 1], firstLine, isProse(whole, all) ? PROSE : all)
    const told = given?.get(first.number)
    children.push(told === undefined ? block : { ...block, data: { given: told } })
    at = end
  }
  if (options.facts !== undefined) markFacts(children, options.facts)
  if (furniture.size > 0) markPageCuts(children)
  const pageLayout = layoutOf(children, width)
  return {
    type: 'dump',
    children,
    text,
    layout: furniture.size > 0 || isPaged(text, written) ? 'paged' : pageLayout,
    pageLayout,
    lines: count,
    firstLine,
    facts: options.facts ?? NO_FACTS,
    position: {
      start: { line: firstLine, column: 1, offset: 0 },
      end: { line: firstLine + Math.max(count - 1, 0), column: 1, offset: text.length }
    }
  }
}

/** A record's lines, which of them belong to its pages, the width at which they were wrapped, and which go on the line before for other reasons. */
function wrappedLines(text: string, options: DumpOptions): WrappedLines {
  const { count, written } = linesOf(text)
  // Where a container or what other programs left says something of the lines, it knows more.
  const isPlain = !options.marks?.size && !options.joins?.size
  if (isPlain && options.width === undefined) {
    const spaced = singleSpaced(written)
    if (spaced !== null) {
      const { lines, width } = spaced
      return { count, written: lines, width, joins: undefined, furniture: pageFurniture(text, lines) }
    }
    const eastern = easternLines(text, written)
    if (eastern !== null) return { count, ...eastern }
  }
  const furniture = pageFurniture(text, written)
  if (options.width !== undefined) return { count, written, width: options.width, joins: options.joins, furniture }
  // What stands around the pages was not wrapped with the story.
  const width = wrapWidth(furniture.size === 0 ? written : written.filter(({ number }) => !furniture.has(number)))
  const joins = isPlain && width === null ? inlineBreaks(written, furniture) : options.joins
  return { count, written, width, joins, furniture }
}

/** The columns at which a record's lines were wrapped, as `dumpOf` takes them; `null` where they were not. */
export function widthOf(text: string, options: DumpOptions = {}): number | null {
  return wrappedLines(text, options).width
}

interface WrappedLines {
  count: number
  written: readonly Line[]
  width: number | null
  joins: DumpOptions['joins'] | undefined
  furniture: ReadonlySet<number>
}

/** Lines as their container says them; a line that says nothing without its markup keeps it, unless it goes on from another. */
function withoutMarkup(
  lines: readonly Line[],
  texts: DumpOptions['texts'],
  joins: DumpOptions['joins'] | undefined
): readonly Line[] {
  if (texts === undefined) return lines
  return lines.map((line, at) => {
    const text = texts.get(line.number)
    if (text === undefined) return line
    const join = joins?.get(line.number)
    const goesOnHere = at > 0 && join !== undefined && join !== 'apart'
    return goesOnHere || fold(text) !== '' ? { ...line, text } : line
  })
}

/** What the lines of a block say together. */
function textOf(
  lines: readonly Line[],
  texts: DumpOptions['texts'],
  joins: DumpOptions['joins'],
  hyphens: Hyphens
): string {
  if (lines.length === 1 && texts?.has(lines[0].number) !== true) return lines[0].text
  return fold(unwrap(withoutMarkup(lines, texts, joins), hyphens, joins))
}

/** What a container and a person said of lines, and which belong to the pages. */
interface Container {
  furniture: ReadonlySet<number>
  marks: DumpOptions['marks'] | undefined
  joins: DumpOptions['joins'] | undefined
  given: DumpOptions['given'] | undefined
}

function goesOn(
  written: readonly Line[],
  at: number,
  beforeOpens: boolean,
  { marks, joins, given, furniture }: Container,
  width: number | null
): boolean {
  const line = written[at]
  if (given !== undefined && given.get(line.number) !== given.get(written[at - 1].number)) return false
  const join = joins?.get(line.number)
  // A blank line parts whatever a container says.
  if (join !== undefined) return join !== 'apart' && line.gap === 0
  if (furniture.has(line.number) || furniture.has(written[at - 1].number)) return false
  if (width === null || (at < HEAD_LINES && namesAuthor(line.text))) return false
  if (marks !== undefined && kindOf(marks.get(line.number)) !== kindOf(marks.get(written[at - 1].number))) return false
  return continues(written[at - 1], line, beforeOpens, width)
}

/** What a container calls text is one kind, whether or not the line recurs in other records. */
function kindOf(marks: readonly Mark[] | undefined): Mark | undefined {
  return marks?.[0] === 'field-prose' ? 'field-body' : marks?.[0]
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

/** A form feed with text before and after it; any other ends the only page there is. */
function isPaged(text: string, written: readonly Line[]): boolean {
  if (written.length === 0) return false
  const [first] = written
  const feed = text.indexOf('\f', first.start + first.indent)
  return feed >= 0 && text.slice(feed).trim() !== ''
}

function layoutOf(blocks: readonly Block[], width: number | null): Dump['pageLayout'] {
  if (width !== null) return 'wrapped'
  let gaps = 0
  for (let at = 1; at < blocks.length; at++) if (blocks[at].gap > 0) gaps++
  return blocks.length > 1 && gaps <= MOST_GAPS_IN_LINES * (blocks.length - 1) ? 'lines' : 'blocks'
}
