import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findDuplicates } from '../../src/batch/duplicates.ts'
import { merge } from '../../src/batch/merge.ts'
import type { ArchiveOptions } from '../../src/batch/run/options.ts'
import { verify } from '../../src/batch/verify/index.ts'
import type { Likeness } from '../../src/duplicates/index.ts'
import { FACT_COLUMNS, GROUP_COLUMNS, REVIEW_COLUMNS, withoutColumns } from '../support/earlier-catalogue.ts'
import { quickFolder } from '../support/fast-folder.ts'
import { filesUnder, picture } from '../support/folder-snapshot.ts'
import { rehashed } from '../support/rehash-bag.ts'
import { archived } from '../support/run-archive.ts'
import { stubEngine } from '../support/stub-engine.ts'

let root: string
beforeEach(() => {
  root = quickFolder('stet-duplicates-')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))
const at = (name: string) => path.join(root, name)

const run = (change: Partial<ArchiveOptions> = {}) => archived({ inputs: [at('in')], to: at('out'), ...change })

/** A text of invented sentences, a line each. */
const story = (of: string, from = 0, to = 40) =>
  Array.from(
    { length: to - from },
    (_, at) => `The ${of} of ${of}lane ${from + at} took ${of}men to the ${of}ton mill.`
  )

const DUMPS = {
  'a.txt': ['Ferry runs again', ...story('ferry')],
  'b.txt': ['Ferry is back on the river', ...story('ferry')],
  'c.txt': ['Ferry runs again', 'Advert', ...story('ferry', 0, 20)],
  'd.txt': ['Bakers strike', ...story('baker')],
  'e.txt': ['Bakers strike', ...story('baker')],
  'f.txt': ['Bridge opens', ...story('bridge')]
}

function plant(names = Object.keys(DUMPS) as (keyof typeof DUMPS)[], folder = 'in'): void {
  mkdirSync(at(folder), { recursive: true })
  for (const name of names) writeFileSync(at(`${folder}/${name}`), `${DUMPS[name].join('\n')}\n`)
}

