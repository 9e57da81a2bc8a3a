import type { Line } from '../../../blocks/lines.ts'
import type { Format } from '../../../record/format.ts'
import { bareLine, someLine } from '../record/line-markup.ts'
import { annotate, annotateApart, isLogo, newAnnotation, type RecordAnnotation } from '../record/record-annotation.ts'
import { type Boundaries, splitRecords } from '../record/split-records.ts'
import { readCoded } from './codes.ts'
import { isMasthead } from './labels.ts'
import { type FileHeads, headsOf, readPlain } from './plain.ts'
import { announcedBy, summaryEnd } from './summary.ts'
import { wordCount } from './word-count.ts'

/**
 * A record's last line: what the interface calls a document, and the accession number, which holds a date:
 * `Document ABCD000020210304eh3400001`, `文件 abcd000020210304eh3400001`.
 */
const END = /^(?:AN )?\p{L}{2,12} ([A-Za-z0-9]{2,12}(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d[A-Za-z0-9]{6,12})$/u
const PAGE = /^\p{L}{2,8} ?\d+ ?\p{L}{2,3} ?\d+ ?(?:©|\(c\)) ?\d{4} ?Factiva/iu
/** A page's number without the vendor's name. */
const NUMBERED = /^(?:\p{L}{2,8} )?\d{1,4}(?: \p{L}{2,3} \d{1,4})?$/u
/** Columns at which text browsers wrap. */
const WIDTH = 80

export const factiva: Format = {
  name: 'factiva',
  description: 'Factiva article format, with or without indexing codes',
  several: true,
  sniff(text) {
    if (!/[A-Za-z0-9]{16,}/.test(text)) return null
    const lines = text.split(/\r\n?|\n/, MOST_SNIFFED).map(bareLine)
    const ended = lines.some((line) => endOf(line) !== null)
    const counted = lines.some((line) => wordCount(line.replace(/^WC /, '')))
    return ended && counted ? '“N words” and “Document” with an accession number' : null
  },
  hasSign: (text) => someLine(text, (line) => isStructural(line) || /^(?:HD|WC|LP|TD)(?: |$)/.test(line)),
  split: (decoded, file) => splitRecords('factiva', decoded, file, findBoundaries, isStructural)
}

function isStructural(text: string): boolean {
  return endOf(text) !== null || wordCount(text)
}

const MOST_SNIFFED = 20_000

/** The accession number of a record's last line. */
function endOf(text: string): string | null {
  return END.exec(text)?.[1] ?? null
}

function findBoundaries(lines: readonly Line[]): Boundaries {
  const ends = lines.flatMap((line, at) => (endOf(line.text) === null ? [] : [at]))
  const last = ends.at(-1) ?? lines.length - 1
  const starts = [0, ...ends.slice(0, -1).map((at) => at + 1)]
  const isCut = ends.length > 0 && isRecord(lines.slice(last + 1))
  if (isCut) starts.push(last + 1)
  const heads = headsOf(starts.map((start, at) => storyOf(lines.slice(start, starts[at + 1]))))
  return {
    starts,
    expected: announced(lines, ends),
    difference: null,
    usualWidth: WIDTH,
    cut: isCut ? 'the last record has no line “Document” with a number: the file may be cut off' : null,
    annotate: (record) => annotateRecord(record, heads)
  }
}

/** Whether lines behind the last record's end are the beginning of another, not the account of the search. */
function isRecord(rest: readonly Line[]): boolean {
  return storyOf(rest).some(({ text }) => !/Factiva,? Inc|^\W*$/.test(text))
}

/** How many records the accounts of a file's searches announce together; `null` where one of them has none. */
function announced(lines: readonly Line[], ends: readonly number[]): number | null {
  let sum = 0
  let open = 0
  for (const [nth, end] of ends.entries()) {
    open++
    const own = lines.slice(end + 1, ends[nth + 1] ?? lines.length)
    const found = announcedBy(own.slice(0, summaryEnd(own)))
    if (found === null) continue
    // With more records than it announces, another download stands above it, without an account of its own.
    if (found < open) return null
    sum += found
    open = 0
  }
  return open === 0 && ends.length > 0 ? sum : null
}

/** The lines of a record up to the one that ends it, without the vendor's own. */
function storyOf(lines: readonly Line[]): Line[] {
  const end = lines.findIndex((line) => endOf(line.text) !== null)
  const start = startOf(lines)
  const own = lines.slice(start, end < 0 ? lines.length : end)
  const isPage = own.map(({ text }) => PAGE.test(text))
  if (!isPage.includes(true)) return own
  // What a page's foot parts is apart.
  return own.flatMap((line, at) =>
    isPage[at] ? [] : [isPage[at - 1] ? { ...line, gap: Math.max(line.gap, 1) } : line]
  )
}

/** The index of the first line under what stands over a record: the account of a search, a masthead, a logo, the lines of a table around them. */
function startOf(lines: readonly Line[]): number {
  const from = summaryEnd(lines)
  const count = lines.findIndex(({ text }) => wordCount(text))
  // What stands right above the count of words is the headline, even where it reads like a page's number: `Formula 1`.
  const isPage = (text: string, at: number) => PAGE.test(text) || (NUMBERED.test(text) && at !== count - 1)
  const start = lines.findIndex(({ text }, at) => at >= from && !isMasthead(text) && !isLogo(text) && !isPage(text, at))
  return start < 0 ? lines.length : start
}

function annotateRecord(lines: readonly Line[], heads: FileHeads): RecordAnnotation {
  const annotation = newAnnotation()
  const end = lines.findIndex((line) => endOf(line.text) !== null)
  const start = startOf(lines)
  const story = storyOf(lines)
  annotation.id = endOf(lines[end]?.text ?? '')
  for (const [at, line] of lines.entries()) {
    if (PAGE.test(line.text)) annotate(annotation, line, 'page-furniture', { join: 'apart' })
    // What stands after the last record is the account of the search.
    else if ((end >= 0 && at >= end) || at < start) annotateApart(annotation, [line], 'field-other')
  }
  if (!readCoded(annotation, story)) readPlain(annotation, story, heads)
  return annotation
}
