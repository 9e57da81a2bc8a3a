import { createHash } from 'node:crypto'
import type { Hint, Source } from '../document/document.ts'
import type { NoteCode, NotePlace } from '../notes.ts'
import type { Mark } from '../tree/dump.ts'

/** One text to be labelled, with all that its container said of it. */
export interface SourceRecord {
  /** As decoded, with its byte order mark if it had one. */
  text: string
  /** The number of its first line in the file; 1 unless the record is a slice of a text file. */
  firstLine: number
  /** What the container or markup said of single lines, by line number within the record. */
  marks?: ReadonlyMap<number, readonly Mark[]>
  source: Omit<Source, 'layout'>
  hints: Hint[]
  notes: { code: NoteCode; message: string; place: NotePlace }[]
  /** Fields of the input record that go through unchanged, where they were asked for. */
  kept?: Record<string, unknown>
}

/** A record that could not be read; the next one can. */
export interface BadRecord {
  id: string | null
  error: { code: string; message: string; line: number | null }
}

export function isBad(record: SourceRecord | BadRecord): record is BadRecord {
  return 'error' in record
}

/** `sha256:` and the hex digest of the text as UTF-8, without byte order mark, line ends as LF. */
export function idOf(text: string): string {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const plain = bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare
  return `sha256:${sha256(plain)}`
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Which line ends a text has. */
export function eolOf(text: string): Source['eol'] {
  if (!text.includes('\r')) return text.includes('\n') ? 'lf' : 'none'
  const seen = new Set(text.match(/\r\n|\r|\n/g))
  if (seen.size > 1) return 'mixed'
  return seen.has('\r\n') ? 'crlf' : 'cr'
}
