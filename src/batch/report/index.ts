import { realpathSync } from 'node:fs'
import path from 'node:path'
import type { Document } from '../../document/document.ts'
import { PAYLOAD } from '../bag/bagit.ts'
import { countsOfGroups, duplicateGroups, type Groups } from '../bag/duplicate-groups.ts'
import { FileError } from '../files/io-errors.ts'
import { openOutputFolder } from '../files/output-folder.ts'
import { openRegularFile } from '../files/source-file.ts'
import { type Journal, openJournal } from '../journal/journal.ts'
import { isSafe } from '../naming/safe-path.ts'
import { linesTable } from './line-table.ts'
import { articleHtml, type Page, pageHtml, tableRow } from './page.ts'
import { entries, type SelectedArticle, selectArticles } from './select-articles.ts'
import { SourceLinesReader } from './source-lines.ts'
import { reportTarget } from './target.ts'

/** The page stays under 20 MB: so much for the table, so much for the articles, the rest is a few kilobytes. */
const TABLE_BYTES = 9_000_000
const ARTICLE_BYTES = 9_500_000
const FAILURES = 200

/**
 * Writes a page that shows an archive: counts, all articles, and the least certain ones line by line. Replaces an earlier report, and any
 * other file only by `force`. Throws a StetError where it cannot be written.
 */
export async function writeReport(
  archive: string,
  file: string,
  options: { articles: number; failures: readonly string[]; generator: string; force: boolean }
): Promise<{ bytes: number; rowsLeftOut: number; articlesLeftOut: number }> {
  const root = realpathSync(archive)
  const target = reportTarget(file, options.force)
  const store = openOutputFolder(path.dirname(target), { force: true })
  const name = path.basename(target)
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
  const sum = selectArticles(journal, options.articles)
  const links = new Map<string, string>()
  const articles: string[] = []
  const sources = new SourceLinesReader(root, journal, sum.least)
  let bytes = 0
  for (const chosen of sum.least) {
    const html = await oneArticle(root, chosen, sources, `article-${articles.length + 1}`)
    bytes += Buffer.byteLength(html)
    if (bytes > ARTICLE_BYTES) break
    articles.push(html)
    links.set(chosen.row.json, `article-${articles.length}`)
  }
  const total = sum.articles + sum.liveBlogs
  const groups = duplicateGroups(journal)
  const { copies, near } = countsOfGroups(groups)
  const { rows, left } = tableRows(journal, links, groups)
  return {
    title: `The archive ${path.basename(root)}`,
    figures: [
      ['articles', sum.articles],
      ['live blogs', sum.liveBlogs],
      ['inputs', sum.inputs],
      ['words', sum.words],
      ['struck lines', Object.values(sum.struckLines).reduce((all, count) => all + count, 0)],
      ['warnings', Object.values(sum.warnings).reduce((all, count) => all + count, 0)],
      ['exact copies', copies],
      ['near duplicates', near],
      ['failed', options.failures.length]
    ],
    struckLines: sum.struckLines,
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

async function oneArticle(
  root: string,
  chosen: SelectedArticle,
  sources: SourceLinesReader,
  link: string
): Promise<string> {
  const { row } = chosen
  try {
    if (!isSafe(row.json)) throw new FileError('outside', row.json, 'is no place in an archive')
    const bytes = Buffer.concat([...openRegularFile(path.join(root, PAYLOAD, row.json)).chunks()])
    const document = JSON.parse(bytes.toString('utf8')) as Document
    return articleHtml(row, link, linesTable(document, await sources.of(chosen)))
  } catch (error) {
    return articleHtml(
      row,
      link,
      `<p>cannot be shown: ${error instanceof SyntaxError ? 'not JSON' : 'not readable'}</p>`
    )
  }
}

function tableRows(
  journal: Journal,
  links: ReadonlyMap<string, string>,
  groups: Groups
): { rows: string[]; left: number } {
  const rows: string[] = []
  let left = 0
  let bytes = 0
  let number = 0
  for (const { rows: some } of entries(journal))
    for (const row of some) {
      const alike = groups.get(number++) ?? null
      const html = bytes > TABLE_BYTES ? '' : tableRow(row, links.get(row.json) ?? null, alike)
      bytes += Buffer.byteLength(html) + 1
      if (bytes > TABLE_BYTES) left++
      else rows.push(html)
    }
  return { rows, left }
}
