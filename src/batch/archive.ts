import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { BAGIT, DECLARATION, isSealed, PAYLOAD, unseal } from './bag.ts'
import { type Crew, drive, inline, threads } from './crew.ts'
import { type ConvertSettings, type Engine, loadEngine } from './engine.ts'
import { BatchError } from './faults.ts'
import { type Found, find, type Problem } from './find.ts'
import { type Entry, JOURNAL, type Journal, makingLine, openJournal } from './journal.ts'
import { lock } from './lock.ts'
import { collisions, settle } from './names.ts'
import { seal, strays } from './seal.ts'
import { openStore, sweep, tell } from './store.ts'
import { addTally, emptyTally, type Tally } from './tally.ts'
import { type BatchDone, type Decision, type Done, type Setup, startWork, type Task } from './work.ts'

export interface ArchiveOptions {
  inputs: readonly string[]
  /** The archive's folder; made where it is missing. */
  to: string
  settings: ConvertSettings
  /** Pattern of names for JSON and Markdown, or null for the inputs' own. */
  name: string | null
  /** Threads; null: as many as the machine has cores, one for a handful of files. */
  jobs: number | null
  /** Replace what was made from another source or with other settings. */
  update: boolean
  dryRun: boolean
  fsync: boolean
  failFast: boolean
  follow: boolean
  /** What `Bagging-Date` will say. */
  date: Date
  /** Ends the run after the batches that are being done; the archive is left for the next run to complete. */
  signal?: AbortSignal
  hear?: (event: ArchiveEvent) => void
  /** Converts in this thread with this engine, whatever `jobs` says. */
  engine?: Engine
}

export type ArchiveEvent =
  | { type: 'found'; inputs: number }
  | { type: 'problem'; problem: Problem }
  | { type: 'done'; path: string; decision: Decision; message: string | null; outputs: readonly string[] }
  | { type: 'sealing' }

export interface ArchiveSummary {
  inputs: number
  decisions: Record<Decision, number>
  problems: { errors: number; skipped: number }
  tally: Tally
  /** Sources archived earlier that are not among the inputs now; kept. The first ones, and how many there are. */
  gone: { count: number; first: string[] }
  /** Files under the payload folder that belong to no input. */
  strays: string[]
  /** The first failures, as messages that name the file. */
  failures: string[]
  failed: number
  /** The bag's manifests are there and right. */
  sealed: boolean
  interrupted: boolean
}

/** Below this many inputs one thread is done before others have started. */
const HANDFUL = 64
const BATCH_TASKS = 32
const BATCH_BYTES = 4 << 20
/** Failures and gone sources that are kept to be told; the rest is counted. */
const TOLD = 1000

/**
 * Archives what the inputs hold as a BagIt bag under `to`. Throws a BatchError where the folder cannot be used at all (locked,
 * no archive, no permission), a RangeError for a pattern of names that is none, and the last of a run's fatal faults
 * after sealing what could be sealed; everything about single inputs is in the summary and heard as events.
 */
export async function archive(options: ArchiveOptions): Promise<ArchiveSummary> {
  const { found, problems } = await find(options.inputs, { follow: options.follow, except: options.to })
  for (const problem of problems) options.hear?.({ type: 'problem', problem })
  const engine = options.engine ?? (await loadEngine(options.settings))
  const root = openFolder(options.to, options.dryRun, found.length === 0)
  const release = root === null || options.dryRun ? () => {} : lock(root)
  const journal = openJournal(root ?? options.to, { readOnly: options.dryRun || root === null, fsync: options.fsync })
  try {
    const run = startRun(options, found, journal, engine, root)
    countProblems(run, problems)
    await perform(run)
    return run.summary
  } finally {
    journal.close()
    release()
  }
}

interface Run {
  options: ArchiveOptions
  found: Found[]
  names: string[]
  journal: Journal
  engine: Engine
  root: string | null
  setup: Setup
  summary: ArchiveSummary
  jobs: number
  fatal: BatchError | null
  stop: boolean
}

/** Checks that the folder is new, empty or an archive; gives its true path, or null where it is missing and stays so. */
function openFolder(folder: string, dryRun: boolean, nothing: boolean): string | null {
  try {
    const names = readdirSync(folder)
    const foreign = names.length > 0 && !names.includes(JOURNAL) && !names.every((name) => name.startsWith('.stet-'))
    if (foreign && !(names.includes(BAGIT) && names.length === 1))
      throw new BatchError('not-an-archive', folder, 'holds files and is no archive of stet: name a new or empty folder')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') tell(folder, () => raise(error))
    if (dryRun || nothing) return null
    tell(folder, () => mkdirSync(folder, { recursive: true }))
  }
  return realpathSync(folder)
}

