import type { BadRecord, SourceRecord } from './record.ts'
import type { Decoded } from './decode.ts'
import type { ReadSettings } from './settings.ts'

/** What is known of a file before its records are. */
export interface FileFacts {
  name: string | null
  bytes: number
  sha256: string
}

/** A format of whole files: decoded text in, records out. */
export interface Format {
  name: string
  /** One line for `--help` and `stet detect`. */
  says: string
  /** Whether the text looks like this format; asked in the order of the table. */
  sniff(text: string): boolean
  split(decoded: Decoded, file: FileFacts, settings: ReadSettings): Iterable<SourceRecord | BadRecord>
}
