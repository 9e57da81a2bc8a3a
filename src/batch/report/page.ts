import { createHash } from 'node:crypto'
import { ranked } from '../processing/totals.ts'
import { escapeHtml, jsonInPage } from './escape.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

/** All that the page shows, escaped nowhere yet but for the lines. */
export interface Page {
  title: string
  figures: readonly (readonly [string, number])[]
  struckLines: Readonly<Record<string, number>>
  warnings: Readonly<Record<string, number>>
  /** What is told and asks for nothing. */
  notes: Readonly<Record<string, number>>
  /** Articles by lowest confidence, from [0, .1) to [.9, 1]. */
  certainty: readonly number[]
  failures: readonly string[]
  /** Table rows as JSON: see `rowData`. */
  rows: readonly string[]
  rowsLeftOut: number
  /** The lines of articles as JSON, least certain first: see `linesData`. */
  articles: readonly string[]
  articlesLeftOut: number
  /** The reasons that lines name by their numbers. */
  reasons: readonly string[]
  /** Where the archive is from the page's own folder on, with `/`. */
  base: string
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
${card('Notes by what they are', bars(ranked(page.notes)))}
${card('Articles by their least certain line', bars(page.certainty.map((count, tenth) => [`${tenth * 10}–${tenth * 10 + 10}%`, count])))}
</div>
${failures(page.failures)}
<h2 id="articles">Articles</h2>
<p class="soft">The least certain come first. A row opens on what is known of the article and on its lines: of the ${number(page.articles.length)} least certain the lines are in this page, ${
    page.articlesLeftOut === 0
      ? 'which are all there are'
      : `the other ${number(page.articlesLeftOut)} articles link to their files`
  }. What is struck through is kept in the archive and left out of the article; a line with a question mark is one to look at.</p>
${leftOut(page.rowsLeftOut, 'more articles are in the archive and its catalogue, and not in this table, which would grow too large')}
<noscript><p>The table needs JavaScript; <code>data/catalogue.csv</code> in the archive has the same.</p></noscript>
<div class="find" hidden><label>Search <input id="search" type="search" autocomplete="off" aria-describedby="found"></label><label>Warning <select id="warning"><option value="">with or without</option></select></label><label><input id="fold" type="checkbox"> Fold struck lines</label><span id="found" class="soft" role="status"></span></div>
<div class="scroll" tabindex="0" role="region" aria-label="All articles" hidden><table class="list"><thead><tr></tr></thead><tbody></tbody></table></div>
<p class="pages" hidden><button type="button" id="earlier">Earlier</button> <span id="place"></span> <button type="button" id="later">Later</button></p>
</main>
${data('base', [jsonInPage(page.base)])}
${data('reasons', [jsonInPage(page.reasons)])}
${data('rows', ['[', page.rows.join(',\n'), ']'])}
${page.articles.map((lines, at) => data(`lines-${at}`, [lines])).join('\n')}
<script>${SCRIPT}</script>
</body>
</html>
`
}

/** Data for the page's program, which no browser runs. */
function data(id: string, json: readonly string[]): string {
  return `<script type="application/json" id="${id}">${json.join('')}</script>`
}

function card(title: string, content: string): string {
  return `<section class="card"><h2>${title}</h2>${content}</section>`
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
