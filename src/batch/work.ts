import path from 'node:path'
import { unseal } from './bag.ts'
import { noteBegun } from './begun.ts'
import type { Bench } from './bench.ts'
import { decide } from './decide.ts'
import { isToDo } from './decision.ts'
import { Draft, InTheWay } from './draft.ts'
import type { Engine } from './engine.ts'
import type { Entry, Part } from './entry.ts'
import { BatchError, FATAL, type Fault, faultOf } from './faults.ts'
import { readLines } from './line-file.ts'
import { type Original, openOriginal, streamed } from './original.ts'
import { namer } from './pattern.ts'
import { lookingStore, openStore } from './store.ts'
import { addRows, addSums, addTally, emptyTally, type Tally } from './tally.ts'
import type { BatchDone, Done, News, Setup, Task } from './task.ts'

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
    for (const task of tasks) result.done.push(await attempt(bench, task, result.tally, say, open))
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

async function attempt(
  bench: Bench,
  task: Task,
  tally: Tally,
  say: (news: News) => void,
  open: (task: Task) => Original
): Promise<Done> {
  const done: Done = {
    index: task.index,
    decision: 'failed',
    line: null,
    parts: 0,
    outputs: [],
    fault: null,
    touched: false,
    digests: [],
    errors: []
  }
  try {
    const original = open(task)
    const earlier = task.line === null ? null : (JSON.parse(task.line) as Entry)
    const pieces = () => piecesBefore(bench.setup, task, earlier)
    done.decision = decide(bench.setup, task, earlier, original, pieces)
    if (done.decision === 'same') addEntry(tally, pieces(), earlier as Entry)
    if (isToDo(done.decision)) await make(bench, task, original, done, tally, pieces, say)
  } catch (error) {
    done.line = null
    if (error instanceof InTheWay) return { ...done, decision: 'in-the-way', outputs: [error.message] }
    done.decision = 'failed'
    done.fault = describe(error, task.path === STANDARD_INPUT ? 'standard input' : task.path)
  }
  return done
}

/** Converts an input and writes its files. What was new is taken back if it cannot be finished. */
async function make(
  bench: Bench,
  task: Task,
  original: Original,
  done: Done,
  tally: Tally,
  before: () => Iterable<Part>,
  say: (news: News) => void
): Promise<void> {
  const { setup, engine } = bench
  const draft = new Draft(bench, task, original)
  const { entry } = draft
  try {
    const name = task.path === STANDARD_INPUT ? null : path.posix.basename(task.source)
    for await (const converted of engine.convert(original.stream(), { name, source: task.source }))
      draft.add(converted, say)
    if (setup.layout === 'bag' && entry.rows.length === 0 && entry.parts === undefined) throw new NoRecord(entry)
    draft.finish(before())
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
  else if (!setup.look && task.size !== null) done.line = JSON.stringify(entry)
}

/** In an archive, and in a thread of its own, there are regular files alone. */
function refuse(file: string): never {
  throw new BatchError('not-a-file', file, 'is no regular file')
}

function* piecesBefore(setup: Setup, task: Task, earlier: Entry | null): Generator<Part> {
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

function describe(error: unknown, file: string): Fault {
  const code = (error as { code?: unknown } | null)?.code
  if (error instanceof NoRecord || (error instanceof Error && error.name === 'StetError'))
    return { code: String(code), message: `${file}: ${error.message}`, fatal: code === 'bad-option' }
  const fault = faultOf(error, file)
  return { code: fault.code, message: fault.message, fatal: FATAL.has(fault.code) }
}
