import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CatalogueRow } from '../../../src/batch/journal/entries.ts'
import { openJournal } from '../../../src/batch/journal/journal.ts'
import { writeReport } from '../../../src/batch/report/index.ts'
import { accessibilityFaults, CHROMIUM, openBrowser } from '../../support/chromium.ts'
import { archived } from '../../support/run-archive.ts'

const HOSTILE = `</style><script>window.hacked = 1</script><img src=x onerror="window.hacked=2"> ' & \u202ereversed\u001b[31m`
/** Milliseconds for a browser to start on a busy machine. */
const PATIENCE = 60_000

let root: string
let report: string
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'stet-report-'))
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, 'in', name)), { recursive: true })
    writeFileSync(path.join(root, 'in', name), text)
  }
  for (let index = 0; index < 120; index++)
    put(`d${index % 4}/dump-${index}.txt`, `Dam number ${index}\n\n${'It holds. '.repeat(1 + (index % 5))}\nAdvert\n`)
  put('hostile.txt', `${HOSTILE}\n\n${HOSTILE}\nAdvert\n`)
  put('<b>&"name\'.txt', 'Zürich opens a dam\n\nA line.\n')
  const summary = await archived({ inputs: [path.join(root, 'in')], to: path.join(root, 'out') })
  report = path.join(root, 'report.html')
  expect(summary.complete).toBe(true)
  await writeReport(path.join(root, 'out'), report, {
    articles: 20,
    failures: ['x.txt: <broken>'],
    generator: 'stet 0',
    force: false
  })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the report', () => {
  it('is one file that loads nothing and escapes everything', () => {
    const html = readFileSync(report, 'utf8')
    expect(html).not.toContain(HOSTILE.slice(0, 30))
    expect(html).toContain('\\u003c/style\\u003e\\u003cscript\\u003e')
    expect(html.match(/<script(?! type="application\/json" id="[\w-]+">)/g)).toHaveLength(1)
    expect(html.match(/<\/style/g)).toHaveLength(1)
    expect(html).not.toMatch(/\b(?:src|href)="(?!#)|url\(|@import| style="/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the point
    expect(html).not.toMatch(/[\u0000-\u0008\u001b\u202e]/)
    expect(html).toContain(
      'of the 20 least certain the lines are in this page, the other 102 articles link to their files'
    )
  })

  it('refuses to lie in the payload', async () => {
    const inside = path.join(root, 'out/data/report.html')
    await expect(
      writeReport(path.join(root, 'out'), inside, { articles: 1, failures: [], generator: '', force: false })
    ).rejects.toMatchObject({ code: 'in-payload' })
    expect(existsSync(inside)).toBe(false)
  })

  it('replaces an earlier report, and no other file without force', async () => {
    const write = (file: string, force = false) =>
      writeReport(path.join(root, 'out'), file, { articles: 1, failures: [], generator: 'stet 1', force })
    const again = path.join(root, 'again.html')
    await write(again)
    await write(again)
    const others = {
      'input.txt': 'A dam\n',
      'page.html': '<!doctype html><meta name="generator" content="another">',
      'none.html': ''
    }
    for (const [name, text] of Object.entries(others)) {
      const file = path.join(root, name)
      writeFileSync(file, text)
      await expect(write(file)).rejects.toMatchObject({ code: 'exists' })
      const link = `${file}-link`
      symlinkSync(file, link)
      await expect(write(link)).rejects.toMatchObject({ code: 'exists' })
      expect(readFileSync(file, 'utf8')).toBe(text)
      await write(link, true)
      expect(readFileSync(file, 'utf8')).toContain('<!doctype html>')
    }
    for (const name of ['bagit.txt', 'stet-journal.ndjson', 'manifest-sha256.txt', 'data/json/new.html'])
      await expect(write(path.join(root, 'out', name), true)).rejects.toMatchObject({ code: 'in-payload' })
    await expect(write(root)).rejects.toMatchObject({ code: 'not-a-file' })
  })

  it('stays under 20 MB and says what it left out', async () => {
    const many = path.join(root, 'many')
    mkdirSync(many)
    const lines = Array.from(
      { length: 400 },
      (_, line) =>
        `Line ${line} of a long dump says <this> & that at some length, ${'as the dam held through the night '.repeat(4)}.`
    ).join('\n')
    for (let index = 0; index < 150; index++)
      writeFileSync(path.join(many, `${index}.txt`), `Dump ${index}\n\n${lines}\n`)
    await archived({ inputs: [many], to: path.join(root, 'much') })
    const file = path.join(root, 'much.html')
    const written = await writeReport(path.join(root, 'much'), file, {
      articles: 150,
      failures: [],
      generator: '',
      force: false
    })
    expect(statSync(file).size).toBeLessThan(20_000_000)
    expect(written.articlesLeftOut).toBeGreaterThan(0)
    expect(readFileSync(file, 'utf8')).toContain(`the other ${written.articlesLeftOut} articles link to their files`)
  })
})

