import { read } from '../../src/read/index.ts'
import { type BadRecord, isBad, type SourceRecord } from '../../src/read/record/record.ts'
import type { ReadSettings } from '../../src/read/record/settings.ts'

export const SETTINGS: ReadSettings = {
  name: 'dump.txt',
  from: null,
  encoding: null,
  textField: null,
  idField: null,
  longestLine: 16 * 2 ** 20,
  largestDocument: 64 * 2 ** 20
}

export async function* chunksOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

/** All records of bytes that come in one piece or in several. */
export async function allOf(
  chunks: (string | Uint8Array)[],
  settings: Partial<ReadSettings> = {}
): Promise<(SourceRecord | BadRecord)[]> {
  const found: (SourceRecord | BadRecord)[] = []
  for await (const some of read(chunksOf(...chunks), { ...SETTINGS, ...settings })) found.push(...some)
  return found
}

/** The records, all of which must be good. */
export async function goodOf(
  chunks: (string | Uint8Array)[],
  settings: Partial<ReadSettings> = {}
): Promise<SourceRecord[]> {
  return (await allOf(chunks, settings)).map((record) => {
    if (isBad(record)) throw new Error(record.error.message)
    return record
  })
}
