import type { Document, Hint, Source } from '../../document/document.ts'
import type { SourceWarning } from '../../warnings.ts'
import type { DumpOptions } from '../blocks/index.ts'
import { sha256 } from '../bytes/sha256.ts'
import type { Decoded } from '../encoding/decode.ts'
import { decodingWarnings } from '../encoding/decoding-warnings.ts'

/**
 * One text to be labelled, with all that its container said of it. It is what `dumpOf` takes as options too:
 * `dumpOf(record.text, record)`.
 */
export interface SourceRecord extends DumpOptions {
  /** As decoded, with its byte order mark if it had one. */
  text: string
  /** The number of its first line in the file; 1 unless the record is a slice of a text file. */
  firstLine: number
  source: Omit<Source, 'layout'>
  hints: Hint[]
  warnings: SourceWarning[]
  /** How many records the file says it holds; `null` or left out where it does not say. */
  announced?: number | null
  /** Fields of the input record that go through unchanged, where they were asked for. */
  kept?: Record<string, unknown>
  /** The path of its input below the inputs' common folder, where that is known. */
  path?: string | null
  /** The document that stet made of it earlier: nothing of it is decided again. `text` is the document's then. */
  document?: Document
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

/** Which line ends a text has. */
export function eolOf(text: string): Source['eol'] {
  if (!text.includes('\r')) return text.includes('\n') ? 'lf' : 'none'
  const seen = new Set(text.match(/\r\n|\r|\n/g))
  if (seen.size > 1) return 'mixed'
  return seen.has('\r\n') ? 'crlf' : 'cr'
}

/** What is known of a file before its records are. */
export interface FileFacts {
  name: string | null
  /** `null` for a text that came without bytes. */
  bytes: number | null
  sha256: string | null
}

/** What a format knows of one record of a file. */
export interface RecordPart extends DumpOptions {
  text: string
  firstLine: number
  format: string
  record: number
  records: number | null
  announced?: number | null
  id?: string | null
  url?: string | null
  hints?: Hint[]
  warnings?: SourceWarning[]
}

/** A record that is a decoded file, or a slice of one. */
export function makeRecord(part: RecordPart, decoded: Decoded, file: FileFacts): SourceRecord {
  const { text, firstLine, format, record, records, id = null, url = null, hints = [], warnings = [], ...lines } = part
  return {
    ...lines,
    text,
    firstLine,
    source: {
      name: file.name,
      id,
      url,
      record,
      records,
      bytes: file.bytes,
      sha256: file.sha256,
      encoding: decoded.encoding,
      bom: decoded.bom,
      eol: eolOf(text),
      format,
      ...(decoded.converter === undefined ? {} : { converter: decoded.converter })
    },
    hints,
    warnings: [...decodingWarnings(decoded, text, firstLine), ...warnings]
  }
}
