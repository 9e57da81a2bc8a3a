import { readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import type { Document } from '../../document/document.ts'
import { SOURCE_FOLDER } from '../bag.ts'
import type { ConvertSettings } from '../engine.ts'
import type { Entry, Row } from '../entry.ts'
import { BatchError } from '../faults.ts'
import { type Journal, openJournal } from '../journal.ts'
import { linkedFile, openStore } from '../store.ts'
import { addCounts } from '../tally.ts'
import { linesTable } from './lines.ts'
import { articleHtml, type Page, pageHtml, tableRow } from './page.ts'

/** The page stays under 20 MB: so much for the table, so much for the articles, the rest is a few kilobytes. */
const TABLE_BYTES = 9_000_000
const ARTICLE_BYTES = 9_500_000
const FAILURES = 200
const TENTHS = 10

interface Chosen {
  row: Row
  entry: Pick<Entry, 'name' | 'made'>
}

interface Collected {
  articles: number
  liveBlogs: number
  words: number
  inputs: number
  struck: Record<string, number>
  warnings: Record<string, number>
  certainty: number[]
  least: Chosen[]
}

/**
 * Writes a page that shows an archive: counts, all articles, and the least certain ones line by line. Replaces the file. Throws a
 * BatchError where it cannot be written, or would lie in the archive's payload.
 */
export async function writeReport(
  archive: string,
  file: string,
  options: { articles: number; failures: readonly string[]; generator: string }
): Promise<{ bytes: number; rowsLeftOut: number; articlesLeftOut: number }> {
  const root = realpathSync(archive)
  const target = linkedFile(file)
  const store = openStore(path.dirname(target), { force: true })
  const name = path.basename(target)
  if (path.join(store.root, name).startsWith(path.join(root, 'data') + path.sep))
    throw new BatchError('in-payload', file, "lies in the archive's payload, which must hold nothing else")
  const journal = openJournal(root, { readOnly: true })
  try {
    const page = await pageOf(root, journal, options)
    const html = Buffer.from(pageHtml(page))
    store.put(name, html)
    return { bytes: html.byteLength, rowsLeftOut: page.rowsLeftOut, articlesLeftOut: page.articlesLeftOut }
  } finally {
    journal.close()
  }
}

async function pageOf(
  root: string,
  journal: Journal,
  options: { articles: number; failures: readonly string[]; generator: string }
): Promise<Page> {
  const sum = collect(journal, options.articles)
  const links = new Map<string, string>()
  const articles: string[] = []
  let bytes = 0
  for (const { row, entry } of sum.least) {
    const html = await oneArticle(root, journal, row, entry, `article-${articles.length + 1}`)
    bytes += Buffer.byteLength(html)
    if (bytes > ARTICLE_BYTES) break
    articles.push(html)
    links.set(row.json, `article-${articles.length}`)
  }
  const total = sum.articles + sum.liveBlogs
  const { rows, left } = tableRows(journal, links)
  return {
    title: `The archive ${path.basename(root)}`,
    figures: [
      ['articles', sum.articles],
      ['live blogs', sum.liveBlogs],
      ['inputs', sum.inputs],
      ['words', sum.words],
      ['struck', Object.values(sum.struck).reduce((all, count) => all + count, 0)],
      ['warnings', Object.values(sum.warnings).reduce((all, count) => all + count, 0)],
      ['failed', options.failures.length]
    ],
    struck: sum.struck,
    warnings: sum.warnings,
    certainty: sum.certainty,
    failures: options.failures.slice(0, FAILURES),
    rows,
    rowsLeftOut: left,
    articles,
    articlesLeftOut: total - articles.length,
    generator: options.generator
  }
}

function* entries(journal: Journal): Generator<Entry> {
  const sources = [...journal.sources()].filter((source) => !journal.isVoid(source)).sort()
  for (const source of sources) yield JSON.parse(journal.line(source) as string) as Entry
}

function collect(journal: Journal, most: number): Collected {
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
  for (const entry of entries(journal)) {
    sum.inputs++
    addCounts(sum.struck, entry.struck)
    addCounts(sum.warnings, entry.warnings)
    for (const row of entry.rows) {
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

async function oneArticle(
  root: string,
  journal: Journal,
  row: Row,
  entry: Pick<Entry, 'name' | 'made'>,
  link: string
): Promise<string> {
  try {
    const document = JSON.parse(readFileSync(path.join(root, 'data', row.json), 'utf8')) as Document
    const { name: _pattern, ...settings } = { ...journal.makings.get(entry.made)?.settings } as ConvertSettings & {
      name?: unknown
    }
    return articleHtml(row, link, await linesTable(document, path.join(root, SOURCE_FOLDER, entry.name), settings))
  } catch (error) {
    return articleHtml(
      row,
      link,
      `<p>cannot be shown: ${error instanceof SyntaxError ? 'not JSON' : 'not readable'}</p>`
    )
  }
}

function tableRows(journal: Journal, links: ReadonlyMap<string, string>): { rows: string[]; left: number } {
  const rows: string[] = []
  let left = 0
  let bytes = 0
  for (const entry of entries(journal))
    for (const row of entry.rows) {
      const html = bytes > TABLE_BYTES ? '' : tableRow(row, links.get(row.json) ?? null)
      bytes += Buffer.byteLength(html) + 1
      if (bytes > TABLE_BYTES) left++
      else rows.push(html)
    }
  return { rows, left }
}
