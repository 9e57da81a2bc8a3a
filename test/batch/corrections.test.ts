import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adoptWeights, applyCorrections } from '../../src/batch/apply-corrections.ts'
import { CHECKED_FILE } from '../../src/batch/bag/checked-store.ts'
import { CORRECTIONS_FILE, CorrectionsStore, correctionsOfBag } from '../../src/batch/bag/corrections-store.ts'
import { lockFolder } from '../../src/batch/files/lock.ts'
import { merge } from '../../src/batch/merge.ts'
import type { ArchiveOptions } from '../../src/batch/run/options.ts'
import { verify } from '../../src/batch/verify/index.ts'
import type { Correction } from '../../src/corrections/correction.ts'
import { stet } from '../../src/index.ts'
import { FACT_COLUMNS, REVIEW_COLUMNS, withoutColumns } from '../support/earlier-catalogue.ts'
import { archivedByStet } from '../support/run-archive.ts'
import { type Scratch, scratch } from '../support/run-cli.ts'

const STORY = `Dam holds after night of rain

The dam at Harlow held through the night, the water agency said on Sunday, although the river rose by two metres.

Snow on the crest of the dam

Engineers had watched the wall since Friday, when the first cracks were seen near the eastern tower of the dam.
`
const CAPTION: Correction = {
  schema: 'stet/correction/1',
  document: stet(STORY).id,
  line: 5,
  lineEnd: 5,
  text: ['Snow on the crest of the dam'],
  role: 'caption',
  kind: null,
  before: null,
  note: null,
  at: '2026-01-05T10:00:00Z',
  by: null
}
const date = new Date(86_400_000)

let folder: Scratch
beforeEach(() => {
  folder = scratch()
  writeFileSync(folder.at('story.txt'), STORY)
  writeFileSync(
    folder.at('other.txt'),
    'A lamp\n\nIt was lit at dusk by the keeper, who had gone up the stairs with a can of oil and a book.\n'
  )
})
afterEach(() => folder.remove())

const archived = (asked: Partial<ArchiveOptions> = {}) =>
  archivedByStet({ inputs: [folder.at('story.txt'), folder.at('other.txt')], to: folder.at('bag'), date, ...asked })
