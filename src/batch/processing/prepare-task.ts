import path from 'node:path'
import type { Corrections } from '../../corrections/corrections.ts'
import { readLines } from '../files/append-only-file.ts'
import { FileError, fileErrorOf, isFatal } from '../files/io-errors.ts'
import type { SourceFile } from '../files/source-file.ts'
import { STANDARD_INPUT, shownAs } from '../inputs/standard-input.ts'
import type { Entry, EntryPart } from '../journal/entries.ts'
import { writesFiles } from './action.ts'
import { decideAction } from './decide-action.ts'
import type { Converted, Engine, FailedInput } from './engine.ts'
import type { Setup, Task, TaskError, TaskResult } from './protocol.ts'

/** An input up to this size is converted together with others. */
const SMALL_BYTES = 1 << 16

/** A task whose input has been read, or could not be. */
export interface Prepared {
  task: Task
  result: TaskResult
  source: SourceFile | null
  earlier: Entry | null
  /** Its records, where they have been converted already, or why they cannot be. */
  converted: Converted[] | FailedInput | null
}

/** Reads a task's input and decides what becomes of it; a fault of the file is in the result. */
export function prepareTask(
  { setup, corrections }: { setup: Setup; corrections: Corrections },
  task: Task,
  open: (task: Task) => SourceFile
): Prepared {
  const nothing = { line: null, parts: 0, outputs: [], touched: false, summaries: [], errors: [], kept: [] }
  const result: TaskResult = { index: task.index, action: 'failed', error: null, ...nothing }
  const prepared: Prepared = { task, result, source: null, earlier: null, converted: null }
  try {
    const source = open(task)
    prepared.source = source
    prepared.earlier = task.line === null ? null : (JSON.parse(task.line) as Entry)
    result.action = decideAction(setup, corrections, task, prepared.earlier, source, () =>
      earlierParts(setup, prepared)
    )
  } catch (error) {
    result.error = taskError(error, task)
  }
  return prepared
}

/** Converts the small inputs of a batch, as far as their files are to be written. */
export async function convertSmall(engine: Engine, batch: readonly Prepared[]): Promise<void> {
  if (engine.convertMany === undefined) return
  const small: { prepared: Prepared; source: SourceFile }[] = []
  for (const prepared of batch) {
    const { result, source } = prepared
    const isSmall = source !== null && source.content !== null && source.bytes <= SMALL_BYTES
    if (isSmall && writesFiles(result.action)) small.push({ prepared, source })
  }
  if (small.length < 2) return
  const inputs = small.map(({ prepared: { task }, source }) => ({
    chunks: source.stream(),
    about: { name: fileName(task), source: task.source }
  }))
  for (const [at, converted] of (await engine.convertMany(inputs)).entries()) {
    const one = small[at]
    if (one !== undefined) one.prepared.converted = converted
  }
}

/** The file's name without its folder, as the caller gave it. */
export function fileName(task: Pick<Task, 'path' | 'source'>): string | null {
  return task.path === STANDARD_INPUT.path ? null : path.posix.basename(task.source)
}

/** The parts of the input's entry in the journal, the entry itself last. */
export function* earlierParts(
  setup: Setup,
  { task, earlier }: Pick<Prepared, 'task' | 'earlier'>
): Generator<EntryPart> {
  for (const line of readLines(setup.journal, task.parts)) yield JSON.parse(line) as EntryPart
  if (earlier !== null) yield earlier
}

/** What is reported of an input that failed. */
export function taskError(thrown: unknown, task: Task): TaskError {
  const file = shownAs(task.path)
  const error = fileErrorOf(thrown, file)
  const isNamed = error instanceof FileError
  const message = isNamed ? error.message : `${file}: ${error.message}`
  return { code: error.code, message, fatal: error.code === 'bad-option' || isFatal(error.code) }
}
