import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { merge } from '../../src/batch/merge.ts'
import { profileOfInputs } from '../../src/batch/profile.ts'
import type { ArchiveOptions } from '../../src/batch/run/options.ts'
import { verify } from '../../src/batch/verify/index.ts'
import { mergeProfiles, readProfile } from '../../src/profile/index.ts'
import { quickFolder } from '../support/fast-folder.ts'
import { picture } from '../support/folder-snapshot.ts'
import { retagged } from '../support/rehash-bag.ts'
import { archived } from '../support/run-archive.ts'

let root: string
beforeEach(() => {
  root = quickFolder('stet-profile-')
  plant()
})
afterEach(() => rmSync(root, { recursive: true, force: true }))
const at = (name: string) => path.join(root, name)

const THINGS = ['ferry', 'bakery', 'bridge', 'school', 'weir', 'market']

function plant(): void {
  mkdirSync(at('in'), { recursive: true })
  for (const [number, thing] of THINGS.entries())
    writeFileSync(
      at(`in/${thing}.txt`),
      `Home\n\nThe ${thing} opens again\n\nBy Nora Feld\n\nMarch ${number + 3}, 2021\n\nThe ${thing} at Harlow opened again on Monday, the council said, after ${number + 2} years of repairs.\n\nPeople had asked for the ${thing} to be kept, and a petition was signed by half of the town.\n\nGet the Friday letter\n`
    )
}

const inputs = () => readdirSync(at('in')).map((name) => ({ path: at(`in/${name}`), relative: name, size: 1 }))
const made = (change: Partial<Parameters<typeof profileOfInputs>[0]> = {}) =>
  profileOfInputs({ inputs: inputs(), settings: {}, jobs: 1, shard: null, onInput: () => {}, ...change })
/** With the labeller itself in place of its stub. */
const run = (change: Partial<ArchiveOptions> = {}) =>
  archived({ inputs: [at('in')], to: at('out'), ...({ engine: undefined } as object), ...change })
const profile = async () => Buffer.from((await made()).text)
const faults = async (folder = 'out') => (await verify({ folder: at(folder), jobs: 1 })).faults
const date = new Date(86_400_000)

describe('the profile of a folder', () => {
  it('does not depend on the order of the inputs, and parts give it when merged', async () => {
    const whole = await made()
    expect(whole).toMatchObject({ documents: 6, sources: 1, isCut: false })
    expect((await made({ inputs: inputs().reverse() })).text).toBe(whole.text)
    const parts = await Promise.all(
      ['1/2', '2/2'].map(async (shard) => ({ name: shard, text: (await made({ shard })).text }))
    )
    expect(mergeProfiles(parts)).toBe(whole.text)
    expect(readProfile(parts[0]?.text ?? '').sources.get('all')?.dumps).toBeLessThan(6)
  })

  it('counts copies once, in whatever parts and inputs they are', async () => {
    const before = (await made()).text
    for (let copy = 0; copy < 20; copy++) writeFileSync(at(`in/copy-${copy}.txt`), readFileSync(at('in/weir.txt')))
    expect((await made()).text).toBe(before)
    const parts = await Promise.all(
      ['1/2', '2/2'].map(async (shard) => ({ name: shard, text: (await made({ shard })).text }))
    )
    expect(mergeProfiles(parts)).toBe(before)
  })
})

describe('the hint to try a profile', () => {
  it('counts no lines of copies, exact ones or near ones', async () => {
    for (let copy = 0; copy < 6; copy++)
      writeFileSync(at(`in/copy-${copy}.txt`), readFileSync(at('in/weir.txt'), 'utf8') + '\n'.repeat(copy))
    for (let crawl = 0; crawl < 6; crawl++)
      writeFileSync(
        at(`in/crawl-${crawl}.txt`),
        `Weather: ${THINGS[crawl]}\n\n${readFileSync(at('in/ferry.txt'), 'utf8')}`
      )
    expect((await run()).sharedText).toBeNull()
  })

  it('counts lines of the text that several stories have', async () => {
    const standing = 'The town pages are made by readers, who meet on the first Monday of the month at the old mill.'
    for (const thing of THINGS)
      writeFileSync(
        at(`in/${thing}.txt`),
        readFileSync(at(`in/${thing}.txt`), 'utf8').replace('People had', `${standing}\n\nPeople had`)
      )
    expect((await run()).sharedText).toEqual({ lines: 1, most: 6, documents: 6 })
  })
})

