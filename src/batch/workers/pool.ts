import type { Worker } from 'node:worker_threads'
import { StetError } from '../../errors.ts'
import { fileErrorOf } from '../files/io-errors.ts'
import { startThread } from './thread.ts'

/** Does a batch of tasks; what is to be known before it is done is emitted as events. */
export type Handler<Task, Result, Event> = (batch: Task[], emit: (event: Event) => void) => Result | Promise<Result>

/** Workers that do batches of tasks, in this thread or in others. */
export interface Pool<Task, Result, Event = never> {
  /** How many batches to have under way at once, so that no worker waits. */
  readonly slots: number
  /** Does a batch; rejects with a StetError `worker-died` if the thread that had it ended. */
  do(slot: number, batch: Task[]): Promise<Result>
  /** The same in a thread of its own, which no other task can end. */
  doInNewWorker(batch: Task[]): Promise<Result>
  close(): Promise<void>
  /** To be set by the caller who needs the events. */
  onEvent?: (event: Event) => void
}

/** Which handler a thread runs, and what it needs to know first. */
export interface Job {
  kind: 'archive' | 'verify' | 'survey'
  setup: unknown
}

/** What a thread sends about a batch: an event, or at last its result or why there is none. */
export interface WorkerMessage {
  id: number
  event?: unknown
  result?: unknown
  error?: string
}

/** One batch that a thread is doing, and one that waits for it. */
const BATCHES_PER_THREAD = 2

/** A pool of this thread alone; lets other events of the process run between batches. */
export function inlinePool<Task, Result, Event = never>(
  handler: Handler<Task, Result, Event>
): Pool<Task, Result, Event> {
  const pool: Pool<Task, Result, Event> = {
    slots: 1,
    do: (_, batch) => pool.doInNewWorker(batch),
    async doInNewWorker(batch) {
      await new Promise((resolve) => setImmediate(resolve))
      return handler(batch, (event) => pool.onEvent?.(event))
    },
    async close() {}
  }
  return pool
}

interface WorkerHandle {
  worker: Worker
  waiting: Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>
}

/** Starts a thread; `onExit` is called when it has ended for whatever reason. */
function start(
  entry: URL,
  job: Job,
  onEvent: (event: unknown) => void,
  onExit: (handle: WorkerHandle) => void
): WorkerHandle {
  const handle: WorkerHandle = { worker: startThread(entry, job), waiting: new Map() }
  const fail = (error: StetError) => {
    onExit(handle)
    for (const { reject } of handle.waiting.values()) reject(error)
    handle.waiting.clear()
  }
  handle.worker.on('message', (message: WorkerMessage) => {
    if (message.event !== undefined) return onEvent(message.event)
    const waiting = handle.waiting.get(message.id)
    handle.waiting.delete(message.id)
    if (message.error !== undefined) waiting?.reject(openFilesError(message.error) ?? new Error(message.error))
    else waiting?.resolve(message.result as never)
  })
  handle.worker.on('error', ({ message }) => fail(openFilesError(message) ?? workerDied(message)))
  handle.worker.on('exit', (code) => fail(workerDied(`it ended with code ${code}`)))
  return handle
}

function workerDied(why: string): StetError {
  return new StetError('worker-died', `a worker thread ended: ${why}`)
}

/** A pool of threads. `entry` is the built worker program; a thread that ends is replaced when there is more to do. */
export function workerPool<Task, Result, Event = never>(jobs: number, job: Job, entry: URL): Pool<Task, Result, Event> {
  const workers = new Map<number, WorkerHandle>()
  let serial = 0
  const startWorker = (number: number): WorkerHandle => {
    const onEvent = (event: unknown) => pool.onEvent?.(event as Event)
    const handle = start(entry, job, onEvent, (ended) => {
      if (workers.get(number) === ended) workers.delete(number)
    })
    workers.set(number, handle)
    return handle
  }
  const send = ({ worker, waiting }: WorkerHandle, batch: Task[]) =>
    new Promise<Result>((resolve, reject) => {
      const id = serial++
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, batch })
    })
  const pool: Pool<Task, Result, Event> = {
    slots: jobs * BATCHES_PER_THREAD,
    do: (slot, batch) => send(workers.get(slot % jobs) ?? startWorker(slot % jobs), batch),
    async doInNewWorker(batch) {
      const number = jobs + serial++
      const handle = startWorker(number)
      try {
        return await send(handle, batch)
      } finally {
        workers.delete(number)
        await handle.worker.terminate()
      }
    },
    async close() {
      await Promise.all([...workers.values()].map(({ worker }) => worker.terminate()))
    }
  }
  return pool
}

/** A thread that cannot start because too many files are open is no task's fault: the next one could not either. Null for other errors. */
function openFilesError(message: string): StetError | null {
  const [errno] = /\bE[MN]FILE\b/.exec(message) ?? []
  return errno === undefined ? null : fileErrorOf(Object.assign(new Error(message), { code: errno }), 'a worker thread')
}

/** Takes a batch's result; `again` does another batch in the same slot. */
type OnResult<Task, Result> = (result: Result, again: (batch: Task[]) => Promise<Result>) => void | Promise<void>

/**
 * Has a pool do all batches that `next` gives until it gives null, and hands each result to `onResult`. A batch whose thread
 * ended is done again task by task, so that only the task that ends its thread is lost; it is handed to `onLost`.
 */
export async function runBatches<Task, Result, Event>(
  pool: Pool<Task, Result, Event>,
  next: () => Task[] | null,
  onResult: OnResult<Task, Result>,
  onLost: (task: Task, error: Error) => void
): Promise<void> {
  const runSlot = async (slot: number) => {
    const again = (batch: Task[]) => pool.do(slot, batch)
    for (let batch = next(); batch !== null; batch = next()) {
      try {
        await onResult(await again(batch), again)
      } catch (error) {
        if (!isWorkerDeath(error)) throw error
        await runOneByOne(batch, pool.doInNewWorker, onResult, onLost)
      }
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: pool.slots }, (_, slot) => runSlot(slot)))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

async function runOneByOne<Task, Result>(
  batch: readonly Task[],
  again: (batch: Task[]) => Promise<Result>,
  onResult: OnResult<Task, Result>,
  onLost: (task: Task, error: Error) => void
): Promise<void> {
  for (const task of batch) {
    try {
      await onResult(await again([task]), again)
    } catch (error) {
      if (!isWorkerDeath(error)) throw error
      onLost(task, error)
    }
  }
}

function isWorkerDeath(error: unknown): error is StetError {
  return error instanceof StetError && error.code === 'worker-died'
}
