import { fstatSync, statSync } from 'node:fs'

/** Whether a stream is a terminal. Node's own test loads its network streams, so it runs only for character devices. */
export function isTerminal(fd: number): boolean {
  try {
    const stat = fstatSync(fd)
    if (!stat.isCharacterDevice() || stat.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false
    return process.getBuiltinModule('node:tty').isatty(fd)
  } catch {
    return false
  }
}

/** C0 and C1 controls but tab and line feed, DEL, and what reorders text: bidi embeddings, overrides, isolates and marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for controls
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** What some programs take for the end of a line: line feed, and the separators of lines and paragraphs. */
const LINE_ENDS = /[\n\u2028\u2029]/g

/** Text of a dump made safe for a terminal: controls are shown as `\u{1b}`. */
export function safe(text: string): string {
  return text.replace(UNSAFE, escaped)
}

/** A name or a message made safe and kept on one line, so that it cannot look like another message. */
export function safeLine(text: string): string {
  return safe(text).replace(LINE_ENDS, (letter) => (letter === '\n' ? '\\n' : escaped(letter)))
}

/** A value as JSON on one line, without a character that could control a terminal. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, escapedInJson).replace(LINE_ENDS, escapedInJson)
}

function escaped(letter: string): string {
  return `\\u{${letter.charCodeAt(0).toString(16)}}`
}

function escapedInJson(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}
