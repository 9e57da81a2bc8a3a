import type { Entry, Row } from '../journal/entries.ts'

/** The least certain articles are named up to this many. */
export const LEAST_CERTAIN = 10

/** What a run found, in numbers. */
export interface Tally {
  articles: number
  liveBlogs: number
  /** Of these, how many have a warning. */
  warned: number
  /** Records that could not be read, in files of which others could. */
  badRecords: number
  words: number
  /** Struck lines by kind of boilerplate. */
  struck: Record<string, number>
  warnings: Record<string, number>
  /** Least certain first, at most `LEAST_CERTAIN`. */
  least: { source: string; record: number; confidence: number }[]
}

export function emptyTally(): Tally {
  return { articles: 0, liveBlogs: 0, warned: 0, badRecords: 0, words: 0, struck: {}, warnings: {}, least: [] }
}

/** Counts articles in; `least` is in order again when the tally is added to another. */
export function addRows(tally: Tally, rows: readonly Row[]): void {
  for (const row of rows) {
    if (row.type === 'live-blog') tally.liveBlogs++
    else tally.articles++
    if (row.warnings > 0) tally.warned++
    tally.words += row.words
    if (row.lowestConfidence !== null)
      tally.least.push({ source: row.source, record: row.record, confidence: row.lowestConfidence })
  }
  if (tally.least.length > 2 * LEAST_CERTAIN) trim(tally)
}

/** Counts in what an entry says of its input as a whole. */
export function addSums(tally: Tally, entry: Pick<Entry, 'struck' | 'warnings' | 'bad'>): void {
  tally.badRecords += entry.bad
  addCounts(tally.struck, entry.struck)
  addCounts(tally.warnings, entry.warnings)
}

/** Adds `more` to `tally`; the order in which tallies come makes no difference to the sum. */
export function addTally(tally: Tally, more: Tally): void {
  tally.articles += more.articles
  tally.liveBlogs += more.liveBlogs
  tally.warned += more.warned
  tally.badRecords += more.badRecords
  tally.words += more.words
  addCounts(tally.struck, more.struck)
  addCounts(tally.warnings, more.warnings)
  tally.least.push(...more.least)
  trim(tally)
}

/** Counts in falling order, equal ones by name. */
export function ranked(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

export function addCounts(counts: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [key, count] of Object.entries(more)) counts[key] = (counts[key] ?? 0) + count
}

function trim(tally: Tally): void {
  tally.least.sort(
    (a, b) => a.confidence - b.confidence || (a.source < b.source ? -1 : a.source > b.source ? 1 : a.record - b.record)
  )
  tally.least.length = Math.min(tally.least.length, LEAST_CERTAIN)
}
