import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { merge } from '../../src/batch/merge.ts'
import type { MergeOptions } from '../../src/batch/run/options.ts'
import { verify } from '../../src/batch/verify/index.ts'
import { bagFaults } from '../support/bagit-oracle.ts'
import { picture } from '../support/folder-snapshot.ts'
import { archived } from '../support/run-archive.ts'
import { type Scratch, scratch } from '../support/run-cli.ts'
import { plantTree } from '../support/unusual-files.ts'

let folder: Scratch
beforeEach(() => {
  folder = scratch()
})
afterEach(() => folder.remove())
const at = (name: string) => folder.at(name)

function plant(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(at(name)), { recursive: true })
    writeFileSync(at(name), text)
  }
}

const merged = (names: string[], change: Partial<MergeOptions> = {}) =>
  merge({
    bags: names.map(at),
    to: at('all'),
    jobs: 1,
    dryRun: false,
    fsync: false,
    date: new Date(86_400_000),
    ...change
  })

const shards = async (count: number, inputs: string) => {
  for (let part = 1; part <= count; part++)
    await archived({ inputs: [at(inputs)], to: at(`part-${part}`), shard: `${part}/${count}` })
  return Array.from({ length: count }, (_, index) => `part-${index + 1}`)
}

const dropLine = (name: string, what: string) => {
  const lines = readFileSync(at(name), 'utf8').split('\n')
  writeFileSync(at(name), lines.filter((line) => !line.includes(what)).join('\n'))
}

const sourcesIn = (name: string) =>
  readFileSync(at(`${name}/data/catalogue.ndjson`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { source: string }).source)

describe('shards of an archive', () => {
  it('are disjoint and complete, whole bags each, and merge into the bag of a single run', async () => {
    plantTree(at('in'), 60)
    writeFileSync(at('in/x.jsonl'), '{"id":"1","text":"One\\n\\nit is"}\n{"id":"2","text":"Two\\n\\nit is"}\n')
    await archived({ inputs: [at('in')], to: at('single') })
    const parts = await shards(3, 'in')
    for (const part of parts) expect(bagFaults(at(part))).toEqual([])
    const sources = parts.flatMap(sourcesIn)
    expect(sources.sort()).toEqual(sourcesIn('single').sort())
    const summary = await merged(parts)
    expect(summary).toMatchObject({ inputs: 61, actions: { new: 61 }, totals: { articles: 62 }, complete: true })
    expect(picture(at('all'))).toEqual(picture(at('single')))
    expect((await verify({ folder: at('all'), jobs: 1 })).faults).toEqual([])
  })

  it('may be empty', async () => {
    plant({ 'in/a.txt': 'A\n\na\n' })
    await archived({ inputs: [at('in')], to: at('single') })
    const parts = await shards(4, 'in')
    expect(parts.flatMap(sourcesIn)).toEqual(['a.txt'])
    for (const part of parts) {
      expect(bagFaults(at(part))).toEqual([])
      expect((await verify({ folder: at(part), jobs: 1 })).ok).toBe(true)
    }
    expect((await merged(parts)).complete).toBe(true)
    expect(picture(at('all'))).toEqual(picture(at('single')))
    const empty = parts.filter((part) => sourcesIn(part).length === 0)
    expect(await merged(empty, { to: at('nothing') })).toMatchObject({ inputs: 0, complete: true })
    expect(bagFaults(at('nothing'))).toEqual([])
  })

  it('report nothing as gone that another shard has', async () => {
    plant({ 'in/a.txt': 'A\n', 'in/b.txt': 'B\n', 'in/c.txt': 'C\n', 'in/d.txt': 'D\n' })
    const summary = await archived({ inputs: [at('in')], to: at('out') })
    expect(summary.gone.count).toBe(0)
    expect((await archived({ inputs: [at('in')], to: at('out'), shard: '1/2' })).gone.count).toBe(0)
  })
})

