import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { quickFolder } from '../../support/fast-folder.ts'
import { archived } from '../../support/run-archive.ts'

/** Bytes that an input may cost beyond its path. */
const LIMIT = 300
const FEW = 1000
const MANY = 15_000
const PATIENCE = 180_000

let root: string
beforeAll(() => {
  root = quickFolder('stet-memory-')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const folderOf = (count: number) => path.join(root, String(count))

function plant(count: number): void {
  mkdirSync(folderOf(count))
  for (let index = 0; index < count; index++)
    writeFileSync(
      path.join(folderOf(count), `dump-${String(index).padStart(6, '0')}.txt`),
      `Dam ${index}\n\nIt holds.\n`
    )
}

/** Bytes of heap in use when a run has done all its inputs, and has not let go of anything yet. */
async function heapAtTheEnd(count: number): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const used = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = used()
  let after = 0
  let done = 0
  await archived({
    inputs: [folderOf(count)],
    to: `${folderOf(count)}-out`,
    onEvent: (event) => {
      if (event.type === 'done' && ++done === count) after = used()
    }
  })
  return after - before
}

it.each(['made', 'gone through again'])(
  'costs no more than 300 bytes of memory for an input beyond its path, when the archive is %s',
  async (what) => {
    if (what === 'made') for (const count of [FEW, MANY]) plant(count)
    await heapAtTheEnd(FEW)
    const pathBytes = path.join(folderOf(MANY), 'dump-000000.txt').length
    // What the compiler keeps for itself comes and goes: the smallest of a few measurements is the inputs' own.
    let each = Number.POSITIVE_INFINITY
    for (let round = 0; round < 4 && each >= LIMIT + pathBytes; round++) {
      if (what === 'made')
        for (const count of [FEW, MANY]) rmSync(`${folderOf(count)}-out`, { recursive: true, force: true })
      const few = await heapAtTheEnd(FEW)
      each = Math.min(each, ((await heapAtTheEnd(MANY)) - few) / (MANY - FEW))
    }
    if (process.env.STET_FIGURES) console.log(`${each.toFixed(0)} bytes for an input, its path has ${pathBytes}`)
    expect(each).toBeLessThan(LIMIT + pathBytes)
  },
  PATIENCE
)
