import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { correctionsOfBag } from '../../src/batch/bag/corrections-store.ts'
import { verify } from '../../src/batch/verify/index.ts'
import { reviewArchive } from '../../src/review/index.ts'
import type { ReviewServer } from '../../src/review/server.ts'
import { accessibilityFaults, CHROMIUM, openBrowser } from '../support/chromium.ts'
import { archivedByStet } from '../support/run-archive.ts'

const HOSTILE = `The dam <img src=x onerror="window.hacked=2"> ' & held`
const STORY = `Dam holds after night of rain

By Maria Teller
4 January 2026

The dam at Harlow held through the night, the water agency said on Sunday, although the river rose by two metres.

Snow on the crest of the dam

Engineers had watched the wall since Friday, when the first cracks were seen near the eastern tower of the dam.

Share this article
`

/** More lines than a page holds. */
const LONG = Array.from(
  { length: 450 },
  (_, at) => `Line ${at} of the night log says that the dam at Harlow held for hour ${at}.`
)
/** Milliseconds for a browser to start on a busy machine. */
const PATIENCE = 60_000

let root: string
let folder: string
let server: ReviewServer
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'stet-review-'))
  folder = path.join(root, 'bag')
  mkdirSync(path.join(root, 'in'))
  writeFileSync(path.join(root, 'in/a-story.txt'), STORY)
  writeFileSync(
    path.join(root, 'in/hostile.txt'),
    `${HOSTILE}\n\n${'The dam at Harlow held through the night, behind sandbags. '.repeat(9)}\n`
  )
  writeFileSync(path.join(root, 'in/long.txt'), `The log of the dam\n\n${LONG.join('\n\n')}\n`)
  await archivedByStet({ inputs: [path.join(root, 'in')], to: folder })
  server = await reviewArchive(folder, { settings: {}, by: 'A. Reader' })
})
afterAll(async () => {
  await server?.close()
  rmSync(root, { recursive: true, force: true })
})

