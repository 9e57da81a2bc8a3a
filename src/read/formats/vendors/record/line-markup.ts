import type { Line } from '../../../blocks/lines.ts'
import type { RecordAnnotation } from './record-annotation.ts'

const NAMED = /\.(?:md|markdown)$/i
const MARKED = /^(?:\*\*|__|#{1,6} |> )/

/**
 * Whether a converter has made an export into Markdown: its name says so, or a line that the vendor's layout stands on,
 * such as a label or the end of a record, is in bold or a heading.
 */
export function isMarkdown(
  lines: readonly Line[],
  name: string | null,
  isStructural: (text: string) => boolean
): boolean {
  if (name !== null && NAMED.test(name)) return true
  return lines.some(({ text }) => MARKED.test(text) && isStructural(plainText(text)))
}

/** A line without the white space and the signs of Markdown around it: for finding out what a text is. */
export function bareLine(line: string): string {
  return line
    .replace(/[\s*_]+/g, ' ')
    .replace(/^[\s#>]+/, '')
    .trimEnd()
}

/** Whether a line of a text, without indentation and markup, passes a test: for finding out what a text is. */
export function someLine(text: string, test: (line: string) => boolean): boolean {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    // A file whose lines end in CR alone is one line here.
    const line = text.slice(start, end)
    if (line.includes('\r') ? line.split('\r').some((part) => test(bareLine(part))) : test(bareLine(line))) return true
    start = end + 1
  }
  return false
}

/** Lines with Markdown say without it what they say; a label's line has its value already. */
export function keepPlainTexts({ texts }: RecordAnnotation, written: readonly Line[], lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) {
    const changed = line.text !== written[at]?.text && line.text !== ''
    if (changed && !texts.has(line.number)) texts.set(line.number, line.text)
  }
}

/**
 * Lines of an export that a converter has made into Markdown, as they are without the markup of single words and
 * lines: bold, emphasis, headings, links, escaped signs. Lines without any are the same objects.
 */
export function withoutMarkdown(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => {
    const text = plainText(line.text)
    return text === line.text ? line : { ...line, text }
  })
}

/** Lines of a quoted text, and apart from them those with the sign of a quote alone, which stand for blank lines. */
export function withoutQuotedBlanks(all: readonly Line[]): { lines: readonly Line[]; blank: readonly Line[] } {
  const blank = all.filter(({ text }) => text === '>')
  if (blank.length === 0) return { lines: all, blank }
  const lines: Line[] = []
  let gap = 0
  for (const line of all) {
    if (line.text === '>') gap += line.gap + 1
    else {
      lines.push(gap === 0 ? line : { ...line, gap: line.gap + gap })
      gap = 0
    }
  }
  return { lines, blank }
}

function plainText(text: string): string {
  if (!/[*#\\[>_|]/.test(text)) return text
  return text
    .replace(/^(?:#{1,6}|>) /, '')
    .replace(/!\[[^[\]]*\]\([^()]*\)(?:\{[^{}]*\})?/g, '')
    .replace(/\[([^[\]]+)\]\([^()\s]*(?: "[^"]*")?\)/g, '$1')
    .replace(
      /\*\*\*([^*]*)\*\*\*|\*\*([^*]*)\*\*|\b__([^_]+)__\b/g,
      (_, both = '', bold = '', under = '') => both + bold + under
    )
    .replace(/\\$/, '')
    .replace(/\\([\\`*_{}[\]()#+.!'"|$@<>~^-])/g, '$1')
    .trim()
}
