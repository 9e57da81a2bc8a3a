import { VERSION } from '../version.ts'
import { type BagFolder, close, declare, prepare, withBag } from './bag/bag-folder.ts'
import { isSealed } from './bag/bagit.ts'
import { type Orphans, orphansIn } from './bag/unfinished-inputs.ts'
import { strays } from './bag/unlisted-files.ts'
import { find } from './inputs/find.ts'
import { shardOf } from './inputs/shard.ts'
import type { Found, Problem } from './inputs/walk.ts'
import { JOURNAL, type Journal } from './journal/journal.ts'
import { begunIn, forgetBegun } from './journal/started-inputs.ts'
import { namer } from './naming/name-template.ts'
import { settle } from './naming/safe-path.ts'
import { type Engine, loadEngine } from './processing/engine.ts'
import type { Setup } from './processing/protocol.ts'
import { checkNames } from './run/check-collisions.ts'
import { type ArchiveOptions, emptySummary, type Summary } from './run/options.ts'
import { addFailure, type Run, TOLD } from './run/run.ts'
import { convertAll } from './run/run-all.ts'
import { hire, jobsFor, makingOf } from './run/start-workers.ts'

/** What a bag holds each document in. */
const FORMATS = ['json', 'markdown'] as const
const ENDINGS = ['.json', '.md']
const NO_ORPHANS: Orphans = { found: [], names: [], lost: [] }

/**
 * Archives what the inputs hold as a BagIt bag. Throws a BatchError where the folder cannot be used (locked,
 * no archive, no permission) or where a fault struck that would strike every file (disk full), after sealing what could be sealed;
 * a StetError `usage` for a pattern of names or a shard that is none. Everything about single inputs is in the summary and heard as events.
 */
export async function archive(options: ArchiveOptions): Promise<Summary> {
  const { settings, name, shard, dryRun, fsync, to } = options
  if (name !== null) await namer(name)
  if (shard !== null) shardOf(shard)
  const { found, problems } = await find(options.inputs, { follow: options.follow, plain: true, except: to })
  const engine = options.engine ?? (await loadEngine({ settings, formats: FORMATS, shard: null }))
  return withBag(to, { still: dryRun || found.length === 0, fsync }, async (bag) => {
    const run = startRun(options, found, bag, engine)
    for (const problem of problems) meet(run, problem)
    await perform(run, bag, options, engine)
    return run.summary
  })
}

/** All is ready but the work. Names are settled over all inputs, so that each shard names its own as the whole would. */
function startRun(options: ArchiveOptions, all: readonly Found[], bag: BagFolder, engine: Engine): Run {
  const { root, journal, still, fsync } = bag
  const { settings, name: pattern, shard } = options
  const relatives = all.map((one) => one.relative)
  const names = settle(relatives, ENDINGS, namesIn(root, journal))
  const picks = shard === null ? null : shardOf(shard)
  const ours = relatives.flatMap((relative, index) => (picks === null || picks(relative) ? [index] : []))
  const orphans = still ? NO_ORPHANS : orphansIn(root, journal, new Set(ours.map((index) => relatives[index])))
  const making = makingOf(engine, { settings, formats: FORMATS, name: pattern })
  const found = [...ours.map((index) => all[index]), ...orphans.found]
  const run: Run = {
    options,
    found,
    names: [...ours.map((index) => names[index]), ...orphans.names],
    journal,
    making,
    setup: {
      root,
      layout: 'bag',
      settings,
      formats: FORMATS,
      shard: null,
      made: making.made,
      journal: `${root}/${JOURNAL}`,
      pattern,
      look: still,
      digests: false,
      fsync
    },
    summary: { ...emptySummary(found.length), found: all.length },
    jobs: jobsFor(options.jobs, found.length),
    fatal: null,
    stop: false
  }
  tellOrphans(run, orphans)
  run.summary.gone = goneFrom(journal, new Set(relatives), orphans)
  return run
}

/** Names given by runs before, finished or not: they stay. */
function namesIn(root: string, journal: Journal): Map<string, string> {
  const kept = new Map<string, string>()
  for (const { source, name } of begunIn(root)) kept.set(source, name)
  for (const source of journal.sources()) kept.set(source, journal.nameOf(source) as string)
  return kept
}

function goneFrom(journal: Journal, here: ReadonlySet<string>, orphans: Orphans): Summary['gone'] {
  const gone = new Set(orphans.found.map((one) => one.relative).filter((source) => !here.has(source)))
  for (const source of journal.sources()) if (!here.has(source)) gone.add(source)
  return { count: gone.size, first: [...gone].sort().slice(0, TOLD) }
}

function tellOrphans(run: Run, orphans: Orphans): void {
  for (const { relative } of orphans.found) run.options.hear?.({ type: 'rescued', source: relative })
  for (const source of orphans.lost) {
    const message =
      'was being replaced when a run was interrupted, and its original is not in the archive; giving this input again completes it'
    meet(run, { level: 'error', path: source, message })
  }
}

function meet(run: Run, problem: Problem): void {
  run.options.hear?.({ type: 'problem', problem })
  if (problem.level === 'skipped') run.summary.problems.skipped++
  else {
    run.summary.problems.errors++
    addFailure(run, `${problem.path}: ${problem.message}`)
  }
}

async function perform(run: Run, bag: BagFolder, options: ArchiveOptions, engine: Engine): Promise<void> {
  const { setup, journal, summary, jobs } = run
  run.options.hear?.({ type: 'found', inputs: run.found.length })
  const crew = (what: Setup) => hire(what, jobs, engine, options.engine !== undefined)
  if (bag.still) return convertAll(run, await crew(setup))
  if (options.name !== null) {
    const looking = { ...setup, look: true }
    await checkNames({ ...run, setup: looking }, await crew(looking))
  }
  const { store, isClean } = prepare(bag)
  declare(bag, store, () => journal.append([{ what: 'making', making: run.making }]))
  await convertAll(run, await crew(setup))
  // What was begun has come to an end, unless something struck that left no time to take it back.
  if (run.fatal === null) forgetBegun(bag.root)
  summary.interrupted = options.signal?.aborted === true
  const isOpen = [...journal.sources()].some((source) => journal.isVoid(source))
  if (!summary.interrupted && !isOpen && !isSealed(bag.root)) {
    if (!isClean) summary.strays = strays(bag.root, journal)
    run.options.hear?.({ type: 'sealing' })
    sealOr(run, () => close(bag, store, { date: options.date, agent: `stet ${VERSION}` }))
  }
  summary.sealed = isSealed(bag.root)
  if (run.fatal !== null) throw run.fatal
}

/** Where the disk is full already, the fault that said so first is the one to hear of. */
function sealOr(run: Run, action: () => void): void {
  try {
    action()
  } catch (error) {
    throw run.fatal ?? error
  }
}
