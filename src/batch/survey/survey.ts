import type { InputFile } from '../inputs/walk.ts'
import { type Engine, loadEngine } from '../processing/engine.ts'
import { jobsFor } from '../workers/jobs.ts'
import { inlinePool, type Pool, runBatches, workerPool } from '../workers/pool.ts'
import { startSurvey } from './handler.ts'
import type { SurveyEvent, SurveyedInput, SurveySetup, SurveyTask } from './surveyed.ts'

const BATCH_TASKS = 32
const BATCH_BYTES = 4 << 20

export interface SurveyOptions extends SurveySetup {
  inputs: readonly InputFile[]
  /** Threads; null: as many as the machine has cores, one for a few files. */
  jobs: number | null
  signal?: AbortSignal
  /** Some documents, of any input; the inputs come in no order. */
  onEvent: (event: SurveyEvent) => void
  onInput: (input: SurveyedInput) => void
  /** Reads in this thread with this engine, whatever `jobs` says. */
  engine?: Engine | undefined
  /** Reads what is no regular file. */
  streams?: (path: string) => AsyncIterable<Uint8Array>
}

/** Reads and labels inputs without writing anything, to find out what their documents have in common. */
export async function survey(options: SurveyOptions): Promise<void> {
  const pool = await poolOf(options)
  pool.onEvent = options.onEvent
  const take = (done: SurveyedInput[]) => done.forEach(options.onInput)
  const onLost = ({ path }: SurveyTask, { message }: Error) =>
    options.onInput({ path, bad: [], error: { code: 'worker-died', message: `${path}: ${message}` } })
  try {
    await runBatches(pool, batches(options), take, onLost)
  } finally {
    await pool.close()
  }
}

async function poolOf(options: SurveyOptions): Promise<Pool<SurveyTask, SurveyedInput[], SurveyEvent>> {
  const { inputs, engine, streams, kind, settings, shard } = options
  const setup: SurveySetup = { kind, settings, shard }
  const jobs = jobsFor(options.jobs, inputs.length)
  const isInline = engine !== undefined || jobs === 1 || inputs.some(({ size }) => size === null)
  if (!isInline) return workerPool(jobs, { kind: 'survey', setup }, new URL('./worker.js', import.meta.url))
  return inlinePool(startSurvey(kind, engine ?? (await engineOf(setup)), streams))
}

/** The engine of a survey: documents without files. */
export function engineOf({ kind, settings, shard }: SurveySetup): Promise<Engine> {
  return loadEngine({ settings, formats: [], shard, shardBy: kind === 'lines' ? 'text' : 'input' })
}

function batches({ inputs, signal }: SurveyOptions): () => SurveyTask[] | null {
  let next = 0
  return () => {
    if (signal?.aborted === true || next >= inputs.length) return null
    const batch: SurveyTask[] = []
    for (let bytes = 0; next < inputs.length && batch.length < BATCH_TASKS && bytes < BATCH_BYTES; next++) {
      const { path, relative: source, size } = inputs[next] as InputFile
      batch.push({ path, source, size })
      bytes += size ?? 0
    }
    return batch
  }
}
