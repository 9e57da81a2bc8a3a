import { createHash } from 'node:crypto'
import type { Membership } from '../bag/duplicate-groups.ts'
import type { CatalogueRow } from '../journal/entries.ts'
import { ranked } from '../processing/totals.ts'
import { escapeHtml } from './escape.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

/** All that the page shows, escaped nowhere yet but for the lines. */
export interface Page {
  title: string
  figures: readonly (readonly [string, number])[]
  struckLines: Readonly<Record<string, number>>
  warnings: Readonly<Record<string, number>>
  /** Articles by lowest confidence, from [0, .1) to [.9, 1]. */
  certainty: readonly number[]
  failures: readonly string[]
  /** Table rows as HTML. */
  rows: readonly string[]
  rowsLeftOut: number
  /** Articles as HTML, least certain first. */
  articles: readonly string[]
  articlesLeftOut: number
  generator: string
}

const SHOWN_BARS = 20

/** The whole page: one file, nothing loaded, no style and no program but the two whose hashes the policy names. */
export function pageHtml(page: Page): string {
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy).replaceAll('&#39;', "'")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${escapeHtml(page.generator)}">
<title>${escapeHtml(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#articles">To the articles</a>
<main>
<h1>${escapeHtml(page.title)}</h1>
<p class="soft">What was found, what was struck, and what to look at.</p>
<ul class="figures">${page.figures.map(([what, count]) => `<li><b>${number(count)}</b>${escapeHtml(what)}</li>`).join('')}</ul>
<div class="cards">
${card('Struck lines by kind', bars(ranked(page.struckLines)))}
${card('Warnings by what they are', bars(ranked(page.warnings)))}
${card('Articles by their least certain line', bars(page.certainty.map((count, tenth) => [`${tenth * 10}–${tenth * 10 + 10}%`, count])))}
</div>
${failures(page.failures)}
<h2 id="articles">Articles</h2>
<div class="find" hidden><label for="search">Search</label><input id="search" type="search" autocomplete="off" aria-describedby="found"><span id="found" class="soft" role="status"></span></div>
<div class="scroll" tabindex="0" role="region" aria-label="All articles"><table class="list"><thead><tr>${heads()}</tr></thead>
<tbody>
${page.rows.join('\n')}
</tbody></table></div>
${leftOut(page.rowsLeftOut, 'more articles are in the archive and its catalogue, and not in this table, which would grow too large')}
<h2 id="lines">The least certain, line by line</h2>
<p class="soft">What is struck through is kept in the archive and left out of the article. A line with a question mark is one to look at.</p>
${page.articles.join('\n')}
${leftOut(page.articlesLeftOut, 'more articles are not shown line by line here')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

const COLUMNS: readonly (readonly [string, string])[] = [
  ['Certainty', 'n'],
  ['Headline', ''],
  ['Byline', 'wide'],
  ['Published', 'wide'],
  ['Type', 'wide'],
  ['Language', 'wide'],
  ['Words', 'n'],
  ['Struck', 'n'],
  ['Warnings', 'n'],
  ['Source', ''],
  ['Duplicate of', 'wide']
]

function heads(): string {
  return COLUMNS.map(
    ([name, kind]) => `<th scope="col" class="${kind}"><button type="button" disabled>${name}</button></th>`
  ).join('')
}

/** One article's row. `link`: the id of its lines, where they are in the page. */
export function tableRow(row: CatalogueRow, link: string | null, alike: Membership | null = null): string {
  const headline =
    row.headline === null ? '<span class="soft">no headline</span>' : `<bdi>${escapeHtml(row.headline)}</bdi>`
  const certainty = row.lowestConfidence === null ? '' : `${Math.round(row.lowestConfidence * 100)}%`
  return `<tr><td class="n" data-v="${row.lowestConfidence ?? ''}">${certainty}</td><td>${
    link === null ? headline : `<a href="#${link}">${headline}</a>`
  }</td><td class="wide"><bdi>${escapeHtml(row.byline ?? '')}</bdi></td><td class="wide">${escapeHtml(row.published ?? '')}</td><td class="wide">${escapeHtml(row.type)}</td><td class="wide">${escapeHtml(
    row.language ?? ''
  )}</td><td class="n">${row.words}</td><td class="n">${row.struckLines}</td><td class="n">${row.warnings}</td><td><bdi>${escapeHtml(nameOf(row))}</bdi></td><td class="wide">${duplicateOf(alike)}</td></tr>`
}

/** What a duplicate duplicates, how far, and in what it differs. */
function duplicateOf(alike: Membership | null): string {
  if (alike === null) return ''
  const { group, duplicate_of: original, similarity, differs } = alike
  if (original === null) return `<span class="soft">original of ${escapeHtml(group)}</span>`
  return `<bdi>${escapeHtml(original)}</bdi> <span class="soft">${Math.round((similarity ?? 0) * 100)}%, ${escapeHtml(differs ?? '')}</span>`
}

/** One article with its lines. */
export function articleHtml(row: CatalogueRow, link: string, lines: string): string {
  const certainty =
    row.lowestConfidence === null ? 'nothing in it' : `least certain line ${Math.round(row.lowestConfidence * 100)}%`
  return `<details id="${link}"><summary><bdi>${escapeHtml(row.headline ?? 'no headline')}</bdi><span class="soft"><bdi>${escapeHtml(
    nameOf(row)
  )}</bdi> · ${certainty} · ${some(row.words, 'word')} · ${some(row.struckLines, 'line')} struck${row.warnings > 0 ? ` · ${some(row.warnings, 'warning')}` : ''}</span></summary>${lines}</details>`
}

function some(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function nameOf(row: CatalogueRow): string {
  return row.json.includes('/0') && row.record > 1 ? `${row.source} #${row.record}` : row.source
}

function card(title: string, content: string): string {
  return `<section class="card"><h3>${title}</h3>${content}</section>`
}

function bars(counts: readonly (readonly [string, number])[]): string {
  const most = Math.max(1, ...counts.map(([, count]) => count))
  if (counts.every(([, count]) => count === 0)) return '<p class="soft">none</p>'
  const rows = counts
    .slice(0, SHOWN_BARS)
    .map(
      ([what, count]) =>
        `<tr><th scope="row">${escapeHtml(what)}</th><td class="bar"><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${((100 * count) / most).toFixed(1)}" height="8"/></svg></td><td>${number(count)}</td></tr>`
    )
  return `<table class="bars"><tbody>${rows.join('')}</tbody></table>`
}

function failures(messages: readonly string[]): string {
  if (messages.length === 0) return ''
  return `<h2>Failed</h2><ul>${messages.map((message) => `<li><bdi>${escapeHtml(message)}</bdi></li>`).join('')}</ul>`
}

function leftOut(count: number, what: string): string {
  return count === 0 ? '' : `<p class="soft">${number(count)} ${what}.</p>`
}

function number(value: number): string {
  return value.toLocaleString('en')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