it('has no more rows than fit, and says how many it left out', async () => {
  const folder = path.join(root, 'huge')
  mkdirSync(folder)
  const journal = openJournal(folder)
  const rows = Array.from({ length: 1000 }, (_, index) => rowOf(index))
  for (let part = 1; part <= PARTS; part++)
    journal.append([
      { what: 'part', source: 'x.jsonl', part, line: JSON.stringify({ source: 'x.jsonl', part, files: [], rows }) }
    ])
  const entry = {
    source: 'x.jsonl',
    name: 'x.jsonl',
    size: 0,
    sha256: '',
    made: 'm',
    parts: PARTS,
    files: [],
    rows: [],
    struck: {},
    warnings: {},
    bad: 0,
    errors: []
  }
  journal.append([{ what: 'entry', source: 'x.jsonl', line: JSON.stringify(entry), parts: PARTS }])
  journal.close()
  const file = path.join(root, 'huge.html')
  const written = await writeReport(folder, file, { articles: 3, failures: [], generator: '', force: false })
  expect(written.bytes).toBeLessThan(20_000_000)
  expect(written.rowsLeftOut).toBeGreaterThan(1000)
  const html = readFileSync(file, 'utf8')
  const shown = /<script type="application\/json" id="rows">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  expect(JSON.parse(shown)).toHaveLength(1000 * PARTS - written.rowsLeftOut)
  expect(html).toContain(
    `${written.rowsLeftOut.toLocaleString('en')} more articles are in the archive and its catalogue`
  )
})

/** More articles than a page holds rows. */
const PARTS = 80

function rowOf(record: number): CatalogueRow {
  const known = {
    publication: null,
    section: null,
    page: null,
    type: 'article',
    language: 'en',
    words: 100,
    struckLines: 3,
    lowestConfidence: 0.5,
    warnings: 0
  }
  const said = { headline: `Dam ${record} opens & <closes>`, byline: 'By Jane Roe and others', published: '2021-03-04' }
  return { id: 'sha256:0', source: 'x.jsonl', record, ...known, ...said, json: `json/x/${record}.json`, markdown: '' }
}

describe.skipIf(CHROMIUM === undefined)('a report of many articles (skipped where there is no Chromium)', () => {
  it(
    'shows them a page at a time, chosen by warning, with few elements',
    async () => {
      const folder = path.join(root, 'warned')
      mkdirSync(folder)
      const journal = openJournal(folder)
      const rows = Array.from({ length: 2000 }, (_, index) => ({
        ...rowOf(index + 1),
        lowestConfidence: index / 2000,
        ...(index % 4 === 0 ? { warnings: 1, warningCodes: 'low-confidence' } : {})
      }))
      const entry = {
        source: 'x.jsonl',
        name: 'x.jsonl',
        size: 0,
        sha256: '',
        made: 'm',
        files: [],
        struck: {},
        bad: 0
      }
      const line = JSON.stringify({ ...entry, rows, errors: [], warnings: { 'low-confidence': 500 } })
      journal.append([{ what: 'entry', source: 'x.jsonl', line, parts: 0 }])
      journal.close()
      const file = path.join(root, 'warned.html')
      await writeReport(folder, file, { articles: 3, failures: [], generator: '', force: false })
      const browser = await openBrowser()
      const page = await browser.newPage()
      await page.goto(pathToFileURL(file).href)
      await page.locator('#place', { hasText: '1–200' }).waitFor()
      expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(10_000)
      await page.locator('#later').focus()
      await page.keyboard.press('Enter')
      await page.locator('#place', { hasText: '201–400' }).waitFor()
      expect(await page.evaluate('document.activeElement.id')).toBe('later')
      await page.locator('#warning').selectOption('low-confidence')
      await page.locator('#found', { hasText: '500 of 2,000 articles' }).waitFor()
      await browser.close()
    },
    PATIENCE
  )
})

