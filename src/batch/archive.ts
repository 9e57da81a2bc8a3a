import type { Correction } from '../corrections/correction.ts'
import { StetError } from '../errors.ts'
import { Counts } from '../profile/index.ts'
import { type BagFolder, startBag, withBag } from './bag/bag-folder.ts'
import { profileFile } from './bag/bagit.ts'
import { CorrectionsStore, correctionsOfBag } from './bag/corrections-store.ts'
import { type DuplicateInputs, duplicateInputs } from './duplicates.ts'
import { sha256Of } from './files/source-file.ts'
import { find } from './inputs/find.ts'
import { shardFilter } from './inputs/shard.ts'
import type { InputFile, InputProblem } from './inputs/walk.ts'
import { JOURNAL, type Journal } from './journal/journal.ts'
import { removeStarted, startedInputs } from './journal/started-inputs.ts'
import { nameTemplate } from './naming/name-template.ts'
import { uniqueNames } from './naming/unique-names.ts'
import { type Engine, loadEngine } from './processing/engine.ts'
import { lostInArchive } from './processing/outdated-inputs.ts'
import type { Setup } from './processing/protocol.ts'
import { autoProfile, sharedText } from './profile.ts'
import { checkCollisions } from './run/check-collisions.ts'
import { type ArchiveOptions, lockOptionsOf, NO_INFO } from './run/options.ts'
import { bytesOf, KEPT_LINES, type NamedInput, type Run } from './run/run.ts'
import { processAll } from './run/run-all.ts'
import { recipeOf, startWorkers } from './run/start-workers.ts'
import { addFailure, emptySummary, MAX_LISTED, type Summary } from './run/summary.ts'
import { findUnfinished, type UnfinishedInputs } from './run/unfinished-inputs.ts'
import { writeBag } from './run/write-bag.ts'
import { jobsFor } from './workers/jobs.ts'

/** The formats that a bag holds each document in. */
const FORMATS = ['json', 'markdown'] as const
const ENDINGS = ['.json', '.md']
const NONE: UnfinishedInputs = { recoverable: [], lost: [], untouched: [] }

/**
 * Archives what the inputs hold as a BagIt bag. Throws a FileError where the folder cannot be used (locked,
 * no archive, no permission), and the error that every further file would meet (disk full) after completing what could be completed;
 * a StetError `usage` for a wrong pattern of names or shard. Everything about single inputs is in the summary and in events.
 */
export async function archive(options: ArchiveOptions): Promise<Summary> {
  const { writing = {}, name, shard, dryRun, fsync, to } = options
  if (name !== null) await nameTemplate(name)
  if (shard !== null) shardFilter(shard)
  refuseSkippingInShards(options)
  const { follow, exclude: patterns = [], inputs, outputs, others = [] } = options
  const { found, problems } =
    options.again === undefined
      ? await find(inputs, { follow, patterns, plain: true, exclude: to, outputs, others })
      : { found: options.again, problems: [] }
  const corrections = [...correctionsOfBag(to).values()].flat().concat(options.settings.corrections ?? [])
  const settings = { ...options.settings, corrections, ...(await autoProfile(options, found)) }
  const engine = options.engine ?? (await loadEngine({ settings, formats: FORMATS, writing, shard: null }))
  return withBag(
    to,
    { readOnly: dryRun || found.length === 0, fsync, info: options.info ?? NO_INFO, lock: lockOptionsOf(options) },
    async (bag) => {
      const leftOut = await leftOutOf({ ...options, settings }, found)
      const run = startRun({ ...options, settings }, { found, leftOut }, bag, engine)
      for (const problem of problems) addProblem(run, problem)
      await perform(run, bag, { ...options, settings }, engine, options.settings.corrections ?? [])
      return run.summary
    }
  )
}

/** Prepares everything but the work. Names are given over all inputs, so that each shard names its own as the whole would. */
function startRun(
  options: ArchiveOptions,
  { found: all, leftOut }: { found: readonly InputFile[]; leftOut: DuplicateInputs },
  bag: BagFolder,
  engine: Engine
): Run {
  const { root, journal, readOnly, fsync } = bag
  const { settings, writing = {}, name: pattern, shard } = options
  const ours = inputsOf(all, shard, namesIn(root, journal)).filter(({ relative }) => !leftOut.inputs.has(relative))
  const unfinished = readOnly ? NONE : findUnfinished(root, journal, new Set(ours.map(({ relative }) => relative)))
  journal.append(unfinished.untouched.map((source) => ({ what: 'restore', source })))
  const recipe = recipeOf(engine, { settings, formats: FORMATS, writing, name: pattern })
  const inputs = [...ours, ...unfinished.recoverable]
  const setup: Setup = {
    root,
    layout: 'bag',
    settings,
    formats: FORMATS,
    writing,
    shard: null,
    recipe: recipe.made,
    journal: `${root}/${JOURNAL}`,
    pattern,
    dryRun: readOnly,
    keptLines: settings.profile == null && !readOnly,
    summaries: false,
    fsync
  }
  const run: Run = {
    options,
    inputs,
    journal,
    recipe,
    setup,
    summary: { ...emptySummary(inputs.length), found: all.length, ...summaryOf(leftOut) },
    jobs: jobsFor(options.jobs, inputs.length),
    fatal: null,
    stop: false,
    kept: setup.keptLines ? new Counts(KEPT_LINES) : null
  }
  reportUnfinished(run, unfinished)
  run.summary.leftOutKept = namedFirst([...leftOut.inputs.keys()].filter((source) => journal.hasEntry(source)))
  run.summary.gone = goneFrom(journal, new Set(all.map(({ relative }) => relative)), unfinished)
  return run
}

