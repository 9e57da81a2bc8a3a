import type { ErrorCode } from '../../errors.ts'
import { BatchError } from '../files/io-errors.ts'
import type { Found } from '../inputs/walk.ts'
import type { BadRecord, Making } from '../journal/entries.ts'
import type { Change, Journal } from '../journal/journal.ts'
import type { BatchDone, Done, News, Setup, Task } from '../processing/protocol.ts'
import { addTally } from '../processing/totals.ts'
import type { RunOptions, Summary } from './options.ts'

/** One run over many inputs, until its summary. */
export interface Run {
  options: RunOptions & { failFast?: boolean }
  found: readonly Found[]
  /** The inputs' names in the output folder, in the order of `found`. */
  names: readonly string[]
  journal: Journal
  making: Making
  setup: Setup
  summary: Summary
  jobs: number
  /** A fault that would strike every file. */
  fatal: BatchError | null
  stop: boolean
}

/** Failures and gone sources that are kept to be told; the rest is counted. */
export const TOLD = 1000
/** An input as a task; `force`: it may replace what is there. */
export function taskFor(run: Run, index: number, force: boolean): Task {
  const { journal } = run
  const { path, relative: source, size } = run.found[index] as Found
  const name = run.names[index] as string
  const isForced = force || journal.isVoid(source)
  return {
    index,
    path,
    source,
    name,
    size,
    line: journal.line(source),
    parts: journal.partsOf(source),
    force: isForced
  }
}

/** Keeps a part of a long input's entry. */
export function learn(run: Run, { index, part, line, digests, errors }: News): void {
  const { path, relative: source } = run.found[index] as Found
  try {
    if (!run.setup.look) run.journal.append([{ what: 'part', source, line, part }])
  } catch (error) {
    // Without it the input's entry will not count either: the next run does the input again.
    run.fatal ??= error as BatchError
    run.stop = true
  }
  addUnread(run, path, errors)
  run.options.hear?.({ type: 'part', path, digests, errors })
}

/** Puts a batch's results into the journal and the tally. */
export function keep(run: Run, result: BatchDone): void {
  addTally(run.summary.tally, result.tally)
  const changes: Change[] = []
  for (const { index, line, parts } of result.done)
    if (line !== null) changes.push({ what: 'entry', source: (run.found[index] as Found).relative, line, parts })
  if (changes.length === 0) return
  if (!run.journal.makings.has(run.setup.made)) changes.unshift({ what: 'making', making: run.making })
  run.journal.append(changes)
}

/** Counts an input and says what came of it. */
export function finish(run: Run, done: Done): void {
  const { path } = run.found[done.index] as Found
  const { decision, outputs, digests, errors } = done
  run.summary.decisions[decision]++
  const message = done.fault?.message ?? null
  if (done.fault !== null && message !== null) {
    addFailure(run, message)
    if (run.options.failFast || done.fault.fatal) run.stop = true
    if (done.fault.fatal) run.fatal ??= new BatchError(done.fault.code as ErrorCode, message)
  }
  addUnread(run, path, errors)
  run.options.hear?.({ type: 'done', path, decision, message, outputs, digests, errors })
}

export function addFailure(run: Run, message: string): void {
  if (run.summary.failures.length < TOLD) run.summary.failures.push(message)
}

function addUnread(run: Run, path: string, errors: readonly BadRecord[]): void {
  for (const error of errors) if (run.summary.unread.length < TOLD) run.summary.unread.push(unreadMessage(path, error))
}

/** A record that could not be read, in words that name its place. */
export function unreadMessage(path: string, { line, message }: BadRecord): string {
  return `${path}${line === null ? '' : `:${line}`}: ${message}`
}
