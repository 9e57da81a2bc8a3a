import type { Line } from './lines.ts'

/** A foot of a page that comes again to the letter stands at least this often. */
const LEAST_TIMES = 3
/** Fewer words may be a speaker's name, a refrain or a subhead that comes again. */
const LEAST_WORDS = 5
/** Between two of them stand at least this many lines of the story. */
const LEAST_BETWEEN = 2

/**
 * The furniture of pages in a text without form feeds, by line number: `Page 1 of 2`, `Page 2 of 2`; and a line that
 * stands apart at least three times, with a part of the story between, the last time at the very end. Where it is
 * the first line too, it is no title: a title is not the last thing that is said.
 */
export function recurringFurniture(lines: readonly Line[]): ReadonlySet<number> {
  const numbers = new Set([...pageCounts(lines), ...dashedNumbers(lines)])
  const furniture = new Set([...numbers, ...runningHeads(lines, numbers)])
  const last = lines.at(-1)
  if (last === undefined || last.gap === 0 || last.text.split(' ').length < LEAST_WORDS) return furniture
  const places = lines.flatMap(({ text }, at) => (text === last.text ? [at] : []))
  const apart = places.every((at, nth) => {
    const isAlone = (at === 0 || (lines[at] as Line).gap > 0) && (lines[at + 1]?.gap ?? 1) > 0
    return isAlone && (nth === 0 || at - (places[nth - 1] as number) > LEAST_BETWEEN)
  })
  if (places.length >= LEAST_TIMES && apart) for (const at of places) furniture.add((lines[at] as Line).number)
  return furniture
}

/** `Page 1 of 3`, `- 2 / 3 -`: a number and how many there are, with a word before and between, or marks. */
const PAGE_COUNT = /^[^\p{L}\d]{0,3}(?:\p{L}{1,12}\.? )?(\d{1,4})(?: ?\/ ?| \p{L}{1,6} )(\d{1,4})[^\p{L}\d]{0,3}$/u

/** Numbers of the lines that count pages: all of one total, from any page to the last. */
function pageCounts(lines: readonly Line[]): number[] {
  const byTotal = new Map<number, { number: number; page: number }[]>()
  for (const { text, number } of lines) {
    const [, page, total] = PAGE_COUNT.exec(text) ?? []
    if (page === undefined) continue
    const same = byTotal.get(Number(total)) ?? []
    same.push({ number, page: Number(page) })
    byTotal.set(Number(total), same)
  }
  return [...byTotal].flatMap(([total, found]) => {
    const first = total - found.length + 1
    const rises = found.every(({ page }, at) => page === first + at)
    return found.length > 1 && rises ? found.map(({ number }) => number) : []
  })
}

/** `- 12 -`: the number of a page between dashes. */
const DASHED = /^[-–—] ?(\d{1,4}) ?[-–—]$/

/** Numbers of the lines that number pages between dashes, where each is one more than the last. */
function dashedNumbers(lines: readonly Line[]): number[] {
  const found = lines.flatMap(({ text, number }) => {
    const page = DASHED.exec(text)?.[1]
    return page === undefined ? [] : [{ number, page: Number(page) }]
  })
  const rises = found.every(({ page }, at) => at === 0 || page === (found[at - 1]?.page ?? 0) + 1)
  return found.length > 1 && rises ? found.map(({ number }) => number) : []
}

const SENTENCE_END = /[.!?…:;,]['"”’»)]?$/u

/** Columns that part the left and right of a running head: a headline has no such gap. */
const LEAST_INNER_GAP = 4
/** At least this share of the pages has the same head. */
const LEAST_HEADED = 0.5

/**
 * Numbers of the lines that stand right below a page's number and are the same but for their digits on several pages; the
 * text's first line too where it is one of them and has a gap in it, as a title has not.
 */
function runningHeads(lines: readonly Line[], numbers: ReadonlySet<number>): number[] {
  const below = lines
    .slice(1)
    .filter(({ text }, at) => numbers.has((lines[at] as Line).number) && !SENTENCE_END.test(text))
  const heads = new Map<string, Line[]>()
  for (const line of below) {
    const same = heads.get(shapeOf(line))
    if (same === undefined) heads.set(shapeOf(line), [line])
    else same.push(line)
  }
  const least = Math.max(2, LEAST_HEADED * below.length)
  const found = [...heads.values()].filter((same) => same.length >= least).flat()
  const first = lines[0]
  const isHead = first !== undefined && found.some((line) => shapeOf(line) === shapeOf(first))
  return [...found, ...(isHead && first.columns - first.text.length >= LEAST_INNER_GAP ? [first] : [])].map(
    ({ number }) => number
  )
}

function shapeOf({ text }: Line): string {
  return text.replace(/\d+/g, '#')
}
