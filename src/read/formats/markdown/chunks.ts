/** A run of lines that Markdown reads the same whether the rest is there or not. */
export interface MarkdownChunk {
  text: string
  /** The numbers of its first and last lines, and the offset of the first in the whole. */
  line: number
  lineEnd: number
  offset: number
  /** What its parts may cost the parser, whose work grows with the square: marks of markup and lines. */
  cost: number
  /** Whether it is the text's front matter, or would be if that had an end. */
  front?: true
}

/** Pieces are joined up to this cost, since each has a price of its own. */
const CHUNK_COST = 200

const BLANK = /^[ \t]*$/
const HEADING = /^#{1,6}(?:[ \t]|$)/
const BULLET = /^[-*+][ \t]+\S/
const NUMBERED = /^(\d{1,9}[.)][ \t]+)\S/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
/** Blocks of HTML that go over blank lines, and what ends them. */
const HTML: readonly { begins: RegExp; ends: RegExp }[] = [
  { begins: /^ {0,3}<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, ends: /<\/(?:script|pre|style|textarea)>/i },
  { begins: /^ {0,3}<!--/, ends: /-->/ },
  { begins: /^ {0,3}<\?/, ends: /\?>/ },
  { begins: /^ {0,3}<!\[CDATA\[/, ends: /\]\]>/ },
  { begins: /^ {0,3}<![a-z]/i, ends: />/ }
]
const TAG = /^ {0,3}<[a-z/]/i
const FRONT = /^---[ \t]*$/
/** Runs of one sign; brackets and quote signs one by one. */
const MARKS = /\*+|_+|`+|\++|-+|[<>[\]&]/g

/** What opens a quote or an item at a line's start, or within another there. */
const OPENS = /^[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])/
/** A line of nothing but such signs is a rule. */
const RULE = /^[-*_ \t]*$/

/** The parser opens each quote or item within all others: its work grows with the square of their number. */
function costOfNesting(line: string): number {
  if (!OPENS.test(line) || RULE.test(line)) return 0
  const next = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])/y
  let containers = 0
  while (next.test(line)) containers++
  return Math.floor(containers ** 2 / 4)
}

/** A block in which headings and bullets are nothing but text, until a line ends it. */
interface OpenBlock {
  ends: (line: string) => boolean
  /** Perhaps no such block after all: it ends at a blank line in any case. */
  weak?: true
}

/** What the parser alone knows the end of: nothing is cut behind it. */
const UNKNOWN: OpenBlock = { ends: () => false }

/** A text in pieces: what costs much is alone, what costs little is joined up to `enough`. */
export function markdownChunks(text: string, enough = CHUNK_COST): MarkdownChunk[] {
  const pieces: MarkdownChunk[] = []
  for (const next of smallestChunks(text)) {
    const last = pieces.at(-1)
    // Front matter stays alone: nothing may stand before it, and nothing behind it is part of it.
    if (last === undefined || last.front === true || last.cost + next.cost > enough) pieces.push(next)
    else
      pieces[pieces.length - 1] = {
        ...last,
        text: last.text + next.text,
        lineEnd: next.lineEnd,
        cost: last.cost + next.cost
      }
  }
  return pieces
}

/** Cuts a text wherever no block can go on: before a line at the margin behind a blank one, a heading, a bullet. */
function* smallestChunks(text: string): Generator<MarkdownChunk> {
  let piece: MarkdownChunk = { text: '', line: 1, lineEnd: 1, offset: 0, cost: 0 }
  let open: OpenBlock | null = null
  let before = ''
  let item = 0
  let line = 0
  for (const { start, end, next } of linesIn(text)) {
    line++
    const written = text.slice(start, end)
    // Behind front matter everything begins again.
    if (start > 0 && open === null && (piece.front === true || begins(written, before, item > 0))) {
      yield { ...piece, text: text.slice(piece.offset, start) }
      piece = { text: '', line, lineEnd: line, offset: start, cost: 0 }
    }
    piece.lineEnd = line
    piece.cost += 1 + (written.match(MARKS)?.length ?? 0) + costOfNesting(written)
    open = after(open, written, line === 1)
    if (open === FRONT_MATTER) piece.front = true
    item = itemWidth(written, before, item)
    before = written
    if (next === text.length) yield { ...piece, text: text.slice(piece.offset) }
  }
}

/**
 * How far the text of a numbered item is indented, if a line is in one for sure; 0 if not. In a paragraph such lines are nothing but
 * text, and so they are behind a line that is indented less.
 */
function itemWidth(line: string, before: string, width: number): number {
  const mark = NUMBERED.exec(line)?.[1]
  if (mark !== undefined) return width > 0 || BLANK.test(before) ? mark.length : 0
  return line === '' || line.startsWith(' '.repeat(width)) ? width : 0
}

function isIndented(line: string): boolean {
  return line[0] === ' ' || line[0] === '\t'
}

/** Whether a line begins a block whatever stood before it. */
function begins(line: string, before: string, listed: boolean): boolean {
  // A byte order mark would be taken for the piece's own.
  if (BLANK.test(line) || isIndented(line) || line[0] === '\ufeff') return false
  return BLANK.test(before) || HEADING.test(line) || BULLET.test(line) || (listed && NUMBERED.test(line))
}

function after(open: OpenBlock | null, line: string, isFirst: boolean): OpenBlock | null {
  if (open !== null && open.weak !== true) return open.ends(line) ? null : open
  const strong = isFirst && FRONT.test(line) ? FRONT_MATTER : openedBy(line)
  // Indented, it may be in a list, which may end first; in what may be HTML, it may be text.
  if (strong !== null) return open !== null || isIndented(line) ? UNKNOWN : strong
  if (open === null) return TAG.test(line) ? { ends: (next) => BLANK.test(next), weak: true } : null
  return open.ends(line) ? null : open
}

const FRONT_MATTER: OpenBlock = { ends: (line) => FRONT.test(line) }

/** What a line opens that goes over blank lines; `null` for nothing of the kind. */
function openedBy(line: string): OpenBlock | null {
  const fence = FENCE.exec(line)?.[1]
  // What opens with backticks has none behind them.
  if (fence !== undefined && (fence[0] === '~' || !line.trimStart().slice(fence.length).includes('`')))
    return { ends: (next) => closes(next, fence) }
  const html = HTML.find((kind) => kind.begins.test(line))
  if (html === undefined) return null
  return html.ends.test(line) ? null : { ends: (next) => html.ends.test(next) }
}

function closes(line: string, fence: string): boolean {
  const bare = line.trim()
  return !/^(?: {4}|\t)/.test(line) && bare.length >= fence.length && bare === fence.charAt(0).repeat(bare.length)
}

function* linesIn(text: string): Generator<{ start: number; end: number; next: number }> {
  const ends = /\r\n|\r|\n/g
  for (let start = 0; start < text.length; ) {
    const found = ends.exec(text)
    const end = found?.index ?? text.length
    const next = found === null ? text.length : ends.lastIndex
    yield { start, end, next }
    start = next
  }
}
