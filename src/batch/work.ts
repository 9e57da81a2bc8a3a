import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { SOURCE_FOLDER, unseal } from './bag.ts'
import type { ConvertSettings, Engine } from './engine.ts'
import type { BagFile, Entry } from './entry.ts'
import { FATAL, faultOf, tell } from './faults.ts'
import { type NameParts, namer } from './pattern.ts'
import { addRecord } from './record.ts'
import { openStore, type Store } from './store.ts'
import { addEntry, emptyTally, type Tally } from './tally.ts'

/** What every worker of a run is told once. */
export interface Setup {
  root: string
  settings: ConvertSettings
  /** The making that new entries are made by. */
  made: string
  /** The pattern of names for JSON and Markdown, or null for the input's own. */
  pattern: string | null
  /** Find out what would be done, and write nothing. */
  look: boolean
  fsync: boolean
}

/** One input to be archived. */
export interface Task {
  index: number
  /** Where to read it. */
  path: string
  source: string
  name: string
  size: number
  /** What the journal says of it. */
  line: string | null
  /** It may replace what is there. */
  force: boolean
}

/** What is to be done about an input, or was. The last four need leave to replace (`--update`) and do nothing without. */
export type Decision =
  | 'new'
  | 'same'
  | 'repaired'
  | 'replaced'
  | 'failed'
  | 'changed'
  | 'remade'
  | 'damaged'
  | 'in-the-way'

export interface Done {
  index: number
  decision: Decision
  /** The journal's new line for it; null where nothing was done. */
  line: string | null
  /** Paths in the bag that were, or would be, written. */
  outputs: string[]
  fault: { code: string; message: string; fatal: boolean } | null
  /** A file that was there has been replaced or taken away: the journal's old line is no longer true. */
  touched: boolean
}

/** What a worker gives back for a batch of tasks. */
export interface BatchDone {
  done: Done[]
  tally: Tally
}

interface Bench {
  setup: Setup
  engine: Engine
  store: Store | null
  nameOf: ((parts: NameParts) => string) | null
  unsealed: boolean
}

/** Thrown inside one input's work where a file with other bytes has a name it wants. */
class InTheWay extends Error {}

/** Prepares the work on inputs; the function given does one batch, and throws for nothing that a file can cause. */
export async function startWork(setup: Setup, engine: Engine): Promise<(tasks: Task[]) => Promise<BatchDone>> {
  const bench: Bench = {
    setup,
    engine,
    store: setup.look ? null : openStore(setup.root, { fsync: setup.fsync }),
    nameOf: setup.pattern === null ? null : await namer(setup.pattern),
    unsealed: false
  }
  return async (tasks) => {
    const result: BatchDone = { done: [], tally: emptyTally() }
    for (const task of tasks) result.done.push(await attempt(bench, task, result.tally))
    return result
  }
}

async function attempt(bench: Bench, task: Task, tally: Tally): Promise<Done> {
  const result: Done = { index: task.index, decision: 'failed', line: null, outputs: [], fault: null, touched: false }
  try {
    const bytes = tell(task.path, () => readFileSync(task.path))
    const sha256 = sha256Of(bytes)
    const earlier = task.line === null ? null : (JSON.parse(task.line) as Entry)
    result.decision = decide(bench, task, earlier, sha256)
    if (result.decision === 'same') addEntry(tally, earlier as Entry)
    if (!isToDo(result.decision)) return result
    const entry = await make(bench, task, bytes, sha256, earlier, () => {
      result.touched = true
    })
    result.outputs = entry.files.map((file) => file.path)
    addEntry(tally, entry)
    if (!bench.setup.look) result.line = JSON.stringify(entry)
  } catch (error) {
    if (error instanceof InTheWay) return { ...result, decision: 'in-the-way', outputs: [error.message] }
    result.decision = 'failed'
    result.fault = describe(error, task.path)
  }
  return result
}

function isToDo(decision: Decision): boolean {
  return decision === 'new' || decision === 'repaired' || decision === 'replaced'
}

function decide(bench: Bench, task: Task, earlier: Entry | null, sha256: string): Decision {
  if (task.force) return 'replaced'
  if (earlier === null) return 'new'
  if (earlier.sha256 !== sha256) return 'changed'
  if (earlier.made !== bench.setup.made) return 'remade'
  let decision: Decision = 'same'
  for (const file of earlier.files) {
    const stats = statSync(path.join(bench.setup.root, file.path), { throwIfNoEntry: false })
    if (stats === undefined) decision = decision === 'same' ? 'repaired' : decision
    else if (stats.size !== file.bytes) decision = 'damaged'
  }
  return decision
}

/** Converts an input and writes its files: those of its records, then itself. What was new is taken back if it cannot be finished. */
async function make(
  bench: Bench,
  task: Task,
  bytes: Uint8Array,
  sha256: string,
  earlier: Entry | null,
  touch: () => void
): Promise<Entry> {
  const entry: Entry = {
    source: task.source,
    name: task.name,
    size: bytes.byteLength,
    sha256,
    made: bench.setup.made,
    files: [],
    rows: [],
    struck: {},
    warnings: {},
    errors: []
  }
  const fresh: string[] = []
  const put = (file: string, data: Uint8Array | string, sha?: string) => {
    const content = typeof data === 'string' ? Buffer.from(data) : data
    entry.files.push({ path: file, bytes: content.byteLength, sha256: sha ?? sha256Of(content) })
    if (bench.store === null) return
    if (!bench.unsealed) unseal(bench.setup.root)
    bench.unsealed = true
    const outcome = bench.store.put(file, content, task.force)
    if (outcome === 'differs') throw new InTheWay(file)
    if (outcome === 'new') fresh.push(file)
    if (outcome === 'replaced') touch()
  }
  try {
    for await (const converted of bench.engine.convert(bytes, path.basename(task.path)))
      addRecord(entry, converted, bench.nameOf, put)
    if (entry.rows.length === 0) throw new NoRecord(entry)
    put(`${SOURCE_FOLDER}/${task.name}`, bytes, sha256)
  } catch (error) {
    for (const file of fresh) bench.store?.remove(file)
    throw error
  }
  if (earlier !== null) removeOld(bench.store, earlier.files, entry.files)
  return entry
}

function removeOld(store: Store | null, before: readonly BagFile[], after: readonly BagFile[]): void {
  const kept = new Set(after.map((file) => file.path))
  for (const file of before) if (!kept.has(file.path)) store?.remove(file.path)
}

/** A file in which there is nothing to archive. */
class NoRecord extends Error {
  readonly code: string
  constructor(entry: Entry) {
    const first = entry.errors[0]
    super(
      first === undefined
        ? 'there is no text in it'
        : first.message + (first.line === null ? '' : ` (line ${first.line})`)
    )
    this.code = first?.code ?? 'empty'
  }
}

function describe(error: unknown, file: string): Done['fault'] {
  const code = (error as { code?: unknown } | null)?.code
  if (error instanceof NoRecord || (error instanceof Error && error.name === 'StetError'))
    return { code: String(code), message: `${file}: ${error.message}`, fatal: false }
  const fault = faultOf(error, file)
  return { code: fault.code, message: fault.message, fatal: FATAL.has(fault.code) }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