describe.skipIf(CHROMIUM === undefined)('the page in a browser (skipped where there is no Chromium)', () => {
  let browser: Browser
  let page: Page
  const wrong: string[] = []
  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 1400, height: 800 } })
    page.on('pageerror', (error) => wrong.push(String(error)))
    page.on('request', (asked) => asked.url().startsWith(server.address) || wrong.push(asked.url()))
    await page.goto(server.address)
    await page.locator('#articles button', { hasText: 'a-story' }).click()
    await page.locator('#lines li').first().waitFor()
  }, PATIENCE)
  afterAll(() => browser?.close())

  const roles = () => page.locator('#lines li').evaluateAll((items) => items.map(({ className }) => className))
  const said = (text: string) => page.locator('#status', { hasText: text }).waitFor()

  it('corrects lines by keys alone, and takes them back', async () => {
    const before = await roles()
    await page.locator('#lines').focus()
    for (let at = 0; at < 10; at++) await page.keyboard.press('k')
    for (let at = 0; at < 4; at++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('c')
    await said('caption: line 8')
    expect((await roles())[4]).toBe('caption')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('x')
    await said('boilerplate: line 8–10')
    expect((await roles()).slice(4, 6)).toEqual(['boilerplate', 'boilerplate'])
    await page.keyboard.press('z')
    await said('taken back: line 8–10')
    await page.keyboard.press('z')
    await said('taken back: line 8')
    expect(await roles()).toEqual(before)
  })

  it('takes back to what stood before, line by line, and also after it is loaded again', async () => {
    const before = await roles()
    const press = async (key: string, told: string) => {
      await page.keyboard.press(key)
      await said(told)
    }
    await page.locator('#lines li').nth(4).click()
    await press('c', 'caption: line 8')
    await press('d', 'date: line 8')
    await page.keyboard.press('Shift+ArrowDown')
    await press('x', 'boilerplate: line 8–10')
    await press('z', 'taken back: line 8–10')
    expect((await roles()).slice(4, 6)).toEqual(['date', before[5]])
    await press('z', 'taken back: line 8')
    expect((await roles())[4]).toBe('caption')
    await page.reload()
    await page.locator('#lines li.caption').first().waitFor()
    await page.locator('#lines').focus()
    await press('z', 'taken back: line 8')
    expect(await roles()).toEqual(before)
    await press('z', 'nothing to take back')
  })

  it('leaves lines out of a range that are folded away, and never stands on one', async () => {
    const before = await roles()
    const current = () => page.locator('#lines').getAttribute('aria-activedescendant')
    await page.locator('#lines li').nth(4).click()
    await page.keyboard.press('f')
    await page.keyboard.press('x')
    await said('boilerplate: line 8')
    expect(await current()).toBe('line-5')
    await page.keyboard.press('ArrowUp')
    expect(await current()).toBe('line-3')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('c')
    await said('caption: line 6, 10')
    expect((await roles()).slice(3, 6)).toEqual(['caption', 'boilerplate', 'caption'])
    await page.keyboard.press('f')
    for (const line of [10, 6, 8]) {
      await page.keyboard.press('z')
      await said(`taken back: line ${line}`)
    }
    expect(await roles()).toEqual(before)
  })

  it('shows in another window, and after it is loaded again, what was kept', async () => {
    await page.locator('#lines li').nth(4).click()
    await page.locator('[data-role=standfirst]').click()
    await said('standfirst: line 8')
    const other = await browser.newPage()
    await other.goto(page.url())
    await other.locator('#lines li.standfirst').first().waitFor()
    await other.close()
    await page.keyboard.press('z')
    await said('taken back: line 8')
  })

  it('writes the archive again, which verify accepts', async () => {
    await page.locator('#lines li').nth(4).click()
    await page.keyboard.press('c')
    await said('caption: line 8')
    expect(await verify({ folder, jobs: 1 })).toMatchObject({ ok: true, outdated: 1 })
    await page.locator('#apply').click()
    await said('1 article written again')
    expect(await verify({ folder, jobs: 1 })).toMatchObject({ ok: true, outdated: 0 })
    expect(readFileSync(path.join(folder, 'data/markdown/a-story.txt.md'), 'utf8')).toContain(
      '*Snow on the crest of the dam*'
    )
    await page.locator('#apply').click()
    await said('nothing to write')
  })

  it('folds struck lines, and runs nothing that a dump says', async () => {
    await page.keyboard.press('f')
    expect(await page.locator('#lines li.boilerplate:visible').count()).toBe(0)
    await page.keyboard.press('f')
    await page.locator('#articles button', { hasText: 'hostile' }).click()
    await page.locator('#lines li', { hasText: 'window.hacked' }).first().waitFor()
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(wrong).toEqual([])
  })

  it('turns the lines of a long article, and holds few elements', async () => {
    await page.locator('#articles button', { hasText: 'long.txt' }).click()
    await page.locator('#place', { hasText: '1–400 of 451' }).waitFor()
    expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(4000)
    await page.locator('#below').click()
    await page.locator('#place', { hasText: '401–451 of 451' }).waitFor()
    await page.locator('#lines').focus()
    await page.keyboard.press('k')
    await page.locator('#place', { hasText: '1–400 of 451' }).waitFor()
    expect(await page.locator('#lines').getAttribute('aria-activedescendant')).toBe('line-399')
    expect(await page.locator('#why').textContent()).toMatch(/^line 799: \S+ \d+%/)
  })

  it.each([1400, 400])('keeps why, the line and what the article has of it in sight, %i wide', async (width) => {
    await page.setViewportSize({ width, height: 800 })
    await page.locator('#articles button', { hasText: 'long.txt' }).click()
    await page.locator('#place', { hasText: '1–400 of 451' }).waitFor()
    await page.locator('#lines li').nth(390).click()
    for (let at = 0; at < 90; at++) await page.keyboard.press('k')
    const sides = async (where: string) => {
      const box = await page.locator(where).boundingBox()
      return { top: box?.y ?? -1, bottom: (box?.y ?? -1) + (box?.height ?? 0) }
    }
    const why = await sides('#why')
    const line = await sides('#lines [aria-selected=true]')
    expect(await page.locator('#why').textContent()).toMatch(/^line 601: /)
    expect(why.top).toBeGreaterThanOrEqual(0)
    expect(line.top).toBeGreaterThanOrEqual(why.bottom)
    expect(line.bottom).toBeLessThanOrEqual(800)
    expect(await page.locator('#text [aria-current]').textContent()).toContain('Line 299 of')
    // Side by side where there is room for both.
    if (width > 1000) expect(Math.abs((await sides('#text [aria-current]')).top - line.top)).toBeLessThan(30)
    await page.setViewportSize({ width: 1400, height: 800 })
  })

  it('takes keys of another script by their place, and no commands of the browser', async () => {
    await page.locator('#articles button', { hasText: 'a-story' }).click()
    await page.locator('#headline', { hasText: 'Dam holds' }).waitFor()
    const press = (key: string, code: string, more: object = {}) =>
      page.locator('#lines').dispatchEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more })
    const active = () => page.locator('#lines').getAttribute('aria-activedescendant')
    await page.locator('#lines li').nth(3).click()
    await press('о', 'KeyJ')
    expect(await active()).toBe('line-4')
    await press('κ', 'KeyK')
    expect(await active()).toBe('line-3')
    await press('k', 'KeyK', { ctrlKey: true })
    expect(await active()).toBe('line-3')
  })

  it('goes from article to article by keys', async () => {
    const opened = () => page.locator('#articles [aria-current]').getAttribute('data-index')
    await page.locator('#articles button').first().click()
    await page.locator('#lines li').first().waitFor()
    const indexes = await page.locator('#articles button').evaluateAll((all) => all.map((one) => one.dataset.index))
    await page.keyboard.press(']')
    await expect.poll(opened).toBe(indexes[1])
    await page.keyboard.press('[')
    await expect.poll(opened).toBe(indexes[0])
    await page.keyboard.press('[')
    await said('no article above')
  })

  it('searches whole texts, and marks what is checked', async () => {
    await page.locator('[name=words]').fill('tower')
    await page.locator('[name=text]').check()
    await page.locator('#found', { hasText: '1 found in 3 of 3 articles' }).waitFor()
    await page.locator('#articles button').click()
    await page.locator('#headline', { hasText: 'Dam holds' }).waitFor()
    await page.keyboard.press('m')
    await page.locator('#articles', { hasText: '✓ checked' }).waitFor()
    await page.locator('[name=words]').fill('')
    await page.locator('[name=text]').uncheck()
    await page.locator('summary', { hasText: 'More' }).click()
    await page.locator('[name=checked]').selectOption('no')
    await page.locator('#found', { hasText: '2 of 3 articles' }).waitFor()
    await page.locator('[name=checked]').selectOption('')
    await page.locator('#lines').focus()
    await page.keyboard.press('m')
    await said('not marked as checked')
  })

  it('keeps what two windows do, and shows each what the other did', async () => {
    const other = await browser.newPage()
    await other.goto(page.url())
    await other.locator('#lines li').first().waitFor()
    const press = async (window: Page, at: number, key: string, told: string) => {
      await window.locator('#lines li').nth(at).click()
      await window.keyboard.press(key)
      await window.locator('#status', { hasText: told }).waitFor()
    }
    const kept = () => [...correctionsOfBag(folder).values()].flat().length
    const before = kept()
    await press(other, 3, 's', 'standfirst: line 6')
    // Whether this window has shown it by now or is told of it: nothing is lost.
    await press(page, 3, 'x', 'line')
    expect(kept()).toBeGreaterThan(before)
    await press(page, 5, 'c', 'caption: line 10')
    await other.locator('#lines li.caption').nth(1).waitFor()
    expect(await other.locator('#lines li').nth(3).getAttribute('class')).toBe(
      await page.locator('#lines li').nth(3).getAttribute('class')
    )
    await other.close()
    for (let at = kept(); at > before; at--) await page.keyboard.press('z')
    await expect.poll(() => page.locator('#status').textContent()).toContain('taken back')
  })

  it(
    'has nothing that axe finds wrong, in light, dark and narrow',
    async () => {
      expect(await accessibilityFaults(page)).toEqual([])
    },
    4 * PATIENCE
  )
})

