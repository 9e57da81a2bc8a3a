import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSourceFile } from '../../../src/batch/files/source-file.ts'
import { verify } from '../../../src/batch/verify/index.ts'
import { archived } from '../../support/run-archive.ts'
import { type Scratch, scratch } from '../../support/run-cli.ts'

let folder: Scratch
beforeEach(() => {
  folder = scratch()
})
afterEach(() => folder.remove())
const at = (name: string) => folder.at(name)
const run = (change: Partial<Parameters<typeof archived>[0]> = {}) =>
  archived({ inputs: [at('in.jsonl')], to: at('out'), ...change })

const faults = async () => (await verify({ folder: at('out'), jobs: 1 })).faults

describe('an input with more records than a part of its entry has', () => {
  it('is written down in parts, verified, and put back where some of it was lost', async () => {
    const line = (_: unknown, index: number) => JSON.stringify({ id: `${index}`, text: `Dam ${index}\n\nIt holds.\n` })
    writeFileSync(at('in.jsonl'), `${Array.from({ length: 1010 }, line).join('\n')}\n`)
    let parts = 0
    const summary = await run({ onEvent: (event) => event.type === 'part' && parts++ })
    expect(summary).toMatchObject({ inputs: 1, actions: { new: 1 }, totals: { articles: 1010 } })
    expect(parts).toBe(1)
    expect(readFileSync(at('out/stet-journal.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(3)
    rmSync(at('out/data/json/in.jsonl/000007.json'))
    expect((await run()).actions.repaired).toBe(1)
    expect(readdirSync(at('out/data/json/in.jsonl'))).toHaveLength(1010)
    expect(await faults()).toEqual([])
  })
})

describe('a large input', () => {
  const LARGE = 17 << 20

  it('is read piece by piece, and archived all the same', async () => {
    const line = `${JSON.stringify({ id: 'a', text: `Dam\n\n${'It holds. '.repeat(50_000)}` })}\n`
    writeFileSync(at('in.jsonl'), line.repeat(Math.ceil(LARGE / line.length)))
    expect(openSourceFile(at('in.jsonl'), statSync(at('in.jsonl')).size).content).toBeNull()
    expect(await run()).toMatchObject({ actions: { new: 1 } })
    expect(readFileSync(at('out/data/source/in.jsonl')).equals(readFileSync(at('in.jsonl')))).toBe(true)
    expect(await faults()).toEqual([])
    expect((await run()).actions.same).toBe(1)
  })

  it('is an error where it is changed while it is being read', () => {
    writeFileSync(at('large'), Buffer.alloc(LARGE, 'a'))
    const original = openSourceFile(at('large'), LARGE)
    writeFileSync(at('large'), Buffer.alloc(LARGE, 'b'))
    expect(() => [...original.chunks()]).toThrow(expect.objectContaining({ code: 'busy', path: at('large') }))
  })
})
