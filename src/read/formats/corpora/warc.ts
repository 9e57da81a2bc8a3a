import { ByteReader } from '../../bytes/byte-reader.ts'
import type { Chunks } from '../../bytes/container.ts'

/** One record of a WARC, its body still in the stream: it is to be taken or skipped before the next is asked for. */
export interface WarcRecord {
  /** Header fields by name in lower case. */
  fields: ReadonlyMap<string, string>
  /** Bytes of the body; `null` where the header does not say, so that only the next record's beginning ends it. */
  size: number | null
  header: HeaderState
  take(): Promise<Uint8Array>
}

/** Whether all of a header was read: the stream may end within it, and neither its lines nor their number may be without bound. */
type HeaderState = 'whole' | 'cut' | 'line-too-long' | 'too-many-lines'

/** Bytes between records, where there should be none. */
interface UnexpectedBytes {
  stray: number
}

/** Bytes that a record which was passed over should have had: the stream ends before. */
interface MissingBytes {
  missing: number
}

const VERSION = /^WARC\/\d/
/** Bytes of a header that are looked at: a field is a line, and addresses are long. */
export const LONGEST_FIELD = 65_536
export const MOST_FIELDS = 1000

/** The records of a WARC, one after the other, by ISO 28500: version, fields, an empty line, as many bytes as they say. */
export async function* warcRecords(chunks: Chunks): AsyncGenerator<WarcRecord | UnexpectedBytes | MissingBytes> {
  const reader = new ByteReader(chunks)
  try {
    for (;;) {
      const { stray, found } = await toVersion(reader)
      if (stray > 0) yield { stray }
      if (!found) return
      const { fields, header } = await headerOf(reader)
      const size = sizeIn(fields)
      let left = header === 'cut' ? 0 : (size ?? 0)
      const take = () => {
        const count = left
        left = 0
        return reader.take(count)
      }
      yield { fields, size, header, take }
      const missing = left - (await reader.skip(left))
      if (missing > 0) yield { missing }
    }
  } finally {
    await reader.close()
  }
}

/** Passes over empty lines to the line that opens a record, if there is one, and counts what else came before it. */
async function toVersion(reader: ByteReader): Promise<{ stray: number; found: boolean }> {
  let stray = 0
  for (;;) {
    const line = await reader.line(LONGEST_FIELD)
    if (line === null) return { stray, found: false }
    if (VERSION.test(textOf(line.bytes))) return { stray, found: true }
    stray += line.length === line.bytes.length + 1 ? line.bytes.length : line.length
  }
}

/** Fields up to the empty line; a line that begins with white space continues the field before it. */
async function headerOf(reader: ByteReader): Promise<{ fields: Map<string, string>; header: HeaderState }> {
  const fields = new Map<string, string>()
  let header: HeaderState = 'whole'
  let last = ''
  for (let count = 0; ; count++) {
    const line = await reader.line(LONGEST_FIELD)
    if (line === null || !line.ended) return { fields, header: 'cut' }
    if (line.bytes.length === 0) return { fields, header }
    const text = textOf(line.bytes)
    if (line.length > line.bytes.length + 1) header = 'line-too-long'
    else if (count >= MOST_FIELDS) header = 'too-many-lines'
    // Without its length a body could not be passed over.
    if (header !== 'whole' && !/^content-length:/i.test(text)) continue
    const colon = text.indexOf(':')
    if (/^[ \t]/.test(text) && last !== '') fields.set(last, `${fields.get(last)} ${text.trim()}`)
    else if (colon > 0) {
      last = text.slice(0, colon).trim().toLowerCase()
      fields.set(last, text.slice(colon + 1).trim())
    }
  }
}

function sizeIn(fields: ReadonlyMap<string, string>): number | null {
  const said = fields.get('content-length') ?? ''
  return /^\d{1,15}$/.test(said) ? Number(said) : null
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}
