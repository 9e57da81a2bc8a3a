import { hasFigure, plainFigures } from '../../../lexicon/figures.ts'
import type { Line } from '../lines.ts'

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

const WORD = String.raw`\p{L}[\p{L}\p{M}]{0,11}`
const EASTERN = String.raw`[\p{Script=Han}\p{Script=Hangul}ぁ-ヶー]`
const PAGE_COUNT = new RegExp(
  `^[^\\p{L}\\d]{0,3}(?:${WORD}\\.? |${EASTERN}{1,4} ?)?(\\d{1,4})(?: ?[/／⁄] ?| ${WORD}(?: ${WORD})? | ?${EASTERN}{1,4} ?[（(，,、/／ ]{0,2}${EASTERN}{0,3} ?)(\\d{1,4})(?: ${WORD}| ?${EASTERN}{1,5})?[^\\p{L}\\d]{0,3}$`,
  'u'
)
/** Characters of the longest count. */
const LONGEST_COUNT = 60

/**
 * The number of a page and how many there are, where a line says nothing else: `1/4`, `- 2 / 3 -`, `Page 1 of 3`, `第1页（共4页）`,
 * `صفحة ١ من ٤`; also where the whole comes first: `4페이지 중 1페이지`.
 */
export function pageCountOf(text: string): { page: number; total: number } | null {
  if (text.length > LONGEST_COUNT || !hasFigure(text)) return null
  const [, first, second] = PAGE_COUNT.exec(plainFigures(text)) ?? []
  if (first === undefined || second === undefined) return null
  const [page = 0, total = 0] = [Number(first), Number(second)].sort((a, b) => a - b)
  return { page, total }
}

/** Numbers of the lines that count pages: all of one total, from any page to the last. */
function pageCounts(lines: readonly Line[]): number[] {
  const byTotal = new Map<number, { number: number; page: number }[]>()
  for (const { text, number } of lines) {
    const count = pageCountOf(text)
    if (count === null) continue
    const same = byTotal.get(count.total) ?? []
    same.push({ number, page: count.page })
    byTotal.set(count.total, same)
  }
  return [...byTotal].flatMap(([total, found]) => {
    const first = total - found.length + 1
    const rises = found.every(({ page }, at) => page === first + at)
    return found.length > 1 && rises ? found.map(({ number }) => number) : []
  })
}

/** `- 12 -`: the number of a page between dashes. */
const DASHED = /^[-–—] ?(\d{1,4}) ?[-–—]$/
/** Characters of the longest such number, with figures of two code units. */
const LONGEST_DASHED = 12

/** Numbers of the lines that number pages between dashes, where each is one more than the last. */
function dashedNumbers(lines: readonly Line[]): number[] {
  const found = lines.flatMap(({ text, number }) => {
    const page = text.length > LONGEST_DASHED ? undefined : DASHED.exec(plainFigures(text))?.[1]
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
  return plainFigures(text).replace(/\d+/g, '#')
}