describe.skipIf(CHROMIUM === undefined)('the report in a browser (skipped where there is no Chromium)', () => {
  let browser: Browser
  let page: Page
  const wrong: string[] = []
  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage()
    page.on('pageerror', (error) => wrong.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
    page.on('request', (request) => request.url().startsWith('file:') || wrong.push(request.url()))
    await page.goto(pathToFileURL(report).href)
  }, PATIENCE)
  afterAll(() => browser?.close())

  const shown = () => page.locator('.list tbody tr:visible')
  const column = (number: number) => page.locator(`.list tbody tr:visible td:nth-child(${number})`).allTextContents()

  it('shows every article and runs nothing of the dumps', async () => {
    expect(await shown().count()).toBe(122)
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(await page.locator('.list').textContent()).toContain('</style><script>window.hacked = 1</script>')
    expect(wrong).toEqual([])
  })

  it('sorts by keyboard, numbers as numbers, and turns round', async () => {
    await page.locator('.list thead button', { hasText: 'Words' }).focus()
    await page.keyboard.press('Enter')
    const up = (await column(7)).map(Number)
    expect(up).toEqual([...up].sort((a, b) => a - b))
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
    await page.keyboard.press('Enter')
    expect((await column(7)).map(Number)).toEqual([...up].reverse())
    await page.locator('.list thead button', { hasText: 'Headline' }).focus()
    await page.keyboard.press('Space')
    const heads = (await column(2)).filter((text) => text.startsWith('Dam'))
    expect(heads.slice(0, 3)).toEqual(['Dam number 0', 'Dam number 1', 'Dam number 2'])
  })

  it('searches from the keyboard, accents or not', async () => {
    await page.locator('h1').click()
    await page.keyboard.press('/')
    await page.keyboard.type('zurich')
    await expect.poll(() => shown().count()).toBe(1)
    expect(await page.locator('#found').textContent()).toBe('1 of 122 articles')
    await page.keyboard.press('Escape')
    expect(await shown().count()).toBe(122)
  })

  it('begins with the least certain, and opens each row on its files and lines, where the focus stays', async () => {
    await page.reload()
    const sure = (await column(1)).map((text) => Number(text.replace('%', '')))
    expect(sure).toEqual([...sure].sort((a, b) => a - b))
    const opener = page.locator('.list tbody button').first()
    await opener.focus()
    await page.keyboard.press('Enter')
    expect(await opener.getAttribute('aria-expanded')).toBe('true')
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-expanded')`)).toBe('true')
    const open = page.locator('.opened')
    expect(await open.locator('tr.headline').count()).toBe(1)
    for (const link of await open.locator('a').all()) {
      const file = new URL(`${await link.getAttribute('href')}`, page.url())
      expect(existsSync(file), file.href).toBe(true)
    }
    const line = `getComputedStyle(document.querySelector('.opened tr.boilerplate .text')).textDecorationLine`
    expect(await page.evaluate(line)).toBe('line-through')
    // Each line has its role and why; a doubtful one is marked by more than its colour.
    const doubtful = open.locator('tr.unsure').first()
    expect(await doubtful.locator('.why').textContent()).toMatch(/^\d+% because \S/)
    expect(await doubtful.locator('.role').textContent()).toMatch(/^\? /)
    await page.locator('#fold').check()
    expect(await open.locator('tr.boilerplate:visible').count()).toBe(0)
    await page.locator('#fold').uncheck()
    await page.keyboard.press('Home')
    await opener.focus()
    await page.keyboard.press('Enter')
    expect(await open.count()).toBe(0)
    await page.locator('.list tbody button').last().click()
    expect(await open.textContent()).toContain('Its lines are not in this page')
  })

  it(
    'has nothing that axe finds wrong, in light, dark and narrow',
    async () => {
      await page.reload()
      // Of rows that are all alike a few are enough.
      await page.locator('#search').fill('dump-11')
      await page.locator('.list tbody button').first().click()
      expect(await accessibilityFaults(page)).toEqual([])
    },
    4 * PATIENCE
  )

  it('fits a narrow screen and both themes', async () => {
    const colours: unknown[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      colours.push(await page.evaluate('getComputedStyle(document.body).backgroundColor'))
      for (const width of [1200, 360]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        if (process.env.STET_SCREENSHOTS)
          await page.screenshot({ path: `${process.env.STET_SCREENSHOTS}/${colorScheme}-${width}.png`, fullPage: true })
      }
    }
    expect(colours[0]).not.toBe(colours[1])
  })
})
