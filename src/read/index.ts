import { type Chunks, type Opened, open } from './bytes/container.ts'
import { chunksOf } from './bytes/input.ts'
import { streamEncoding } from './encoding/transcode.ts'
import { looksLikeJsonl, readJsonl } from './formats/corpora/jsonl.ts'
import { looksLikeWet, readWet } from './formats/corpora/wet.ts'
import { FORMATS } from './formats/index.ts'
import { refuseBinary } from './formats/unsupported.ts'
import type { BadRecord, SourceRecord } from './record/record.ts'
import type { ReadSettings } from './record/settings.ts'
import { readWhole, tapped } from './whole-file.ts'

/** All that `--from` takes beside `auto`. */
export const FORMAT_NAMES: readonly string[] = [...FORMATS.map((format) => format.name), 'jsonl', 'wet']

/** Formats that are read record by record as the bytes come. */
export const STREAMS = [
  { name: 'wet', says: 'Common Crawl WET', sniff: looksLikeWet, why: '“WARC/1.” at the beginning', read: readWet },
  { name: 'jsonl', says: 'JSON Lines', sniff: looksLikeJsonl, why: 'a JSON object on the first line', read: readJsonl }
] as const

/** The stream format that was asked for, or that the first bytes look like. */
export function streamOf(head: Uint8Array, from: string | null): (typeof STREAMS)[number] | undefined {
  return STREAMS.find(({ name, sniff }) => (from === null ? sniff(head) : from === name))
}

/**
 * Bytes as records: JSON Lines and WET record by record as they come, anything else when it has ended.
 * Yields arrays, so that a caller may flush between them: a stream's records come one by one, a file's together.
 *
 * @throws StetError for bytes that are no text or more of them than the limits allow.
 */
export async function* read(chunks: Chunks, settings: ReadSettings): AsyncGenerator<(SourceRecord | BadRecord)[]> {
  const raw = tapped(chunks)
  const opened = await open(raw.chunks)
  const stream = streamOf(opened.head, settings.from)
  if (stream !== undefined) {
    // A part of it that is no text is one bad record, at its beginning as anywhere else in it.
    raw.forget()
    yield* readStream(stream, opened, settings)
    return
  }
  refuseBinary(opened.head, settings.encoding !== null)
  yield [...(await readWhole(opened, raw, settings))]
}

/** The records of a stream, in the encoding that was asked for or that its beginning shows. */
export function readStream(
  stream: (typeof STREAMS)[number],
  opened: Opened,
  settings: ReadSettings
): AsyncGenerator<(SourceRecord | BadRecord)[]> {
  return stream.read(opened.chunks, { ...settings, encoding: streamEncoding(opened.head, settings.encoding) })
}

/** A file's bytes as records. */
export async function readBytes(
  bytes: Uint8Array,
  settings: ReadSettings
): Promise<Iterable<SourceRecord | BadRecord>> {
  const records: (SourceRecord | BadRecord)[] = []
  for await (const some of read(chunksOf(bytes), settings)) for (const record of some) records.push(record)
  return records
}
