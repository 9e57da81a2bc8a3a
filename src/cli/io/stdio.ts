import { writeSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
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

/** The same for text with our own colours in it: what comes from a dump or a name must have been made safe before. */
export function printColoured(text: string): void {
  writeAll(1, text)
}

/** How the command speaks on standard error: set once, from the flags, before anything is said. */
export interface Speech {
  how: 'quiet' | 'normal' | 'verbose'
  format: 'text' | 'json'
}

let speech: Speech = { how: 'normal', format: 'text' }

export function speakAs(asked: Speech): void {
  speech = asked
}

/** What is good to know, on standard error; `--quiet` drops it, and JSON carries it without colours. */
export function say(line: string): void {
  if (speech.how === 'quiet') return
  tell(
    speech.format === 'text' ? line : JSON.stringify({ level: 'info', message: stripVTControlCharacters(line).trim() })
  )
}

/** What only somebody who looks for the reason of something wants to know, on standard error, with `--verbose`. */
export function remark(message: string): void {
  if (speech.how === 'verbose')
    tell(speech.format === 'text' ? safe(message) : JSON.stringify({ level: 'debug', message }))
}

/** An error, as every command says it. Nothing of a dump or a name reaches a terminal raw. */
export function complain(message: string): void {
  tell(speech.format === 'text' ? `stet: ${safe(message)}` : JSON.stringify({ level: 'error', message }))
}

function tell(line: string): void {
  try {
    writeAll(2, `${line}\n`)
  } catch {
    // Nobody reads our complaints; what we do does not depend on it.
  }
}

/** Writes all of a text before it returns. @throws ReaderGone when nobody reads what `fd` leads to any more. */
export function writeAll(fd: number, text: string): void {
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
