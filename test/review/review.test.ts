import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CORRECTIONS_FILE, CorrectionsStore } from '../../src/batch/bag/corrections-store.ts'
import { verify } from '../../src/batch/verify/index.ts'
import { parseCorrections } from '../../src/corrections/corrections.ts'
import { review } from '../../src/review/index.ts'
import type { ReviewServer } from '../../src/review/server.ts'
import { archivedByStet } from '../support/run-archive.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file)
)
const HOSTILE = `The dam <img src=x onerror="window.hacked=2"> ' & held`
const STORY = `Dam holds after night of rain

By Maria Teller
4 January 2026

The dam at Harlow held through the night, the water agency said on Sunday, although the river rose by two metres.

Snow on the crest of the dam

Engineers had watched the wall since Friday, when the first cracks were seen near the eastern tower of the dam.

Share this article
`

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
    `${HOSTILE}\n\n${'The dam at Harlow held through the night. '.repeat(9)}\n`
  )
  await archivedByStet({ inputs: [path.join(root, 'in')], to: folder })
  server = await review({ folder, weights: null, by: 'A. Reader' })
})
afterAll(async () => {
  await server?.close()
  rmSync(root, { recursive: true, force: true })
})

/** The status and body of an answer; `fetch` would not let the headers be set. */
function ask(
  at: string,
  headers: Record<string, string> = {},
  body?: string
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      new URL(at, server.address),
      { method: body === undefined ? 'GET' : 'POST', headers },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
      }
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

const jsonAt = async (at: string) => JSON.parse((await ask(at)).text)
const indexOf = async (source: string) => (await jsonAt(`api/articles?words=${source}`)).articles[0].index as number
const kept = () => [...parseCorrections(readFileSync(path.join(folder, CORRECTIONS_FILE), 'utf8')).values()].flat()
const correct = (body: object, headers = {}) => ask('api/corrections', headers, JSON.stringify(body))

describe('the server', () => {
  it('refuses who has no token, another host or another origin', async () => {
    const { host, origin } = new URL(server.address)
    const index = await indexOf('story')
    for (const at of ['/', '/nothing/', `/${'x'.repeat(32)}/api/articles`]) expect((await ask(at)).status).toBe(403)
    expect((await ask('api/articles', { Host: 'localhost:80' })).status).toBe(403)
    expect((await ask('api/articles', { Host: host, Origin: origin })).status).toBe(200)
    const sent = { index, line: 8, lineEnd: 8, role: 'caption' }
    expect((await correct(sent, { Origin: 'https://ledger.example' })).status).toBe(403)
    expect((await correct(sent, { Origin: 'null' })).status).toBe(403)
  })

  it.each(['api/none', '../bagit.txt', '%2e%2e/bagit.txt', 'api/article?index=99', 'api/article?index=../a'])(
    'has no page at %s',
    async (at) => expect([403, 404]).toContain((await ask(at)).status)
  )

  it('refuses a correction that is none, and a body that is too long', async () => {
    const index = await indexOf('story')
    for (const wrong of [{ role: 'title' }, { line: 0 }, { lineEnd: 7 }, { kind: 'promo' }, { line: 2, lineEnd: 2 }]) {
      const answer = await correct({ index, line: 8, lineEnd: 8, role: 'caption', ...wrong })
      expect(answer.status, JSON.stringify(wrong)).toBe(400)
      expect(answer.text).toContain('expected')
    }
    expect((await ask('api/corrections', {}, 'x'.repeat(100_000))).status).toBe(400)
    expect((await ask('api/corrections', {}, '[')).status).toBe(400)
  })

  it('sorts, filters and counts', async () => {
    expect(await jsonAt('api/articles?sort=words&offset=1')).toMatchObject({ total: 2, found: 2, articles: [{}] })
    expect(await jsonAt('api/articles?words=dam%20teller')).toMatchObject({
      found: 1,
      articles: [{ source: 'a-story.txt' }]
    })
    expect((await ask('api/articles?sort=colour')).status).toBe(400)
    expect((await ask('api/articles?offset=-1')).status).toBe(400)
  })

  it('keeps a correction before it answers, and shows what comes of it', async () => {
    const index = await indexOf('story')
    const before = kept().length
    const { text } = await correct({ index, line: 8, lineEnd: 8, role: 'caption', note: 'no subhead' })
    expect(kept()[before]).toMatchObject({ line: 8, role: 'caption', by: 'A. Reader', note: 'no subhead', before: {} })
    const line = JSON.parse(text).lines.find(({ line }: { line: number }) => line === 8)
    expect(line).toMatchObject({ role: 'caption', corrected: true, confidence: 1 })
    expect((await ask(`api/tagged?index=${index}`)).text).toMatch(/^caption\/picture +\| Snow on/m)
    await correct({ index, line: 8, lineEnd: 8, role: null })
    expect(
      (await jsonAt(`api/article?index=${index}`)).lines.some(({ corrected }: { corrected: boolean }) => corrected)
    ).toBe(false)
  })
})

describe('the file of corrections', () => {
  it('is read again when another program has added to it, and not the line that is being written', () => {
    const place = mkdtempSync(path.join(root, 'store-'))
    const store = new CorrectionsStore(place)
    const [one] = kept()
    expect(store.all().size).toBe(0)
    store.append([one as NonNullable<typeof one>])
    expect([...store.all().values()].flat()).toHaveLength(1)
    appendFileSync(path.join(place, CORRECTIONS_FILE), '{"schema":"stet/corr')
    expect([...store.all().values()].flat()).toHaveLength(1)
  })

  it('is never a link', () => {
    const place = mkdtempSync(path.join(root, 'store-'))
    writeFileSync(path.join(root, 'other.txt'), '')
    symlinkSync(path.join(root, 'other.txt'), path.join(place, CORRECTIONS_FILE))
    expect(() => new CorrectionsStore(place).all()).toThrow()
    expect(readFileSync(path.join(root, 'other.txt'), 'utf8')).toBe('')
  })
})

describe.skipIf(CHROMIUM === undefined)('the page in a browser (skipped where there is no Chromium)', () => {
  let browser: Browser
  let page: Page
  const wrong: string[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox', '--disable-gpu'] })
    page = await browser.newPage({ viewport: { width: 1400, height: 800 } })
    page.on('pageerror', (error) => wrong.push(String(error)))
    page.on('request', (asked) => asked.url().startsWith(server.address) || wrong.push(asked.url()))
    await page.goto(server.address)
    await page.locator('#articles button', { hasText: 'a-story' }).click()
    await page.locator('#lines li').first().waitFor()
  })
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

  it('writes the archive anew, which verify accepts', async () => {
    await page.locator('#lines li').nth(4).click()
    await page.keyboard.press('c')
    await said('caption: line 8')
    expect(await verify({ folder, jobs: 1 })).toMatchObject({ ok: true, outdated: 1 })
    await page.locator('#apply').click()
    await said('1 article written anew')
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
})
