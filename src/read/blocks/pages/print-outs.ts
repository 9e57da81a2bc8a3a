import { hasFigure } from '../../../lexicon/figures.ts'
import type { Line } from '../lines.ts'
import { pageCountOf } from './recurring-lines.ts'

/**
 * What browsers print around each page of what they print: at its head the day and time of printing and the page's
 * title, at its foot the address and the number of the page, or these four in another order, on a line each or two on
 * one.
 *
 * ```
 * 5/3/22, 9:01 AM                  Dam holds | The Harlow Ledger
 * …
 * https://ledger.example/dam                                1/4
 * ```
 */

/** A day in figures of any script, in any order, and a time beside it; not the days of articles, which mostly have no time. */
const DAY = String.raw`(?:\p{L}{1,10}\.?,? )?\p{Nd}{1,4}[./／．-] ?\p{Nd}{1,2}[./／．-] ?\p{Nd}{1,4}\.?`
const CLOCK = String.raw`\p{Nd}{1,2}[:.：]\p{Nd}{2}(?:[:：]\p{Nd}{2})?(?: ?(?:[apπμ]\.? ?[mμ]\.?|Uhr|[hصمч]\.?)(?=$| ))?`
const BETWEEN = String.raw`[^\p{Nd}\n]{1,8}?`
const PRINTED = `(?:${DAY}${BETWEEN}${CLOCK}|${CLOCK}${BETWEEN}${DAY})`
const PRINTED_FIRST = new RegExp(`^${PRINTED}(?=$| )`, 'iu')
const PRINTED_LAST = new RegExp(`(?:^| )${PRINTED}$`, 'iu')

/** An address, as long as it is or cut by the browser. */
const ADDRESS = String.raw`(?:[a-z]{3,8}:|www\.)\S{4,}`
const ADDRESS_FIRST = new RegExp(`^${ADDRESS}`, 'i')
const ADDRESS_LAST = new RegExp(`(?:^| )${ADDRESS}$`, 'i')

/** Any line with two figures and something between that a count of pages may have there. */
const COUNTED = /\p{Nd} ?[^\p{Nd}\n]{1,20} ?\p{Nd}/u

/** Without an address, a count of pages and the time beside it are no longer than this (characters). */
const LONGEST_WITHOUT_ADDRESS = 120
const MAY_BE_ADDRESS = /[a-z]:\S|www\./i

/** Lines at a page's head and foot that may be furniture. */
const EDGE = 4
/** Furniture without a number or time stands at the edge of this share of the pages. */
const LEAST_SHARE = 0.5
const LONGEST = 250

/** The numbers of the lines that a browser has printed around its pages; none where the text is no such print. */
export function printOutLines(lines: readonly Line[]): ReadonlySet<number> {
  const feet = feetOf(lines)
  const places = feet.length > 0 ? feet.flatMap(({ places: own }) => own) : headsAlone(lines)
  const furniture = new Set(places)
  const edges = feet.length > 0 ? edgesAround(lines, furniture, feet.length) : []
  return new Set([...furniture, ...edges].map((at) => (lines[at] as Line).number))
}

/** A page's number with the address or the time beside it, on the same line or the next. */
interface Foot {
  page: number
  total: number
  places: number[]
}

/** The feet of all pages, where the numbers of one total rise by one. */
function feetOf(lines: readonly Line[]): readonly Foot[] {
  const byTotal = new Map<number, Foot[]>()
  for (const at of lines.keys()) {
    const foot = footAt(lines, at)
    if (foot === null) continue
    const same = byTotal.get(foot.total)
    if (same === undefined) byTotal.set(foot.total, [foot])
    else same.push(foot)
  }
  for (const feet of byTotal.values()) if (areFeet(lines, feet)) return feet
  return []
}

function areFeet(lines: readonly Line[], feet: readonly Foot[]): boolean {
  const [first] = feet
  if (first === undefined || feet.some(({ page, total }, at) => page !== first.page + at || page > total)) return false
  return feet.length > 1 || isPrinted(lines[0]?.text ?? '') || feet[0]?.places.includes(lines.length - 1) === true
}

function footAt(lines: readonly Line[], at: number): Foot | null {
  const { text } = lines[at] as Line
  if (text.length > LONGEST || (text.length > LONGEST_WITHOUT_ADDRESS && !MAY_BE_ADDRESS.test(text))) return null
  if (!hasFigure(text) || !COUNTED.test(text)) return null
  const rest = [ADDRESS_FIRST, ADDRESS_LAST, PRINTED_FIRST, PRINTED_LAST].reduce(without, text)
  if (rest !== text) return footOf(rest, [at])
  const other = [at - 1, at + 1].find((next) => isAlone(lines[next]?.text ?? ''))
  return other === undefined ? null : footOf(text, [at, other])
}

function without(text: string, sign: RegExp): string {
  return text.replace(sign, '').trim()
}

function footOf(count: string, places: number[]): Foot | null {
  const found = pageCountOf(count)
  return found === null ? null : { ...found, places }
}

/** Whether a line is nothing but an address or a time of printing. */
function isAlone(text: string): boolean {
  return text.length <= LONGEST && [ADDRESS_FIRST, PRINTED_FIRST].some((sign) => sign.exec(text)?.[0] === text)
}

/** Whether a line has the time of printing at one of its ends. */
function isPrinted(text: string): boolean {
  return text.length <= LONGEST && (PRINTED_FIRST.test(text) || PRINTED_LAST.test(text))
}

/** The lines next to the feet, and at the text's ends, that tell the time of printing or are the same on most pages. */
function edgesAround(lines: readonly Line[], feet: ReadonlySet<number>, pages: number): number[] {
  const times = new Map<string, number>()
  const starts = [-1, ...feet, lines.length]
  const near = new Set(starts.flatMap((at) => neighbours(at, lines.length)).filter((at) => !feet.has(at)))
  for (const at of near) {
    const { text } = lines[at] as Line
    times.set(text, (times.get(text) ?? 0) + 1)
  }
  const least = Math.max(2, LEAST_SHARE * pages)
  const isEdge = (at: number) => {
    const text = lines[at]?.text ?? ''
    const isHead = isPrinted(text) || (at === 0 && ADDRESS_LAST.test(text))
    return near.has(at) && (isHead || (times.get(text) ?? 0) >= least)
  }
  // What stands behind a line of the story belongs to the story.
  return starts.flatMap((start) => [...unbroken(start, 1, isEdge), ...unbroken(start, -1, isEdge)])
}

function neighbours(at: number, length: number): number[] {
  const found: number[] = []
  for (let next = at - EDGE; next <= at + EDGE; next++) if (next >= 0 && next < length) found.push(next)
  return found
}

function unbroken(start: number, step: number, isEdge: (at: number) => boolean): number[] {
  const found: number[] = []
  for (let at = start + step; isEdge(at); at += step) found.push(at)
  return found
}

/**
 * The heads of pages without feet: the text's first line, which begins with a time, and all that are the same; the title
 * below it too, where it stands on a line of its own and comes again with it.
 */
function headsAlone(lines: readonly Line[]): number[] {
  const first = lines[0]?.text ?? ''
  if (first.length > LONGEST || !PRINTED_FIRST.test(first)) return []
  const same = lines.flatMap(({ text }, at) => (text === first ? [at] : []))
  const title = isAlone(first) ? (lines[1]?.text ?? '') : null
  if (same.length < 2 || (title !== null && same.some((at) => lines[at + 1]?.text !== title))) return []
  return title === null ? same : same.flatMap((at) => [at, at + 1])
}
