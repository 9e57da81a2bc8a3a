// How fast the pages open that show an archive: `stet review` with N articles (100,000), and the report with M (2,000). A few invented dumps
// are archived; the journal then names them again and again, since the pages go by it. Needs a build in dist; with Chromium it also
// measures what the browser shows.
//
//   node bench/folder/pages.js [N] [M]
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { article } from '../data/synthetic-article.js'
import { sourcesOf } from './bundle.js'

const [reviewed = '100000', reported = '2000'] = process.argv.slice(2)
const DUMPS = 50
const JOURNAL = 'stet-journal.ndjson'
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const root = mkdtempSync(path.join(tmpdir(), 'stet-pages-'))
const at = (name) => path.join(root, name)

/** An archive of a few dumps whose journal names so many articles. */
function archiveOf(name, articles) {
  const folder = at(name)
  spawnSync(process.execPath, ['bin/stet.js', 'archive', at('in'), '--to', folder, '-q'])
  const [recipe, ...entries] = readFileSync(path.join(folder, JOURNAL), 'utf8').trimEnd().split('\n')
  const parsed = entries.map((line) => JSON.parse(line))
  const lines = Array.from({ length: articles }, (_, number) => {
    const entry = parsed[number % DUMPS]
    const source = `${String(number % 100).padStart(3, '0')}/${number}.txt`
    const rows = entry.rows.map((row) => ({
      ...row,
      source,
      id: row.id.slice(0, -6) + String(number).padStart(6, '0')
    }))
    return JSON.stringify({ ...entry, source, rows })
  })
  writeFileSync(path.join(folder, JOURNAL), `${[recipe, ...lines].join('\n')}\n`)
  return folder
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(2)} s`

/** CPU time that a process has used, of all its threads. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  // Clock ticks of 10 ms in user and kernel mode.
  return `${((Number(fields[11]) + Number(fields[12])) / 100).toFixed(2)} s`
}

async function measured(what, work) {
  const before = performance.now()
  const result = await work()
  console.log(`${what.padEnd(58)} ${seconds(before)}`)
  return result
}

/** The page in a browser until its first row; how many elements it holds then. */
async function inBrowser(what, address, row) {
  if (CHROMIUM === undefined) return console.log('no Chromium: the page itself is not measured')
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage()
  await measured(what, async () => {
    await page.goto(address)
    await page.locator(row).first().waitFor()
  })
  console.log(`  elements: ${await page.evaluate('document.querySelectorAll("*").length')}`)
  await browser.close()
}

async function review() {
  const folder = archiveOf('review', Number(reviewed))
  const begun = performance.now()
  const child = spawn(process.execPath, ['bin/stet.js', 'review', folder, '--no-open', '-q'])
  const address = await new Promise((resolve) => child.stdout.once('data', (text) => resolve(String(text).trim())))
  console.log(`${`review of ${reviewed} articles: address printed`.padEnd(58)} ${seconds(begun)}`)
  const ask = async (asked) => (await fetch(new URL(asked, address))).json()
  await measured('  first page of the list', () => ask('api/articles'))
  console.log(`  CPU time until then: ${cpuOf(child.pid)}`)
  await measured('  all articles read', async () => {
    while (!(await ask('api/state')).isWhole) await new Promise((resolve) => setTimeout(resolve, 100))
  })
  console.log(`  CPU time until then: ${cpuOf(child.pid)}`)
  await measured('  sorted by struck share', () => ask('api/articles?sort=struck'))
  await measured('  words of the headline', () => ask('api/articles?words=bridge'))
  await measured('  words of 1,000 whole texts', () => ask('api/articles?words=nowhere&text=yes'))
  await measured('  an article', () => ask('api/article?index=0'))
  const [, kib = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
  console.log(`  most memory: ${Math.round(Number(kib) / 1024)} MiB`)
  await inBrowser('  in Chromium: first row', address, '#articles button')
  child.kill('SIGINT')
}

async function report() {
  const { writeReport } = await sourcesOf(['batch/report/index.ts'])
  const folder = archiveOf('report', Number(reported))
  const file = at('report.html')
  const options = { articles: 200, failures: [], generator: 'stet', force: true }
  const { bytes } = await measured(`report of ${reported} articles: written`, () => writeReport(folder, file, options))
  console.log(`  bytes: ${bytes}`)
  await inBrowser('  in Chromium: first row', pathToFileURL(file).href, '.list tbody button')
}

mkdirSync(at('in'))
for (let number = 0; number < DUMPS; number++) writeFileSync(at(`in/${number}.txt`), article(number).join('\n'))
try {
  await review()
  await report()
} finally {
  rmSync(root, { recursive: true, force: true })
}
