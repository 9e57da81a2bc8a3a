import type { CatalogueRow, Entry } from '../journal/entries.ts'
import { type Journal, partsOfEntry } from '../journal/journal.ts'
import { addCounts } from '../processing/totals.ts'

const TENTHS = 10

/** An article to be shown line by line. */
export interface SelectedArticle {
  row: CatalogueRow
  entry: Pick<Entry, 'name' | 'made'>
}

/** What an archive holds, in numbers. */
interface ArchiveTotals {
  articles: number
  liveBlogs: number
  words: number
  inputs: number
  struckLines: Record<string, number>
  warnings: Record<string, number>
  certainty: number[]
  least: SelectedArticle[]
}

/** Every input's entry with its articles, a part of them at a time. */
export function* entries(
  journal: Journal
): Generator<{ entry: Entry; rows: readonly CatalogueRow[]; isLast: boolean }> {
  const sources = [...journal.sources()].filter((source) => journal.hasEntry(source)).sort()
  for (const source of sources) {
    const entry = JSON.parse(journal.line(source) as string) as Entry
    let left = (entry.parts ?? 0) + 1
    for (const { rows } of partsOfEntry(journal, source)) yield { entry, rows, isLast: --left === 0 }
  }
}

/** Counts an archive's articles, and chooses the least certain. */
export function selectArticles(journal: Journal, most: number): ArchiveTotals {
  const sum: ArchiveTotals = {
    articles: 0,
    liveBlogs: 0,
    words: 0,
    inputs: 0,
    struckLines: {},
    warnings: {},
    certainty: new Array<number>(TENTHS).fill(0),
    least: []
  }
  for (const { entry, rows, isLast } of entries(journal)) {
    if (isLast) {
      sum.inputs++
      addCounts(sum.struckLines, entry.struck)
      addCounts(sum.warnings, entry.warnings)
    }
    for (const row of rows) {
      if (row.type === 'live-blog') sum.liveBlogs++
      else sum.articles++
      sum.words += row.words
      if (row.lowestConfidence !== null) {
        const tenth = Math.min(TENTHS - 1, Math.floor(row.lowestConfidence * TENTHS))
        sum.certainty[tenth] = (sum.certainty[tenth] ?? 0) + 1
      }
      sum.least.push({ row, entry: { name: entry.name, made: entry.made } })
    }
    // Now and then is enough: the list never grows far beyond what is wanted.
    if (sum.least.length > 2 * most + 1000) keepLeast(sum.least, most)
  }
  keepLeast(sum.least, most)
  return sum
}

function keepLeast(least: SelectedArticle[], most: number): void {
  const key = (one: SelectedArticle) => one.row.lowestConfidence ?? 2
  least.sort((a, b) => key(a) - key(b) || (a.row.json < b.row.json ? -1 : 1))
  least.length = Math.min(least.length, most)
}
