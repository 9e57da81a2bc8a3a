import type { OutputFormat } from '../format-names.ts'
import { json } from './formats/json.ts'
import { labels } from './formats/labels.ts'
import { ndjson } from './formats/ndjson.ts'
import { text } from './formats/plain-text.ts'
import { tagged } from './formats/tagged.ts'
import { type WriteOptions, writeSettingsOf } from './settings.ts'
import type { Writer } from './writer.ts'

type MakeWriter = (options?: WriteOptions) => Writer | Promise<Writer>

/** The writer of each output format; Markdown's serialiser is heavy, so its module is loaded where it is asked for. */
export const WRITERS = {
  markdown: async (options = {}) => (await import('./markdown/index.ts')).markdownFor(writeSettingsOf(options).flavor),
  json: () => json,
  ndjson: () => ndjson,
  text: () => text,
  tagged: () => tagged,
  labels: () => labels
} as const satisfies Record<OutputFormat, MakeWriter>

/** The writer of a format. */
export async function writerOf(format: OutputFormat, options: WriteOptions = {}): Promise<Writer> {
  const make: MakeWriter = WRITERS[format]
  return make(options)
}

export type { WriteOptions } from './settings.ts'
export type { Composed, Result, Writer, Written } from './writer.ts'
