// What Mozilla's Readability keeps of a plain text whose paragraphs are wrapped in <p>, beside what stet strikes: node bench/comparison/readability.js [FILE...]
// The files are those of seeds/ unless told. Readability and linkedom are installed from npm into a temporary folder.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stet } from '../../dist/index.js'

const PACKAGES = ['@mozilla/readability@0.6.0', 'linkedom@0.18.15']

const asked = process.argv.slice(2)
const files = asked.length > 0 ? asked : readdirSync('seeds').map((name) => path.join('seeds', name))
const folder = mkdtempSync(path.join(tmpdir(), 'stet-comparison-'))
try {
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], { cwd: folder })
  const load = createRequire(path.join(folder, 'package.json'))
  const { Readability } = load('@mozilla/readability')
  const { parseHTML } = load('linkedom')
  for (const file of files) compare(file, (html) => new Readability(parseHTML(html).document).parse(), parseHTML)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function compare(file, extract, parseHTML) {
  const { blocks, headline } = stet(readFileSync(file, 'utf8'))
  const html = `<html><head></head><body>${blocks.map(({ text }) => `<p>${escaped(text)}</p>`).join('\n')}</body></html>`
  const found = extract(html)
  const kept = new Set(
    [...parseHTML(found?.content ?? '').document.querySelectorAll('p')].map(({ textContent }) => textContent.trim())
  )
  const struck = blocks.filter(({ role }) => role === 'boilerplate')
  const count = (some) => `${some.filter(({ text }) => kept.has(text.trim())).length} of ${some.length}`
  console.log(`${file}
  Readability keeps ${count(blocks)} blocks, ${count(struck)} of those that stet strikes; its title: ${JSON.stringify(found?.title ?? null)}
  stet strikes ${struck.length}; its headline: ${JSON.stringify(headline)}`)
}

function escaped(text) {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign])
}
