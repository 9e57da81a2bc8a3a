import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openJournal } from '../../../src/batch/journal/journal.ts'
import { writeReport } from '../../../src/batch/report/index.ts'
import { accessibilityFaults, CHROMIUM, openBrowser } from '../../support/chromium.ts'
import { catalogueRow, reportOfManyDumps } from '../../support/report.ts'
import { archived } from '../../support/run-archive.ts'

/** Milliseconds for a browser to start on a busy machine. */
const PATIENCE = 60_000

let root: string
let report: string
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'stet-report-'))
  report = await reportOfManyDumps(root)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the report of long dumps', () => {
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

describe.skipIf(CHROMIUM === undefined)('a report of many articles (skipped where there is no Chromium)', () => {
  it(
    'shows them a page at a time, chosen by warning, with few elements',
    async () => {
      const folder = path.join(root, 'warned')
      mkdirSync(folder)
      const journal = openJournal(folder)
      const rows = Array.from({ length: 2000 }, (_, index) => ({
        ...catalogueRow(index + 1),
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

describe.skipIf(CHROMIUM === undefined)('a report of 2,000 dumps (skipped where there is no Chromium)', () => {
  it('is loaded in less than two seconds of a processor, with few elements', async () => {
    const dumps = path.join(root, 'dumps')
    mkdirSync(dumps)
    const lines = Array.from(
      { length: 40 },
      (_, at) => `Line ${at} says <this> & that, as the dam held through the night.`
    )
    for (let index = 0; index < 2000; index++)
      writeFileSync(path.join(dumps, `${index}.txt`), `Dump ${index}\n\n${lines.join('\n')}\n`)
    await archived({ inputs: [dumps], to: path.join(root, 'dumps-archive') })
    const file = path.join(root, 'dumps.html')
    await writeReport(path.join(root, 'dumps-archive'), file, {
      articles: 200,
      failures: [],
      generator: '',
      force: false
    })
    const browser = await openBrowser()
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    // What the page's own thread has done, and not how long it has waited for others.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(pathToFileURL(file).href)
    await page.locator('#place', { hasText: '1–200' }).waitFor()
    const { metrics } = await session.send('Performance.getMetrics')
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
    const elements = await page.evaluate('document.querySelectorAll("*").length')
    await browser.close()
    console.log(`${seconds} s, ${elements} elements, ${statSync(file).size} bytes`)
    expect(seconds).toBeLessThan(2)
    expect(elements).toBeLessThan(40_000)
  }, 600_000)
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
        // What a row opens on is as wide as the screen, though the table may be wider.
        const opened = await page.locator('.opened > td > div').boundingBox()
        expect((opened?.x ?? width) + (opened?.width ?? width)).toBeLessThanOrEqual(width)
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        if (process.env.STET_SCREENSHOTS)
          await page.screenshot({ path: `${process.env.STET_SCREENSHOTS}/${colorScheme}-${width}.png`, fullPage: true })
      }
    }
    expect(colours[0]).not.toBe(colours[1])
  })
})