const catalogue = (folder = 'out') =>
  readFileSync(at(`${folder}/data/catalogue.ndjson`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const found = (change: Partial<{ paths: string[]; likeness: Likeness }> = {}) => {
  const inputs = (change.paths ?? Object.keys(DUMPS)).map((name) => ({
    path: at(`in/${name}`),
    relative: name,
    size: 1
  }))
  const settings = { inputs, likeness: change.likeness ?? 'near', settings: {}, shard: null, jobs: 1 } as const
  return findDuplicates({ ...settings, engine: stubEngine(), onInput: () => {} })
}

describe('the catalogue of an archive', () => {
  it('says which articles are copies or near duplicates, of which, how far, and in what they differ', async () => {
    plant()
    const summary = await run()
    expect(summary.alike).toEqual({ groups: 2, copies: 1, near: 2 })
    const rows = catalogue().map(({ source, duplicate_of, differs }) => [source, duplicate_of, differs])
    expect(rows).toEqual([
      ['a.txt', null, null],
      ['b.txt', 'json/a.txt.json', 'furniture headline'],
      ['c.txt', 'json/a.txt.json', 'shorter'],
      ['d.txt', null, null],
      ['e.txt', 'json/d.txt.json', 'copy'],
      ['f.txt', null, null]
    ])
    expect(new Set(catalogue().map(({ group }) => group)).size).toBe(3)
    expect((await verify({ folder: at('out'), jobs: 1 })).faults).toEqual([])
  })

  it('counts a copy of a near duplicate as a copy, whatever the group is named by', async () => {
    plant()
    for (const name of ['h.txt', 'i.txt']) writeFileSync(at(`in/${name}`), readFileSync(at('in/c.txt')))
    writeFileSync(at('in/j.txt'), readFileSync(at('in/b.txt')))
    expect((await run()).alike).toEqual({ groups: 2, copies: 4, near: 2 })
    expect((await verify({ folder: at('out'), jobs: 1 })).faults).toEqual([])
  })

  it('is the same for one run, two, and parts that are merged', async () => {
    plant()
    await run()
    const whole = picture(at('out'))
    rmSync(at('out'), { recursive: true })
    await run({ inputs: [at('in/e.txt'), at('in/a.txt')] })
    await run({ inputs: Object.keys(DUMPS).map((name) => at(`in/${name}`)) })
    expect(picture(at('out'))).toEqual(whole)
    for (const part of ['1/2', '2/2']) await run({ shard: part, to: at(`part${part[0]}`) })
    const date = new Date(86_400_000)
    await merge({ bags: [at('part2'), at('part1')], to: at('merged'), jobs: 1, fsync: false, dryRun: false, date })
    expect(picture(at('merged'))).toEqual(whole)
  })

  it('may lack the columns where its articles were archived before there were any, and has them after the next run', async () => {
    plant()
    await run()
    withoutColumns(at('out'), [...GROUP_COLUMNS, ...REVIEW_COLUMNS, ...FACT_COLUMNS])
    expect((await verify({ folder: at('out'), jobs: 1 })).faults).toEqual([])
    writeFileSync(at('in/g.txt'), 'Market opens\nThe market opened.\n')
    expect((await run()).actions).toMatchObject({ same: 6, new: 1 })
    expect(catalogue().map((row) => row.duplicate_of)).toContain('json/d.txt.json')
    expect((await verify({ folder: at('out'), jobs: 1 })).faults).toEqual([])
  })

  it('is refused where it says another group', async () => {
    plant()
    await run()
    rehashed(at('out'), () => {
      const ndjson = readFileSync(at('out/data/catalogue.ndjson'), 'utf8')
      writeFileSync(at('out/data/catalogue.ndjson'), ndjson.replace('"differs":"copy"', '"differs":"text"'))
    })
    expect((await verify({ folder: at('out'), jobs: 1 })).faults.map(({ code }) => code)).toEqual(['catalogue'])
  })
})

describe('leaving out duplicates', () => {
  const sources = () =>
    filesUnder(at('out/data/source'))
      .map((file) => path.basename(file))
      .sort()

  it('drops nothing unless asked, then copies, or what is nearly the same', async () => {
    plant()
    await run()
    expect(sources()).toHaveLength(6)
    rmSync(at('out'), { recursive: true })
    expect((await run({ skipDuplicates: 'exact' })).leftOut).toBe(1)
    expect(sources()).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'f.txt'])
    rmSync(at('out'), { recursive: true })
    expect((await run({ skipDuplicates: 'near' })).leftOut).toBe(3)
    expect(sources()).toEqual(['a.txt', 'd.txt', 'f.txt'])
    expect((await run({ skipDuplicates: 'near' })).actions.same).toBe(3)
  })

  it('says what was archived earlier and stays, though it would be left out now', async () => {
    plant()
    await run()
    for (const update of [false, true]) {
      const { leftOut, leftOutKept } = await run({ skipDuplicates: 'near', update })
      expect({ leftOut, leftOutKept }).toEqual({
        leftOut: 3,
        leftOutKept: { count: 3, first: ['b.txt', 'c.txt', 'e.txt'] }
      })
      expect(sources()).toHaveLength(6)
    }
  })

  it('is refused for a part of the inputs, which does not show the duplicates of others', async () => {
    plant()
    await expect(run({ skipDuplicates: 'near', shard: '1/2' })).rejects.toThrow('expected either --shard or')
  })
})

describe('a survey of duplicates', () => {
  it('does not depend on the order of the inputs', async () => {
    plant()
    const one = await found()
    const other = await found({ paths: Object.keys(DUMPS).reverse() })
    expect(other.groups).toEqual(one.groups)
    expect(
      one.groups.map(({ original, duplicates }) => [original.source, ...duplicates.map(({ text }) => text.source)])
    ).toEqual([
      ['a.txt', 'b.txt', 'c.txt'],
      ['d.txt', 'e.txt']
    ])
    expect((await found({ likeness: 'exact' })).groups).toHaveLength(1)
  })
})
