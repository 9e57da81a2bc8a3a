import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LOCK } from '../../../src/batch/files/lock.ts'
import { STARTED_FILE } from '../../../src/batch/journal/started-inputs.ts'
import type { RunEvent } from '../../../src/batch/run/events.ts'
import type { ArchiveOptions } from '../../../src/batch/run/options.ts'
import { verify } from '../../../src/batch/verify/index.ts'
import { bagFaults } from '../../support/bagit-oracle.ts'
import { picture } from '../../support/folder-snapshot.ts'
import { archived } from '../../support/run-archive.ts'
import { type Scratch, scratch } from '../../support/run-cli.ts'
import { stubEngine } from '../../support/stub-engine.ts'

let folder: Scratch
beforeEach(() => {
  folder = scratch()
})
afterEach(() => folder.remove())
const at = (name: string) => folder.at(name)
const run = (change: Partial<ArchiveOptions> = {}) => archived({ inputs: [at('in')], to: at('out'), ...change })

function plant(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(at(name)), { recursive: true })
    writeFileSync(at(name), text)
  }
}

/** What a run would leave that was killed at this moment: a copy, whose lock nobody holds. */
function freeze(): void {
  if (existsSync(at('killed'))) return
  cpSync(at('out'), at('killed'), { recursive: true })
  rmSync(path.join(at('killed'), LOCK), { force: true })
}

async function expectWhole(): Promise<void> {
  expect(bagFaults(at('killed'))).toEqual([])
  expect((await verify({ folder: at('killed'), jobs: 1 })).faults).toEqual([])
  expect(readdirSync(at('killed')).filter((name) => name.startsWith('.'))).toEqual([])
}

describe('a run that died over an input which is not given again', () => {
  it('is completed from the archive’s own copy, where the input was new', async () => {
    plant({
      'in/a.txt': 'A\n\na\n',
      'in/x.jsonl': '{"id":"1","text":"One\\n\\nit is"}\n{"id":"2","text":"Two\\n\\nit is"}\n'
    })
    let records = 0
    await run({ engine: stubEngine({ after: () => ++records === 2 && freeze() }) })
    expect(readdirSync(at('killed/data/json/x.jsonl'))).toHaveLength(1)
    expect(existsSync(path.join(at('killed'), STARTED_FILE))).toBe(true)
    rmSync(at('in/x.jsonl'))
    const heard: RunEvent[] = []
    const summary = await run({ to: at('killed'), onEvent: (event) => heard.push(event) })
    expect(heard).toContainEqual({ type: 'recovered', source: 'x.jsonl' })
    expect(summary).toMatchObject({ complete: true, unlisted: [], gone: { count: 1, first: ['x.jsonl'] } })
    expect(picture(at('killed'))).toEqual(picture(at('out')))
    await expectWhole()
  })

  it.each([
    ['before its files were touched', 'before', 'old'],
    ['when they had all been replaced', 'after', 'new']
  ] as const)('is completed, where the input was being updated, %s', async (_, moment, edition) => {
    plant({ 'in/a.txt': 'A\n\nold\n', 'in/b.txt': 'B\n\nb\n' })
    await run()
    plant({ 'in/a.txt': 'A\n\nnew\n' })
    await run({ update: true, engine: stubEngine({ [moment]: freeze }) })
    rmSync(at('in/a.txt'))
    const summary = await run({ to: at('killed') })
    expect(summary).toMatchObject({ complete: true, gone: { count: 1, first: ['a.txt'] } })
    expect(readFileSync(at('killed/data/source/a.txt'), 'utf8')).toContain(edition)
    await expectWhole()
  })

  it('is completed under the new name alone, where the update changed it', async () => {
    plant({ 'in/a.txt': 'Dam opens\n\nold\n', 'in/b.txt': 'B\n\nb\n' })
    await run({ name: '{slug}' })
    plant({ 'in/a.txt': 'Dam closes\n\nnew\n' })
    await run({ name: '{slug}', update: true, engine: stubEngine({ after: freezeUpdate }) })
    expect(readdirSync(at('killed/data/json'))).toEqual(['b.json', 'dam-closes.json', 'dam-opens.json'])
    rmSync(at('in/a.txt'))
    expect(await run({ to: at('killed'), name: '{slug}' })).toMatchObject({ complete: true })
    expect(readdirSync(at('killed/data/json'))).toEqual(['b.json', 'dam-closes.json'])
    await expectWhole()

    function freezeUpdate() {
      if (existsSync(at('out/data/json/dam-closes.json'))) freeze()
    }
  })

  it('says what is missing, where the archive’s own copy is gone too, and leaves the archive open', async () => {
    plant({ 'in/a.txt': 'A\n\nold\n', 'in/b.txt': 'B\n\nb\n' })
    await run()
    plant({ 'in/a.txt': 'A\n\nnew\n' })
    await run({ update: true, engine: stubEngine({ before: freeze }) })
    rmSync(at('in/a.txt'))
    rmSync(at('killed/data/source/a.txt'))
    const summary = await run({ to: at('killed') })
    expect(summary).toMatchObject({ complete: false, failures: [expect.stringMatching(/^a\.txt: was being replaced/)] })
    plant({ 'in/a.txt': 'A\n\nnew\n' })
    expect(await run({ to: at('killed') })).toMatchObject({ complete: true })
    expect(picture(at('killed'))).toEqual(picture(at('out')))
  })

  it('leaves nothing of what it had noted down and not begun', async () => {
    plant(Object.fromEntries([...'abcdefgh'].map((name) => [`in/${name}.txt`, `${name}\n\nit is\n`])))
    await run({ engine: stubEngine({ after: freeze }) })
    expect(readFileSync(path.join(at('killed'), STARTED_FILE), 'utf8')).toContain('"b.txt"')
    rmSync(at('in/b.txt'))
    expect(await run({ to: at('killed') })).toMatchObject({ complete: true, gone: { count: 0 } })
    await expectWhole()
  })
})
