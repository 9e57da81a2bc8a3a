import type { Chunks } from './container.ts'
import { open } from './container.ts'
import { refuseBinary } from './binary.ts'
import { FORMATS } from './formats.ts'
import { looksLikeJsonl, readJsonl } from './jsonl.ts'
import type { BadRecord, SourceRecord } from './record.ts'
import type { ReadSettings } from './settings.ts'
import { looksLikeWet, readWet } from './wet.ts'
import { readWhole, tapped } from './whole.ts'

/** All that `--from` takes beside `auto`. */
export const FORMAT_NAMES: readonly string[] = [...FORMATS.map(format => format.name), 'jsonl', 'wet']

/** Formats that are read record by record as the bytes come. */
const STREAMS = [
  { name: 'wet', sniff: looksLikeWet, read: readWet },
  { name: 'jsonl', sniff: looksLikeJsonl, read: readJsonl }
] as const

/**
 * Bytes as records: JSON Lines and WET record by record as they come, anything else when it has ended.
 * Yields arrays: what is in one array came in one chunk, so that a caller may flush between them.
 *
 * @throws StetError for bytes that are no text or more of them than the limits allow.
 */
export async function* read(chunks: Chunks, settings: ReadSettings): AsyncGenerator<(SourceRecord | BadRecord)[]> {
  const raw = tapped(chunks)
  const opened = await open(raw.chunks)
  refuseBinary(opened.head, settings.encoding !== null)
  const { from } = settings
  const stream = STREAMS.find(({ name, sniff }) => (from === null ? sniff(opened.head) : from === name))
  if (stream !== undefined) {
    raw.forget()
    yield* stream.read(opened.chunks, settings)
  } else yield [...(await readWhole(opened, raw, settings))]
}

/** A file's bytes as records. */
export async function readBytes(bytes: Uint8Array, settings: ReadSettings): Promise<Iterable<SourceRecord | BadRecord>> {
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  const records: (SourceRecord | BadRecord)[] = []
  for await (const some of read(once(), settings)) for (const record of some) records.push(record)
  return records
}
