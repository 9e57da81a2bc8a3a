import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inlinePool, runBatches, workerPool } from '../../../src/batch/workers/pool.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stet-pool-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function queue(count: number, size: number): () => number[] | null {
  let next = 0
  return () => {
    const batch = Array.from({ length: Math.min(size, count - next) }, () => next++)
    return batch.length === 0 ? null : batch
  }
}

/** A worker that doubles numbers, and dies of 13. */
function entry(): URL {
  const file = path.join(root, 'worker.mjs')
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads'
     parentPort.on('message', ({ id, batch }) => {
       if (batch.includes(13)) process.exit(3)
       if (batch.includes(99)) parentPort.postMessage({ id, error: 'ninety-nine' })
       else parentPort.postMessage({ id, result: batch.map((n) => 2 * n) })
     })`
  )
  return pathToFileURL(file)
}

describe('a pool of workers', () => {
  it('does everything once, in this thread or in others', async () => {
    for (const pool of [
      inlinePool<number, number[]>((batch) => batch.map((n) => 2 * n)),
      workerPool<number, number[]>(3, { kind: 'archive', setup: null }, entry())
    ]) {
      const results: number[] = []
      await runBatches(
        pool,
        queue(12, 4),
        (result) => void results.push(...result),
        () => expect.unreachable()
      )
      await pool.close()
      expect(results.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => 2 * n))
    }
  })

  it('loses only the job that kills its worker', async () => {
    const pool = workerPool<number, number[]>(2, { kind: 'archive', setup: null }, entry())
    const results: number[] = []
    const lost: number[] = []
    await runBatches(
      pool,
      queue(40, 8),
      (result) => void results.push(...result),
      (task) => void lost.push(task)
    )
    await pool.close()
    expect(lost).toEqual([13])
    expect(results.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => 2 * n).filter((n) => n !== 26))
  })

  it('passes on what a worker throws', async () => {
    const pool = workerPool<number, number[]>(2, { kind: 'archive', setup: null }, entry())
    await expect(
      runBatches(
        pool,
        queue(120, 8),
        () => {},
        () => {}
      )
    ).rejects.toThrow('ninety-nine')
    await pool.close()
  })
})
