import { parentPort, workerData } from 'node:worker_threads'
import { loadEngine } from './processing/engine.ts'
import { startWork } from './processing/process-batch.ts'
import type { Setup } from './processing/protocol.ts'
import type { Duty, Labour, Reply } from './workers/pool.ts'

/** The program of a worker thread: takes batches, gives back results under the same number. */
const work = start(workerData as Duty)

parentPort?.on('message', async ({ id, batch }: { id: number; batch: unknown[] }) => {
  const reply: Reply = { id }
  try {
    const labour = await work
    reply.result = await labour(batch, (news) => parentPort?.postMessage({ id, news } satisfies Reply))
  } catch (error) {
    reply.error = error instanceof Error ? error.message : String(error)
  }
  parentPort?.postMessage(reply)
})

async function start({ kind, setup }: Duty): Promise<Labour<unknown, unknown, unknown>> {
  switch (kind) {
    case 'archive': {
      const told = setup as Setup
      return (await startWork(told, await loadEngine(told))) as Labour<unknown, unknown, unknown>
    }
    case 'verify': {
      const { startInspection } = await import('./verify/fixity.ts')
      return (await startInspection(setup as { root: string })) as Labour<unknown, unknown, unknown>
    }
  }
}
