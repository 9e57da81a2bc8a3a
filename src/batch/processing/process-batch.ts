import { groupCorrections } from '../../corrections/corrections.ts'
import type { StetError } from '../../errors.ts'
import { NO_RECORD } from '../../warnings.ts'
import { FileError } from '../files/io-errors.ts'
import { dryRunFolder, FileInTheWay, openOutputFolder } from '../files/output-folder.ts'
import { openSourceFile, type SourceFile, streamedSource } from '../files/source-file.ts'
import { shownAs } from '../inputs/standard-input.ts'
import type { Entry, EntryPart } from '../journal/entries.ts'
import { nameTemplate } from '../naming/name-template.ts'
import { writesFiles } from './action.ts'
import type { Converted, Engine } from './engine.ts'
import { InputWriter, type WriterContext } from './input-writer.ts'
import { LAYOUTS } from './layouts.ts'
import { convertSmall, earlierParts, fileName, type Prepared, prepareTask, taskError } from './prepare-task.ts'
import type { BatchResult, PartWritten, Setup, Task, TaskResult } from './protocol.ts'
import { addRows, addSums, addTotals, emptyTotals, type Totals } from './totals.ts'

/** Does a batch; throws for nothing that a file can cause. */
type ProcessBatch = (tasks: Task[], emit: (event: PartWritten) => void) => Promise<BatchResult>

/**
 * Prepares the processing of inputs.
 *
 * @param streams reads what is no regular file, where there may be such
 */
export async function startProcessing(
  setup: Setup,
  engine: Engine,
  streams: (path: string) => AsyncIterable<Uint8Array> = refuse
): Promise<ProcessBatch> {
  const layout = LAYOUTS[setup.layout]
  const context: WriterContext = {
    setup,
    corrections: groupCorrections(setup.settings.corrections ?? []),
    layout,
    engine,
    folder: setup.dryRun
      ? dryRunFolder(setup.root)
      : openOutputFolder(setup.root, { fsync: setup.fsync, exclusive: layout.exclusive }),
    nameOf: setup.pattern === null ? null : await nameTemplate(setup.pattern)
  }
  const open = ({ path: file, size }: Task) =>
    size === null ? streamedSource(() => streams(file)) : openSourceFile(file, size)
  return async (tasks, emit) => {
    const batch: Batch = {
      context,
      totals: emptyTotals(),
      emit,
      beforeWriting: setup.dryRun ? () => {} : once(() => layout.beginBatch(setup, tasks))
    }
    const prepared = tasks.map((task) => prepareTask(context, task, open))
    await convertSmall(engine, prepared)
    const results: TaskResult[] = []
    for (const one of prepared) results.push(await doTask(batch, one))
    return { results, totals: batch.totals }
  }
}

/** A batch of tasks under way. */
interface Batch {
  context: WriterContext
  totals: Totals
  emit: (event: PartWritten) => void
  beforeWriting: () => void
}

/** Does something the first time that it is called. */
function once(act: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    act()
  }
}

async function doTask(batch: Batch, prepared: Prepared): Promise<TaskResult> {
  const { task, result, earlier, source } = prepared
  const { setup } = batch.context
  try {
    if (result.action === 'same' && earlier !== null) {
      addEntry(batch.totals, earlierParts(setup, prepared), earlier)
      result.errors = earlier.errors
    }
    if (writesFiles(result.action) && source !== null) await convertInput(batch, prepared, source)
  } catch (error) {
    result.line = null
    if (error instanceof FileInTheWay) return { ...result, action: 'in-the-way', outputs: [error.path] }
    result.action = 'failed'
    result.error = taskError(error, task)
  }
  return result
}

/** Converts an input and writes its files. What was new is removed again if it cannot be finished. */
async function convertInput(batch: Batch, prepared: Prepared, source: SourceFile): Promise<void> {
  const { task, result } = prepared
  const { setup, layout, engine } = batch.context
  const writer = new InputWriter(batch.context, task, source, batch.beforeWriting)
  const { entry } = writer
  try {
    for await (const converted of recordsOf(engine, prepared, source)) writer.add(converted, batch.emit)
    if (layout.wholeInputs && entry.rows.length === 0 && entry.parts === undefined) throw noText(entry, task)
    writer.finish(earlierParts(setup, prepared))
  } catch (error) {
    writer.rollBack()
    throw error
  } finally {
    result.touched = writer.hasReplaced
  }
  addTotals(batch.totals, writer.totals)
  result.parts = entry.parts ?? 0
  result.summaries = writer.summaries
  result.errors = writer.errors
  result.kept = writer.kept
  result.outputs = writer.outputs
  if (writer.inTheWay.length > 0) Object.assign(result, { action: 'in-the-way', outputs: writer.inTheWay })
  else if (!setup.dryRun && task.size !== null) result.line = JSON.stringify(entry)
}

function recordsOf(
  engine: Engine,
  { task, converted }: Prepared,
  source: SourceFile
): Iterable<Converted> | AsyncIterable<Converted> {
  if (converted === null) return engine.convert(source.stream(), { name: fileName(task), source: task.source })
  if (Array.isArray(converted)) return converted
  throw converted.error
}

/** In an archive, and in a thread of its own, there are only regular files. */
function refuse(file: string): never {
  throw new FileError('not-a-file', file, 'is no regular file')
}

function addEntry(totals: Totals, parts: Iterable<EntryPart>, entry: Entry): void {
  for (const { rows } of parts) addRows(totals, rows)
  addSums(totals, entry)
}

/** A file that holds nothing to archive. */
function noText({ errors: [first] }: Entry, task: Task): StetError {
  if (first === undefined) return new FileError('empty', shownAs(task.path), NO_RECORD)
  const line = first.line === null ? '' : `:${first.line}`
  return new FileError('bad-record', `${shownAs(task.path)}${line}`, first.message)
}