describe('a merge', () => {
  beforeEach(async () => {
    plant({ 'one/a.txt': 'A\n\na\n', 'one/b.txt': 'B\n\nb\n', 'two/b.txt': 'B\n\nb\n', 'two/c.txt': 'C\n\nc\n' })
    for (const name of ['one', 'two']) await archived({ inputs: [at(name)], to: at(`bag-${name}`) })
  })

  it('takes once what two archives have in the same way, and does nothing the second time', async () => {
    expect((await merged(['bag-one', 'bag-two'])).actions).toMatchObject({ new: 3, same: 0 })
    expect(sourcesIn('all')).toEqual(['a.txt', 'b.txt', 'c.txt'])
    const before = picture(at('all'))
    expect((await merged(['bag-one', 'bag-two'])).actions).toMatchObject({ new: 0, same: 3 })
    expect(picture(at('all'))).toEqual(before)
    rmSync(at('all/data/json/a.txt.json'))
    expect((await merged(['bag-one', 'bag-two'])).actions).toMatchObject({ repaired: 1, same: 2 })
    expect(picture(at('all'))).toEqual(before)
  })

  it('adds archives to one that is there', async () => {
    await merged(['bag-two'], { to: at('bag-one') })
    expect(sourcesIn('bag-one')).toEqual(['a.txt', 'b.txt', 'c.txt'])
    expect(bagFaults(at('bag-one'))).toEqual([])
  })

  it('refuses an input that two archives have in different ways, before anything is written', async () => {
    plant({ 'two/b.txt': 'B\n\nanother\n' })
    await archived({ inputs: [at('two')], to: at('bag-two'), update: true })
    await expect(merged(['bag-one', 'bag-two'])).rejects.toMatchObject({
      code: 'collision',
      message: expect.stringMatching(/b\.txt: is in .*bag-one and in .*bag-two/)
    })
    expect(existsSync(at('all'))).toBe(false)
    await expect(merged(['bag-two'], { to: at('bag-one') })).rejects.toMatchObject({ code: 'collision' })
    expect(bagFaults(at('bag-one'))).toEqual([])
  })

  it('refuses paths that meet, also where case folds', async () => {
    plant({ 'three/A.txt': 'A\n\nother\n' })
    await archived({ inputs: [at('three')], to: at('bag-three') })
    await expect(merged(['bag-one', 'bag-three'])).rejects.toMatchObject({
      code: 'collision',
      message: expect.stringMatching(/A\.txt in .*three/)
    })
    expect(readdirSync(folder.path)).not.toContain('all')
  })

  it('refuses what is no whole archive', async () => {
    rmSync(at('bag-two/tagmanifest-sha256.txt'))
    await expect(merged(['bag-one', 'bag-two'])).rejects.toMatchObject({ code: 'incomplete' })
    await expect(merged(['bag-one', 'two'])).rejects.toMatchObject({ code: 'not-an-archive' })
    await expect(merged(['bag-one', 'nowhere'])).rejects.toMatchObject({ code: 'missing' })
    expect(existsSync(at('all'))).toBe(false)
  })

  const JOURNAL = 'bag-two/stet-journal.ndjson'
  const replaceBy = (name: string, make: (file: string) => void) => {
    rmSync(at(name), { recursive: true })
    make(at(name))
  }
  it.each<[string, () => void]>([
    ['a file altered', () => writeFileSync(at('bag-two/data/markdown/c.txt.md'), '# C\n\nC!\n')],
    ['a file missing', () => rmSync(at('bag-two/data/json/c.txt.json'))],
    ['a file added', () => writeFileSync(at('bag-two/data/source/d.txt'), 'D\n')],
    ['a journal of garbage', () => writeFileSync(at(JOURNAL), Buffer.alloc(3000, 0x9d))],
    ['an empty journal', () => writeFileSync(at(JOURNAL), '')],
    ['a journal that lacks an input', () => dropLine(JOURNAL, '"source":"c.txt"')],
    ['a manifest that lacks a file', () => dropLine('bag-two/manifest-sha256.txt', 'c.txt.md')],
    ['an empty tag manifest', () => writeFileSync(at('bag-two/tagmanifest-sha256.txt'), '')],
    [
      'a wrong manifest added',
      () => writeFileSync(at('bag-two/manifest-md5.txt'), `${'0'.repeat(32)}  data/source/c.txt\n`)
    ],
    ['a link for a file', () => replaceBy('bag-two/data/source/c.txt', (file) => symlinkSync(at('two/c.txt'), file))],
    ['a link for a folder', () => replaceBy('bag-two/data/source', (file) => symlinkSync(at('two'), file))],
    ['a pipe for a file', () => replaceBy('bag-two/data/source/c.txt', (file) => execFileSync('mkfifo', [file]))],
    ['a pipe for the journal', () => replaceBy(JOURNAL, (file) => execFileSync('mkfifo', [file]))],
    [
      'a link to a device for the catalogue',
      () => replaceBy('bag-two/data/catalogue.csv', (file) => symlinkSync('/dev/zero', file))
    ]
  ])('takes nothing where an archive has %s, and names the archive', async (_, damage) => {
    damage()
    await expect(merged(['bag-one', 'bag-two'])).rejects.toMatchObject({ message: expect.stringContaining('bag-two') })
    expect(existsSync(at('all'))).toBe(false)
  })

  it('writes through no link inside the archive that it adds to', async () => {
    await merged(['bag-one'])
    mkdirSync(at('elsewhere'))
    replaceBy('all/data/markdown', (file) => symlinkSync(at('elsewhere'), file))
    await expect(merged(['bag-one', 'bag-two'])).rejects.toMatchObject({ code: 'outside' })
    expect(readdirSync(at('elsewhere'))).toEqual([])
  })

  it('says what it would do and touches nothing', async () => {
    const heard: unknown[] = []
    await merged(['bag-one'], { dryRun: true, onEvent: (event) => event.type === 'done' && heard.push(event.outputs) })
    expect(existsSync(at('all'))).toBe(false)
    expect(heard[0]).toEqual(['data/source/a.txt', 'data/json/a.txt.json', 'data/markdown/a.txt.md'])
  })

  it('is completed by the next after it was stopped', async () => {
    const stop = new AbortController()
    const halted = await merged(['bag-one', 'bag-two'], {
      signal: stop.signal,
      onEvent: (event) => event.type === 'done' && stop.abort()
    })
    expect(halted).toMatchObject({ interrupted: true, complete: false })
    expect((await merged(['bag-one', 'bag-two'])).complete).toBe(true)
    await merged(['bag-one', 'bag-two'], { to: at('undisturbed') })
    expect(picture(at('all'))).toEqual(picture(at('undisturbed')))
  })
})
