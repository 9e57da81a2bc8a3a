import { BatchError } from './files/io-errors.ts'
import { openStore, sweep } from './files/output-folder.ts'
import { shardOf } from './inputs/shard.ts'
import type { Found } from './inputs/walk.ts'
import { openResumption } from './journal/run-journal.ts'
import { collisions, stemName } from './naming/safe-path.ts'
import { loadEngine } from './processing/engine.ts'
import type { Form } from './processing/output-paths.ts'
import { type ConvertOptions, emptySummary, type Summary } from './run/options.ts'
import type { Run } from './run/run.ts'
import { convertAll } from './run/run-all.ts'
import { hire, jobsFor, makingOf } from './run/start-workers.ts'

/**
 * Converts inputs to files under their own tree, without a bag. What was interrupted is gone on with by the next run of the same;
 * a run that comes to its end leaves nothing but the outputs. Throws a BatchError where two inputs would have one output (nothing
 * is written then), where the folder cannot be used, or where a fault struck that would strike every file.
 */
export async function convert(options: ConvertOptions): Promise<Summary> {
  const { inputs, settings, formats, shard, fsync, to } = options
  if (shard !== null) shardOf(shard)
  if (inputs.length === 0) return emptySummary(0)
  const engine = options.engine ?? (await loadEngine({ settings, formats, shard }))
  refuseCollisions(inputs, engine.forms)
  const { root } = openStore(to)
  sweep(root)
  const resumption = openResumption(root, fsync)
  try {
    const run = startRun(options, { root, ...resumption }, makingOf(engine, { settings, formats, name: null }))
    options.hear?.({ type: 'found', inputs: inputs.length })
    const here = options.engine !== undefined || inputs.some((one) => one.size === null)
    await convertAll(run, await hire(run.setup, run.jobs, engine, here, options.streams))
    run.summary.interrupted = options.signal?.aborted === true
    if (run.fatal !== null) throw run.fatal
    if (!run.summary.interrupted) resumption.forget()
    return run.summary
  } finally {
    resumption.journal.close()
  }
}

function startRun(
  options: ConvertOptions,
  { root, journal, file }: { root: string; journal: Run['journal']; file: string },
  making: Run['making']
): Run {
  const { inputs, settings, formats, shard, fsync } = options
  return {
    options,
    found: inputs,
    names: inputs.map((one) => one.relative),
    journal,
    making,
    setup: {
      root,
      layout: 'plain',
      settings,
      formats,
      shard,
      made: making.made,
      journal: file,
      pattern: null,
      look: false,
      digests: true,
      fsync
    },
    summary: emptySummary(inputs.length),
    jobs: jobsFor(options.jobs, inputs.length),
    fatal: null,
    stop: false
  }
}

function refuseCollisions(inputs: readonly Found[], forms: readonly Form[]): void {
  const wanted = inputs.flatMap((input) =>
    forms.map(({ extension }) => ({ input: input.path, name: stemName(input.relative, `.${extension}`) }))
  )
  const [first] = collisions(wanted)
  if (first === undefined) return
  const [one, two] = first.inputs
  throw new BatchError('collision', first.name, `${one} and ${two} would both be written here; nothing was written`)
}
