import { writeSync } from 'node:fs'
import { fileErrorOf } from '../../batch/files/io-errors.ts'
import { isTerminal, safe } from './terminal.ts'

/** The reader of standard output has closed its end: not an error, but there is nothing left to do. */
export class ClosedPipe extends Error {}

/** How long to wait for a full pipe that does not block, in milliseconds. */
const PAUSE = 5

/**
 * Writes all of `text` to standard output before it returns: a pipe's reader sees it at once, and a slow
 * reader slows the program down instead of filling its memory. A terminal gets no raw controls.
 *
 * @throws ClosedPipe when the reader has closed its end; an error that names standard output when it cannot be written.
 */
export function print(text: string): void {
  printColoured(isTerminal(1) ? safe(text) : text)
}

/** The same for text with colours of its own: what comes from a dump or a name must have been made safe before. */
export function printColoured(text: string): void {
  try {
    writeAll(1, text)
  } catch (error) {
    throw error instanceof ClosedPipe ? error : fileErrorOf(error, 'standard output')
  }
}

/** Writes all of a text before it returns. @throws ClosedPipe when nobody reads what `fd` leads to any more. */
export function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') throw new ClosedPipe()
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}
