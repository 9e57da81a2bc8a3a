import { parentPort, workerData } from 'node:worker_threads'
import { loadEngine } from './processing/engine.ts'
import { startProcessing } from './processing/process-batch.ts'
import type { Setup } from './processing/protocol.ts'
import { startSurvey } from './survey/handler.ts'
import { engineOf } from './survey/survey.ts'
import type { SurveySetup } from './survey/surveyed.ts'
import type { Handler, Job, WorkerMessage } from './workers/pool.ts'

/** The program of a worker thread: takes batches, and sends back results under the same number. */
const started = start(workerData as Job)

parentPort?.on('message', async ({ id, batch }: { id: number; batch: unknown[] }) => {
  const reply: WorkerMessage = { id }
  try {
    const handler = await started
    reply.result = await handler(batch, (event) => parentPort?.postMessage({ id, event } satisfies WorkerMessage))
  } catch (error) {
    reply.error = error instanceof Error ? error.message : String(error)
  }
  parentPort?.postMessage(reply)
})

async function start({ kind, setup }: Job): Promise<Handler<unknown, unknown, unknown>> {
  switch (kind) {
    case 'archive': {
      const archiveSetup = setup as Setup
      return (await startProcessing(archiveSetup, await loadEngine(archiveSetup))) as Handler<unknown, unknown, unknown>
    }
    case 'survey': {
      const surveySetup = setup as SurveySetup
      return startSurvey(surveySetup.kind, await engineOf(surveySetup)) as Handler<unknown, unknown, unknown>
    }
    case 'verify': {
      const { startFixity } = await import('./verify/fixity.ts')
      return startFixity(setup as { root: string }) as Handler<unknown, unknown, unknown>
    }
  }
}
