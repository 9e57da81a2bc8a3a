import type { Found } from '../inputs/walk.ts'
import { needsLeave } from '../processing/action.ts'
import type { BatchDone, Done, News, Task } from '../processing/protocol.ts'
import { type Crew, drive } from '../workers/pool.ts'
import { replace } from './replace-outputs.ts'
import { finish, keep, learn, type Run, taskFor } from './run.ts'

const BATCH_TASKS = 32
const BATCH_BYTES = 4 << 20

/**
 * Does all inputs of a run. With `look` the results do not count: it hears what each input would be written to, and
 * nothing else comes of it.
 */
export async function convertAll(
  run: Run,
  crew: Crew<Task, BatchDone, News>,
  look?: (source: string, outputs: readonly string[]) => void
): Promise<void> {
  const tell = run.setup.look ? inOrder(run, (done) => finish(run, done)) : (done: Done) => finish(run, done)
  const hear = (done: Done) => {
    if (look === undefined) return tell(done)
    const { path, relative } = run.found[done.index] as Found
    look(relative, done.outputs)
    run.options.hear?.({ type: 'looked', path })
  }
  crew.hear = (news) => {
    if (look === undefined) learn(run, news)
  }
  const take = async (result: BatchDone, again: (batch: Task[]) => Promise<BatchDone>) => {
    const retry = run.options.update ? result.done.filter((done) => needsLeave(done.decision)) : []
    if (look === undefined) keep(run, result)
    for (const done of result.done) if (!retry.includes(done)) hear(done)
    if (retry.length > 0) for (const done of await replace(run, retry, again)) hear(done)
  }
  try {
    await drive(crew, batches(run), take, (task, error) => hear(lostTask(task, error)))
  } finally {
    await crew.close()
  }
}

function batches(run: Run): () => Task[] | null {
  const most = Math.max(1, Math.min(BATCH_TASKS, Math.ceil(run.found.length / (run.jobs * 4))))
  let index = 0
  return () => {
    if (run.stop || run.options.signal?.aborted === true) return null
    const batch: Task[] = []
    for (let bytes = 0; index < run.found.length && batch.length < most && bytes < BATCH_BYTES; index++) {
      batch.push(taskFor(run, index, false))
      bytes += (run.found[index] as Found).size ?? 0
    }
    return batch.length === 0 ? null : batch
  }
}

/** Done inputs in the order of the inputs, however they come: for what is printed of a dry run. */
function inOrder(run: Run, call: (done: Done) => void): (done: Done) => void {
  const early = new Map<number, Done>()
  let next = 0
  return (done) => {
    early.set(done.index, done)
    for (let one = early.get(next); one !== undefined && next < run.found.length; one = early.get(next)) {
      early.delete(next++)
      call(one)
    }
  }
}

function lostTask(task: Task, error: Error): Done {
  const fault = {
    code: 'worker-died',
    message: `${task.path}: the thread working on it died (${error.message})`,
    fatal: false
  }
  const nothing = { line: null, parts: 0, outputs: [], digests: [], errors: [] }
  return { index: task.index, decision: 'failed', fault, touched: true, ...nothing }
}
