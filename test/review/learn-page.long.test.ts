import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CORRECTIONS_FILE } from '../../src/batch/bag/corrections-store.ts'
import { verify } from '../../src/batch/verify/index.ts'
import { reviewArchive } from '../../src/review/index.ts'
import type { ReviewServer } from '../../src/review/server.ts'
import { accessibilityFaults, CHROMIUM, openBrowser } from '../support/chromium.ts'
import { archivedByStet } from '../support/run-archive.ts'
import { scratch } from '../support/run-cli.ts'

/** Dumps of a site whose captions stand alone, as subheads do. */
const story = (at: number) => `Ferry number ${at} sails after a week of fog

The ferry to Harlow sailed at noon, the harbour office said on Sunday, although the fog had lifted for ${at + 2} hours only.

Gulls on the mast of ferry number ${at}

Passengers had waited at the quay since Friday, when the first boats were tied up near the eastern light of the harbour.

Volunteers carried tea until the morning, and the road to the village stayed open for most of the night.
`
const CORRECTED = 5
const DUMPS = 9
/** Names that would run, or end an element or an attribute, if they were markup. */
const HOSTILE = [
  '<img src=x onerror=window.hacked=1>',
  `"'\`&\${window.hacked=2}`,
  'javascript:window.hacked=3',
  '</script><svg onload=window.hacked=4>'
]

const ours = scratch()
let server: ReviewServer
let browser: Browser
let page: Page
const wrong: string[] = []

describe.skipIf(CHROMIUM === undefined || process.platform === 'win32')('learning on the page', () => {
  beforeAll(async () => {
    for (const [at, name] of HOSTILE.entries()) {
      const [folder = '', file = folder] = name.split('/')
      mkdirSync(ours.at(`in/${folder}`), { recursive: true })
      writeFileSync(
        ours.at(`in/${folder}/${file}.txt`),
        `${name}\n\nBy ${name}\n\n${story(at).split('\n\n')[1]}\n\n${name}\n`
      )
    }
    for (let at = 0; at < DUMPS; at++) writeFileSync(ours.at(`in/ferry-${at}.txt`), story(at))
    await archivedByStet({ inputs: [ours.at('in')], to: ours.at('bag') })
    server = await reviewArchive(ours.at('bag'), { settings: {}, by: null })
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 1400, height: 800 } })
    page.on('pageerror', (error) => wrong.push(String(error)))
    page.on('dialog', (dialog) => wrong.push(dialog.message()))
    page.on('request', (asked) => asked.url().startsWith(server.address) || wrong.push(asked.url()))
    await page.goto(server.address)
    await page.locator('summary', { hasText: 'More' }).click()
    await page.locator('[name=sort]').selectOption('source')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    ours.remove()
  })

  const progress = (text: string) => page.locator('#progress', { hasText: text }).waitFor()
  const isInSight = async (where: string) => {
    const box = await page.locator(where).boundingBox()
    return box !== null && box.y >= 0 && box.y + box.height <= 800
  }

  it('shows hostile names and texts as text', async () => {
    for (const name of HOSTILE) {
      await page.locator('[name=source]').fill(name)
      await page.locator('#articles small', { hasText: name }).click()
      await page.locator('#lines bdi', { hasText: name }).first().waitFor()
      expect(await page.locator('#facts').textContent()).toContain(name)
    }
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(wrong).toEqual([])
  })

  it('has a correction on the disk before it shows it', async () => {
    await page.locator('[name=source]').fill('ferry')
    await page.locator('#found', { hasText: `${DUMPS} of` }).waitFor()
    await page.locator('#articles button').first().click()
    await page.locator('#headline', { hasText: 'Ferry number 0' }).waitFor()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const answered = new Promise<void>((resolve) => {
      void page.route('**/api/corrections', async (route) => {
        const response = await route.fetch()
        resolve()
        await held
        await route.fulfill({ response })
      })
    })
    const roleOfLine = () => page.locator('#lines li').nth(2).getAttribute('class')
    await page.locator('#lines li').nth(2).click()
    const before = await roleOfLine()
    await page.keyboard.press('c')
    await answered
    expect(JSON.parse(readFileSync(ours.at(`bag/${CORRECTIONS_FILE}`), 'utf8'))).toMatchObject({
      line: 5,
      role: 'caption'
    })
    expect(await roleOfLine()).toBe(before)
    release()
    await expect.poll(roleOfLine).toBe('caption')
    await page.unroute('**/api/corrections')
  })

  it('is offered after five corrections of a kind, shown before anything is changed, and left or accepted', async () => {
    expect(await page.locator('#offer').isVisible()).toBe(false)
    for (let at = 1; at < CORRECTED; at++) {
      await page.keyboard.press(']')
      await page.locator('#headline', { hasText: `Ferry number ${at}` }).waitFor()
      await page.locator('#lines li').nth(2).click()
      await page.keyboard.press('c')
      await page.locator('#status', { hasText: 'caption: line 5' }).waitFor()
      await page.locator('#lines li.caption').waitFor()
    }
    await page.locator('#repeated', { hasText: '5 corrections of subhead to caption' }).waitFor()
    const files = () => readFileSync(ours.at('bag/manifest-sha256.txt'), 'utf8')
    const before = files()
    await page.locator('#learn').click()
    await progress('would come out otherwise')
    expect(await page.locator('#basis').textContent()).toBe('Learned from 25 lines of 5 articles, 5 of them corrected.')
    expect(await page.locator('#changes', { hasText: 'Ferry number 8' }).textContent()).toContain(
      '5: subhead → caption Gulls on the mast of ferry number 8'
    )
    for (const where of ['#accept', '#stop']) expect(await isInSight(where), where).toBe(true)
    await page.locator('summary', { hasText: 'Keys' }).click()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.locator('summary', { hasText: 'Keys' }).click()
    await page.locator('#stop').click()
    await page.locator('#learned').waitFor({ state: 'hidden' })
    expect(files()).toBe(before)
    await page.locator('#learn').click()
    await progress('would come out otherwise')
    await page.locator('#accept').click()
    await progress(`${DUMPS + HOSTILE.length} articles written again`)
    expect(await verify({ folder: ours.at('bag'), jobs: 1 })).toMatchObject({ ok: true, outdated: 0, faults: [] })
    expect(readFileSync(ours.at('bag/data/markdown/ferry-8.txt.md'), 'utf8')).toContain('*Gulls on the mast')
    expect(wrong).toEqual([])
  })
})
