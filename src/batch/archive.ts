import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, realpathSync, rmdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { BAGIT, DECLARATION, isSealed, PAYLOAD, unseal } from './bag.ts'
import { checkNames } from './check-names.ts'
import { type Engine, loadEngine, settingsAsData } from './engine.ts'
import type { Entry, Making } from './entry.ts'
import { BatchError, tell } from './faults.ts'
import { type Found, find, type Problem } from './find.ts'
import { JOURNAL, type Journal, makingLine, openJournal } from './journal.ts'
import { lock } from './lock.ts'
import { settle } from './names.ts'
import { type ArchiveOptions, type ArchiveSummary, emptySummary } from './options.ts'
import { namer } from './pattern.ts'
import { addFailure, convertAll, type Run, TOLD } from './run.ts'
import { seal, strays } from './seal.ts'
import { openStore } from './store.ts'
import { sweep } from './temporary.ts'
import type { Setup } from './work.ts'

/** Below this many inputs one thread is done before others have started. */
const HANDFUL = 64

/**
 * Archives what the inputs hold as a BagIt bag. Throws a BatchError where the folder cannot be used (locked,
 * no archive, no permission) or where a fault struck that would strike every file (disk full), after sealing what could be sealed;
 * a RangeError for a pattern of names that is none. Everything about single inputs is in the summary and heard as events.
 */
export async function archive(options: ArchiveOptions): Promise<ArchiveSummary> {
  const { found, problems } = await find(options.inputs, { follow: options.follow, except: options.to, plain: true })
  const engine = options.engine ?? (await loadEngine(options.settings))
  if (options.name !== null) await namer(options.name)
  const wasThere = existsSync(options.to)
  const root = openFolder(options.to, options.dryRun || found.length === 0)
  const still = options.dryRun || root === null
  const release = still ? () => {} : lock(root)
  try {
    const journal = openJournal(root ?? options.to, { readOnly: still, fsync: options.fsync })
    try {
      const run = startRun(options, found, journal, engine, root)
      for (const problem of problems) meet(run, problem)
      await perform(run)
      return run.summary
    } finally {
      journal.close()
    }
  } finally {
    release()
    if (root !== null && !wasThere) removeEmpty(root)
  }
}

/** A run that ends before its first file leaves no empty folder behind. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Not empty.
  }
}

/** Checks that the folder is new, empty or an archive; gives its true path, or null where it is missing and stays so. */
function openFolder(folder: string, still: boolean): string | null {
  let names: string[] = []
  try {
    names = readdirSync(folder).filter((name) => !name.startsWith('.stet-'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') tell(folder, () => raise(error))
    if (still) return null
    tell(folder, () => mkdirSync(folder, { recursive: true }))
  }
  // What a run leaves that died before its journal began is an archive too.
  if (!names.includes(JOURNAL) && names.some((name) => name !== BAGIT))
    throw new BatchError(
      'not-an-archive',
      folder,
      'holds files and is no archive of stet: name a new or an empty folder'
    )
  return realpathSync(folder)
}

function raise(error: unknown): never {
  throw error
}

function startRun(options: ArchiveOptions, found: Found[], journal: Journal, engine: Engine, root: string | null): Run {
  const kept = new Map<string, string>()
  for (const source of journal.sources())
    kept.set(source, (JSON.parse(journal.line(source) as string) as Pick<Entry, 'name'>).name)
  const relatives = found.map((one) => one.relative)
  const here = new Set(relatives)
  const gone = [...kept.keys()].filter((source) => !here.has(source)).sort()
  const making = makingOf(engine, options)
  const setup: Setup = {
    root: root ?? options.to,
    settings: options.settings,
    made: making.made,
    pattern: options.name,
    look: options.dryRun || root === null,
    fsync: options.fsync
  }
  return {
    options,
    found,
    names: settle(relatives, ['.json', '.md'], kept),
    journal,
    engine,
    making,
    setup,
    summary: emptySummary(found.length, { count: gone.length, first: gone.slice(0, TOLD) }),
    jobs: options.jobs ?? (found.length <= HANDFUL ? 1 : availableParallelism()),
    fatal: null,
    stop: false
  }
}

function makingOf(engine: Engine, options: ArchiveOptions): Making {
  const settings = { ...settingsAsData(options.settings), name: options.name }
  const by = { version: engine.version, weights: engine.weights, settings }
  return { made: createHash('sha256').update(JSON.stringify(by)).digest('hex').slice(0, 16), ...by }
}

function meet(run: Run, problem: Problem): void {
  run.options.hear?.({ type: 'problem', problem })
  if (problem.level === 'skipped') run.summary.problems.skipped++
  else {
    run.summary.problems.errors++
    addFailure(run, `${problem.path}: ${problem.message}`)
  }
}

async function perform(run: Run): Promise<void> {
  const { setup, options, journal, summary } = run
  options.hear?.({ type: 'found', inputs: run.found.length })
  if (setup.look) return convertAll(run, setup, true)
  if (options.name !== null) await checkNames(run)
  const store = openStore(setup.root, { fsync: options.fsync, force: true })
  const clean = isSealed(setup.root)
  if (!clean) sweep(setup.root, true)
  if (journal.makings.size === 0) {
    // Before any other file: by its journal a folder is known as an archive.
    unseal(setup.root)
    journal.append([makingLine(run.making)])
  }
  store.put(BAGIT, DECLARATION)
  await convertAll(run, setup, true)
  summary.interrupted = options.signal?.aborted === true
  const torn = [...journal.sources()].filter((source) => journal.isVoid(source))
  sayTorn(run, torn)
  if (!summary.interrupted && torn.length === 0 && !isSealed(setup.root)) {
    tell(setup.root, () => mkdirSync(`${setup.root}/${PAYLOAD}`, { recursive: true }))
    if (!clean) summary.strays = strays(setup.root, journal)
    options.hear?.({ type: 'sealing' })
    unseal(setup.root)
    sealOr(run, () => seal(store, journal, { date: options.date, agent: `stet ${run.engine.version}` }))
  }
  summary.sealed = isSealed(setup.root)
  if (run.fatal !== null) throw run.fatal
}

/** Inputs whose replacement was begun by a run that died, and which nobody gave this time: they keep the archive open. */
function sayTorn(run: Run, torn: readonly string[]): void {
  if (torn.length === 0) return
  const here = new Set(run.found.map((one) => one.relative))
  for (const source of torn) {
    if (here.has(source)) continue
    const message =
      'was being replaced when a run was interrupted; the archive is complete again when this input is given again'
    meet(run, { level: 'error', path: source, message })
  }
}

/** Where the disk is full already, the fault that said so first is the one to hear of. */
function sealOr(run: Run, action: () => void): void {
  try {
    action()
  } catch (error) {
    throw run.fatal ?? error
  }
}
