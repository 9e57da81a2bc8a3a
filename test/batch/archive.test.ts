import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { foldKey } from '../../src/batch/naming/unique-names.ts'
import type { RunEvent } from '../../src/batch/run/events.ts'
import type { ArchiveOptions } from '../../src/batch/run/options.ts'
import { isWhole } from '../../src/batch/run/summary.ts'
import { verify } from '../../src/batch/verify/index.ts'
import { bagFaults } from '../support/bagit-oracle.ts'
import { quickFolder } from '../support/fast-folder.ts'
import { filesUnder, picture, sha256Of } from '../support/folder-snapshot.ts'
import { archived } from '../support/run-archive.ts'
import { size } from '../support/size.ts'
import { stubEngine } from '../support/stub-engine.ts'
import { plantTree } from '../support/unusual-files.ts'

const MANY = size({ short: 120, long: 2000 })

let root: string
beforeEach(() => {
  root = quickFolder('stet-archive-')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))
const at = (name: string) => path.join(root, name)

const run = (change: Partial<ArchiveOptions> = {}) => archived({ inputs: [at('in')], to: at('out'), ...change })

function plant(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(at(name)), { recursive: true })
    writeFileSync(at(name), text)
  }
}

describe('archive', () => {
  it('makes a valid bag of many dumps with odd names in a deep tree, twice the same, and does nothing the second time', async () => {
    const planted = plantTree(at('in'), MANY)
    const summary = await run()
    expect(summary.actions.new).toBe(MANY)
    expect(isWhole(summary)).toBe(true)
    expect(bagFaults(at('out'))).toEqual([])
    expect((await verify({ folder: at('out'), jobs: 1 })).faults).toEqual([])
    // The originals, byte for byte, each once.
    const rows = readFileSync(at('out/data/catalogue.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map((row) => row.source).sort()).toEqual([...planted].sort())
    const originals = planted.map((name) => sha256Of(path.join(at('in'), name))).sort()
    expect(filesUnder(at('out/data/source')).map(sha256Of).sort()).toEqual(originals)
    // No two names that some file system takes for one, none too long.
    const names = filesUnder(at('out')).map((file) => path.relative(at('out'), file))
    expect(new Set(names.map(foldKey)).size).toBe(names.length)
    for (const name of names)
      for (const part of name.split('/')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(255)
    // Nothing is outside of the archive, and nothing is done again.
    expect(readdirSync(root).sort()).toEqual(['in', 'out'])
    const before = picture(at('out'))
    const times = filesUnder(at('out')).map((file) => statSync(file).mtimeMs)
    const second = await run()
    expect(second.actions.same).toBe(MANY)
    expect(picture(at('out'))).toEqual(before)
    expect(filesUnder(at('out')).map((file) => statSync(file).mtimeMs)).toEqual(times)
    await run({ to: at('other') })
    expect(picture(at('other'))).toEqual(before)
    // One file changed, one gone: reported and kept. Then other settings, and leave to replace.
    writeFileSync(path.join(at('in'), planted[70] as string), 'Dam 70 leaks\n\nIt does.\n')
    rmSync(path.join(at('in'), planted[110] as string))
    const held = await run()
    expect(held.actions).toMatchObject({ same: MANY - 2, changed: 1 })
    expect(held.gone).toEqual({ count: 1, first: [planted[110]] })
    expect((await run({ settings: { encoding: 'utf-8' } })).actions).toMatchObject({ remade: MANY - 2, changed: 1 })
    expect(picture(at('out'))).toEqual(before)
    expect((await run({ settings: { encoding: 'utf-8' }, update: true })).actions.replaced).toBe(MANY - 1)
    expect(filesUnder(at('out/data/source'))).toHaveLength(MANY)
    expect(bagFaults(at('out'))).toEqual([])
    expect((await verify({ folder: at('out'), jobs: 1 })).faults).toEqual([])
  })

  it('is accepted by sha256sum, but for names that it cannot read as the RFC writes them', async () => {
    plantTree(at('in'), 100)
    await run()
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      const check = spawnSync('sha256sum', ['-c', '--strict', manifest], { cwd: at('out'), encoding: 'utf8' })
      const lines = check.stdout.trimEnd().split('\n')
      expect(lines.filter((line) => line.endsWith(': OK')).length).toBeGreaterThan(manifest.startsWith('tag') ? 3 : 280)
      const refused = lines.filter((line) => !line.endsWith(': OK'))
      // A percent sign, a line feed and a carriage return are percent-encoded there, and sha256sum takes them by the letter.
      expect(refused.filter((line) => !/%(25|0A|0D)/.test(line))).toEqual([])
    }
  })

  it('is the same when it waits for the disk', async () => {
    plantTree(at('in'), 60)
    await run()
    await run({ to: at('waited'), fsync: true })
    expect(picture(at('waited'))).toEqual(picture(at('out')))
  })

  it('converts what is new, reports what changed or went, and replaces only when asked to', async () => {
    plant({ 'in/a.txt': 'A\n\nold\n', 'in/b.txt': 'B\n\nb\n', 'in/c.txt': 'C\n\nc\n' })
    await run()
    const before = picture(at('out'))
    plant({ 'in/a.txt': 'A\n\nnewer\n' })
    rmSync(at('in/c.txt'))
    const held = await run()
    expect(held.actions).toMatchObject({ same: 1, changed: 1, new: 0 })
    expect(held.gone).toEqual({ count: 1, first: ['c.txt'] })
    expect(isWhole(held)).toBe(false)
    expect(picture(at('out'))).toEqual(before)
    plant({ 'in/d.txt': 'D\n\nd\n' })
    const updated = await run({ update: true })
    expect(updated.actions).toMatchObject({ same: 1, replaced: 1, new: 1 })
    expect(readFileSync(at('out/data/source/a.txt'), 'utf8')).toContain('newer')
    expect(existsSync(at('out/data/source/c.txt'))).toBe(true)
    expect(bagFaults(at('out'))).toEqual([])
    expect((await verify({ folder: at('out'), jobs: 1 })).ok).toBe(true)
    expect(isWhole(await run())).toBe(true)
  })

  it('takes another version or other settings for another conversion', async () => {
    plant({ 'in/a.txt': 'A\n\na\n' })
    await run()
    expect((await run({ engine: stubEngine({ version: '9.9.9' }) })).actions.remade).toBe(1)
    expect((await run({ settings: { encoding: 'utf-8' } })).actions.remade).toBe(1)
    expect((await run({ settings: {} })).actions.same).toBe(1)
    expect((await run({ settings: { encoding: 'utf-8' }, update: true })).actions.replaced).toBe(1)
    expect((await run({ settings: { encoding: 'utf-8' } })).actions.same).toBe(1)
    expect((await verify({ folder: at('out'), jobs: 1 })).ok).toBe(true)
  })

  it('goes on after a broken file, and stops at it with failFast', async () => {
    plant({ 'in/a.txt': 'A\n', 'in/b.txt': 'binary \0\0\0\u0001\u0002 \0', 'in/c.txt': 'C\n' })
    const heard: RunEvent[] = []
    const summary = await run({ onEvent: (event) => heard.push(event) })
    expect(summary.actions).toMatchObject({ new: 2, failed: 1 })
    expect(summary.failures).toHaveLength(1)
    expect(summary.failures[0]).toContain(at('in/b.txt'))
    expect(heard.filter((event) => event.type === 'done' && event.message !== null)).toHaveLength(1)
    expect(bagFaults(at('out'))).toEqual([])
    const fast = await run({ to: at('fast'), failFast: true })
    expect(fast.actions).toMatchObject({ new: 1, failed: 1 })
    expect(bagFaults(at('fast'))).toEqual([])
  })

  it('keeps the old version whole where its update cannot be converted', async () => {
    plant({ 'in/a.txt': 'A\n\na\n' })
    await run()
    const before = picture(at('out/data'))
    plant({ 'in/a.txt': 'binary \0\0\0\u0001 \0' })
    expect((await run({ update: true })).actions.failed).toBe(1)
    expect(picture(at('out/data'))).toEqual(before)
    expect(bagFaults(at('out'))).toEqual([])
    expect((await verify({ folder: at('out'), jobs: 1 })).ok).toBe(true)
  })

  it('gives a file with several records a folder, and counts its bad lines', async () => {
    plant({
      'in/x.jsonl': '{"id":"1","text":"One\\n\\nthe first"}\n{"id":"2"}\n{"id":"3","text":"Three\\n\\nthe third"}\n'
    })
    const summary = await run()
    expect(summary.totals).toMatchObject({ articles: 2, badRecords: 1 })
    expect(isWhole(summary)).toBe(false)
    expect(readdirSync(at('out/data/json/x.jsonl'))).toEqual(['000001.json', '000003.json'])
    expect((await verify({ folder: at('out'), jobs: 1 })).faults).toEqual([])
    plant({ 'in/x.jsonl': '{"id":"1","text":"One\\n\\nthe first"}\n' })
    await run({ update: true })
    expect(readdirSync(at('out/data/json/x.jsonl'))).toEqual(['000001.json'])
    expect(bagFaults(at('out'))).toEqual([])
  })

  it('names by a pattern, and refuses one that would make two of a kind before it writes anything', async () => {
    plant({ 'in/a.txt': '../../Dam opens!\n\na\n', 'in/b.txt': '../../dam opens\n\nb\n' })
    await expect(run({ name: '{slug}' })).rejects.toMatchObject({
      code: 'collision',
      message: expect.stringMatching(/a\.txt and b\.txt/)
    })
    expect(existsSync(at('out'))).toBe(false)
    await run({ name: '{lang}/{slug}-{sha8}' })
    expect(readdirSync(at('out/data/json/und'))).toHaveLength(2)
    expect(readdirSync(at('out/data/json/und'))[0]).toMatch(/^dam-opens-[0-9a-f]{8}\.json$/)
    expect((await verify({ folder: at('out'), jobs: 1 })).ok).toBe(true)
    expect((await run({ name: '{lang}/{slug}-{sha8}' })).actions.same).toBe(2)
  })

  it('lets no update take another article’s name', async () => {
    plant({ 'in/a.txt': 'Dam opens\n\na\n', 'in/b.txt': 'Dam closes\n\nb\n' })
    await run({ name: '{slug}' })
    const before = picture(at('out'))
    plant({ 'in/a.txt': 'Dam closes\n\nnow\n' })
    await expect(run({ name: '{slug}', update: true })).rejects.toMatchObject({ code: 'collision' })
    expect(picture(at('out'))).toEqual(before)
    plant({ 'in/a.txt': 'Dam leaks\n\nnow\n' })
    expect((await run({ name: '{slug}', update: true })).actions).toMatchObject({ replaced: 1, same: 1 })
    expect(readdirSync(at('out/data/json'))).toEqual(['dam-closes.json', 'dam-leaks.json'])
    expect((await verify({ folder: at('out'), jobs: 1 })).ok).toBe(true)
  })

  it('says what it would do and touches nothing', async () => {
    plant({ 'in/a.txt': 'A\n', 'in/b.txt': 'B\n' })
    const heard: RunEvent[] = []
    await run({ dryRun: true, onEvent: (event) => heard.push(event) })
    expect(existsSync(at('out'))).toBe(false)
    expect(heard).toContainEqual(
      expect.objectContaining({
        type: 'done',
        action: 'new',
        outputs: expect.arrayContaining(['data/json/a.txt.json'])
      })
    )
    await run()
    const before = picture(at('out'))
    plant({ 'in/a.txt': 'A!\n', 'in/c.txt': 'C\n' })
    expect((await run({ dryRun: true })).actions).toMatchObject({ same: 1, changed: 1, new: 1 })
    expect((await run({ dryRun: true, update: true })).actions).toMatchObject({ same: 1, replaced: 1, new: 1 })
    expect(picture(at('out'))).toEqual(before)
    writeFileSync(at('out/data/json/c.txt.json'), 'mine')
    const summary = await run({ dryRun: true })
    expect(summary.actions).toMatchObject({ same: 1, changed: 1, 'in-the-way': 1 })
    expect(readFileSync(at('out/data/json/c.txt.json'), 'utf8')).toBe('mine')
  })

  it('puts back what was lost and does not trust what was altered', async () => {
    plant({ 'in/a.txt': 'A\n', 'in/b.txt': 'B\n' })
    await run()
    const before = picture(at('out'))
    rmSync(at('out/data/json/a.txt.json'))
    expect((await run()).actions).toMatchObject({ repaired: 1, same: 1 })
    expect(picture(at('out'))).toEqual(before)
    writeFileSync(at('out/data/json/a.txt.json'), 'mine now')
    expect((await run()).actions).toMatchObject({ damaged: 1, same: 1 })
    expect(readFileSync(at('out/data/json/a.txt.json'), 'utf8')).toBe('mine now')
    await run({ update: true })
    expect(picture(at('out'))).toEqual(before)
  })

  it('refuses a folder that is no archive, and leaves it', async () => {
    plant({ 'in/a.txt': 'A\n', 'out/thesis.doc': 'mine' })
    await expect(run()).rejects.toMatchObject({ code: 'not-an-archive' })
    expect(readdirSync(at('out'))).toEqual(['thesis.doc'])
  })

  it('tolerates a torn last line in the journal, and sweeps up temporary files', async () => {
    plant({ 'in/a.txt': 'A\n', 'in/b.txt': 'B\n' })
    await run()
    const before = picture(at('out'))
    const journal = at('out/stet-journal.ndjson')
    writeFileSync(journal, readFileSync(journal).subarray(0, -20))
    rmSync(at('out/tagmanifest-sha256.txt'))
    rmSync(at('out/manifest-sha256.txt'))
    writeFileSync(at('out/data/json/.stet-tmp-1-0-5'), 'half')
    expect((await verify({ folder: at('out'), jobs: 1 })).faults.map((fault) => fault.code)).toEqual(['incomplete'])
    expect((await run()).actions).toMatchObject({ new: 1, same: 1 })
    expect(picture(at('out'))).toEqual(before)
  })

  it('keeps formulas out of spreadsheets', async () => {
    plant({ 'in/a.txt': '=HYPERLINK("x")\n\n"a", b\n' })
    await run()
    expect(readFileSync(at('out/data/catalogue.csv'), 'utf8')).toContain(`"'=HYPERLINK(""x"")"`)
  })

  it('is not fooled by an archive inside its own input', async () => {
    plant({ 'in/a.txt': 'A\n' })
    await run({ to: at('in/archive') })
    expect((await run({ to: at('in/archive') })).actions).toMatchObject({ same: 1, new: 0 })
  })

  it('stops when asked and completes the next time', async () => {
    plantTree(at('in'), 80)
    const stop = new AbortController()
    let heard = 0
    const halted = await run({
      signal: stop.signal,
      onEvent: (event) => event.type === 'done' && ++heard === 20 && stop.abort()
    })
    expect(halted.interrupted).toBe(true)
    expect((await verify({ folder: at('out'), jobs: 1 })).faults.map((fault) => fault.code)).toEqual(['incomplete'])
    await run()
    await run({ to: at('other') })
    expect(picture(at('out'))).toEqual(picture(at('other')))
  })

  it('says that nothing was found and makes no folder', async () => {
    mkdirSync(at('in'))
    const summary = await run()
    expect(summary.inputs).toBe(0)
    expect(existsSync(at('out'))).toBe(false)
  })

  it('gives the archive of a copied folder the same bytes', async () => {
    plantTree(at('in'), 40)
    cpSync(at('in'), at('copy'), { recursive: true })
    await run()
    await run({ inputs: [at('copy')], to: at('other') })
    expect(picture(at('other'))).toEqual(picture(at('out')))
  })
})
