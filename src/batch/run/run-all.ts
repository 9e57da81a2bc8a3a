import { needsUpdate } from '../processing/action.ts'
import type { BatchResult, PartWritten, Task, TaskResult } from '../processing/protocol.ts'
import { type Pool, runBatches } from '../workers/pool.ts'
import { keepInputs } from './inputs-kept.ts'
import { replaceOutputs } from './replace-outputs.ts'
import { inputAt, type Run, recordPart, recordResults, reportResult, taskFor } from './run.ts'

const BATCH_TASKS = 32
const BATCH_BYTES = 4 << 20

export type ProcessingPool = Pool<Task, BatchResult, PartWritten>

/** Does all inputs of a run, and closes the pool. */
export async function processAll(run: Run, pool: ProcessingPool): Promise<void> {
  const report = (result: TaskResult) => reportResult(run, result)
  const onResult = run.setup.dryRun ? inOrder(run, report) : report
  pool.onEvent = (event) => recordPart(run, event)
  await doAll(run, pool, onResult, (batch) => recordResults(run, batch))
}

/** Finds out what each input of a run would be written to, with a pool that writes nothing. Nothing of it is counted. */
export async function lookUpOutputs(
  run: Run,
  pool: ProcessingPool,
  onOutputs: (source: string, outputs: readonly string[]) => void
): Promise<void> {
  const onResult = ({ index, outputs }: TaskResult) => {
    const { path, relative, size } = inputAt(run, index)
    onOutputs(relative, outputs)
    run.options.onEvent?.({ type: 'looked', path, bytes: size ?? 0 })
  }
  await doAll(run, pool, onResult, () => {})
}

async function doAll(
  run: Run,
  pool: ProcessingPool,
  onResult: (result: TaskResult) => void,
  onBatch: (batch: BatchResult) => void
): Promise<void> {
  const keepInput = keepInputs(run)
  const take = async (batch: BatchResult, again: (tasks: Task[]) => Promise<BatchResult>) => {
    onBatch(batch)
    const results = batch.results.map(keepInput)
    const retry = run.options.update ? results.filter(({ action }) => needsUpdate(action)) : []
    for (const result of results) if (!retry.includes(result)) onResult(result)
    if (retry.length > 0) for (const result of await replaceOutputs(run, retry, again)) onResult(result)
  }
  try {
    await runBatches(pool, batches(run), take, (task, error) => onResult(lostTask(task, error)))
  } finally {
    await pool.close()
  }
}

function batches(run: Run): () => Task[] | null {
  const most = Math.max(1, Math.min(BATCH_TASKS, Math.ceil(run.inputs.length / (run.jobs * 4))))
  let index = 0
  return () => {
    if (run.stop || run.options.signal?.aborted === true) return null
    const batch: Task[] = []
    for (let bytes = 0; index < run.inputs.length && batch.length < most && bytes < BATCH_BYTES; index++) {
      const task = taskFor(run, index, false)
      batch.push(task)
      bytes += task.size ?? 0
    }
    return batch.length === 0 ? null : batch
  }
}

/** Passes results on in the order of the inputs, whatever order they come in: for what a dry run prints. */
function inOrder(run: Run, pass: (result: TaskResult) => void): (result: TaskResult) => void {
  const early = new Map<number, TaskResult>()
  let next = 0
  return (result) => {
    early.set(result.index, result)
    for (let one = early.get(next); one !== undefined && next < run.inputs.length; one = early.get(next)) {
      early.delete(next++)
      pass(one)
    }
  }
}

function lostTask(task: Task, { message }: Error): TaskResult {
  const error = { code: 'worker-died', message: `${task.path}: ${message}`, fatal: false } as const
  const nothing = { line: null, parts: 0, outputs: [], summaries: [], errors: [], kept: [] }
  return { index: task.index, action: 'failed', error, touched: true, ...nothing }
}
