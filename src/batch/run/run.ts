import { StetError } from '../../errors.ts'
import type { CountedDocument, Counts } from '../../profile/index.ts'
import { fileErrorOf } from '../files/io-errors.ts'
import type { InputFile } from '../inputs/walk.ts'
import type { Recipe, UnreadRecord } from '../journal/entries.ts'
import type { Journal, JournalLine } from '../journal/journal.ts'
import type { BatchResult, PartWritten, Setup, Task, TaskResult } from '../processing/protocol.ts'
import { addTotals } from '../processing/totals.ts'
import type { RunOptions } from './options.ts'
import { addFailure, MAX_LISTED, type Summary } from './summary.ts'

/** An input, and the name it gets in the output folder. */
export interface NamedInput extends InputFile {
  name: string
}

/** One run over many inputs, until its summary. */
export interface Run {
  options: RunOptions & { failFast?: boolean }
  inputs: readonly NamedInput[]
  journal: Journal
  recipe: Recipe
  setup: Setup
  summary: Summary
  jobs: number
  /** An error that every further input would meet. */
  fatal: StetError | null
  stop: boolean
  /** How often lines of the text stand in other documents; null where that is not counted. */
  kept: Counts | null
}

/** The input of a task. */
export function inputAt(run: Pick<Run, 'inputs'>, index: number): NamedInput {
  const input = run.inputs[index]
  if (input === undefined) throw new RangeError(`there is no input ${index} of ${run.inputs.length}`)
  return input
}

/** Bytes of all inputs; those that can be read only once have none that are known. */
export function bytesOf(inputs: readonly InputFile[]): number {
  return inputs.reduce((sum, { size }) => sum + (size ?? 0), 0)
}

/** An input as a task; `force`: it may replace what is there. */
export function taskFor(run: Run, index: number, force: boolean): Task {
  const { journal } = run
  const { path, relative: source, size, name } = inputAt(run, index)
  return {
    index,
    path,
    source,
    name,
    size,
    line: journal.line(source),
    parts: journal.partsOf(source),
    force: force || journal.isInvalid(source)
  }
}

/** Records a part of a long input's entry. */
export function recordPart(run: Run, { index, part, line, summaries, errors, kept }: PartWritten): void {
  const { path, relative: source } = inputAt(run, index)
  try {
    if (!run.setup.dryRun) run.journal.append([{ what: 'part', source, line, part }])
  } catch (error) {
    // Without it the input's entry will not count either: the next run does the input again.
    run.fatal ??= fileErrorOf(error, run.setup.journal)
    run.stop = true
  }
  countKept(run, kept)
  addUnread(run.summary, path, errors)
  run.options.onEvent?.({ type: 'part', path, summaries, errors })
}

/** Records a batch's results in the journal and the totals. */
export function recordResults(run: Run, { results, totals }: BatchResult): void {
  addTotals(run.summary.totals, totals)
  const lines: JournalLine[] = []
  for (const { index, line, parts } of results)
    if (line !== null) lines.push({ what: 'entry', source: inputAt(run, index).relative, line, parts })
  if (lines.length === 0) return
  if (!run.journal.recipes.has(run.setup.recipe)) lines.unshift({ what: 'recipe', recipe: run.recipe })
  run.journal.append(lines)
}

/** Counts an input, and tells the caller what came of it. */
export function reportResult(run: Run, result: TaskResult): void {
  const { path, size } = inputAt(run, result.index)
  const { action, outputs, summaries, errors, error, kept } = result
  countKept(run, kept)
  run.summary.actions[action]++
  if (error !== null) {
    addFailure(run.summary, error.message)
    if (run.options.failFast || error.fatal) run.stop = true
    if (error.fatal) run.fatal ??= new StetError(error.code, error.message)
  }
  addUnread(run.summary, path, errors)
  const said = { path, bytes: size ?? 0, action, message: error?.message ?? null, code: error?.code ?? null }
  run.options.onEvent?.({ type: 'done', ...said, outputs, summaries, errors })
}

/** Lines of the text that are kept at most, to find out whether a profile would help. */
export const KEPT_LINES = 500_000

function countKept({ kept }: Run, documents: readonly CountedDocument[]): void {
  for (const document of documents) kept?.add(document)
}

/** Adds the records of an input that could not be read, as long as they are listed. */
export function addUnread(summary: Summary, path: string, errors: readonly UnreadRecord[]): void {
  for (const error of errors) if (summary.unread.length < MAX_LISTED) summary.unread.push(unreadMessage(path, error))
}

/** Says which record could not be read, and where it is. */
export function unreadMessage(path: string, { line, message }: UnreadRecord): string {
  return `${path}${line === null ? '' : `:${line}`}: ${message}`
}
