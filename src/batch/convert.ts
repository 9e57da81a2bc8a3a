import { refuseInBag } from './bag/refuse-in-bag.ts'
import { openOutputFolder } from './files/output-folder.ts'
import { removeStaleFiles } from './files/temporary-files.ts'
import { shardFilter } from './inputs/shard.ts'
import type { InputFile } from './inputs/walk.ts'
import { openRunJournal, type RunJournal } from './journal/run-journal.ts'
import { stemName } from './naming/safe-path.ts'
import { refuseCollisions } from './naming/unique-names.ts'
import { type Engine, loadEngine } from './processing/engine.ts'
import type { FileFormat } from './processing/output-paths.ts'
import type { ConvertOptions } from './run/options.ts'
import type { Run } from './run/run.ts'
import { processAll } from './run/run-all.ts'
import { recipeOf, startWorkers } from './run/start-workers.ts'
import { emptySummary, type Summary } from './run/summary.ts'
import { listOutputs } from './run/written-list.ts'
import { jobsFor } from './workers/jobs.ts'

/**
 * Converts inputs to files under their own tree, without a bag. What was interrupted is resumed by the next run of the same;
 * a run that is completed leaves nothing but the outputs. Throws a StetError `collision` where two inputs would have one output (nothing
 * is written then), a FileError where the folder cannot be used, and the error that every further file would meet.
 */
export async function convert(options: ConvertOptions): Promise<Summary> {
  const { inputs, settings, formats, shard, fsync, to } = options
  if (shard !== null) shardFilter(shard)
  if (inputs.length === 0) return emptySummary(0)
  const engine = options.engine ?? (await loadEngine({ settings, formats, shard }))
  refuseCollisions(wantedNames(inputs, engine.formats), 'nothing was written')
  refuseInBag(to)
  const { root } = openOutputFolder(to)
  removeStaleFiles(root)
  listOutputs(root, { inputs, formats: engine.formats, inputFolders: options.inputFolders })
  const runJournal = openRunJournal(root, fsync)
  try {
    const run = startRun(options, root, runJournal, engine)
    options.onEvent?.({ type: 'found', inputs: inputs.length })
    const isInline = options.engine !== undefined || inputs.some(({ size }) => size === null)
    await processAll(run, await startWorkers(run.setup, run.jobs, engine, isInline, options.streams))
    run.summary.interrupted = options.signal?.aborted === true
    if (run.fatal !== null) throw run.fatal
    if (!run.summary.interrupted) runJournal.remove()
    return run.summary
  } finally {
    runJournal.journal.close()
  }
}

function startRun(options: ConvertOptions, root: string, { journal, file }: RunJournal, engine: Engine): Run {
  const { inputs, settings, formats, shard, fsync } = options
  const recipe = recipeOf(engine, { settings, formats, name: null })
  return {
    options,
    inputs: inputs.map(({ path, relative, size }) => ({ path, relative, size, name: relative })),
    journal,
    recipe,
    setup: {
      root,
      layout: 'plain',
      settings,
      formats,
      shard,
      recipe: recipe.made,
      journal: file,
      pattern: null,
      dryRun: false,
      summaries: true,
      fsync
    },
    summary: emptySummary(inputs.length),
    jobs: jobsFor(options.jobs, inputs.length),
    fatal: null,
    stop: false
  }
}

function* wantedNames(inputs: readonly InputFile[], formats: readonly FileFormat[]) {
  for (const { path: input, relative } of inputs)
    for (const { extension } of formats) yield { input, name: stemName(relative, `.${extension}`) }
}
