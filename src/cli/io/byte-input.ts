import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/**
 * Bytes asked for at a time: a few records. A larger chunk outlives V8's collections of young objects, is promoted, and stays in
 * memory until a full collection.
 */
const CHUNK = 16384
/** Files up to this size come in a single chunk. */
const SMALL = 1048576

/**
 * Standard input as it comes. What is in a pipe already is read without the streams that `process.stdin` loads, which cost
 * start-up time. Where nothing is there yet, the streams wait: a thread that is blocked in a read keeps Node from ending on a
 * signal.
 */
export async function* standardInput(): AsyncGenerator<Uint8Array> {
  const fd = pollable()
  if (fd !== null) {
    try {
      for (;;) {
        const chunk = readWaiting(fd)
        if (chunk === null) break
        if (chunk.length === 0) return
        yield chunk
        await yieldToSignals()
      }
    } finally {
      if (fd !== 0) closeSync(fd)
    }
  }
  for await (const chunk of process.stdin) yield chunk as Uint8Array
}

/**
 * A descriptor of standard input that never blocks: a file, or a pipe opened again; `null` for others. A folder and a block device
 * are read like files, so that the read fails: the streams of `process.stdin` take them for empty.
 */
function pollable(): number | null {
  try {
    const stat = fstatSync(0)
    if (stat.isFile() || stat.isDirectory() || stat.isBlockDevice()) return 0
    return stat.isFIFO() ? openSync('/proc/self/fd/0', constants.O_RDONLY | constants.O_NONBLOCK) : null
  } catch {
    return null
  }
}

/** What is there, empty at the end; `null` where nothing is there yet. */
function readWaiting(fd: number): Uint8Array | null {
  const buffer = Buffer.allocUnsafe(CHUNK)
  try {
    return buffer.subarray(0, readSync(fd, buffer, 0, CHUNK, null))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EOF') return buffer.subarray(0, 0)
    if (code === 'EAGAIN') return null
    throw error
  }
}

/**
 * A file in chunks; a small one in a single one. A pipe is waited for as any filter does, a device is read as it comes,
 * and neither keeps the program from ending on a signal. @throws the file system's error.
 */
export async function* fileInput(path: string): AsyncGenerator<Uint8Array> {
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  const stats = fstatSync(fd)
  if (stats.isFIFO()) {
    const { Socket } = await import('node:net')
    for await (const chunk of new Socket({ fd, readable: true, writable: false })) yield chunk as Uint8Array
    return
  }
  try {
    const length = stats.size < SMALL ? Math.max(stats.size + 1, CHUNK) : CHUNK
    for (;;) {
      const read = await readSome(fd, length)
      if (read.length === 0) return
      yield read
      await yieldToSignals()
    }
  } finally {
    closeSync(fd)
  }
}

/** How long to wait for a device that has nothing yet, in milliseconds. */
const PAUSE = 20

async function readSome(fd: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(length)
  for (;;) {
    try {
      return buffer.subarray(0, readSync(fd, buffer, 0, length, null))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
}

/**
 * Longest time between two turns of the event loop, in seconds: signals are handled only there. By the process's own clock, as
 * loading `performance` costs a start a millisecond.
 */
const TURN = 0.05
/** Of the whole process: many small files are read one after another without a turn between them. */
let lastTurn = process.uptime()

/** Lets Node handle signals: synchronous reads and conversions alone never return to the event loop. */
export async function yieldToSignals(): Promise<void> {
  if (process.uptime() - lastTurn < TURN) return
  await new Promise((resolve) => setImmediate(resolve))
  lastTurn = process.uptime()
}
