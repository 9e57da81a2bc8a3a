import path from 'node:path'
import { StetError } from '../../errors.ts'
import { unseal } from '../bag/bagit.ts'
import type { Bench } from '../bench.ts'
import { readLines } from '../files/append-only-file.ts'
import { BatchError, FATAL, type Fault, faultOf } from '../files/io-errors.ts'
import { lookingStore, openStore } from '../files/output-folder.ts'
import { type Original, openOriginal, streamed } from '../files/source-file.ts'
import type { Entry, Part } from '../journal/entries.ts'
import { noteBegun } from '../journal/started-inputs.ts'
import { namer } from '../naming/name-template.ts'
import { isToDo } from './action.ts'
import { decide } from './decide-action.ts'
import type { Converted, Engine, Failed } from './engine.ts'
import { Draft, InTheWay } from './input-writer.ts'
import type { BatchDone, Done, News, Setup, Task } from './protocol.ts'
import { addRows, addSums, addTally, emptyTally, type Tally } from './totals.ts'

/** The path of what has none. */
export const STANDARD_INPUT = '-'

/** Does a batch; throws for nothing that a file can cause. */
export type Work = (tasks: Task[], say: (news: News) => void) => Promise<BatchDone>

/**
 * Prepares the work on inputs.
 *
 * @param streams reads what is no regular file, where there may be such
 */
export async function startWork(
  setup: Setup,
  engine: Engine,
  streams: (path: string) => AsyncIterable<Uint8Array> = refuse
): Promise<Work> {
  const isBag = setup.layout === 'bag'
  const bench: Bench = {
    setup,
    engine,
    store: setup.look ? lookingStore(setup.root) : openStore(setup.root, { fsync: setup.fsync, alone: isBag }),
    nameOf: setup.pattern === null ? null : await namer(setup.pattern),
    begin: () => {}
  }
  const open = ({ path: file, size }: Task) =>
    size === null ? streamed(() => streams(file)) : openOriginal(file, size)
  return async (tasks, say) => {
    const result: BatchDone = { done: [], tally: emptyTally() }
    if (isBag && !setup.look) bench.begin = beginning(setup, tasks)
    const prepared = tasks.map((task) => prepare(bench, task, open))
    await convertSmall(engine, prepared)
    for (const one of prepared) result.done.push(await attempt(bench, one, result.tally, say))
    return result
  }
}

/** Before a batch's first file is written, the bag is opened, and its inputs are noted down. */
function beginning({ root, fsync }: Setup, tasks: readonly Task[]): () => void {
  let isBegun = false
  return () => {
    if (isBegun) return
    isBegun = true
    unseal(root)
    noteBegun(
      root,
      tasks.filter((task) => task.line === null && !task.force),
      fsync
    )
  }
}

/** An input up to this size is converted together with others. */
const SMALL_BYTES = 1 << 16

/** A task that has been looked at. */
interface Prepared {
  task: Task
  done: Done
  original: Original | null
  earlier: Entry | null
  /** Its records, where they have been converted already, or why they cannot be. */
  converted: Converted[] | Failed | null
}

function prepare(bench: Bench, task: Task, open: (task: Task) => Original): Prepared {
  const nothing = { line: null, parts: 0, outputs: [], touched: false, digests: [], errors: [] }
  const done: Done = { index: task.index, decision: 'failed', fault: null, ...nothing }
  const prepared: Prepared = { task, done, original: null, earlier: null, converted: null }
  try {
    prepared.original = open(task)
    prepared.earlier = task.line === null ? null : (JSON.parse(task.line) as Entry)
    const pieces = () => piecesBefore(bench.setup, prepared)
    done.decision = decide(bench.setup, task, prepared.earlier, prepared.original, pieces)
  } catch (error) {
    done.fault = describe(error, task)
  }
  return prepared
}

