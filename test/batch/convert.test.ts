import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { convert } from '../../src/batch/convert.ts'
import { find } from '../../src/batch/inputs/find.ts'
import type { RunEvent } from '../../src/batch/run/events.ts'
import type { ConvertOptions } from '../../src/batch/run/options.ts'
import type { Summary } from '../../src/batch/run/summary.ts'
import { filesUnder, picture } from '../support/folder-snapshot.ts'
import { type Scratch, scratch } from '../support/run-cli.ts'
import { stubEngine } from '../support/stub-engine.ts'
import { plantTree } from '../support/unusual-files.ts'

let folder: Scratch
beforeEach(() => {
  folder = scratch()
})
afterEach(() => folder.remove())
const at = (name: string) => folder.at(name)
const JSONL = '{"id":"1","text":"One\\n\\nit is"}\n{"id":"2"}\n{"id":"3","text":"Three\\n\\nit is"}\n'

function plant(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(at(name)), { recursive: true })
    writeFileSync(at(name), text)
  }
}

async function run(change: Partial<ConvertOptions> = {}): Promise<Summary> {
  const { found } = await find([at('in')])
  return convert({
    inputs: found,
    inputFolders: [],
    to: at('out'),
    settings: {},
    formats: ['json', 'markdown'],
    name: null,
    shard: null,
    jobs: 1,
    update: false,
    fsync: false,
    streams: async function* () {},
    engine: stubEngine(),
    ...change
  })
}

/** A copy of the output folder at this moment, the run's journal left behind by a process that is gone. */
function freeze(): void {
  if (existsSync(at('killed'))) return
  cpSync(at('out'), at('killed'), { recursive: true })
}

describe('a plain conversion', () => {
  it('writes the formats side by side under the inputs’ own tree, and nothing else', async () => {
    plant({ 'in/a.txt': 'A\n\na\n', 'in/d/b.text': 'B\n\nb\n', 'in/x.jsonl': JSONL })
    const heard: RunEvent[] = []
    const summary = await run({ onEvent: (event) => heard.push(event) })
    const names = filesUnder(at('out')).map((file) => path.relative(at('out'), file))
    const records = ['x/000001.json', 'x/000001.md', 'x/000003.json', 'x/000003.md']
    expect(names).toEqual(['a.json', 'a.md', 'd/b.json', 'd/b.md', ...records])
    expect(summary).toMatchObject({ inputs: 3, totals: { articles: 4, badRecords: 1 }, unread: [expect.any(String)] })
    const done = heard.flatMap((event) => (event.type === 'done' ? event.summaries : []))
    expect(done.map((digest) => digest.written[0])).toEqual(['a.json', 'd/b.json', 'x/000001.json', 'x/000003.json'])
  })

  it('makes of a tree with odd names an output for each, and the same again', async () => {
    const planted = plantTree(at('in'), 300)
    const { found } = await find([at('in')])
    // What differs in its ending or in case alone would meet here.
    const apart = found.filter(({ relative }) => !/case\.txt$|a\.json|[eé]\u0301?\.txt$/i.test(relative))
    await run({ inputs: apart })
    expect(filesUnder(at('out'))).toHaveLength(2 * apart.length)
    expect(apart.length).toBeGreaterThan(planted.length - 30)
    const before = picture(at('out'))
    await run({ inputs: apart })
    expect(picture(at('out'))).toEqual(before)
  })

  it('leaves what differs, and replaces it when asked to', async () => {
    plant({ 'in/a.txt': 'A\n\na\n', 'out/a.md': 'mine' })
    const heard: RunEvent[] = []
    const held = await run({ onEvent: (event) => heard.push(event) })
    expect(held.actions).toMatchObject({ 'in-the-way': 1 })
    expect(heard).toContainEqual(expect.objectContaining({ type: 'done', outputs: ['a.md'] }))
    expect(readFileSync(at('out/a.md'), 'utf8')).toBe('mine')
    expect(existsSync(at('out/a.json'))).toBe(true)
    expect((await run({ update: true })).actions.replaced).toBe(1)
    expect(readFileSync(at('out/a.md'), 'utf8')).toMatch(/^# A/)
  })

  it('goes on where a run that died had stopped', async () => {
    plantTree(at('in'), 40)
    rmSync(at('in/case.txt'), { force: true })
    const { found } = await find([at('in')])
    const inputs = found.filter(({ relative }) => relative.endsWith('.txt'))
    const names = new Set<string>()
    const once = inputs.filter(({ relative }) => {
      const key = relative.normalize('NFC').toLowerCase()
      return !names.has(key) && names.add(key)
    })
    let done = 0
    await run({ inputs: once, engine: stubEngine({ before: () => ++done === 12 && freeze() }) })
    expect(readdirSync(at('killed')).filter((name) => name.startsWith('.stet-run-'))).toHaveLength(1)
    const again = await run({ inputs: once, to: at('killed') })
    expect(again.actions.same).toBeGreaterThan(5)
    expect(again.actions.same + again.actions.new).toBe(once.length)
    expect(picture(at('killed'))).toEqual(picture(at('out')))
    expect(readdirSync(at('killed')).filter((name) => name.startsWith('.stet'))).toEqual([])
  })

  it('takes nothing for done that has changed since, in its source or in its settings', async () => {
    plant(Object.fromEntries([...'abcdefgh'].map((name) => [`in/${name}.txt`, `${name}\n\nit is\n`])))
    let done = 0
    await run({ engine: stubEngine({ before: () => ++done === 7 && freeze() }) })
    plant({ 'in/a.txt': 'a\n\nit was\n' })
    rmSync(at('killed/b.json'))
    cpSync(at('killed'), at('other'), { recursive: true })
    const again = await run({ to: at('killed') })
    expect(again.actions).toMatchObject({ 'in-the-way': 1 })
    expect(existsSync(at('killed/b.json'))).toBe(true)
    expect((await run({ to: at('other'), settings: { encoding: 'utf-8' } })).actions.same).toBe(0)
  })

  it('keeps shards apart: files by their place, records of a stream by their ids', async () => {
    plant({ 'in/x.jsonl': JSONL, 'in/a.txt': 'A\n\na\n' })
    await run()
    for (const part of [1, 2, 3]) {
      const { recordFilter } = await import('../../src/batch/inputs/shard.ts')
      const engine = stubEngine({ pickOf: recordFilter(`${part}/3`) })
      await run({ to: at('parts'), shard: `${part}/3`, engine })
    }
    expect(picture(at('parts'))).toEqual(picture(at('out')))
  })

  it('reads what has no path', async () => {
    const text = Buffer.from(JSONL)
    const streams = async function* (file: string) {
      expect(file).toBe('-')
      yield text
    }
    await run({ inputs: [{ path: '-', relative: 'stdin', size: null }], streams })
    expect(readdirSync(at('out/stdin'))).toHaveLength(4)
    expect(JSON.parse(readFileSync(at('out/stdin/000001.json'), 'utf8')).source.name).toBeNull()
  })

  it('refuses two inputs for one output before anything is written', async () => {
    plant({ 'in/a.txt': 'A\n', 'in/a.text': 'A\n' })
    await expect(run()).rejects.toMatchObject({ code: 'collision' })
    expect(existsSync(at('out'))).toBe(false)
  })
})