/** What a newcomer does first. */
describe.skipIf(CHROMIUM === undefined)('a first session (skipped where there is no Chromium)', () => {
  it(
    'finds the least certain article, corrects two lines by keys, and writes them into the archive',
    async () => {
      const own = path.join(root, 'first')
      await archivedByStet({ inputs: [path.join(root, 'in')], to: own })
      const first = await reviewArchive(own, { settings: {}, by: null })
      const browser = await openBrowser()
      const page = await browser.newPage()
      const key = async (name: string, told: string) => {
        await page.keyboard.press(name)
        await page.locator('#status', { hasText: told }).waitFor()
      }
      await page.goto(first.address)
      await page.locator('#articles button').first().focus()
      await page.keyboard.press('Enter')
      await page.locator('#lines li').first().waitFor()
      const file = `${await page.locator('#articles [aria-current] small').textContent()}`.match(/[\w-]+\.txt/)?.[0]
      const markdown = () => readFileSync(path.join(own, `data/markdown/${file}.md`), 'utf8')
      const before = markdown()
      for (let at = 0; at < 10; at++) await page.keyboard.press('k')
      for (let at = 0; at < 3; at++) await page.keyboard.press('j')
      await key('x', 'boilerplate: line 6')
      await page.keyboard.press('j')
      await key('c', 'caption: line 8')
      await page.reload()
      await page.locator('#lines li.caption').first().waitFor()
      expect(await page.locator('#lines li').nth(3).getAttribute('class')).toBe('boilerplate')
      expect(markdown()).toBe(before)
      expect(await verify({ folder: own, jobs: 1 })).toMatchObject({ ok: true, outdated: 1 })
      await page.locator('#apply').press('Enter')
      await page.locator('#status', { hasText: '1 article written again' }).waitFor()
      expect(before).toContain('held through the night')
      expect(markdown()).not.toContain('held through the night')
      expect(markdown()).toContain('*Snow on the crest of the dam*')
      expect(await verify({ folder: own, jobs: 1 })).toMatchObject({ ok: true, outdated: 0 })
      await browser.close()
      await first.close()
    },
    PATIENCE
  )
})