describe('an archive made with a profile', () => {
  it('names it in each document, holds it, and is resumed and verified with it', async () => {
    const settings = { profile: await profile() }
    await run({ settings })
    const whole = picture(at('out'))
    const { sha256, text } = nameAndText()
    expect(text).toBe(settings.profile.toString())
    expect(JSON.parse(readFileSync(at('out/data/json/weir.txt.json'), 'utf8')).generator.profile).toMatch(
      new RegExp(`^${sha256}`)
    )
    expect(await faults()).toEqual([])
    rmSync(at('out'), { recursive: true })
    const stop = new AbortController()
    const interrupted = await run({
      settings,
      signal: stop.signal,
      onEvent: ({ type }) => type === 'found' && stop.abort()
    })
    expect(interrupted.interrupted).toBe(true)
    await run({ inputs: [at('in/weir.txt'), at('in/ferry.txt')], settings })
    await run({ settings })
    expect(picture(at('out'))).toEqual(whole)
    expect((await run({ settings })).actions.same).toBe(6)
    expect((await run()).actions.remade).toBe(6)
  })

  it('made of the inputs at hand is the same in parts that are merged', async () => {
    await run({ autoProfile: true })
    const whole = picture(at('out'))
    expect(nameAndText().text).toBe((await made()).text)
    for (const shard of ['1/2', '2/2']) await run({ autoProfile: true, shard, to: at(`part-${shard[0]}`) })
    await merge({ bags: [at('part-1'), at('part-2')], to: at('merged'), jobs: 1, fsync: false, dryRun: false, date })
    expect(picture(at('merged'))).toEqual(whole)
    expect(await faults('merged')).toEqual([])
  })

  it('made of the inputs at hand is kept while the folder grows, until it is updated: only what is new is done', async () => {
    await run({ autoProfile: true })
    const before = nameAndText()
    writeFileSync(at('in/mill.txt'), readFileSync(at('in/weir.txt'), 'utf8').replaceAll('weir', 'mill'))
    const events: string[] = []
    const grown = await run({ autoProfile: true, onEvent: ({ type }) => void events.push(type) })
    expect(grown.actions).toMatchObject({ new: 1, same: 6, remade: 0 })
    expect(events).toContain('profile-kept')
    expect(nameAndText()).toEqual(before)
    const updated = await run({ autoProfile: true, update: true })
    expect(updated.actions).toMatchObject({ replaced: 7 })
    expect(nameAndText().text).toBe((await made()).text)
    expect(readdirSync(at('out')).filter((one) => one.startsWith('stet-profile-'))).toHaveLength(1)
    expect(await faults()).toEqual([])
  })

  it('is faulty where the profile is gone or another', async () => {
    await run({ autoProfile: true })
    const name = `out/${readdirSync(at('out')).find((one) => one.startsWith('stet-profile-'))}`
    const text = readFileSync(at(name))
    writeFileSync(at(name), `${text}\n`)
    expect((await faults()).map(({ code }) => code)).toContain('altered')
    rmSync(at(name))
    expect((await faults()).map(({ code }) => code)).toEqual(['missing'])
    retagged(at('out'))
    expect((await faults()).map(({ code }) => code)).toEqual(['missing'])
  })

  function nameAndText(): { sha256: string; text: string } {
    const name = readdirSync(at('out')).find((one) => one.startsWith('stet-profile-')) ?? ''
    return { sha256: name.slice('stet-profile-'.length, -'.txt'.length), text: readFileSync(at(`out/${name}`), 'utf8') }
  }
})
