import { StetError } from '../errors.ts'
import { OUTPUT_FORMATS, type OutputFormat } from '../format-names.ts'
import { kindOf } from '../value-kind.ts'
import { csl } from './formats/csl.ts'
import { json } from './formats/json.ts'
import { jsonld } from './formats/jsonld.ts'
import { labels } from './formats/labels.ts'
import { ndjson } from './formats/ndjson.ts'
import { ninjs } from './formats/ninjs.ts'
import { text } from './formats/plain-text.ts'
import { tagged } from './formats/tagged.ts'
import { tei } from './formats/tei.ts'
import { type WriteOptions, writeSettingsOf } from './settings.ts'
import type { Writer } from './writer.ts'

type MakeWriter = (options?: WriteOptions) => Writer | Promise<Writer>

/** The writer of each output format; those with a library are loaded where they are asked for. */
export const WRITERS = {
  markdown: async (options = {}) => (await import('./markdown/index.ts')).markdownFor(writeSettingsOf(options).flavor),
  json: () => json,
  ndjson: () => ndjson,
  text: () => text,
  ninjs: () => ninjs,
  jsonld: () => jsonld,
  csv: async (options = {}) => (await import('./formats/csv.ts')).csvFor(writeSettingsOf(options)),
  tei: () => tei,
  csl: () => csl,
  tagged: () => tagged,
  labels: () => labels
} as const satisfies Record<OutputFormat, MakeWriter>

/** The writer of a format. @throws StetError `bad-option` for a format, option or value that there is not */
export async function writerOf(format: OutputFormat, options: WriteOptions = {}): Promise<Writer> {
  writeSettingsOf(options)
  if (!OUTPUT_FORMATS.includes(format)) {
    const got = typeof format === 'string' ? JSON.stringify(String(format).slice(0, 40)) : kindOf(format)
    throw new StetError('bad-option', `expected one of ${OUTPUT_FORMATS.join(', ')}, but got ${got}`)
  }
  const make: MakeWriter = WRITERS[format]
  const writer = await make(options)
  if (options.redact !== true) return writer
  const { redacted } = await import('./redact/redacted.ts')
  return { ...writer, write: (written, alone) => writer.write(redacted(written), alone) }
}

export type { Struck } from './redact/private-data.ts'
export type { WriteOptions } from './settings.ts'
export type { Composed, Frame, Result, Writer, Written } from './writer.ts'
