import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type VerifyOptions, verify } from '../../../src/batch/verify/index.ts'
import { bagFaults } from '../../support/bagit-oracle.ts'
import { picture } from '../../support/folder-snapshot.ts'
import { archived } from '../../support/run-archive.ts'
import { type Scratch, scratch } from '../../support/run-cli.ts'
import { stubEngine } from '../../support/stub-engine.ts'

/** More than two parts of an entry. */
const RECORDS = 2500
/** What a part of an entry may have as a line of the journal: a thousand records of a short name. */
const LINE_BYTES = 1_200_000

let folder: Scratch
beforeEach(() => {
  folder = scratch()
})
afterEach(() => folder.remove())
const at = (name: string) => folder.at(name)
const run = (change: Partial<Parameters<typeof archived>[0]> = {}) =>
  archived({ inputs: [at('in.jsonl')], to: at('out'), ...change })

function plant(records: number, word = 'holds'): void {
  const line = (_: unknown, index: number) =>
    index % 500 === 499
      ? '{"id":"bad"}'
      : JSON.stringify({ id: `${index}`, text: `Dam ${index}\n\nIt ${word}.\nAdvert\n` })
  writeFileSync(at('in.jsonl'), `${Array.from({ length: records }, line).join('\n')}\n`)
}

const journal = () => readFileSync(at('out/stet-journal.ndjson'), 'utf8').trimEnd().split('\n')
const faults = async () => (await verify({ folder: at('out'), jobs: 1 })).faults

describe('an input with very many records', () => {
  it('is written down in parts, counted as one, and verified', async () => {
    plant(RECORDS)
    const heard: number[] = []
    const summary = await run({ onEvent: (event) => event.type === 'part' && heard.push(event.errors.length) })
    expect(summary).toMatchObject({ inputs: 1, actions: { new: 1 }, totals: { articles: 2495, badRecords: 5 } })
    expect(heard).toEqual([2, 2])
    expect(summary.unread).toHaveLength(5)
    expect(summary.unread[0]).toMatch(/in\.jsonl:500: /)
    expect(journal()).toHaveLength(4)
    for (const line of journal()) expect(line.length).toBeLessThan(LINE_BYTES)
    expect(readFileSync(at('out/data/catalogue.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(2495)
    const seen: number[] = []
    const onEvent: VerifyOptions['onEvent'] = (event) => event.type === 'progress' && seen.push(event.done)
    expect(await verify({ folder: at('out'), jobs: 1, onEvent })).toMatchObject({
      ok: true,
      records: 2495,
      files: 4993
    })
    expect(seen.filter((done) => done > 1000 && done < 4000)).not.toEqual([])
    expect(bagFaults(at('out'))).toEqual([])
  })

  it('is known again, put back where some of it was lost, and replaced when it changed', async () => {
    plant(RECORDS)
    await run()
    const before = picture(at('out'))
    expect(await run()).toMatchObject({ actions: { same: 1 }, totals: { articles: 2495, badRecords: 5 } })
    rmSync(at('out/data/json/in.jsonl/000007.json'))
    expect((await run()).actions.repaired).toBe(1)
    expect(picture(at('out'))).toEqual(before)
    plant(1200, 'leaks')
    expect((await run()).actions.changed).toBe(1)
    expect((await run({ update: true })).actions.replaced).toBe(1)
    expect(readdirSync(at('out/data/json/in.jsonl'))).toHaveLength(1198)
    expect(await faults()).toEqual([])
    expect(bagFaults(at('out'))).toEqual([])
  })

  it('leaves nothing behind where it fails halfway', async () => {
    plant(RECORDS)
    const stop = () => {
      if (readdirSync(at('out/data/json/in.jsonl')).length > 1500) throw new Error('halfway')
    }
    expect((await run({ engine: stubEngine({ after: stop }) })).actions.failed).toBe(1)
    expect(await faults()).toEqual([])
    expect(readdirSync(at('out/data'))).toEqual(['catalogue.csv', 'catalogue.ndjson'])
    expect((await run()).actions.new).toBe(1)
    expect(journal()).toHaveLength(4)
    expect(await faults()).toEqual([])
  })

  it('shows which of its documents is wrong', async () => {
    plant(RECORDS)
    await run()
    const file = at('out/data/json/in.jsonl/002222.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"words":2', '"words":3'))
    rmSync(at('out/data/json/in.jsonl/000003.json'))
    expect(await faults()).toMatchObject([
      { code: 'missing', path: 'data/json/in.jsonl/000003.json' },
      { code: 'accounting', path: 'data/json/in.jsonl/002222.json' },
      { code: 'altered', path: 'data/json/in.jsonl/002222.json' },
      { code: 'catalogue', path: 'data/json/in.jsonl/002222.json' }
    ])
  })
})
