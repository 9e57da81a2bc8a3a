import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { merge } from '../../src/batch/merge.ts'
import { verify } from '../../src/batch/verify/index.ts'
import { reviewArchive } from '../../src/review/index.ts'
import type { Learning } from '../../src/review/learning/learn.ts'
import type { ReviewServer } from '../../src/review/server.ts'
import { archivedByStet } from '../support/run-archive.ts'

/** Dumps of a site whose captions stand alone, as subheads do. */
const story = (at: number) => `Dam number ${at} holds after night of rain

The dam at Harlow held through the night, the water agency said on Sunday, although the river rose by ${at + 2} metres.

Snow on the crest of dam number ${at}

Engineers had watched the wall since Friday, when the first cracks were seen near the eastern tower of the dam.

Volunteers filled sandbags until the morning, and the road to the village stayed open for most of the night.
`
const CORRECTED = 5
const DUMPS = 9

let root: string
let folder: string
let server: ReviewServer
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'stet-learn-'))
  folder = path.join(root, 'bag')
  mkdirSync(path.join(root, 'in'))
  for (let at = 0; at < DUMPS; at++) writeFileSync(path.join(root, `in/${at}.txt`), story(at))
  await archivedByStet({ inputs: [path.join(root, 'in')], to: folder })
  server = await reviewArchive(folder, { settings: {}, by: null })
})
afterAll(async () => {
  await server?.close()
  rmSync(root, { recursive: true, force: true })
})

async function ask<Value>(at: string, body?: object): Promise<Value> {
  const options = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const answer = await fetch(new URL(at, server.address), options)
  return answer.ok ? ((await answer.json()) as Value) : Promise.reject(new Error(await answer.text()))
}

async function learned(phase: Learning['phase']): Promise<Learning> {
  await expect.poll(async () => (await ask<Learning>('api/learn')).phase, { timeout: 60_000 }).toBe(phase)
  return ask<Learning>('api/learn')
}

const markdown = (at: number) => readFileSync(path.join(folder, `data/markdown/${at}.txt.md`), 'utf8')

describe('what is learned from corrections', () => {
  it('is offered after five of a kind, and shown before anything is changed', async () => {
    expect(await ask('api/state')).toMatchObject({ repeated: [] })
    await expect(ask('api/accept', {})).rejects.toThrow('expected to accept what was looked at')
    for (let index = 0; index < CORRECTED; index++)
      await ask('api/corrections', { index, line: 5, lineEnd: 5, role: 'caption' })
    // Said once more it is the same.
    await ask('api/corrections', { index: 0, line: 5, lineEnd: 5, role: 'caption' })
    expect(await ask('api/state')).toMatchObject({ repeated: [{ from: 'subhead', to: 'caption', count: CORRECTED }] })
    const before = await verify({ folder, jobs: 1 })
    await ask('api/learn', {})
    const state = await learned('compared')
    expect(state).toMatchObject({
      learned: { documents: CORRECTED, lines: 5 * CORRECTED, corrected: CORRECTED },
      total: DUMPS - CORRECTED,
      changed: DUMPS - CORRECTED
    })
    expect(state.articles[0]).toMatchObject({
      source: `${CORRECTED}.txt`,
      changes: expect.arrayContaining([expect.objectContaining({ line: 5, before: 'subhead', after: 'caption' })])
    })
    expect(await verify({ folder, jobs: 1 })).toEqual(before)
  }, 90_000)

  it('is kept in the archive when it is accepted, and applied and verified from then on', async () => {
    await ask('api/accept', {})
    const state = await learned('written')
    expect(state).toMatchObject({ written: DUMPS, message: null })
    const name = path.basename(state.file ?? '')
    expect(name).toMatch(/^stet-weights-[0-9a-f]{16}\.bin$/)
    expect(markdown(DUMPS - 1)).toContain(`*Snow on the crest of dam number ${DUMPS - 1}*`)
    expect(await verify({ folder, jobs: 1 })).toMatchObject({ ok: true, outdated: 0, faults: [] })
    expect(readFileSync(path.join(folder, 'tagmanifest-sha256.txt'), 'utf8')).toContain(name)
    // Opened again it needs no --weights, and what is corrected is made by the same.
    await server.close()
    server = await reviewArchive(folder, { settings: {}, by: null })
    const last = DUMPS - 1
    await ask('api/corrections', { index: last, line: 9, lineEnd: 9, role: 'boilerplate' })
    await ask('api/apply', {})
    expect(markdown(last)).toContain(`*Snow on the crest of dam number ${last}*`)
    expect(markdown(last)).not.toContain('Volunteers')
    expect(await verify({ folder, jobs: 1 })).toMatchObject({ ok: true, outdated: 0 })
    const all = path.join(root, 'merged')
    await merge({ bags: [folder], to: all, jobs: 1, dryRun: false, fsync: false, date: new Date(86_400_000) })
    expect(await verify({ folder: all, jobs: 1 })).toMatchObject({ ok: true, faults: [] })
    writeFileSync(path.join(folder, name), 'other bytes')
    expect((await verify({ folder, jobs: 1 })).faults).toMatchObject([{ path: name, code: 'altered' }])
  }, 90_000)
})