function raise(error: unknown): never {
  throw error
}

function startRun(options: ArchiveOptions, found: Found[], journal: Journal, engine: Engine, root: string | null): Run {
  const kept = new Map<string, string>()
  for (const source of journal.sources())
    if (!journal.isVoid(source)) kept.set(source, (JSON.parse(journal.line(source) as string) as Entry).name)
  const names = settle(
    found.map((one) => one.relative),
    ['.json', '.md'],
    kept
  )
  const settings = { ...options.settings, name: options.name }
  const making = { version: engine.version, weights: engine.weights, settings }
  const made = createHash('sha256').update(JSON.stringify(making)).digest('hex').slice(0, 16)
  if (!options.dryRun && root !== null && !journal.makings.has(made)) journal.append([makingLine({ made, ...making })])
  const setup: Setup = {
    root: root ?? options.to,
    settings: options.settings,
    made,
    pattern: options.name,
    look: options.dryRun,
    fsync: options.fsync
  }
  const jobs = options.jobs ?? (found.length <= HANDFUL ? 1 : availableParallelism())
  const summary = emptySummary(found, journal)
  return { options, found, names, journal, engine, root, setup, summary, jobs, fatal: null, stop: false }
}

function emptySummary(found: readonly Found[], journal: Journal): ArchiveSummary {
  const here = new Set(found.map((one) => one.relative))
  const gone = [...journal.sources()].filter((source) => !here.has(source)).sort()
  return {
    inputs: found.length,
    decisions: { new: 0, same: 0, repaired: 0, replaced: 0, failed: 0, changed: 0, remade: 0, damaged: 0, 'in-the-way': 0 },
    problems: { errors: 0, skipped: 0 },
    tally: emptyTally(),
    gone: { count: gone.length, first: gone.slice(0, TOLD) },
    strays: [],
    failures: [],
    failed: 0,
    sealed: false,
    interrupted: false
  }
}

function countProblems(run: Run, problems: readonly Problem[]): void {
  for (const problem of problems) {
    if (problem.level === 'skipped') run.summary.problems.skipped++
    else {
      run.summary.problems.errors++
      addFailure(run, `${problem.path}: ${problem.message}`)
    }
  }
}

async function perform(run: Run): Promise<void> {
  run.options.hear?.({ type: 'found', inputs: run.found.length })
  if (run.options.name !== null && !run.options.dryRun) await checkNames(run)
  if (run.root === null || run.options.dryRun) {
    await convertAll(run, run.setup, (done) => settleDone(run, done))
    return
  }
  const store = openStore(run.root, { fsync: run.options.fsync, force: true })
  const clean = isSealed(run.root)
  if (!clean) sweep(run.root, true)
  if (run.found.length > 0 && !run.journal.has('')) store.put(BAGIT, DECLARATION)
  await convertAll(run, run.setup, (done) => settleDone(run, done))
  run.summary.interrupted = run.options.signal?.aborted === true
  if (run.summary.interrupted) return
  if (!isSealed(run.root) && ![...run.journal.sources()].some((source) => run.journal.isVoid(source))) {
    tell(run.root, () => mkdirSync(`${run.root}/${PAYLOAD}`, { recursive: true }))
    if (!clean) run.summary.strays = strays(run.root, run.journal)
    run.options.hear?.({ type: 'sealing' })
    unseal(run.root)
    seal(store, run.journal, { date: run.options.date, agent: `stet ${run.engine.version}` })
  }
  run.summary.sealed = isSealed(run.root)
  if (run.fatal !== null) throw run.fatal
}

/** With a pattern, names are known only when the articles are: looks at all of them before anything is written. */
async function checkNames(run: Run): Promise<void> {
  const wanted: { input: string; name: string }[] = []
  for (const source of run.journal.sources()) {
    const entry = JSON.parse(run.journal.line(source) as string) as Entry
    for (const file of entry.files) wanted.push({ input: source, name: file.path })
  }
  const known = new Set(wanted.map((one) => one.name))
  await convertAll(run, { ...run.setup, look: true }, (done) => {
    const input = (run.found[done.index] as Found).relative
    for (const name of done.outputs) if (!known.has(name) || !run.journal.has(input)) wanted.push({ input, name })
  })
  const [first, ...more] = collisions(wanted)
  if (first === undefined) return
  const others = more.length === 0 ? '' : ` (and ${more.length} more such pairs)`
  throw new BatchError('not-an-archive', first.name, `${first.inputs.join(' and ')} would both be written here${others}; add {sha8}, {record} or {stem} to the pattern of names`)
}

