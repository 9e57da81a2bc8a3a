import { getAsset } from 'node:sea'
import { Worker } from 'node:worker_threads'

/** What `src/batch/workers/thread.ts` has: there is one program of threads, and it is inside the executable. */
export function startThread(_entry: URL, workerData: unknown): Worker {
  return new Worker(getAsset('worker.cjs', 'utf8'), { eval: true, workerData })
}
