import { hasFigure, plainFigures } from '../../../lexicon/figures.ts'
import type { Line } from '../lines.ts'
import { namedPages, variedNumbers } from './named-pages.ts'
import { printOutLines } from './print-outs.ts'
import { recurringFurniture } from './recurring-lines.ts'

/** Lines at a page's head and foot that are looked at. */
const EDGE = 2
/** A running head stands on at least this many pages, and on this share of them. */
const LEAST_PAGES = 2
const LEAST_SHARE = 0.4

/**
 * The lines of a text with form feeds that belong to its pages, not to its story: page numbers, and heads and
 * feet that come again but for their digits. Where one comes again to the letter, its first may be the title that the
 * pages after it repeat, and is left, but for what a browser prints around its pages. By line number within the record.
 */
export function pageFurniture(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const printed = printOutLines(lines)
  if (!text.includes('\f'))
    return new Set([...printed, ...numberedHeads(lines), ...namedPages(lines), ...recurringFurniture(lines)])
  const pages = pagesOf(text, lines)
  const furniture = new Set(printed)
  if (pages.length < LEAST_PAGES) return furniture
  const edges = pages.flatMap(edgesOf)
  const shapes = counts(edges.map((line) => shape(line.text)))
  const texts = counts(edges.map((line) => line.text))
  const least = Math.max(LEAST_PAGES, LEAST_SHARE * pages.length)
  const title = new Set(pages[0].slice(0, EDGE))
  for (const line of edges) {
    const recurs = (shapes.get(shape(line.text)) ?? 0) >= least
    const mayBeTitle = title.has(line) && (texts.get(line.text) ?? 0) > 1
    if (isPageNumber(line.text) || (recurs && !mayBeTitle)) furniture.add(line.number)
  }
  return furniture
}

/** Lines at a page's head and foot that are not in the middle of a sentence. */
function edgesOf(page: readonly Line[]): Line[] {
  return page.filter((line, at) => {
    if (at >= EDGE && at < page.length - EDGE) return false
    const next = page[at + 1]
    const goesOn = next !== undefined && next.gap === 0 && beginsLow(next)
    return !goesOn && !(at > 0 && line.gap === 0 && beginsLow(line))
  })
}

function beginsLow({ text }: Line): boolean {
  return /^\p{Ll}/u.test(text)
}

/** Blank lines that scanned books have between their pages; heads with fewer have numbers that rise page by page, or by a leaf. */
const LEAST_GAP = 3
const PAGES_OF_LEAF = 2
const LEAST_HEADS = 3
/** At least this share of the breaks cuts a sentence: those between chapters cut none. */
const LEAST_CUT = 0.25

/**
 * Heads of pages in a text without form feeds: lines apart from the text that are the same but for a number that
 * rises, where the text often goes on in lower case after them.
 */
function numberedHeads(lines: readonly Line[]): ReadonlySet<number> {
  for (const least of [LEAST_GAP, 1]) {
    const heads = headsApart(lines, least)
    if (heads !== null) return new Set(heads.map((at) => lines[at].number))
  }
  return NONE
}

function headsApart(lines: readonly Line[], least: number): readonly number[] | null {
  const alone: number[] = []
  for (let at = 0; at < lines.length; at++) if (isApart(lines, at, least) && hasFigure(lines[at].text)) alone.push(at)
  if (alone.length < LEAST_HEADS) return null
  const byShape = new Map<string, number[]>()
  for (const at of alone) {
    const own = shape(lines[at].text)
    const same = byShape.get(own)
    if (same === undefined) byShape.set(own, [at])
    else same.push(at)
  }
  for (const [text, heads] of byShape) {
    if (!text.includes('#') || heads.length < LEAST_HEADS) continue
    // A number alone may be that of an entry of a list.
    if (least < LEAST_GAP && !/\p{L}/u.test(text)) continue
    const rows = heads.map((at) => (plainFigures(lines[at].text).match(/\d+/g) ?? []).map(Number))
    // The page's number is the one that changes; where several do, such as those of the day, it is the last.
    const varied = variedNumbers(rows) ?? rows.map((row) => row.at(-1) ?? 0)
    const numbers = varied.length > 0 ? varied : rows.map(() => 0)
    const steps = numbers.slice(1).map((number, at) => number - numbers[at])
    const isEven = steps.every((step) => step > 0 && step <= PAGES_OF_LEAF && step === steps[0])
    const rises = least === LEAST_GAP ? steps.every((step) => step > 0) : isEven
    const cut = heads.filter((at) => at + 1 < lines.length && beginsLow(lines[at + 1])).length
    if (rises && cut >= LEAST_CUT * heads.length) return heads
  }
  return null
}

/** Whether so many blank lines stand before a line, and behind it at least one where few do. */
function isApart(lines: readonly Line[], at: number, least: number): boolean {
  if (at > 0 && lines[at].gap < least) return false
  return least >= LEAST_GAP || at + 1 === lines.length || lines[at + 1].gap > 0
}

const NONE: ReadonlySet<number> = new Set()

function counts(all: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const one of all) found.set(one, (found.get(one) ?? 0) + 1)
  return found
}

/** A page begins with the first line that shows something after a form feed. */
function pagesOf(text: string, lines: readonly Line[]): Line[][] {
  const pages: Line[][] = []
  let feed = text.indexOf('\f')
  for (const line of lines) {
    let opens = pages.length === 0
    while (feed >= 0 && feed < line.start + line.indent) {
      opens = true
      feed = text.indexOf('\f', feed + 1)
    }
    if (opens) pages.push([])
    pages[pages.length - 1].push(line)
  }
  return pages
}

/** A line's text with its numbers made alike. */
function shape(text: string): string {
  return plainFigures(text).replace(/\d+/g, '#')
}

/** `12`, `- 12 -`, `12 / 40`: nothing but one or two numbers and marks around them. */
function isPageNumber(text: string): boolean {
  return text.length <= 15 && /^[^\p{L}\d]{0,3}\d{1,4}(?:\s?[/|]\s?\d{1,4})?[^\p{L}\d]{0,3}$/u.test(plainFigures(text))
}