const verified = (bag = 'bag') => verify({ folder: folder.at(bag), jobs: 1 })
const markdown = (bag = 'bag') => readFileSync(folder.at(`${bag}/data/markdown/story.txt.md`), 'utf8')
const catalogue = (): Record<string, unknown>[] =>
  readFileSync(folder.at('bag/data/catalogue.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const addCaption = () => new CorrectionsStore(folder.at('bag')).append([CAPTION])
const apply = () => applyCorrections({ folder: folder.at('bag'), weights: null, jobs: 1, date })

describe('corrections of an archive', () => {
  it('are kept in it and applied when they are given', async () => {
    await archived({ settings: { corrections: [CAPTION] } })
    expect(markdown()).toContain('*Snow on the crest of the dam*')
    expect([...correctionsOfBag(folder.at('bag')).values()].flat()).toEqual([CAPTION])
    expect(await verified()).toMatchObject({ ok: true, outdated: 0 })
    expect((await archived()).actions).toMatchObject({ same: 2 })
    expect((await archived({ settings: { corrections: [CAPTION] } })).actions).toMatchObject({ same: 2 })
  })

  it('are not kept where names collide: nothing is written, and another pattern can be given', async () => {
    const corrected = { settings: { corrections: [CAPTION] } }
    await expect(archived({ ...corrected, name: '{lang}' })).rejects.toMatchObject({ code: 'collision' })
    expect(existsSync(folder.at('bag'))).toBe(false)
    expect((await archived({ ...corrected, name: '{stem}' })).actions).toMatchObject({ new: 2 })
    expect([...correctionsOfBag(folder.at('bag')).values()].flat()).toEqual([CAPTION])
  })

  it('are counted in the catalogue, and what it says of lines and warnings is there too', async () => {
    await archived({ settings: { corrections: [CAPTION] } })
    expect(catalogue()).toMatchObject([
      { source: 'other.txt', corrected: 0, lines: 2 },
      { source: 'story.txt', corrected: 1, lines: 4, warnings: 0, warningCodes: null }
    ])
  })

  it('may be applied to an archive of an earlier version, whose catalogue has no such columns', async () => {
    await archived()
    withoutColumns(folder.at('bag'), [...REVIEW_COLUMNS, ...FACT_COLUMNS])
    expect(await verified()).toMatchObject({ ok: true, faults: [] })
    addCaption()
    await apply()
    expect(catalogue().map(({ corrected }) => corrected)).toEqual([null, 1])
    expect(await verified()).toMatchObject({ ok: true, outdated: 0 })
  })

  it('may be of an archive whose catalogue says nothing of authors and changes yet', async () => {
    await archived()
    withoutColumns(folder.at('bag'), FACT_COLUMNS)
    expect(await verified()).toMatchObject({ ok: true, faults: [] })
    addCaption()
    await apply()
    expect(catalogue().map(({ authors }) => authors)).toEqual([null, null])
    expect(await verified()).toMatchObject({ ok: true, outdated: 0 })
  })

  it('wait until they are applied, to their documents alone', async () => {
    await archived()
    addCaption()
    expect(await verified()).toMatchObject({ ok: true, outdated: 1 })
    expect((await archived()).actions).toMatchObject({ same: 1, remade: 1 })
    expect(markdown()).not.toContain('*Snow')
    const [summary] = await apply()
    expect(summary).toMatchObject({ inputs: 1, complete: true })
    expect(markdown()).toContain('*Snow on the crest of the dam*')
    expect(await verified()).toMatchObject({ ok: true, outdated: 0 })
    expect(await apply()).toEqual([])
  })

  it('are applied by an update, and taken back by one', async () => {
    await archived()
    const before = markdown()
    addCaption()
    await archived({ update: true })
    expect(markdown()).toContain('*Snow')
    new CorrectionsStore(folder.at('bag')).append([{ ...CAPTION, role: null, at: '2026-01-06T10:00:00Z' }])
    await apply()
    expect(markdown()).toBe(before)
  })

  it('go with the settings and the names that the documents were made with', async () => {
    const name = '{slug}-{sha8}'
    await archived({ name, writing: { flavor: 'hugo' } })
    const files = (await verified()).files
    addCaption()
    await apply()
    expect(await verified()).toMatchObject({ ok: true, outdated: 0, files })
    expect((await archived({ name, writing: { flavor: 'hugo' } })).actions).toMatchObject({ same: 2 })
  })

  it('go into the archive that a merge makes', async () => {
    await archived({ settings: { corrections: [CAPTION] } })
    await merge({ bags: [folder.at('bag')], to: folder.at('all'), jobs: 1, dryRun: false, fsync: false, date })
    expect(await verified('all')).toMatchObject({ ok: true, outdated: 0 })
    expect(correctionsOfBag(folder.at('all'))).toEqual(correctionsOfBag(folder.at('bag')))
  })

  it('are told where a dump has changed, whose text has another id', async () => {
    await archived({ settings: { corrections: [CAPTION] } })
    expect((await archived()).lost).toEqual({ count: 0, first: null })
    writeFileSync(folder.at('story.txt'), STORY.replace('Sunday', 'Monday'))
    const { lost } = await archived({ update: true })
    const first = `line 5 (“Snow on the crest of the dam”) of ${CAPTION.document}`
    expect(lost).toEqual({ count: 1, first })
    expect(await verified()).toMatchObject({ ok: true, lost })
    new CorrectionsStore(folder.at('bag')).append([{ ...CAPTION, role: null, at: '2026-01-06T10:00:00Z' }])
    expect(await verified()).toMatchObject({ lost: { count: 0 } })
  })

  it('are found again where a dump has changed whose path they hold, in every record of it that has an id', async () => {
    const record = (id: string, text: string) => JSON.stringify({ id, text })
    const records = (day: string) => `${record('a', `${STORY}\n`)}\n${record('b', STORY.replace('Sunday', day))}\n`
    writeFileSync(folder.at('other.txt'), records('Friday'))
    const ofRecord = {
      ...CAPTION,
      document: stet(STORY.replace('Sunday', 'Friday')).id,
      source: 'other.txt',
      record: 'b'
    }
    const corrections = [
      { ...CAPTION, source: 'story.txt' },
      ofRecord,
      { ...ofRecord, record: 'gone', line: 3, lineEnd: 3 }
    ]
    await archived({ settings: { corrections } })
    expect(catalogue().map(({ corrected }) => corrected)).toEqual([0, 1, 1])
    writeFileSync(folder.at('story.txt'), STORY.replace('Sunday', 'Monday'))
    writeFileSync(folder.at('other.txt'), records('Tuesday'))
    const { lost } = await archived({ update: true })
    expect(lost.count).toBe(0)
    expect(catalogue().map(({ corrected }) => corrected)).toEqual([0, 1, 1])
    expect(markdown()).toContain('*Snow on the crest of the dam*')
    expect(await verified()).toMatchObject({ ok: true, outdated: 0, lost: { count: 0 } })
    expect((await archived({ update: true })).actions).toMatchObject({ same: 2 })
    expect(await apply()).toEqual([])
    writeFileSync(folder.at('other.txt'), `${record('c', STORY)}\n`)
    expect((await archived({ update: true })).lost.count).toBe(2)
    expect(await verified()).toMatchObject({ ok: true, outdated: 0, lost: { count: 2 } })
  })

  it('are never read through a link, and a file of them that is broken is told', async () => {
    await archived()
    writeFileSync(path.join(folder.at('bag'), CORRECTIONS_FILE), '{"schema":\n')
    const { ok, faults } = await verified()
    expect(ok).toBe(false)
    expect(faults).toMatchObject([{ path: CORRECTIONS_FILE, code: 'unreadable' }])
    expect(faults[0]?.message).toMatch(/^line 1: expected a correction as JSON/)
    writeFileSync(path.join(folder.at('bag'), CORRECTIONS_FILE), '')
    writeFileSync(path.join(folder.at('bag'), CHECKED_FILE), '\n{}\n')
    expect((await verified()).faults).toMatchObject([
      { path: CHECKED_FILE, message: expect.stringMatching(/^line 2: /) }
    ])
    symlinkSync(folder.at('story.txt'), folder.at(CORRECTIONS_FILE))
    expect(() => new CorrectionsStore(folder.at('.')).all()).toThrow()
  })

  it('add no weights to an archive in which another run works', async () => {
    await archived()
    const release = lockFolder(folder.at('bag'))
    const learned = { weights: readFileSync('src/label/model/weights.bin'), name: 'stet+0123456789abcdef' }
    const adopted = adoptWeights({ folder: folder.at('bag'), jobs: 1, date, ...learned })
    await expect(adopted.finally(release)).rejects.toMatchObject({ code: 'locked' })
    expect(readdirSync(folder.at('bag')).filter((name) => name.startsWith('stet-weights'))).toEqual([])
    expect(await verified()).toMatchObject({ ok: true })
  })
})
