import { writeSync } from 'node:fs'
import { isTerminal, safe } from './terminal.ts'

/** The reader of our standard output has gone: not an error, but nothing is left to do. */
export class ReaderGone extends Error {}

/** How long to wait for a full pipe that does not block, in milliseconds. */
const PAUSE = 5

/**
 * Writes all of `text` to standard output before it returns: a pipe's reader sees it at once, and a slow
 * reader slows us down instead of filling our memory. A terminal gets no raw controls.
 *
 * @throws ReaderGone when the reader has closed its end.
 */
export function print(text: string): void {
  writeAll(1, isTerminal(1) ? safe(text) : text)
}

/** A line on standard error. Nothing of the dump may reach it raw, terminal or not. */
export function say(line: string): void {
  try {
    writeAll(2, `${line}\n`)
  } catch {
    // Nobody reads our complaints; what we do does not depend on it.
  }
}

/** An error, as every command says it. */
export function complain(message: string): void {
  say(`stet: ${safe(message)}`)
}

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') throw new ReaderGone()
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}
