import { StetError } from '../errors.ts'
import { refuseInBag } from './bag/refuse-in-bag.ts'
import { openOutputFolder } from './files/output-folder.ts'
import { removeStaleFiles } from './files/temporary-files.ts'
import { shardFilter } from './inputs/shard.ts'
import { shownAs } from './inputs/standard-input.ts'
import type { InputFile } from './inputs/walk.ts'
import { openRunJournal, type RunJournal } from './journal/run-journal.ts'
import { nameTemplate } from './naming/name-template.ts'
import { stemName } from './naming/safe-path.ts'
import { refuseCollisions } from './naming/unique-names.ts'
import { type Engine, loadEngine } from './processing/engine.ts'
import type { FileFormat } from './processing/layout.ts'
import type { Setup } from './processing/protocol.ts'
import { checkCollisions } from './run/check-collisions.ts'
import type { ConvertOptions } from './run/options.ts'
import { bytesOf, type Run } from './run/run.ts'
import { type ProcessingPool, processAll } from './run/run-all.ts'
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
  const { inputs, settings, formats, writing = {}, name = null, shard, fsync, to } = options
  if (shard !== null) shardFilter(shard)
  if (name !== null) await checkPattern(name, inputs)
  if (inputs.length === 0) return emptySummary(0)
  const engine = options.engine ?? (await loadEngine({ settings, formats, writing, shard }))
  if (name === null) refuseCollisions(wantedNames(inputs, engine.formats), 'nothing was written')
  refuseInBag(to)
  const { root } = openOutputFolder(to)
  removeStaleFiles(root)
  const runJournal = openRunJournal(root, fsync)
  try {
    const run = startRun(options, root, runJournal, engine)
    options.onEvent?.({ type: 'found', inputs: inputs.length, bytes: bytesOf(inputs) })
    const isInline = options.engine !== undefined || inputs.some(({ size }) => size === null)
    const pool = (setup: Setup) => startWorkers(setup, run.jobs, engine, isInline, options.streams)
    const namesIn = name === null ? namesByInput(inputs) : await namesByPattern(run, pool)
    listOutputs(root, { formats: engine.formats, namesIn, inputFolders: options.inputFolders })
    await processAll(run, await pool(run.setup))
    run.summary.interrupted = options.signal?.aborted === true
    if (run.fatal !== null) throw run.fatal
    if (!run.summary.interrupted) runJournal.remove()
    return run.summary
  } catch (error) {
    // Nothing was written that the next run could go on from.
    if (error instanceof StetError && error.code === 'collision') runJournal.remove()
    throw error
  } finally {
    runJournal.journal.close()
  }
}

function startRun(options: ConvertOptions, root: string, { journal, file }: RunJournal, engine: Engine): Run {
  const { inputs, settings, formats, writing = {}, name = null, shard, fsync } = options
  const recipe = recipeOf(engine, { settings, formats, writing, name })
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
      writing,
      shard,
      recipe: recipe.made,
      journal: file,
      pattern: name,
      dryRun: false,
      keptLines: false,
      summaries: true,
      fsync
    },
    summary: emptySummary(inputs.length),
    jobs: jobsFor(options.jobs, inputs.length),
    fatal: null,
    stop: false,
    kept: null
  }
}

/** @throws StetError `usage` for a wrong pattern, and where an input can be read only once: names are looked up before anything is written. */
async function checkPattern(pattern: string, inputs: readonly InputFile[]): Promise<void> {
  await nameTemplate(pattern)
  const once = inputs.find(({ size }) => size === null)
  if (once !== undefined)
    throw new StetError(
      'usage',
      `expected files where documents are named by a pattern, but ${shownAs(once.path)} can be read only once`
    )
}

/** The outputs of each input that are known by their endings, and the folder that it would have with several records. */
function namesByInput(inputs: readonly InputFile[]): (formats: readonly FileFormat[]) => string[] {
  return (formats) =>
    inputs.flatMap(({ relative }) => [
      ...formats.map(({ extension }) => stemName(relative, `.${extension}`)),
      `${stemName(relative, '')}/`
    ])
}

/** The outputs of a run whose names are known only when its articles are. @throws StetError `collision` */
async function namesByPattern(
  run: Run,
  pool: (setup: Setup) => Promise<ProcessingPool>
): Promise<(formats: readonly FileFormat[]) => string[]> {
  const dry = { ...run.setup, dryRun: true }
  const names = await checkCollisions({ ...run, setup: dry }, await pool(dry))
  return (formats) => names.filter((name) => formats.some(({ extension }) => name.endsWith(`.${extension}`)))
}

function* wantedNames(inputs: readonly InputFile[], formats: readonly FileFormat[]) {
  for (const { path: input, relative } of inputs)
    for (const { extension } of formats) yield { input, name: stemName(relative, `.${extension}`) }
}
