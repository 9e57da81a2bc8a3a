import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CheckedStore } from '../../src/batch/bag/checked-store.ts'
import { CorrectionsStore } from '../../src/batch/bag/corrections-store.ts'
import { JOURNAL } from '../../src/batch/journal/journal.ts'
import { StetError } from '../../src/errors.ts'
import { reviewArchive } from '../../src/review/index.ts'
import { serveReview } from '../../src/review/server.ts'
import { ReviewedArchive } from '../../src/review/sources/archive.ts'
import { repeatJournal } from '../support/long-journal.ts'
import { archivedByStet } from '../support/run-archive.ts'

/** More than is read before anything is shown. */
const MANY = 12_000

let root: string
let small: string
let large: string
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'stet-reading-'))
  mkdirSync(path.join(root, 'in'))
  for (const name of ['ferry', 'lamp'])
    writeFileSync(
      path.join(root, `in/${name}.txt`),
      `The ${name} stops at noon\n\nThe harbour office said on Sunday that the ${name} would stop at noon until the end of the month.\n`
    )
  small = await archiveIn('small')
  large = await archiveIn('large')
  repeatJournal(large, MANY)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function archiveIn(name: string): Promise<string> {
  const to = path.join(root, name)
  await archivedByStet({ inputs: [path.join(root, 'in')], to })
  return to
}

const sources = ({ articles }: ReviewedArchive) => articles.map(({ row }) => row.source)

describe('an archive that is opened for review', () => {
  it('has its first articles at once, where it is large, and each keeps its place while the others are read', async () => {
    const archive = new ReviewedArchive(large, null)
    const first = sources(archive)
    expect(archive.isWhole).toBe(false)
    expect(first.length).toBeGreaterThan(100)
    expect(first.length).toBeLessThan(MANY)
    await archive.whole
    expect(archive.isWhole).toBe(true)
    expect(sources(archive)).toHaveLength(MANY)
    expect(sources(archive).slice(0, first.length)).toEqual(first)
  })

  it('is read no further when it is closed', async () => {
    const archive = new ReviewedArchive(large, null)
    archive.close()
    await archive.whole
    expect(archive.articles.length).toBeLessThan(MANY)
  })

  it('has all of a small one at once, by its journal alone, without lines that are none', async () => {
    const folder = await archiveIn('damaged')
    const file = path.join(folder, JOURNAL)
    const [recipe, ferry, lamp] = readFileSync(file, 'utf8').trimEnd().split('\n')
    const renamed = JSON.parse(`${ferry}`)
    renamed.rows[0].headline = 'The ferry sails again'
    const lines = [recipe, ferry, lamp?.slice(0, -9), '[]', lamp, JSON.stringify(renamed), `${lamp?.slice(0, 40)}`]
    writeFileSync(file, lines.join('\n'))
    // What else says which articles there are is neither asked nor needed.
    for (const name of ['catalogue.ndjson', 'catalogue.csv']) rmSync(path.join(folder, 'data', name))
    const archive = new ReviewedArchive(folder, null)
    expect(archive.isWhole).toBe(true)
    expect(archive.articles.map(({ row }) => row.headline)).toEqual(['The ferry sails again', 'The lamp stops at noon'])
    expect(archive.articles[0]?.row).not.toHaveProperty('sketch')
  })

  it('has an input with many records once all of its parts and its entry are there', async () => {
    const folder = await archiveIn('parts')
    const file = path.join(folder, JOURNAL)
    const [recipe, entry] = readFileSync(file, 'utf8').trimEnd().split('\n')
    const { source, files, rows, ...rest } = JSON.parse(`${entry}`)
    const part = (number: number, record: number) =>
      JSON.stringify({ source, part: number, files, rows: [{ ...rows[0], record }] })
    writeFileSync(file, `${[recipe, part(1, 1), part(2, 2)].join('\n')}\n`)
    expect(() => new ReviewedArchive(folder, null)).toThrow('there is no article in it')
    appendFileSync(file, `${JSON.stringify({ source, ...rest, files, rows: [{ ...rows[0], record: 3 }], parts: 2 })}\n`)
    expect(new ReviewedArchive(folder, null).articles.map(({ row }) => row.record)).toEqual([1, 2, 3])
  })
})

/** A server of a review whose articles are known when the test says so. */
async function served() {
  let known = () => {}
  let failed = (_: Error) => {}
  const ready = new Promise<void>((resolve, reject) => {
    known = resolve
    failed = reject
  })
  ready.catch(() => {})
  const reviewed = new ReviewedArchive(small, null)
  const corrections = new CorrectionsStore(small)
  const checked = new CheckedStore(small, 'checked.ndjson')
  const about = { applied: 0, learner: null, by: null, now: () => new Date() }
  const server = await serveReview({ reviewed, ready, corrections, checked, root: small, ...about })
  return { server, known, failed, ask: (at: string) => fetch(new URL(at, server.address)) }
}

describe('the server, while articles are being read', () => {
  it('lists those that are known, and answers the rest when all are', async () => {
    const { server, known, ask } = await served()
    for (const at of ['', 'app.js', 'app.css', 'api/state', 'api/articles', 'api/learn'])
      expect((await ask(at)).status, at).toBe(200)
    const order: string[] = []
    const article = ask('api/article?index=0').then(({ status }) => order.push(`article ${status}`))
    await ask('api/articles').then(() => order.push('list'))
    known()
    await article
    expect(order).toEqual(['list', 'article 200'])
    await server.close()
  })

  it('says why they cannot be reviewed after all', async () => {
    const { server, failed, ask } = await served()
    failed(new StetError('bad-weights', 'was made by other weights'))
    const answer = await ask('api/article?index=0')
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('was made by other weights')
    await expect(server.ready).rejects.toMatchObject({ code: 'bad-weights' })
    await server.close()
  })

  it('is told of weights that are missing before there is a server, or by it where the archive is large', async () => {
    const other = (folder: string) => {
      const file = path.join(folder, JOURNAL)
      const journal = readFileSync(file, 'utf8')
      writeFileSync(file, journal.replace(/"weights":"[^"]*"/, '"weights":"of-another-site"'))
      return () => writeFileSync(file, journal)
    }
    const put = [other(small), other(large)]
    await expect(reviewArchive(small, { settings: {}, by: null })).rejects.toMatchObject({ code: 'bad-weights' })
    const server = await reviewArchive(large, { settings: {}, by: null })
    await expect(server.ready).rejects.toMatchObject({ code: 'bad-weights' })
    await server.close()
    for (const back of put) back()
  })
})