/** Reads all inputs once for their duplicates, where these are to be left out. */
async function leftOutOf(options: ArchiveOptions, inputs: readonly InputFile[]): Promise<DuplicateInputs> {
  const { skipDuplicates: likeness = null, settings, jobs, engine, signal, onEvent } = options
  const none = { inputs: new Map(), own: 0 }
  if (likeness === null) return none
  const found = await duplicateInputs({
    ...{ inputs, likeness, settings, jobs, engine, shard: null },
    ...(signal === undefined ? {} : { signal }),
    // What cannot be read is reported when it is archived.
    onInput: ({ path }) => onEvent?.({ type: 'looked', path })
  })
  if (signal?.aborted === true) return none
  for (const [source, { original, similarity }] of found.inputs)
    onEvent?.({ type: 'left-out', source, original, similarity })
  return found
}

function summaryOf({ inputs, own }: DuplicateInputs): Pick<Summary, 'leftOut' | 'leftOutAs'> {
  const near = [...inputs.values()].filter(({ similarity }) => similarity < 1).length
  const first = [...inputs]
    .slice(0, MAX_LISTED)
    .map(([source, { original, similarity }]) => ({ source, original, similarity }))
  return { leftOut: inputs.size, leftOutAs: { exact: inputs.size - near, near, own, first } }
}

/** A part of the inputs does not show which of them have duplicates in another. */
function refuseSkippingInShards({ shard, skipDuplicates = null }: ArchiveOptions): void {
  if (shard === null || skipDuplicates === null) return
  throw new StetError(
    'usage',
    'expected either --shard or --skip-duplicates: a part does not show the duplicates of others'
  )
}

/** The inputs of a shard with their names. */
function inputsOf(all: readonly InputFile[], shard: string | null, kept: ReadonlyMap<string, string>): NamedInput[] {
  const relatives = all.map(({ relative }) => relative)
  const names = uniqueNames(relatives, ENDINGS, kept)
  const isOurs = shard === null ? () => true : shardFilter(shard)
  // Key by key: a spread gives each object a shape of its own, which costs more than the object.
  return all.flatMap(({ path, relative, size }, at) =>
    isOurs(relative) ? [{ path, relative, size, name: names[at] ?? relative }] : []
  )
}

/** Names given by earlier runs, finished or not: they stay. */
function namesIn(root: string, journal: Journal): Map<string, string> {
  const kept = new Map<string, string>()
  for (const { source, name } of startedInputs(root)) kept.set(source, name)
  for (const source of journal.sources()) kept.set(source, journal.nameOf(source) ?? source)
  return kept
}

function goneFrom(journal: Journal, given: ReadonlySet<string>, unfinished: UnfinishedInputs): Summary['gone'] {
  const gone = new Set(unfinished.recoverable.map(({ relative }) => relative).filter((source) => !given.has(source)))
  for (const source of journal.sources()) if (!given.has(source)) gone.add(source)
  return namedFirst([...gone])
}

function namedFirst(sources: string[]): { count: number; first: string[] } {
  return { count: sources.length, first: sources.sort().slice(0, MAX_LISTED) }
}

function reportUnfinished(run: Run, { recoverable, lost }: UnfinishedInputs): void {
  for (const { relative } of recoverable) run.options.onEvent?.({ type: 'recovered', source: relative })
  for (const source of lost) {
    const message =
      'was being replaced when a run was interrupted, and its original is not in the archive; giving this input again completes it'
    addProblem(run, { level: 'error', path: source, message })
  }
}

function addProblem({ options, summary }: Run, problem: InputProblem): void {
  options.onEvent?.({ type: 'problem', problem })
  if (problem.level === 'skipped') summary.problems.skipped++
  if (problem.level === 'error') {
    summary.problems.errors++
    addFailure(summary, `${problem.path}: ${problem.message}`)
  }
}

/** @param given corrections that the archive is to hold from now on */
async function perform(
  run: Run,
  bag: BagFolder,
  options: ArchiveOptions,
  engine: Engine,
  given: readonly Correction[]
): Promise<void> {
  const { setup, jobs } = run
  const { name, date, signal, onEvent } = options
  onEvent?.({ type: 'found', inputs: run.inputs.length, bytes: bytesOf(run.inputs) })
  const pool = (what: Setup) => startWorkers(what, jobs, engine, options.engine !== undefined)
  if (bag.readOnly) return processAll(run, await pool(setup))
  if (name !== null) {
    const dry = { ...setup, dryRun: true }
    await checkCollisions({ ...run, setup: dry }, await pool(dry))
  }
  await writeBag(bag, async (folder) => {
    startBag(bag, folder, () => run.journal.append([{ what: 'recipe', recipe: run.recipe }]))
    new CorrectionsStore(bag.root).add(given)
    for (const [file, bytes] of Object.entries(options.tagFiles ?? {})) folder.put(file, bytes)
    if (options.settings.profile != null)
      folder.put(profileFile(sha256Of(options.settings.profile)), options.settings.profile)
    await processAll(run, await pool(setup))
    run.summary.sharedText = sharedText(run.kept)
    // All that was started has ended, unless an error left no time to take it back.
    if (run.fatal === null) removeStarted(bag.root)
    run.summary.lost = lostInArchive(bag.root, run.journal)
    return { summary: run.summary, fatal: run.fatal, date, signal, onEvent }
  })
}
