import { existsSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { correctionsOfBag } from '../../src/batch/bag/corrections-store.ts'
import { reviewArchive, reviewFiles } from '../../src/review/index.ts'
import type { ArticleList } from '../../src/review/list/articles.ts'
import type { ReviewServer } from '../../src/review/server.ts'
import { archivedByStet } from '../support/run-archive.ts'
import { type Scratch, scratch } from '../support/run-cli.ts'

const story = (day: string) =>
  `Dam holds\n\nThe dam held through the night, the water agency said on ${day}, although the river rose by two metres.\n`

let folder: Scratch
let server: ReviewServer
beforeEach(() => {
  folder = scratch()
  writeFileSync(folder.at('story.txt'), story('Sunday'))
})
afterEach(async () => {
  await server.close()
  folder.remove()
})

const post = async (at: string, body: object) => {
  const answer = await fetch(new URL(at, server.address), { method: 'POST', body: JSON.stringify(body) })
  return { status: answer.status, text: await answer.text() }
}
const idOf = async () =>
  ((await (await fetch(new URL('api/articles', server.address))).json()) as ArticleList).articles[0]?.id ?? ''
const correct = (id: string) => post('api/corrections', { index: 0, id, line: 3, lineEnd: 3, role: 'caption' })
const archived = () =>
  archivedByStet({ inputs: [folder.at('story.txt')], to: folder.at('bag'), date: new Date(0), update: true })

describe('a text that has changed while it is reviewed', () => {
  it.each([
    ['a correction', correct],
    ['a mark', (id: string) => post('api/checked', { index: 0, id, checked: true })]
  ])('takes no more of %s until the page is loaded again', async (_, said) => {
    await archived()
    server = await reviewArchive(folder.at('bag'), { settings: {}, by: null })
    const id = await idOf()
    await fetch(new URL(`api/article?index=0&id=${id}`, server.address))
    writeFileSync(folder.at('story.txt'), story('Monday'))
    await archived()
    expect(await said(id)).toEqual({ status: 400, text: 'the archive has changed: load the page again\n' })
    expect([...correctionsOfBag(folder.at('bag'))]).toEqual([])
    expect(existsSync(folder.at('bag/checked.ndjson'))).toBe(false)
    const now = await idOf()
    expect(now).not.toBe(id)
    expect((await said(now)).status).toBe(200)
  })

  it('is told when it is opened, and shown as it is now when the page is loaded again', async () => {
    await archived()
    server = await reviewArchive(folder.at('bag'), { settings: {}, by: null })
    const id = await idOf()
    const open = async (known: string) => {
      const answer = await fetch(new URL(`api/article?index=0&id=${known}`, server.address))
      return { status: answer.status, text: await answer.text() }
    }
    const version = async () =>
      (await (await fetch(new URL('api/state', server.address))).json()) as { version: string }
    const before = await version()
    writeFileSync(folder.at('story.txt'), story('Monday'))
    await archived()
    expect(await open(id)).toEqual({ status: 400, text: 'the archive has changed: load the page again\n' })
    expect(await version()).not.toEqual(before)
    const now = await idOf()
    const { text } = await open(now)
    expect(text).toContain('Monday')
    expect((await correct(now)).status).toBe(200)
    // Of an id that the page has from elsewhere the archive is asked, too.
    writeFileSync(folder.at('story.txt'), story('Tuesday'))
    await archived()
    expect((await correct(`sha256:${'0'.repeat(64)}`)).status).toBe(400)
    expect(await idOf()).not.toBe(now)
  })

  it('may be looked at, and not corrected, where it is not the one that the archive names', async () => {
    await archived()
    server = await reviewArchive(folder.at('bag'), { settings: {}, by: null })
    const id = await idOf()
    writeFileSync(folder.at('bag/data/source/story.txt'), story('Monday'))
    const opened = await fetch(new URL(`api/article?index=0&id=${id}`, server.address))
    expect(opened.status).toBe(200)
    expect(await opened.text()).toContain('Monday')
    expect(await correct(id)).toEqual({
      status: 400,
      text: 'story.txt: its text is not the one that the archive names; stet verify says more\n'
    })
  })

  it('is refused of a file, too', async () => {
    server = await reviewFiles([folder.at('story.txt')], folder.at('kept.ndjson'), () => {}, { settings: {}, by: null })
    const id = await idOf()
    expect((await correct(id)).status).toBe(200)
    writeFileSync(folder.at('story.txt'), `${story('Monday')}\nMore.\n`)
    const { status, text } = await correct(id)
    expect(status).toBe(400)
    expect(text).toBe('story.txt has changed since it was read: end stet review and start it again\n')
  })
})
