import { parentPort, workerData } from 'node:worker_threads'
import type { Duty, Reply } from './crew.ts'
import { loadEngine } from './engine.ts'
import { type Setup, startWork, type Task } from './work.ts'

/** The program of a worker thread: takes batches, gives back results under the same number. */
const duty = workerData as Duty
const work = start(duty)

parentPort?.on('message', async ({ id, batch }: { id: number; batch: unknown[] }) => {
  const reply: Reply = { id }
  try {
    reply.result = await (await work)(batch)
  } catch (error) {
    reply.error = error instanceof Error ? error.message : String(error)
  }
  parentPort?.postMessage(reply)
})

async function start({ kind, setup }: Duty): Promise<(batch: unknown[]) => unknown> {
  switch (kind) {
    case 'archive': {
      const told = setup as Setup
      const doWork = await startWork(told, await loadEngine(told.settings))
      return (batch) => doWork(batch as Task[])
    }
    case 'verify': {
      const { startInspection } = await import('./inspect.ts')
      return startInspection(setup as Parameters<typeof startInspection>[0]) as unknown as (batch: unknown[]) => unknown
    }
  }
}
