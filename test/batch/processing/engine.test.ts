import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceInMemory } from '../../../src/batch/files/source-file.ts'
import { type Converted, type Engine, loadEngine } from '../../../src/batch/processing/engine.ts'

const JSONL = '{"id":"1","text":"One\\n\\nit is"}\n{"id":"2"}\n{"id":"3","text":"Three\\n\\nit is"}\n'

const dumps = readdirSync('fixtures')
  .map((name) => `fixtures/${name}/dump.txt`)
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file))
const inputs = [...dumps.slice(0, 20), Buffer.from(JSONL), Buffer.from('binary \0\0\u0001 \0'), Buffer.alloc(0)]

async function oneByOne(engine: Engine, bytes: Uint8Array): Promise<Converted[] | { error: unknown }> {
  const all: Converted[] = []
  try {
    for await (const one of engine.convert(sourceInMemory(bytes).stream(), { name: 'a', source: 'a' })) all.push(one)
  } catch (error) {
    return { error }
  }
  return all
}

describe('the engine', () => {
  it.each([null, '2/3'])('makes of many inputs at once what it makes of each alone, shard %s', async (shard) => {
    const engine = await loadEngine({ settings: {}, formats: ['json', 'markdown'], shard })
    const alone = []
    for (const bytes of inputs) alone.push(await oneByOne(engine, bytes))
    const together = await engine.convertMany?.(
      inputs.map((bytes) => ({ chunks: sourceInMemory(bytes).stream(), about: { name: 'a', source: 'a' } }))
    )
    expect(together).toEqual(alone)
    expect(alone.flat().filter((one) => 'ok' in one && one.ok).length).toBeGreaterThan(shard === null ? 15 : 0)
  })
})
