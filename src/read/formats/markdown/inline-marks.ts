import type { InlineCode, PhrasingContent } from 'mdast'
import { followLetters } from '../../../document/letters.ts'
import type { Mark } from '../../../tree/dump.ts'

/** What one source line of a paragraph says, and how much of it stands in which markup (in characters). */
export interface InlineLine {
  line: number
  text: string
  of: Record<Markup, number>
  /** The markup of the first visible text. */
  first: Markup | null
  /** Whether the source breaks the line on purpose before this one. */
  broken: boolean
}

const MARKUP = ['plain', 'strong', 'emphasis', 'image', 'link', 'code'] as const
type Markup = (typeof MARKUP)[number]

/** The source lines of a run of inline nodes, as read. A line that says nothing has no text, but is there. */
export function inlineLines(
  nodes: readonly PhrasingContent[],
  firstLine: number,
  lastLine: number,
  source: string
): InlineLine[] {
  const lines = Array.from({ length: lastLine - firstLine + 1 }, (_, at) => emptyLine(firstLine + at))
  read(
    nodes,
    'plain',
    (line, text, markup) => {
      const target = lines[Math.min(line, lastLine) - firstLine]
      if (target !== undefined) add(target, text, markup)
    },
    (line) => {
      const next = lines[line + 1 - firstLine]
      if (next !== undefined) next.broken = true
    },
    source
  )
  return lines
}

function emptyLine(line: number): InlineLine {
  return {
    line,
    text: '',
    of: { plain: 0, strong: 0, emphasis: 0, image: 0, link: 0, code: 0 },
    first: null,
    broken: false
  }
}

function add(line: InlineLine, text: string, markup: Markup): void {
  line.text += text
  line.of[markup] += text.trim().length
  if (line.first === null && text.trim() !== '') line.first = markup
}

type Add = (line: number, text: string, markup: Markup) => void

function read(
  nodes: readonly PhrasingContent[],
  around: Markup,
  said: Add,
  broken: (line: number) => void,
  source: string
): void {
  const say = (node: PhrasingContent, markup: Markup, value: string) => {
    const line = node.position?.start.line ?? 1
    for (const [at, part] of partsOf(node, value).entries()) said(line + at, part, markup)
  }
  const sayPicture = (node: PhrasingContent, alt: string) => {
    const line = node.position?.start.line ?? 1
    for (const [at, part] of altByLines(node, alt, source).entries())
      said(line + at, part, around === 'link' ? 'link' : 'image')
  }
  for (const node of nodes) {
    if (node.type === 'text') say(node, around, node.value)
    else if (node.type === 'inlineCode') say(node, 'code', codeIn(node, source))
    else if (node.type === 'image' || node.type === 'imageReference') sayPicture(node, node.alt ?? '')
    else if (node.type === 'break') broken(node.position?.start.line ?? 1)
    else if (node.type === 'html') {
      if (!/^<br\b/i.test(node.value)) continue
      // The line may go on behind it.
      say(node, around, ' ')
      broken(node.position?.start.line ?? 1)
    } else if ('children' in node) read(node.children, markupOf(node, around), said, broken, source)
  }
}

/** A node's text by its lines. One whose references stand for line ends has more of them than lines, and is all on its first. */
function partsOf({ position }: PhrasingContent, value: string): string[] {
  const parts = value.split(/\r\n|\r|\n/)
  const lines = position === undefined ? 1 : position.end.line - position.start.line + 1
  return parts.length <= lines ? parts : [parts.join(' ')]
}

/** A picture's words by its lines; the parser leaves out line ends of markup within them. */
function altByLines({ position }: PhrasingContent, alt: string, source: string): string[] {
  if (position === undefined || position.start.line === position.end.line) return [alt]
  const { offset: start = 0 } = position.start
  const { offset: end = source.length } = position.end
  const parts = Array.from({ length: position.end.line - position.start.line + 1 }, () => '')
  let line = 0
  let from = start
  followLetters(source, start, end, alt.replace(LINE_ENDS, ' '), (letter, at) => {
    line += (source.slice(from, at).match(LINE_ENDS) ?? []).length
    from = at
    parts[line] += letter
  })
  return parts
}

const LINE_ENDS = /\r\n|\r|\n/g

/** Code has its line ends as spaces; in the source they are where they are. */
function codeIn({ position, value }: InlineCode, source: string): string {
  if (position === undefined || position.start.line === position.end.line) return value
  const whole = source.slice(position.start.offset, position.end.offset)
  const marks = /^`*/.exec(whole)?.[0].length ?? 0
  return whole.slice(marks, whole.length - marks)
}

/** A link to a place on the same page, as tables of contents and headings have, leads nowhere else. */
function markupOf(node: PhrasingContent, around: Markup): Markup {
  const { type } = node
  if (around === 'link' || (type === 'link' && !node.url.startsWith('#')) || type === 'linkReference') return 'link'
  if (type === 'strong' || type === 'emphasis') return around === 'strong' ? 'strong' : type
  return around
}

/** A paragraph is a link where at least this share of its text is. */
const MOSTLY_LINK = 0.8
/** A caption's text is in emphasis and its credit after it is not. */
const LEAST_EMPHASIS = 0.4

/** What the markup of a whole block says of it; one that says nothing, such as a picture without words, is furniture. */
export function inlineMarks(lines: readonly InlineLine[]): Mark[] {
  const of = (markup: Markup) => lines.reduce((sum, line) => sum + line.of[markup], 0)
  const all = MARKUP.reduce((sum, markup) => sum + of(markup), 0)
  const marks: Mark[] = []
  if (all === 0) return ['page-furniture']
  if (of('strong') === all) marks.push('strong')
  if (lines.find((line) => line.first !== null)?.first === 'emphasis' && of('emphasis') >= LEAST_EMPHASIS * all)
    marks.push('emphasis')
  if (of('image') === all) marks.push('image')
  if (of('link') >= MOSTLY_LINK * all) marks.push('link')
  if (of('code') === all) marks.push('code')
  return marks
}

/** Whether a line shows a picture and nothing else. */
export function isImage(line: InlineLine): boolean {
  return line.of.image > 0 && line.of.image === MARKUP.reduce((sum, markup) => sum + line.of[markup], 0)
}
