import type { OutputFormat } from '../format-names.ts'
import { json } from './formats/json.ts'
import { labels } from './formats/labels.ts'
import { ndjson } from './formats/ndjson.ts'
import { text } from './formats/plain-text.ts'
import { tagged } from './formats/tagged.ts'
import type { Writer } from './writer.ts'

/** The writer of each output format; Markdown's serialiser is heavy, so its module is loaded where it is asked for. */
export const WRITERS = {
  markdown: () => import('./markdown/index.ts').then((room) => room.markdown),
  json: () => json,
  ndjson: () => ndjson,
  text: () => text,
  tagged: () => tagged,
  labels: () => labels
} as const satisfies Record<OutputFormat, () => Writer | Promise<Writer>>

export type { Composed, Result, Writer, Written } from './writer.ts'
