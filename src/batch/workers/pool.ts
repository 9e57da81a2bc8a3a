import { Worker } from 'node:worker_threads'
import { BatchError, faultOf } from '../files/io-errors.ts'

/** Work on a batch; what there is to hear before it is done is said on the way. */
export type Labour<Task, Result, News> = (batch: Task[], say: (news: News) => void) => Result | Promise<Result>

/** Hands that do batches of tasks, in this thread or in others. */
export interface Crew<Task, Result, News = never> {
  /** How many batches to keep going at once, so that no hand waits. */
  readonly lanes: number
  /** Does a batch; rejects with a BatchError `worker-died` if the thread that had it went down. */
  do(lane: number, batch: Task[]): Promise<Result>
  /** The same in a thread of its own, which nobody else's death can end. */
  alone(batch: Task[]): Promise<Result>
  close(): Promise<void>
  /** Set by whoever wants to hear. */
  hear?: (news: News) => void
}

/** Which work a thread does, and what it is told once. */
export interface Duty {
  kind: 'archive' | 'verify'
  setup: unknown
}

/** What a thread says of a batch: something on the way, or at last its result or why there is none. */
export interface Reply {
  id: number
  news?: unknown
  result?: unknown
  error?: string
}

/** Two batches per thread: one being done, one waiting at its door. */
const BATCHES_PER_THREAD = 2

/** A crew of one, in this thread; gives way to the event loop between batches. */
export function inline<Task, Result, News = never>(work: Labour<Task, Result, News>): Crew<Task, Result, News> {
  const crew: Crew<Task, Result, News> = {
    lanes: 1,
    do: (_, batch) => crew.alone(batch),
    async alone(batch) {
      await new Promise((resolve) => setImmediate(resolve))
      return work(batch, (news) => crew.hear?.(news))
    },
    async close() {}
  }
  return crew
}

interface Hand {
  worker: Worker
  waiting: Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>
}

/** Starts a thread; `gone` is called when it has ended, whatever of. */
function start(entry: URL, duty: Duty, hear: (news: unknown) => void, gone: (hand: Hand) => void): Hand {
  const hand: Hand = { worker: new Worker(entry, { workerData: duty }), waiting: new Map() }
  const fail = (why: BatchError) => {
    gone(hand)
    for (const one of hand.waiting.values()) one.reject(why)
    hand.waiting.clear()
  }
  hand.worker.on('message', (reply: Reply) => {
    if (reply.news !== undefined) return hear(reply.news)
    const one = hand.waiting.get(reply.id)
    hand.waiting.delete(reply.id)
    if (reply.error !== undefined) one?.reject(starved(reply.error) ?? new Error(reply.error))
    else one?.resolve(reply.result as never)
  })
  hand.worker.on('error', (error) =>
    fail(starved(error.message) ?? new BatchError('worker-died', 'a worker', error.message))
  )
  hand.worker.on('exit', (code) => fail(new BatchError('worker-died', 'a worker', `ended with code ${code}`)))
  return hand
}

/** A crew of threads. `entry` is the built worker program; a thread that dies is replaced when there is more to do. */
export function threads<Task, Result, News = never>(jobs: number, duty: Duty, entry: URL): Crew<Task, Result, News> {
  const hands = new Map<number, Hand>()
  let serial = 0
  const hire = (seat: number): Hand => {
    const hear = (news: unknown) => crew.hear?.(news as News)
    const hand = start(entry, duty, hear, (gone) => {
      if (hands.get(seat) === gone) hands.delete(seat)
    })
    hands.set(seat, hand)
    return hand
  }
  const give = (hand: Hand, batch: Task[]) =>
    new Promise<Result>((resolve, reject) => {
      const id = serial++
      hand.waiting.set(id, { resolve, reject })
      hand.worker.postMessage({ id, batch })
    })
  const crew: Crew<Task, Result, News> = {
    lanes: jobs * BATCHES_PER_THREAD,
    do: (lane, batch) => give(hands.get(lane % jobs) ?? hire(lane % jobs), batch),
    async alone(batch) {
      const seat = jobs + serial++
      const hand = hire(seat)
      try {
        return await give(hand, batch)
      } finally {
        hands.delete(seat)
        await hand.worker.terminate()
      }
    },
    async close() {
      await Promise.all([...hands.values()].map((hand) => hand.worker.terminate()))
    }
  }
  return crew
}

/** A thread that cannot start for want of open files is no task's fault: the next one could not either. Null for other errors. */
function starved(message: string): BatchError | null {
  const [errno] = /\bE[MN]FILE\b/.exec(message) ?? []
  return errno === undefined ? null : faultOf({ code: errno }, 'a worker')
}

/** A batch's result, and the means to have more done in the same lane. */
type Take<Task, Result> = (result: Result, again: (batch: Task[]) => Promise<Result>) => void | Promise<void>

/**
 * Has a crew do all batches that `next` gives until it gives null, and hands each result to `take`. A batch whose thread
 * died is done again task by task, so that only the one that kills its thread is lost: `lost` hears of it.
 */
export async function drive<Task, Result, News>(
  crew: Crew<Task, Result, News>,
  next: () => Task[] | null,
  take: Take<Task, Result>,
  lost: (task: Task, error: Error) => void
): Promise<void> {
  const lane = async (number: number) => {
    const again = (batch: Task[]) => crew.do(number, batch)
    for (let batch = next(); batch !== null; batch = next()) {
      try {
        await take(await again(batch), again)
      } catch (error) {
        if (!isDeath(error)) throw error
        await oneByOne(batch, crew.alone, take, lost)
      }
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: crew.lanes }, (_, number) => lane(number)))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

async function oneByOne<Task, Result>(
  batch: readonly Task[],
  again: (batch: Task[]) => Promise<Result>,
  take: Take<Task, Result>,
  lost: (task: Task, error: Error) => void
): Promise<void> {
  for (const task of batch) {
    try {
      await take(await again([task]), again)
    } catch (error) {
      if (!isDeath(error)) throw error
      lost(task, error as Error)
    }
  }
}

function isDeath(error: unknown): boolean {
  return error instanceof BatchError && error.code === 'worker-died'
}
