import type { InputFormat } from '../../format-names.ts'
import type { Chunks } from '../bytes/container.ts'
import type { Decoded } from '../encoding/decode.ts'
import type { BadRecord, FileFacts, SourceRecord } from './record.ts'
import type { ReadSettings } from './settings.ts'

export type Records = Iterable<SourceRecord | BadRecord>

/** A format of whole files: decoded text in, records out. */
export interface Format {
  name: InputFormat
  /** One line for `--help` and `stet detect`. */
  description: string
  /** Whether a file holds several documents: then the largest document's limit is each record's, not the file's. */
  several: boolean
  /** Whether its records' texts are taken out of markup or fields; those of other formats are slices of the file. */
  converts?: boolean
  /** Whether it is given the file's bytes, each as one letter of latin-1, since each part of the file says how it is encoded. */
  asBytes?: boolean
  /** Extensions of file names that decide for this format as `--from` does, in lower case without their dot. */
  extensions?: readonly string[]
  /** Why the text looks like this format, or `null` where it does not; asked in the order of the table. */
  sniff(text: string, name: string | null): string | null
  /**
   * Whether anything in a text is of this format: what `sniff` asks for, or less than that. Left out where any text may be in the
   * format, and where reading fails for a text that is not.
   */
  hasSign?(text: string): boolean
  /** May be a promise, so that a library is only loaded by those who need it. */
  split(decoded: Decoded, file: FileFacts, settings: ReadSettings): Records | Promise<Records>
}

/** A format of streams: bytes in, records out one by one, in constant memory. */
export interface StreamFormat {
  name: InputFormat
  /** One line for `--help` and `stet detect`. */
  description: string
  /** What `sniff` looks for, in words. */
  why: string
  /** Extensions of file names that decide for this format as `--from` does, in lower case without their dot. */
  extensions: readonly string[]
  /** Whether the beginning of a stream looks like this format; `named` are the formats that the file's name stands for, `asked` the encoding that was asked for. */
  sniff(head: Uint8Array, named: readonly string[], asked: string | null): boolean
  read(chunks: Chunks, settings: ReadSettings): AsyncGenerator<(SourceRecord | BadRecord)[]>
}

/** Whether one of the words stands anywhere in a text: asked before a pattern, which each start has to compile. */
export function mentions(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}
