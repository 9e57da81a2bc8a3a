import type { Entry, Row } from '../journal/entries.ts'
import { type Journal, piecesOf } from '../journal/journal.ts'
import { addCounts } from '../processing/totals.ts'

const TENTHS = 10

/** An article to be shown line by line. */
export interface Chosen {
  row: Row
  entry: Pick<Entry, 'name' | 'made'>
}

/** What an archive holds, in numbers. */
export interface Collected {
  articles: number
  liveBlogs: number
  words: number
  inputs: number
  struck: Record<string, number>
  warnings: Record<string, number>
  certainty: number[]
  least: Chosen[]
}

/** Every input's entry with its articles, a part of them at a time. */
export function* entries(journal: Journal): Generator<{ entry: Entry; rows: readonly Row[]; isLast: boolean }> {
  const sources = [...journal.sources()].filter((source) => journal.hasEntry(source)).sort()
  for (const source of sources) {
    const entry = JSON.parse(journal.line(source) as string) as Entry
    let left = (entry.parts ?? 0) + 1
    for (const { rows } of piecesOf(journal, source)) yield { entry, rows, isLast: --left === 0 }
  }
}

/** Counts an archive's articles, and chooses the least certain. */
export function collect(journal: Journal, most: number): Collected {
  const sum: Collected = {
    articles: 0,
    liveBlogs: 0,
    words: 0,
    inputs: 0,
    struck: {},
    warnings: {},
    certainty: new Array<number>(TENTHS).fill(0),
    least: []
  }
  for (const { entry, rows, isLast } of entries(journal)) {
    if (isLast) {
      sum.inputs++
      addCounts(sum.struck, entry.struck)
      addCounts(sum.warnings, entry.warnings)
    }
    for (const row of rows) {
      if (row.type === 'live-blog') sum.liveBlogs++
      else sum.articles++
      sum.words += row.words
      if (row.lowestConfidence !== null)
        sum.certainty[Math.min(TENTHS - 1, Math.floor(row.lowestConfidence * TENTHS))]++
      sum.least.push({ row, entry: { name: entry.name, made: entry.made } })
    }
    // Now and then is enough: the list never grows far beyond what is wanted.
    if (sum.least.length > 2 * most + 1000) keepLeast(sum.least, most)
  }
  keepLeast(sum.least, most)
  return sum
}

function keepLeast(least: Chosen[], most: number): void {
  const key = (one: Chosen) => one.row.lowestConfidence ?? 2
  least.sort((a, b) => key(a) - key(b) || (a.row.json < b.row.json ? -1 : 1))
  least.length = Math.min(least.length, most)
}
