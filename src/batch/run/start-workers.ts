import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { Making } from '../journal/entries.ts'
import { type Engine, type Order, settingsAsData } from '../processing/engine.ts'
import { startWork } from '../processing/process-batch.ts'
import type { BatchDone, News, Setup, Task } from '../processing/protocol.ts'
import { type Crew, inline, threads } from '../workers/pool.ts'
import type { ConvertOptions } from './options.ts'

/** Below this many inputs one thread is done before others have started. */
const HANDFUL = 64
/** How many threads, where nobody said: more than one is worth its start only for more than a handful. */
export function jobsFor(asked: number | null, inputs: number): number {
  return asked ?? (inputs <= HANDFUL ? 1 : availableParallelism())
}

/** Who does the work: this thread with an engine of its own, or others; `here`: this thread, whatever `jobs` says. */
export async function hire(
  setup: Setup,
  jobs: number,
  engine: Engine,
  here: boolean,
  streams?: ConvertOptions['streams']
): Promise<Crew<Task, BatchDone, News>> {
  if (!here && jobs > 1) return threads(jobs, { kind: 'archive', setup }, new URL('./worker.js', import.meta.url))
  return inline(await startWork(setup, engine, streams))
}

/** What makes the documents of a run, under a name of its own. */
export function makingOf(
  engine: Pick<Engine, 'version' | 'weights'>,
  order: Omit<Order, 'shard'> & { name: string | null }
): Making {
  const settings = { ...settingsAsData(order.settings), name: order.name }
  const by = { version: engine.version, weights: engine.weights, settings }
  const made = createHash('sha256').update(JSON.stringify(by)).digest('hex').slice(0, 16)
  return { made, ...by }
}
