import { createHash } from 'node:crypto'
import { sha256Of } from '../files/source-file.ts'
import type { Recipe } from '../journal/entries.ts'
import { type Engine, type EngineOptions, settingsAsData } from '../processing/engine.ts'
import { startProcessing } from '../processing/process-batch.ts'
import type { Setup } from '../processing/protocol.ts'
import { inlinePool, workerPool } from '../workers/pool.ts'
import type { ConvertOptions } from './options.ts'
import type { ProcessingPool } from './run-all.ts'

/** The workers of a run: this thread with an engine of its own, or others; `inline`: this thread, whatever `jobs` says. */
export async function startWorkers(
  setup: Setup,
  jobs: number,
  engine: Engine,
  inline: boolean,
  streams?: ConvertOptions['streams']
): Promise<ProcessingPool> {
  if (!inline && jobs > 1) return workerPool(jobs, { kind: 'archive', setup }, new URL('./worker.js', import.meta.url))
  return inlinePool(await startProcessing(setup, engine, streams))
}

/** What makes the documents of a run, with a name of its own. */
export function recipeOf(
  engine: Pick<Engine, 'version' | 'weights'>,
  options: Omit<EngineOptions, 'shard'> & { name: string | null }
): Recipe {
  const settings = { ...settingsAsData(options.settings), ...options.writing, name: options.name }
  const { profile } = options.settings
  const recipe = {
    version: engine.version,
    weights: engine.weights,
    settings,
    ...(profile == null ? {} : { profile: sha256Of(profile) })
  }
  const made = createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 16)
  return { made, ...recipe }
}
