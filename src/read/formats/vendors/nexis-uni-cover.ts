import type { Line } from '../../blocks/lines.ts'
import { COVER } from './nexis-uni-labels.ts'
import { beginsWithDate } from './record/date-shape.ts'
import { paragraphsOf, textOf } from './record/record-annotation.ts'
import { missingTitles, type RecordCount } from './record/record-counts.ts'

/** The page before the first record announces how many documents there are and lists their titles. */
interface Cover {
  /** The index of the first line behind it. */
  end: number
  announced: number | null
  titles: readonly { number: number; title: string }[]
}

const ANNOUNCED = /^Documents? \((\d+)\)$/i
const LISTED = /^(\d+)\. (.+)$/

function isCover(text: string): boolean {
  const lower = text.toLowerCase()
  return COVER.some((label) => lower.startsWith(label))
}

/** Lines at a record's beginning in which a cover page that stands between two downloads shows itself. */
const COVER_WITHIN = 12

/**
 * @param lines those up to the record's end.
 * @param first whether it is the file's first record, above which anything may stand.
 */
export function coverOf(lines: readonly Line[], first: boolean): Cover {
  const looked = first ? lines : lines.slice(0, COVER_WITHIN)
  if (!looked.some((line) => ANNOUNCED.test(line.text) || /^(?:User Name|Job Number|Client\/Matter):/i.test(line.text)))
    return { end: 0, announced: null, titles: [] }
  const end = firstRecord(lines)
  const cover = lines.slice(0, end)
  const announced = cover.map((line) => ANNOUNCED.exec(line.text)?.[1]).find((number) => number !== undefined)
  return { end, announced: announced === undefined ? null : Number(announced), titles: titlesIn(cover) }
}

/** Headline, publication and date stand behind one another: the first three paragraphs or lines that do begin the first record. */
function firstRecord(lines: readonly Line[]): number {
  const last = lines.findLastIndex((line, at) => isCover(line.text) || isListed(lines, at))
  const behind = lines.slice(last + 1)
  const units = paragraphsOf(behind)
  const paragraph = units.findIndex((_, at) => beginsWithDate(units[at + 2]?.[0]?.text ?? ''))
  const before = units.slice(0, Math.max(paragraph, 0)).flat().length
  const line = behind.findIndex((_, at) => beginsWithDate(behind[at + 2]?.text ?? ''))
  const found = [paragraph < 0 ? -1 : before, line].filter((at) => at >= 0)
  return last + 1 + Math.min(...found, found.length === 0 ? 0 : Number.POSITIVE_INFINITY)
}

/** A numbered title, in the order of the numbers: a headline may begin with a number too. */
function isListed(lines: readonly Line[], at: number): boolean {
  const match = LISTED.exec(lines[at]?.text ?? '')
  if (match === null) return false
  const before = lines.slice(0, at).filter((line) => LISTED.test(line.text)).length
  return Number(match[1]) === before + 1
}

function titlesIn(cover: readonly Line[]): { number: number; title: string }[] {
  const titles: { number: number; title: string }[] = []
  let open = false
  for (const line of cover) {
    const match = LISTED.exec(line.text)
    const last = titles.at(-1)
    if (match !== null && Number(match[1]) === titles.length + 1) {
      titles.push({ number: titles.length + 1, title: match[2] ?? '' })
      open = true
    } else if (open && last !== undefined && line.gap === 0 && !isCover(line.text)) last.title += ` ${line.text}`
    else open = false
  }
  return titles
}

/** Lines that a headline may be wrapped to. */
const MOST_LINES = 5

/**
 * How many records the covers of a file's downloads announce together, and which of their titles no record has.
 *
 * @param covers one for each record; those that have none end at 0.
 * @param heads the lines of each record behind its cover.
 */
export function missingRecords(covers: readonly Cover[], heads: readonly (readonly Line[])[]): RecordCount {
  const opened = covers.flatMap(({ end }, at) => (at === 0 || end > 0 ? [at] : []))
  const counts = opened.map((from, nth) => {
    const to = opened[nth + 1] ?? heads.length
    return missingOf(covers[from] as Cover, heads.slice(from, to))
  })
  const differences = counts.flatMap(({ difference }) => difference ?? [])
  const expected = counts.reduce<number | null>(
    (sum, { expected: own }) => (sum === null || own === null ? null : sum + own),
    0
  )
  return { expected, difference: differences.length === 0 ? null : differences.join(', ') }
}

/** The same for one download. */
function missingOf(cover: Cover, heads: readonly (readonly Line[])[]): RecordCount {
  // A list with fewer titles than there are records was not copied as a whole.
  const listed = cover.titles.at(-1)?.number ?? 0
  const expected = cover.announced ?? (listed > 0 && listed >= heads.length ? listed : null)
  if (expected === null || expected === heads.length) return { expected, difference: null }
  const known = new Set(
    heads.flatMap((own) => [own[0]?.text ?? '', textOf(paragraphsOf(own.slice(0, MOST_LINES))[0] ?? [])])
  )
  return { expected, difference: missingTitles(cover.titles.filter(({ title }) => !known.has(title))) }
}
