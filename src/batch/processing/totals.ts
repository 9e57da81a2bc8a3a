import { WARNINGS, type WarningCode } from '../../warnings.ts'
import type { CatalogueRow, Entry } from '../journal/entries.ts'

/** The least certain articles are named up to this many. */
const LEAST_CERTAIN = 10

/** What a run found, in numbers. */
export interface Totals {
  articles: number
  liveBlogs: number
  /** Of these, how many have a warning. */
  warned: number
  /** Records that could not be read, in files of which others could. */
  badRecords: number
  words: number
  /** Struck lines by kind of boilerplate. */
  struckLines: Record<string, number>
  warnings: Record<string, number>
  /** Least certain first, at most `LEAST_CERTAIN`. */
  least: { source: string; record: number; confidence: number }[]
}

export function emptyTotals(): Totals {
  return { articles: 0, liveBlogs: 0, warned: 0, badRecords: 0, words: 0, struckLines: {}, warnings: {}, least: [] }
}

/** Adds articles; `least` is in order again when these totals are added to others. */
export function addRows(totals: Totals, rows: readonly CatalogueRow[]): void {
  for (const row of rows) {
    if (row.type === 'live-blog') totals.liveBlogs++
    else totals.articles++
    if (row.warnings > 0) totals.warned++
    totals.words += row.words
    if (row.lowestConfidence !== null)
      totals.least.push({ source: row.source, record: row.record, confidence: row.lowestConfidence })
  }
  if (totals.least.length > 2 * LEAST_CERTAIN) keepLeast(totals)
}

/** Adds what an entry says of its input as a whole. */
export function addSums(totals: Totals, entry: Pick<Entry, 'struck' | 'warnings' | 'bad'>): void {
  totals.badRecords += entry.bad
  addCounts(totals.struckLines, entry.struck)
  addCounts(totals.warnings, entry.warnings)
}

/** Adds `more` to `totals`; the order in which totals are added makes no difference. */
export function addTotals(totals: Totals, more: Totals): void {
  totals.articles += more.articles
  totals.liveBlogs += more.liveBlogs
  totals.warned += more.warned
  totals.badRecords += more.badRecords
  totals.words += more.words
  addCounts(totals.struckLines, more.struckLines)
  addCounts(totals.warnings, more.warnings)
  totals.least.push(...more.least)
  keepLeast(totals)
}

/** Of counts by code those at which a person ought to look; a code of an earlier version is taken for one. */
export function countsToLookAt(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([code]) => !isInfo(code)))
}

const isInfo = (code: string): boolean => code in WARNINGS && WARNINGS[code as WarningCode].level === 'info'

/** Counts in falling order, equal ones by name. */
export function ranked(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

export function addCounts(counts: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [key, count] of Object.entries(more)) counts[key] = (counts[key] ?? 0) + count
}

function keepLeast(totals: Totals): void {
  totals.least.sort(
    (a, b) => a.confidence - b.confidence || (a.source < b.source ? -1 : a.source > b.source ? 1 : a.record - b.record)
  )
  totals.least.length = Math.min(totals.least.length, LEAST_CERTAIN)
}
