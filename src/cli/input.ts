import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/**
 * Bytes asked for at a time: few records' worth. A chunk that is not done with before V8 has looked at its young objects
 * twice is kept until it looks at all of them, and so are many after it.
 */
const CHUNK = 16384
/** Files up to this size come in a single chunk. */
const SMALL = 1048576

/**
 * Standard input as it comes. What waits in a pipe already is taken without the streams that `process.stdin`
 * loads, which cost start-up time; where we have to wait, they must do the waiting: a thread that is blocked in
 * a read keeps Node from ending on a signal.
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
      }
    } finally {
      if (fd !== 0) closeSync(fd)
    }
  }
  for await (const chunk of process.stdin) yield chunk as Uint8Array
}

/** A descriptor of standard input that never blocks: the file itself, or a pipe opened anew; `null` for others. */
function pollable(): number | null {
  try {
    const stat = fstatSync(0)
    if (stat.isFile()) return 0
    return stat.isFIFO() ? openSync('/proc/self/fd/0', constants.O_RDONLY | constants.O_NONBLOCK) : null
  } catch {
    return null
  }
}

/** What waits, empty at the end; `null` where nothing waits yet. */
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

/** A file in chunks; a small one in a single one. @throws the file system's error. */
export async function* fileInput(path: string): AsyncGenerator<Uint8Array> {
  const fd = openSync(path, constants.O_RDONLY)
  try {
    const { size } = fstatSync(fd)
    const length = size < SMALL ? Math.max(size + 1, CHUNK) : CHUNK
    for (;;) {
      const buffer = Buffer.allocUnsafe(length)
      const read = readSync(fd, buffer, 0, length, null)
      if (read === 0) return
      yield buffer.subarray(0, read)
    }
  } finally {
    closeSync(fd)
  }
}
