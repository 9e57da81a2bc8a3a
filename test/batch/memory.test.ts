import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { archived } from './run.ts'

/** Bytes that an input may cost beyond its path. */
const LIMIT = 300
const FEW = 1000
const MANY = 15_000
const PATIENCE = 180_000

let root: string
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stet-memory-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Bytes of heap in use when a run has done all its inputs, and has not let go of anything yet. */
async function heapAtTheEnd(count: number): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const folder = path.join(root, String(count))
  mkdirSync(folder, { recursive: true })
  for (let index = 0; index < count; index++)
    writeFileSync(path.join(folder, `dump-${String(index).padStart(6, '0')}.txt`), `Dam ${index}\n\nIt holds.\n`)
  const used = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = used()
  let after = 0
  rmSync(path.join(root, `out-${count}`), { recursive: true, force: true })
  await archived({
    inputs: [folder],
    to: path.join(root, `out-${count}`),
    hear: (event) => {
      if (event.type === 'sealing') after = used()
    }
  })
  return after - before
}

it(
  'costs no more than 300 bytes of memory for an input beyond its path',
  async () => {
    await heapAtTheEnd(FEW)
    const pathBytes = path.join(root, String(MANY), 'dump-000000.txt').length
    // What the compiler keeps for itself comes and goes: the smallest of a few measurements is the inputs' own.
    let each = Number.POSITIVE_INFINITY
    for (let round = 0; round < 4 && each >= LIMIT + pathBytes; round++) {
      const few = await heapAtTheEnd(FEW)
      each = Math.min(each, ((await heapAtTheEnd(MANY)) - few) / (MANY - FEW))
    }
    if (process.env.STET_FIGURES) console.log(`${each.toFixed(0)} bytes for an input, its path has ${pathBytes}`)
    expect(each).toBeLessThan(LIMIT + pathBytes)
  },
  PATIENCE
)
