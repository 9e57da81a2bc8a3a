import path from 'node:path'
import type { Document } from '../../document/document.ts'
import { PAYLOAD } from '../bag/bagit.ts'
import { countsOfGroups, duplicateGroups, type Groups } from '../bag/duplicate-groups.ts'
import { FileError } from '../files/io-errors.ts'
import { openFolderOf } from '../files/output-folder.ts'
import { openRegularFile } from '../files/source-file.ts'
import { withSlashes } from '../inputs/arrange.ts'
import { realPath } from '../inputs/true-path.ts'
import { type Journal, openJournal } from '../journal/journal.ts'
import { isSafe } from '../naming/safe-path.ts'
import { countsToLookAt } from '../processing/totals.ts'
import { jsonInPage } from './escape.ts'
import { type LineData, linesData } from './line-table.ts'
import { type Page, pageHtml } from './page.ts'
import { rowData } from './row-data.ts'
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
  const root = realPath(archive)
  const target = reportTarget(file, options.force)
  const store = openFolderOf(target, { force: true })
  const name = path.basename(target)
  const journal = openJournal(root, { readOnly: true })
  try {
    const base = withSlashes(path.relative(realPath(path.dirname(target)), root))
    const page = await pageOf(root, journal, { ...options, base })
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
  options: { articles: number; failures: readonly string[]; generator: string; base: string }
): Promise<Page> {
  const sum = selectArticles(journal, options.articles)
  const { articles, reasons, places } = await linesOfLeast(root, journal, sum.least)
  const groups = duplicateGroups(journal)
  const warnings = countsToLookAt(sum.warnings)
  const notes = Object.fromEntries(Object.entries(sum.warnings).filter(([code]) => !Object.hasOwn(warnings, code)))
  const { copies, near } = countsOfGroups(groups)
  const { rows, left } = tableRows(journal, places, groups)
  return {
    title: `The archive ${path.basename(root)}`,
    figures: [
      ['articles', sum.articles],
      ['live blogs', sum.liveBlogs],
      ['inputs', sum.inputs],
      ['words', sum.words],
      ['struck lines', Object.values(sum.struckLines).reduce((all, count) => all + count, 0)],
      ['warnings', Object.values(warnings).reduce((all, count) => all + count, 0)],
      ['exact copies', copies],
      ['near duplicates', near],
      ['failed', options.failures.length]
    ],
    struckLines: sum.struckLines,
    warnings,
    notes,
    certainty: sum.certainty,
    failures: options.failures.slice(0, FAILURES),
    rows,
    rowsLeftOut: left,
    articles,
    articlesLeftOut: sum.articles + sum.liveBlogs - articles.length,
    reasons,
    base: options.base,
    generator: options.generator
  }
}

/** The lines of the least certain articles as JSON, as many as fit; `places`: their numbers by where their JSON is. */
async function linesOfLeast(root: string, journal: Journal, least: readonly SelectedArticle[]) {
  const places = new Map<string, number>()
  const articles: string[] = []
  const reasons = new Map<string, number>()
  const sources = new SourceLinesReader(root, journal, least)
  let bytes = 0
  for (const chosen of least) {
    const json = jsonInPage(await linesOfArticle(root, chosen, sources, reasons))
    bytes += Buffer.byteLength(json)
    if (bytes > ARTICLE_BYTES) break
    places.set(chosen.row.json, articles.length)
    articles.push(json)
  }
  return { places, articles, reasons: [...reasons.keys()] }
}

/** An article's lines; or why they cannot be shown. */
async function linesOfArticle(
  root: string,
  chosen: SelectedArticle,
  sources: SourceLinesReader,
  reasons: Map<string, number>
): Promise<LineData[] | string> {
  const numberOf = (reason: string) => {
    if (!reasons.has(reason)) reasons.set(reason, reasons.size)
    return reasons.get(reason) as number
  }
  const { row } = chosen
  try {
    if (!isSafe(row.json)) throw new FileError('outside', row.json, 'is no place in an archive')
    const bytes = Buffer.concat([...openRegularFile(path.join(root, PAYLOAD, row.json)).chunks()])
    const document = JSON.parse(bytes.toString('utf8')) as Document
    return linesData(document, await sources.of(chosen), numberOf)
  } catch (error) {
    return `cannot be shown: ${error instanceof SyntaxError ? 'not JSON' : 'not readable'}`
  }
}

function tableRows(
  journal: Journal,
  places: ReadonlyMap<string, number>,
  groups: Groups
): { rows: string[]; left: number } {
  const rows: string[] = []
  let left = 0
  let bytes = 0
  let number = 0
  for (const { entry, rows: some } of entries(journal))
    for (const row of some) {
      const alike = groups.get(number++) ?? null
      const json = bytes > TABLE_BYTES ? '' : jsonInPage(rowData(row, entry.name, places.get(row.json) ?? null, alike))
      bytes += Buffer.byteLength(json) + 1
      if (bytes > TABLE_BYTES) left++
      else rows.push(json)
    }
  return { rows, left }
}
