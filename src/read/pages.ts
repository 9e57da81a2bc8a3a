import type { Line } from './lines.ts'

/** Lines at a page's head and foot that are looked at. */
const EDGE = 2
/** A running head stands on at least this many pages, and on this share of them. */
const LEAST_PAGES = 2
const LEAST_SHARE = 0.4

/**
 * The lines of a text with form feeds that belong to its pages, not to its story: page numbers, and heads and
 * feet that come again but for their digits. By line number within the record.
 */
export function pageFurniture(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const pages = pagesOf(text, lines)
  const furniture = new Set<number>()
  if (pages.length < LEAST_PAGES) return furniture
  const edges = pages.flatMap((page) => [...new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)])])
  const seen = new Map<string, number>()
  for (const line of edges) seen.set(shape(line.text), (seen.get(shape(line.text)) ?? 0) + 1)
  const least = Math.max(LEAST_PAGES, LEAST_SHARE * pages.length)
  for (const line of edges) {
    if (isPageNumber(line.text) || (seen.get(shape(line.text)) ?? 0) >= least) furniture.add(line.number)
  }
  return furniture
}

function pagesOf(text: string, lines: readonly Line[]): Line[][] {
  const pages: Line[][] = []
  let before = 0
  for (const line of lines) {
    const feed = text.lastIndexOf('\f', line.start)
    const opens = pages.length === 0 || feed >= before || text.charCodeAt(line.start) === 0x0c
    if (opens) pages.push([])
    pages[pages.length - 1].push(line)
    before = line.end
  }
  return pages
}

/** A line's text with its numbers made alike. */
function shape(text: string): string {
  return text.replace(/\d+/g, '#')
}

/** `12`, `- 12 -`, `12 / 40`: nothing but one or two numbers and marks around them. */
export function isPageNumber(text: string): boolean {
  return text.length <= 15 && /^[^\p{L}\d]{0,3}\d{1,4}(?:\s?[/|]\s?\d{1,4})?[^\p{L}\d]{0,3}$/u.test(text)
}
