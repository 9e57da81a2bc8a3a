import { fstatSync } from 'node:fs'
import { isatty } from 'node:tty'

/** Whether a stream is a terminal. Asked without opening the stream, which would cost start-up time. */
export function isTerminal(fd: 0 | 1 | 2): boolean {
  try {
    return fstatSync(fd).isCharacterDevice() && isatty(fd)
  } catch {
    return false
  }
}

/** C0 and C1 controls but tab and line feed, DEL, and what reorders text: bidi embeddings, overrides, isolates and marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is about
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text of a dump or a file name made safe for a terminal: what could steer it is shown as `\u{1b}` instead. */
export function safe(text: string): string {
  return text.replace(UNSAFE, (letter) => `\\u{${letter.charCodeAt(0).toString(16)}}`)
}
