import type { Line } from '../../../blocks/lines.ts'
import type { Format } from '../../../record/format.ts'
import {
  annotate,
  annotateApart,
  isLogo,
  newAnnotation,
  paragraphsOf,
  type RecordAnnotation
} from '../record/record-annotation.ts'
import { type Boundaries, splitRecords } from '../record/split-records.ts'
import { readCoded } from './codes.ts'
import { FOUND_LABELS, isMasthead, SUMMARY_TITLES } from './labels.ts'
import { type FileHeads, headsOf, readPlain } from './plain.ts'
import { wordCount } from './word-count.ts'

/**
 * A record's last line: what the interface calls a document, and the accession number, which holds a date:
 * `Document ABCD000020210304eh3400001`, `文件 abcd000020210304eh3400001`.
 */
const END = /^(?:AN )?\p{L}{2,12} ([A-Za-z0-9]{2,12}(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d[A-Za-z0-9]{6,12})$/u
const PAGE = /^\p{L}{2,8} ?\d+ ?\p{L}{2,3} ?\d+ ?(?:©|\(c\)) ?\d{4} ?Factiva/iu
/** Columns at which text browsers wrap. */
const WIDTH = 80

export const factiva: Format = {
  name: 'factiva',
  description: 'Factiva article format, with or without indexing codes',
  several: true,
  sniff(text) {
    if (!/[A-Za-z0-9]{16,}/.test(text)) return null
    const lines = text.split(/\r\n?|\n/, MOST_SNIFFED).map((line) => line.replace(/\s+/g, ' ').trim())
    const ended = lines.some((line) => endOf(line) !== null)
    const counted = lines.some((line) => wordCount(line.replace(/^WC /, '')))
    return ended && counted ? '“N words” and “Document” with an accession number' : null
  },
  split: (decoded, file) => splitRecords('factiva', decoded, file, findBoundaries)
}

const MOST_SNIFFED = 20_000

/** The accession number of a record's last line. */
function endOf(text: string): string | null {
  return END.exec(text)?.[1] ?? null
}

function findBoundaries(lines: readonly Line[]): Boundaries {
  const ends = lines.flatMap((line, at) => (endOf(line.text) === null ? [] : [at]))
  const last = ends.at(-1) ?? lines.length - 1
  const rest = lines.slice(last + 1)
  const starts = [0, ...ends.slice(0, -1).map((at) => at + 1)]
  const isCut = ends.length > 0 && isRecord(rest)
  if (isCut) starts.push(last + 1)
  const own = starts.map((start, at) => storyOf(lines.slice(start, starts[at + 1])))
  const heads = headsOf(own)
  return {
    starts,
    expected: announced(rest),
    difference: null,
    usualWidth: WIDTH,
    cut: isCut ? 'the last record has no line “Document” with a number: the file may be cut off' : null,
    annotate: (record) => annotateRecord(record, heads)
  }
}

/** Whether lines behind the last record's end are the beginning of another, not the account of the search. */
function isRecord(rest: readonly Line[]): boolean {
  const story = rest.filter(({ text }) => !PAGE.test(text) && !isMasthead(text))
  const isSummary = rest.some(
    ({ text }) => SUMMARY_TITLES.includes(text.toLowerCase()) || foundIn(text) !== null || /Factiva, Inc/.test(text)
  )
  return (
    story.length > 0 && (story.some(({ text }) => wordCount(text)) || (!isSummary && paragraphsOf(story).length > 1))
  )
}

/** The number behind a label of the summary; an empty text where it is on the next line. */
function foundIn(text: string): string | null {
  const lower = text.toLowerCase()
  const label = FOUND_LABELS.find((known) => lower.startsWith(known))
  const value = label === undefined ? '-' : text.slice(label.length).replace(/^[\s:：]+/, '')
  return /^[\d.,]*$/.test(value) ? value : null
}

function announced(summary: readonly Line[]): number | null {
  for (const [at, { text }] of summary.entries()) {
    const found = foundIn(text)
    const value = found === '' ? (summary[at + 1]?.text ?? '') : found
    if (value !== null && /^[\d.,]+$/.test(value)) return Number(value.replace(/[.,]/g, ''))
  }
  return null
}

/** The lines of a record up to the one that ends it, without the vendor's own. */
function storyOf(lines: readonly Line[]): Line[] {
  const end = lines.findIndex((line) => endOf(line.text) !== null)
  const start = startOf(lines)
  return lines.slice(start, end < 0 ? lines.length : end).filter(({ text }) => !PAGE.test(text))
}

/** The index of the first line under what stands over the first record: a masthead, a logo, the lines of a table around them. */
function startOf(lines: readonly Line[]): number {
  const start = lines.findIndex(({ text }) => !isMasthead(text) && !isLogo(text) && !PAGE.test(text))
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
