import { fstatSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Tty from 'node:tty'

/** Whether a stream is a terminal. Node's own test loads its network streams, so it runs only for character devices. */
export function isTerminal(fd: number): boolean {
  try {
    const stat = fstatSync(fd)
    if (!stat.isCharacterDevice() || stat.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false
    const tty = createRequire(import.meta.url)('node:tty') as typeof Tty
    return tty.isatty(fd)
  } catch {
    return false
  }
}

/** C0 and C1 controls but tab and line feed, DEL, and what reorders text: bidi embeddings, overrides, isolates and marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for controls
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text of a dump or a file name made safe for a terminal: controls are shown as `\u{1b}`. */
export function safe(text: string): string {
  return text.replace(UNSAFE, (letter) => `\\u{${letter.charCodeAt(0).toString(16)}}`)
}
