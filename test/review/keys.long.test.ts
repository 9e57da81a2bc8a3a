import { mkdirSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { correctionsOfBag } from '../../src/batch/bag/corrections-store.ts'
import { reviewArchive } from '../../src/review/index.ts'
import type { ReviewServer } from '../../src/review/server.ts'
import { CHROMIUM, openBrowser } from '../support/chromium.ts'
import { archivedByStet } from '../support/run-archive.ts'
import { scratch } from '../support/run-cli.ts'

const NAMES = ['dam', 'ferry', 'lamp', 'weir']
const story = (what: string) => `The ${what} at Harlow closes

The ${what} at Harlow closes on Sunday, the harbour office said, although the river rose by two metres in the night.

Share this article

Snow on the roof of the ${what} <b onclick="window.hacked = 1">&amp;

Engineers had watched the wall since Friday, when the first cracks were seen near the eastern tower of the ${what}.
`
/** Milliseconds for a browser to start on a busy machine. */
const PATIENCE = 60_000

const ours = scratch()
let server: ReviewServer
beforeAll(async () => {
  mkdirSync(ours.at('in'))
  for (const name of NAMES) writeFileSync(ours.at(`in/${name}.txt`), story(name))
  await archivedByStet({ inputs: [ours.at('in')], to: ours.at('bag') })
  server = await reviewArchive(ours.at('bag'), { settings: {}, by: 'A. Reader' })
})
afterAll(async () => {
  await server?.close()
  ours.remove()
})

describe.skipIf(CHROMIUM === undefined)('by keys on the page (skipped where there is no Chromium)', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
  }, PATIENCE)
  afterAll(() => browser?.close())
  beforeEach(async () => {
    await page?.close()
    page = await browser.newPage({ viewport: { width: 1400, height: 800 } })
    await page.goto(`${server.address}#0`)
    await page.locator('#articles button').nth(3).waitFor()
    await page.locator('#lines li').first().waitFor()
  })

  const said = (text: string) => page.locator('#status', { hasText: text }).waitFor()
  const status = () => page.locator('#status').textContent()
  const kept = () => [...correctionsOfBag(ours.at('bag')).values()].flat()
  const latest = () =>
    kept()
      .sort((a, b) => `${a.at}`.localeCompare(`${b.at}`))
      .at(-1)
  const headline = () => page.locator('#headline').textContent()
  const line = (at: number) => page.locator('#lines li').nth(at)

  it('gives a kind, which counts when Enter says so, and takes it back', async () => {
    await line(2).click()
    await page.keyboard.press('x')
    await said('boilerplate: line 5')
    const before = kept().length
    await page.keyboard.press('t')
    await page.keyboard.type('prom')
    await page.keyboard.press('ArrowDown')
    expect(kept()).toHaveLength(before)
    await page.keyboard.press('Escape')
    await page.keyboard.press('t')
    await page.keyboard.type('prom')
    await page.keyboard.press('Enter')
    await said('boilerplate/promo: line 5')
    expect(latest()).toMatchObject({ role: 'boilerplate', kind: 'promo', line: 5, by: 'A. Reader' })
    expect(latest()?.source).toMatch(/^\w+\.txt$/)
    expect(await line(2).textContent()).toContain('boilerplate/promo ✓')
    expect(await page.evaluate('document.activeElement.id')).toBe('lines')
    await page.keyboard.press('z')
    await said('taken back: line 5')
    expect(await line(2).textContent()).not.toContain('promo')
    await page.keyboard.press('z')
    await said('taken back: line 5')
  })

  it('gives a kind by the mouse, of roles that have kinds', async () => {
    await line(3).click()
    await page.locator('[data-role=caption]').click()
    await said('caption: line 7')
    expect(await page.locator('#kind option').allTextContents()).toEqual(['to be found', 'picture', 'video', 'gallery'])
    await page.locator('#kind').selectOption('gallery')
    await said('caption/gallery: line 7')
    await page.locator('#undo').click()
    await said('taken back')
    await page.locator('#undo').click()
    await line(0).click()
    expect(await page.locator('#kind').isDisabled()).toBe(true)
  })

  it('keeps a note with a correction, shows it as text, and leaves it where it is not meant', async () => {
    await line(3).click()
    await page.keyboard.press('c')
    await said('caption: line 7')
    await page.keyboard.press('e')
    await page.keyboard.type('x')
    await page.keyboard.press('Escape')
    expect(latest()).toMatchObject({ role: 'caption', note: null })
    await page.keyboard.press('e')
    await page.keyboard.type('under <i>the</i> picture')
    await page.keyboard.press('Enter')
    await said('note: line 7')
    expect(latest()).toMatchObject({ role: 'caption', note: 'under <i>the</i> picture' })
    expect(await page.locator('#why').textContent()).toBe(
      'line 7: caption, as A. Reader said: under <i>the</i> picture'
    )
    await page.locator('#kind').selectOption('picture')
    await said('caption/picture: line 7')
    expect(latest()).toMatchObject({ kind: 'picture', note: 'under <i>the</i> picture' })
    await line(4).click()
    expect(await page.locator('#note').inputValue()).toBe('')
    await line(3).click()
    expect(await page.locator('#note').inputValue()).toBe('under <i>the</i> picture')
    for (let at = 0; at < 3; at++) {
      await page.keyboard.press('z')
      await said('taken back: line 7')
      await page.locator('#lines').focus()
    }
    expect(await page.evaluate('window.hacked')).toBeUndefined()
  })

  it('keeps a note by the mouse, to the lines that were chosen when it was written', async () => {
    await line(1).click()
    const role = await line(1).getAttribute('class')
    await page.locator('#note').fill('the whole story')
    await line(4).click()
    await said('note: line 3')
    expect(latest()).toMatchObject({ line: 3, role, note: 'the whole story' })
    await page.keyboard.press('z')
    await said('taken back: line 3')
  })

  it('goes on to the next article where the one that is checked leaves the list, and says nothing old', async () => {
    await page.locator('summary', { hasText: 'More' }).click()
    await page.locator('[name=sort]').selectOption('source')
    await page.locator('[name=checked]').selectOption('no')
    const order = () => page.locator('#articles button bdi').allTextContents()
    await expect.poll(order).toEqual(NAMES.map((name) => `The ${name} at Harlow closes`))
    await page.locator('#articles button').nth(1).click()
    await page.locator('#headline', { hasText: 'ferry' }).waitFor()
    await page.keyboard.press('m')
    await said('marked as checked')
    await page.locator('#found', { hasText: '3 of 4' }).waitFor()
    await page.keyboard.press(']')
    await page.locator('#headline', { hasText: 'lamp' }).waitFor()
    expect(await status()).toBe('')
    await page.keyboard.press('m')
    await page.locator('#found', { hasText: '2 of 4' }).waitFor()
    await page.keyboard.press('[')
    await page.locator('#headline', { hasText: 'dam' }).waitFor()
    await page.keyboard.press(']')
    await page.locator('#headline', { hasText: 'weir' }).waitFor()
    await page.keyboard.press('m')
    await page.locator('#found', { hasText: '1 of 4' }).waitFor()
    await page.keyboard.press(']')
    await said('no article below')
    expect(await headline()).toContain('weir')
    await page.keyboard.press('[')
    await page.locator('#headline', { hasText: 'dam' }).waitFor()
    expect(await status()).toBe('')
  })

  it('opens the first that a search finds, and what is wrong with a field is said until it is right', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('lamp')
    await page.keyboard.press('Enter')
    await page.locator('#headline', { hasText: 'lamp' }).waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe('lines')
    await page.keyboard.press('/')
    await page.keyboard.type('no such word')
    await page.keyboard.press('Enter')
    await said('no article fits')
    await page.keyboard.press('Escape')
    await page.locator('summary', { hasText: 'More' }).click()
    await page.locator('[name=since]').fill('yesterday')
    await said('expected a date')
    await page.locator('[name=since]').fill('')
    await expect.poll(status).toBe('')
    await page.locator('[name=words]').fill('')
    await page.locator('[name=certainty]').fill('0')
    await page.locator('#found', { hasText: '0 of 4' }).waitFor()
  })

  it('begins without the mouse: the first article, and the keys', async () => {
    await page.goto(server.address)
    await page.reload()
    await page.locator('#articles button').first().waitFor()
    await page.keyboard.press(']')
    await page.locator('#lines li').first().waitFor()
    await page.keyboard.press('?')
    await page.locator('#keys dl').waitFor()
  })

  it('opens an article without text, to which no key does anything', async () => {
    writeFileSync(ours.at('empty.txt'), ' \n')
    await archivedByStet({ inputs: [ours.at('empty.txt')], to: ours.at('none') })
    const other = await reviewArchive(ours.at('none'), { settings: {}, by: null })
    const wrong: string[] = []
    page.on('pageerror', (error) => wrong.push(String(error)))
    await page.goto(other.address)
    await page.locator('#articles button').first().click()
    await page.locator('#why', { hasText: 'this dump has no text' }).waitFor()
    for (const key of ['j', 'x', 'n', 'z', 'f', 't', 'Escape', 'e', 'Escape']) await page.keyboard.press(key)
    await page.locator('#lines').focus()
    await page.keyboard.press('x')
    await said('no line is chosen')
    expect(wrong).toEqual([])
    await other.close()
  })

  it('says that the program has ended, in words', async () => {
    const other = await reviewArchive(ours.at('bag'), { settings: {}, by: null })
    await page.goto(other.address)
    await page.locator('#articles button').first().click()
    await page.locator('#lines li').first().waitFor()
    await other.close()
    await page.keyboard.press('x')
    await said('stet review does not answer any more')
    expect(await line(0).textContent()).not.toContain('boilerplate ✓')
  })
})
