import { unseal } from './bag.ts'
import { type Crew, drive, inline, threads } from './crew.ts'
import type { Engine } from './engine.ts'
import type { Entry, Making } from './entry.ts'
import { BatchError, type FaultCode } from './faults.ts'
import type { Found } from './find.ts'
import { goneLine, type Journal, makingLine } from './journal.ts'
import type { ArchiveOptions, ArchiveSummary } from './options.ts'
import { addTally } from './tally.ts'
import { type BatchDone, type Decision, type Done, type Setup, startWork, type Task } from './work.ts'

/** One run of `archive`, from its inputs to its summary. */
export interface Run {
  options: ArchiveOptions
  found: readonly Found[]
  /** The inputs' names in the archive, in the order of `found`. */
  names: readonly string[]
  journal: Journal
  engine: Engine
  making: Making
  setup: Setup
  summary: ArchiveSummary
  jobs: number
  /** A fault that would strike every file. */
  fatal: BatchError | null
  stop: boolean
}

/** Failures and gone sources that are kept to be told; the rest is counted. */
export const TOLD = 1000
const BATCH_TASKS = 32
const BATCH_BYTES = 4 << 20

/**
 * Does all inputs of a run. `final`: the results count; without, `look` hears what each input would be written to, and
 * nothing else comes of it.
 */
export async function convertAll(
  run: Run,
  setup: Setup,
  final: boolean,
  look?: (source: string, outputs: readonly string[]) => void
): Promise<void> {
  const crew = await hire(run, setup)
  const hear = (done: Done) => {
    if (final) return finish(run, done)
    const { path, relative } = run.found[done.index] as Found
    look?.(relative, done.outputs)
    run.options.hear?.({ type: 'looked', path })
  }
  const take = async (result: BatchDone, again: (batch: Task[]) => Promise<BatchDone>) => {
    const retry =
      run.options.dryRun || !run.options.update ? [] : result.done.filter((done) => needsLeave(done.decision))
    if (final) keep(run, setup, result)
    for (const done of result.done) if (!retry.includes(done)) hear(done)
    if (retry.length > 0) for (const done of await replace(run, setup, retry, again)) hear(done)
  }
  try {
    await drive(crew, batches(run), take, (task, error) => hear(lostTask(task, error)))
  } finally {
    await crew.close()
  }
}

/** Decisions that stop short of replacing what is there. */
export function needsLeave(decision: Decision): boolean {
  return decision === 'changed' || decision === 'remade' || decision === 'damaged' || decision === 'in-the-way'
}

async function hire(run: Run, setup: Setup): Promise<Crew<Task, BatchDone>> {
  if (run.options.engine === undefined && run.jobs > 1)
    return threads(run.jobs, { kind: 'archive', setup }, new URL('./worker.js', import.meta.url))
  return inline(await startWork(setup, run.engine))
}

function batches(run: Run): () => Task[] | null {
  const most = Math.max(1, Math.min(BATCH_TASKS, Math.ceil(run.found.length / (run.jobs * 4))))
  let index = 0
  return () => {
    if (run.stop || run.options.signal?.aborted === true) return null
    const batch: Task[] = []
    for (let bytes = 0; index < run.found.length && batch.length < most && bytes < BATCH_BYTES; index++) {
      batch.push(taskFor(run, index, false))
      bytes += (run.found[index] as Found).size
    }
    return batch.length === 0 ? null : batch
  }
}

function taskFor(run: Run, index: number, force: boolean): Task {
  const { path, relative, size } = run.found[index] as Found
  const line = run.journal.line(relative)
  const name = run.names[index] as string
  return { index, path, source: relative, name, size, line, force: force || run.journal.isVoid(relative) }
}

/**
 * Does inputs again with leave to replace what is there. The journal's old line stops being true before the first file is touched,
 * and is true again where none was.
 */
async function replace(
  run: Run,
  setup: Setup,
  retry: readonly Done[],
  again: (batch: Task[]) => Promise<BatchDone>
): Promise<Done[]> {
  const tasks = (): Task[] => retry.map((done) => taskFor(run, done.index, true))
  if (setup.look) return (await again(tasks())).done
  const old = new Map(retry.map((done) => [done.index, run.journal.line((run.found[done.index] as Found).relative)]))
  unseal(setup.root)
  run.journal.append(retry.map((done) => voidLine(run, done.index, old.get(done.index) ?? null)))
  const result = await again(tasks())
  keep(run, setup, result)
  const untouched = result.done.filter((done) => done.line === null && !done.touched)
  run.journal.append(
    untouched.map((done) => old.get(done.index) ?? goneLine((run.found[done.index] as Found).relative))
  )
  return result.done
}

/** Keeps the names of the old files, so that the new ones can clear them away. */
function voidLine(run: Run, index: number, line: string | null): string {
  const files = line === null ? [] : (JSON.parse(line) as Entry).files
  return JSON.stringify({ source: (run.found[index] as Found).relative, void: true, name: run.names[index], files })
}

/** Puts a batch's results into the journal and the tally. */
function keep(run: Run, setup: Setup, result: BatchDone): void {
  addTally(run.summary.tally, result.tally)
  const lines = result.done.flatMap((done) => done.line ?? [])
  if (lines.length === 0) return
  if (!run.journal.makings.has(setup.made)) lines.unshift(makingLine(run.making))
  run.journal.append(lines)
}

function finish(run: Run, done: Done): void {
  const { path } = run.found[done.index] as Found
  run.summary.decisions[done.decision]++
  const message = done.fault?.message ?? null
  if (done.fault !== null && message !== null) {
    addFailure(run, message)
    if (run.options.failFast || done.fault.fatal) run.stop = true
    if (done.fault.fatal) run.fatal ??= new BatchError(done.fault.code as FaultCode, message)
  }
  run.options.hear?.({ type: 'done', path, decision: done.decision, message, outputs: done.outputs })
}

function lostTask(task: Task, error: Error): Done {
  const fault = {
    code: 'worker-died',
    message: `${task.path}: the thread working on it died (${error.message})`,
    fatal: false
  }
  return { index: task.index, decision: 'failed', line: null, outputs: [], fault, touched: true }
}

export function addFailure(run: Run, message: string): void {
  if (run.summary.failures.length < TOLD) run.summary.failures.push(message)
}