async function convertAll(run: Run, setup: Setup, hear: (done: Done) => void): Promise<void> {
  const crew = await hireFor(run, setup)
  let index = 0
  const next = (): Task[] | null => {
    if (run.stop || run.options.signal?.aborted === true) return null
    const batch: Task[] = []
    for (let bytes = 0; index < run.found.length && batch.length < batchSize(run) && bytes < BATCH_BYTES; index++) {
      batch.push(taskFor(run, index, false))
      bytes += (run.found[index] as Found).size
    }
    return batch.length === 0 ? null : batch
  }
  const take = async (result: BatchDone, again: (batch: Task[]) => Promise<BatchDone>) => {
    const retry = setup.look || !run.options.update ? [] : result.done.filter((done) => needsLeave(done.decision))
    if (!setup.look) record(run, result, new Set(retry))
    for (const done of result.done) if (!retry.includes(done)) hear(done)
    if (retry.length === 0) return
    run.journal.append(retry.map((done) => voidLine(run, done)))
    const second = await again(retry.map((done) => taskFor(run, done.index, true)))
    record(run, second, new Set())
    for (const done of second.done) hear(done)
  }
  const lost = (task: Task, error: Error) =>
    hear({
      index: task.index,
      decision: 'failed',
      line: null,
      outputs: [],
      fault: { code: 'worker-died', message: `${task.path}: ${error.message}`, fatal: false },
      touched: false
    })
  try {
    await drive(crew, next, take, lost)
  } finally {
    await crew.close()
  }
}

async function hireFor(run: Run, setup: Setup): Promise<Crew<Task, BatchDone>> {
  if (run.options.engine === undefined && run.jobs > 1)
    return threads(run.jobs, { kind: 'archive', setup }, new URL('./worker.js', import.meta.url))
  return inline(await startWork(setup, run.engine))
}

function batchSize(run: Run): number {
  return Math.max(1, Math.min(BATCH_TASKS, Math.ceil(run.found.length / (run.jobs * 4))))
}

function taskFor(run: Run, index: number, force: boolean): Task {
  const { path, relative, size } = run.found[index] as Found
  const line = run.journal.line(relative)
  return { index, path, source: relative, name: run.names[index] as string, size, line, force: force || run.journal.isVoid(relative) }
}

/** Decisions that stop short of replacing what is there. */
export function needsLeave(decision: Decision): boolean {
  return decision === 'changed' || decision === 'remade' || decision === 'damaged' || decision === 'in-the-way'
}

/** Takes the truth of the old line away before its files are touched; keeps their names, so that they can be cleared. */
function voidLine(run: Run, done: Done): string {
  const source = (run.found[done.index] as Found).relative
  const line = run.journal.line(source)
  const files = line === null ? [] : (JSON.parse(line) as Entry).files
  return JSON.stringify({ source, void: true, name: run.names[done.index], files })
}

/** Puts a batch's results into the journal and the tally. */
function record(run: Run, result: BatchDone, except: ReadonlySet<Done>): void {
  run.journal.append(result.done.flatMap((done) => (done.line === null || except.has(done) ? [] : [done.line])))
  addTally(run.summary.tally, result.tally)
}

function settleDone(run: Run, done: Done): void {
  const { path } = run.found[done.index] as Found
  run.summary.decisions[done.decision]++
  const message = done.fault?.message ?? null
  if (done.decision === 'failed' && message !== null) {
    addFailure(run, message)
    if (run.options.failFast) run.stop = true
    if (done.fault?.fatal === true) {
      run.stop = true
      run.fatal ??= new BatchError(done.fault.code as BatchError['code'], path, message.slice(path.length + 2))
    }
  }
  run.options.hear?.({ type: 'done', path, decision: done.decision, message, outputs: done.outputs })
}

function addFailure(run: Run, message: string): void {
  run.summary.failed++
  if (run.summary.failures.length < TOLD) run.summary.failures.push(message)
}
