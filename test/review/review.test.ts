import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CORRECTIONS_FILE, CorrectionsStore, correctionsOfBag } from '../../src/batch/bag/corrections-store.ts'
import { verify } from '../../src/batch/verify/index.ts'
import { reviewArchive, reviewFiles } from '../../src/review/index.ts'
import type { ArticleList } from '../../src/review/list/articles.ts'
import type { ReviewServer } from '../../src/review/server.ts'
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
  await archivedByStet({ inputs: [path.join(root, 'in')], to: folder })
  server = await reviewArchive(folder, { settings: {}, by: 'A. Reader' })
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

const bytesAt = async (at: string) => new Uint8Array(await (await fetch(new URL(at, server.address))).arrayBuffer())
const jsonAt = async (at: string) => JSON.parse((await ask(at)).text)
const indexOf = async (source: string) => (await jsonAt(`api/articles?words=${source}`)).articles[0].index as number
const kept = () => [...correctionsOfBag(folder).values()].flat()
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
    for (const wrong of [
      { role: 'title' },
      { line: 0 },
      { lineEnd: 7 },
      { kind: 'promo' },
      { note: { a: 1 } },
      { line: 2, lineEnd: 2 }
    ]) {
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
    expect((await ask('api/articles?since=yesterday')).status).toBe(400)
    for (const share of ['101', '-1', '5.5', 'half'])
      expect((await ask(`api/articles?certainty=${share}`)).status, share).toBe(400)
  })

  it.each([
    ['words=sandbags', []],
    ['words=sandbags&text=yes', ['hostile.txt']],
    ['words=eastern+TOWER&text=yes', ['a-story.txt']],
    ['language=en&type=article&source=story', ['a-story.txt']],
    ['since=2026-01&until=2026', ['a-story.txt']],
    ['since=2026-01-05', []],
    ['until=2025-12-31', []],
    // The tags of its text are left as they are written, and that is told.
    ['warning=any', ['hostile.txt']],
    ['warning=none&sort=struck', ['a-story.txt']],
    ['warning=low-confidence', []],
    ['checked=yes', []],
    ['certainty=100&sort=source', ['a-story.txt', 'hostile.txt']],
    ['certainty=0', []],
    ['certainty=&struck=', ['a-story.txt', 'hostile.txt']],
    ['struck=0&sort=type', ['a-story.txt', 'hostile.txt']],
    ['struck=1&sort=language', ['a-story.txt']],
    ['struck=90&sort=corrected', []],
    ['sort=latest', ['a-story.txt', 'hostile.txt']]
  ])('finds by %s', async (asked, sources) => {
    const { articles, next } = await jsonAt(`api/articles?${asked}`)
    expect(articles.map(({ source }: { source: string }) => source)).toEqual(sources)
    expect(next).toBeNull()
  })

  it('says what there is to choose by', async () => {
    expect(await jsonAt('api/state')).toMatchObject({ types: [['article', 2]], languages: [['en', 2]], canApply: true })
  })

  it('marks as checked, and keeps that beside the corrections', async () => {
    const index = await indexOf('story')
    const marked = (checked: unknown) => ask('api/checked', {}, JSON.stringify({ index, checked }))
    const before = (await jsonAt('api/state')).version
    expect((await marked(true)).status).toBe(200)
    expect((await jsonAt('api/state')).version).not.toBe(before)
    expect((await jsonAt('api/articles?checked=yes')).articles).toMatchObject([{ index, checked: true }])
    expect(await jsonAt(`api/article?index=${index}`)).toMatchObject({ checked: true })
    expect((await verify({ folder, jobs: 1 })).faults).toEqual([])
    expect((await marked(false)).status).toBe(200)
    expect((await jsonAt('api/articles?checked=yes')).found).toBe(0)
    expect((await marked('yes')).status).toBe(400)
  })

  it('refuses a correction of what has changed since the page showed it', async () => {
    const index = await indexOf('story')
    const { id, corrections } = await jsonAt(`api/article?index=${index}`)
    const sent = { index, id, line: 6, lineEnd: 6, role: 'standfirst', seen: corrections.length }
    const other = `sha256:${'0'.repeat(64)}`
    expect((await correct({ ...sent, id: other })).text).toContain('has changed')
    expect((await ask(`api/article?index=${index}&id=${other}`)).text).toContain('has changed')
    expect((await ask(`api/article?index=${index}&id=${id}`)).status).toBe(200)
    expect((await correct(sent)).status).toBe(200)
    const late = await correct({ ...sent, role: 'boilerplate' })
    expect(late).toMatchObject({ status: 400, text: expect.stringContaining('another window (A. Reader)') })
    expect((await correct({ ...sent, line: 8, lineEnd: 8 })).status).toBe(200)
    for (const line of [6, 8]) await correct({ index, line, lineEnd: line, role: null })
  })

  it('keeps a correction before it answers, and shows what comes of it', async () => {
    const index = await indexOf('story')
    const before = kept().length
    const { text } = await correct({ index, line: 8, lineEnd: 8, role: 'caption', note: 'no subhead' })
    expect(kept()[before]).toMatchObject({ line: 8, role: 'caption', by: 'A. Reader', note: 'no subhead', before: {} })
    const line = JSON.parse(text).lines.find(({ line }: { line: number }) => line === 8)
    expect(line).toMatchObject({ role: 'caption', corrected: true, confidence: 1 })
    expect((await ask(`api/tagged?index=${index}`)).text).toMatch(/^caption\/picture +\| Snow on/m)
    const files = unzipSync(await bytesAt('api/corrected.zip'))
    expect(Object.keys(files)).toEqual(['a-story.txt.tagged'])
    expect(strFromU8(files['a-story.txt.tagged'] as Uint8Array)).toMatch(/^caption\/picture +\| Snow on/m)
    expect((await jsonAt('api/articles?corrected=yes')).articles).toMatchObject([{ index, corrections: 1 }])
    await correct({ index, line: 8, lineEnd: 8, role: null })
    // What is taken back is kept in the file, and corrects nothing.
    expect((await jsonAt('api/articles?corrected=yes')).found).toBe(0)
    expect((await ask('api/corrected.zip')).status).toBe(404)
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

describe('plain files', () => {
  it('are reviewed without an archive, and stay as they are', async () => {
    const place = mkdtempSync(path.join(root, 'files-'))
    const problems: string[] = []
    const note = (message: string) => problems.push(message)
    const options = { settings: {}, by: null }
    const inputs = [path.join(root, 'in'), path.join(root, 'none.txt')]
    const open = () => reviewFiles(inputs, path.join(place, 'mine.ndjson'), note, options)
    const files = await open()
    const at = (where: string, body?: object) =>
      fetch(new URL(where, files.address), body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) })
    const { articles } = (await (await at('api/articles?words=tower&text=yes')).json()) as ArticleList
    expect(articles).toMatchObject([{ source: 'a-story.txt', corrections: 0 }])
    expect(await (await at('api/state')).json()).toMatchObject({ canApply: false })
    const index = articles[0]?.index
    expect((await at('api/corrections', { index, line: 8, lineEnd: 8, role: 'caption' })).status).toBe(200)
    expect((await at('api/checked', { index, checked: true })).status).toBe(200)
    expect((await at('api/apply', {})).status).toBe(400)
    await files.close()
    expect(readdirSync(place).sort()).toEqual(['checked.ndjson', 'mine.ndjson'])
    expect(problems).toEqual([expect.stringContaining('none.txt')])
    const again = await open()
    const answer = await fetch(new URL('api/articles?corrected=yes&checked=yes', again.address))
    const kept = (await answer.json()) as ArticleList
    expect(kept.articles).toMatchObject([{ index }])
    await again.close()
  })

  it('are none where nothing can be read: each missing input is named once', async () => {
    const problems: string[] = []
    const inputs = ['none.txt', 'none-either.txt'].map((name) => path.join(root, name))
    const none = reviewFiles(inputs, path.join(root, 'c.ndjson'), (message) => problems.push(message), {
      settings: {},
      by: null
    })
    await expect(none).rejects.toMatchObject({ code: 'missing', message: expect.stringContaining('none-either.txt: ') })
    expect(problems).toEqual([expect.stringContaining('none.txt: ')])
  })
})