/** Converts the small inputs of a batch, those that are to be made. */
async function convertSmall(engine: Engine, batch: readonly Prepared[]): Promise<void> {
  const small = batch.filter(
    ({ done, original }) => isToDo(done.decision) && original?.held != null && original.bytes <= SMALL_BYTES
  )
  if (engine.together === undefined || small.length < 2) return
  const inputs = small.map(({ task, original }) => ({
    chunks: (original as Original).stream(),
    about: { name: nameOf(task), source: task.source }
  }))
  for (const [at, converted] of (await engine.together(inputs)).entries()) small[at].converted = converted
}

/** The file's name without its folder, as the caller gave it. */
function nameOf(task: Task): string | null {
  return task.path === STANDARD_INPUT ? null : path.posix.basename(task.source)
}

async function attempt(bench: Bench, prepared: Prepared, tally: Tally, say: (news: News) => void): Promise<Done> {
  const { task, done, earlier } = prepared
  try {
    if (done.decision === 'same') addEntry(tally, piecesBefore(bench.setup, prepared), earlier as Entry)
    if (isToDo(done.decision)) await make(bench, prepared, tally, say)
  } catch (error) {
    done.line = null
    if (error instanceof InTheWay) return { ...done, decision: 'in-the-way', outputs: [error.message] }
    done.decision = 'failed'
    done.fault = describe(error, task)
  }
  return done
}

/** Converts an input and writes its files. What was new is taken back if it cannot be finished. */
async function make(bench: Bench, prepared: Prepared, tally: Tally, say: (news: News) => void): Promise<void> {
  const { task, done } = prepared
  const draft = new Draft(bench, task, prepared.original as Original)
  const { entry } = draft
  try {
    for await (const converted of recordsOf(bench.engine, prepared)) draft.add(converted, say)
    if (bench.setup.layout === 'bag' && entry.rows.length === 0 && entry.parts === undefined) throw new NoRecord(entry)
    draft.finish(piecesBefore(bench.setup, prepared))
  } catch (error) {
    draft.giveUp()
    throw error
  } finally {
    done.touched = draft.touched
  }
  addTally(tally, draft.tally)
  done.parts = entry.parts ?? 0
  done.digests = draft.digests
  done.errors = draft.errors
  done.outputs = draft.outputs
  if (draft.differs.length > 0) Object.assign(done, { decision: 'in-the-way', outputs: draft.differs })
  else if (!bench.setup.look && task.size !== null) done.line = JSON.stringify(entry)
}

function recordsOf(
  engine: Engine,
  { task, original, converted }: Prepared
): Iterable<Converted> | AsyncIterable<Converted> {
  if (converted === null)
    return engine.convert((original as Original).stream(), { name: nameOf(task), source: task.source })
  if (Array.isArray(converted)) return converted
  throw converted.error
}

/** In an archive, and in a thread of its own, there are regular files alone. */
function refuse(file: string): never {
  throw new BatchError('not-a-file', file, 'is no regular file')
}

function* piecesBefore(setup: Setup, { task, earlier }: Pick<Prepared, 'task' | 'earlier'>): Generator<Part> {
  for (const line of readLines(setup.journal, task.parts)) yield JSON.parse(line) as Part
  if (earlier !== null) yield earlier
}

function addEntry(tally: Tally, pieces: Iterable<Part>, entry: Entry): void {
  for (const { rows } of pieces) addRows(tally, rows)
  addSums(tally, entry)
}

/** A file in which there is nothing to archive. */
class NoRecord extends Error {
  readonly code: string
  constructor({ errors }: Entry) {
    const [first] = errors
    const line = first?.line == null ? '' : ` (line ${first.line})`
    super(first === undefined ? 'there is no text in it' : first.message + line)
    this.code = first?.code ?? 'empty'
  }
}

function describe(error: unknown, task: Task): Fault {
  const file = task.path === STANDARD_INPUT ? 'standard input' : task.path
  if (error instanceof NoRecord || (error instanceof StetError && !(error instanceof BatchError)))
    return { code: error.code, message: `${file}: ${error.message}`, fatal: error.code === 'bad-option' }
  const fault = faultOf(error, file)
  return { code: fault.code, message: fault.message, fatal: FATAL.has(fault.code) }
}
