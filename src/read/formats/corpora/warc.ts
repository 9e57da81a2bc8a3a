import { ByteReader } from '../../bytes/byte-reader.ts'
import type { Chunks } from '../../bytes/container.ts'

/** One record of a WARC, its body still in the stream: it is to be taken or skipped before the next is asked for. */
export interface WarcRecord {
  /** Header fields by name in lower case. */
  fields: ReadonlyMap<string, string>
  /** Bytes of the body; `null` where the header does not say, so that only the next record's beginning ends it. */
  size: number | null
  take(): Promise<Uint8Array>
}

/** Bytes between records, where there should be none. */
export interface UnexpectedBytes {
  stray: number
}

const VERSION = /^WARC\/\d/
/** Bytes of a header that are looked at: a field is a line, and addresses are long. */
const LONGEST_FIELD = 65_536
const MOST_FIELDS = 1000

/** The records of a WARC, one after the other, by ISO 28500: version, fields, an empty line, as many bytes as they say. */
export async function* warcRecords(chunks: Chunks): AsyncGenerator<WarcRecord | UnexpectedBytes> {
  const cursor = new ByteReader(chunks)
  try {
    for (;;) {
      const { stray, found } = await toVersion(cursor)
      if (stray > 0) yield { stray }
      if (!found) return
      const fields = await fieldsOf(cursor)
      const size = sizeIn(fields)
      let left = size ?? 0
      const take = () => {
        const count = left
        left = 0
        return cursor.take(count)
      }
      yield { fields, size, take }
      await cursor.skip(left)
    }
  } finally {
    await cursor.close()
  }
}

/** Passes over empty lines to the line that opens a record, if there is one, and counts what else came before it. */
async function toVersion(cursor: ByteReader): Promise<{ stray: number; found: boolean }> {
  let stray = 0
  for (;;) {
    const line = await cursor.line(LONGEST_FIELD)
    if (line === null) return { stray, found: false }
    if (VERSION.test(textOf(line))) return { stray, found: true }
    stray += line.length
  }
}

/** Fields up to the empty line; a line that begins with white space goes on the field before. */
async function fieldsOf(cursor: ByteReader): Promise<Map<string, string>> {
  const fields = new Map<string, string>()
  let last = ''
  for (let count = 0; count < MOST_FIELDS; count++) {
    const line = await cursor.line(LONGEST_FIELD)
    if (line === null || line.length === 0) break
    const text = textOf(line)
    const colon = text.indexOf(':')
    if (/^[ \t]/.test(text) && last !== '') fields.set(last, `${fields.get(last)} ${text.trim()}`)
    else if (colon > 0) {
      last = text.slice(0, colon).trim().toLowerCase()
      fields.set(last, text.slice(colon + 1).trim())
    }
  }
  return fields
}

function sizeIn(fields: ReadonlyMap<string, string>): number | null {
  const said = fields.get('content-length') ?? ''
  return /^\d{1,15}$/.test(said) ? Number(said) : null
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}
