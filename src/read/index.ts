import { type Chunks, type Opened, open, withWholeHead } from './bytes/container.ts'
import { streamEncoding } from './encoding/transcode.ts'
import { type StreamChoice, streamOf } from './formats/index.ts'
import { refuseBinary } from './formats/unsupported.ts'
import type { StreamFormat } from './record/format.ts'
import type { BadRecord, SourceRecord } from './record/record.ts'
import { RepeatedIds } from './record/repeated-ids.ts'
import type { ReadSettings } from './record/settings.ts'
import { counted, readWhole } from './whole-file.ts'

/**
 * Bytes as records: JSON Lines and WET record by record as they come, anything else when it has ended.
 * Yields arrays, so that a caller may flush between them: a stream's records come one by one, a file's together.
 *
 * @throws StetError for bytes that are no text or more of them than the limits allow.
 */
export async function* read(chunks: Chunks, settings: ReadSettings): AsyncGenerator<(SourceRecord | BadRecord)[]> {
  const raw = counted(chunks)
  const { opened, chosen } = await openStream(raw.chunks, settings)
  if (chosen !== null) {
    // A part of it that is no text is one bad record, at its beginning as anywhere else in it.
    raw.stopHashing()
    const ids = new RepeatedIds()
    for await (const records of readStream(chosen.stream, opened, settings)) {
      ids.check(records)
      yield records
    }
    return
  }
  refuseBinary(opened.head, settings.encoding !== null)
  const records = await readWhole(opened, raw, settings)
  new RepeatedIds().check(records)
  yield records
}

/**
 * Bytes, and the stream format that they are in; `null` where they are in none, and are read when they have ended. So that how a program
 * writes its lines decides nothing, what is no stream by its first line is asked again by more of them.
 */
export async function openStream(
  chunks: Chunks,
  settings: ReadSettings
): Promise<{ opened: Opened; chosen: StreamChoice | null }> {
  const opened = await open(chunks)
  const chosen = streamOf(opened.head, settings)
  if (chosen !== null) return { opened, chosen }
  const whole = await withWholeHead(opened)
  return { opened: whole, chosen: streamOf(whole.head, settings) }
}

/** The records of a stream, in the encoding that was asked for or that its beginning shows. */
export function readStream(
  stream: StreamFormat,
  opened: Opened,
  settings: ReadSettings
): AsyncGenerator<(SourceRecord | BadRecord)[]> {
  return stream.read(opened.chunks, { ...settings, encoding: streamEncoding(opened.head, settings.encoding) })
}
