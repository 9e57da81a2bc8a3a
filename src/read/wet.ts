import type { WARCRecord } from 'warcio'
import type { Chunks } from './container.ts'
import { decode } from './decode.ts'
import { repaired } from './mojibake.ts'
import { decodingNotes } from './note.ts'
import { type BadRecord, eolOf, type SourceRecord } from './record.ts'
import { withRemains } from './remains.ts'
import type { ReadSettings } from './settings.ts'

/** `WARC/1.0` or `WARC/1.1` as the first thing. */
export function looksLikeWet(head: Uint8Array): boolean {
  return Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 7)).toString('latin1') === 'WARC/1.'
}

/** Headers that say more of a page than its text: dates are those of the crawl, never of publication. */
const HINTS = [
  { header: 'WARC-Date', field: 'warc-date' },
  { header: 'WARC-Identified-Content-Language', field: 'language' }
] as const

/**
 * Common Crawl's WET (and any WARC with `conversion` records of plain text), record by record, in constant
 * memory. Other records (`warcinfo`, `response`) hold no dump and are passed over.
 */
export async function* readWet(chunks: Chunks, settings: ReadSettings): AsyncGenerator<(SourceRecord | BadRecord)[]> {
  const { WARCParser } = await import('warcio')
  let number = 0
  for await (const record of WARCParser.iterRecords(chunks as AsyncIterable<Uint8Array>)) {
    if (record.warcType !== 'conversion') {
      await passOver(record)
      continue
    }
    number++
    const id = record.warcHeader('WARC-Record-ID') ?? null
    const size = record.warcContentLength
    // Not `size > …`: a length that is no number is no length to read by.
    if (!(size <= settings.largestDocument)) {
      const message = `expected at most ${settings.largestDocument} bytes in record ${number}, but got ${size}`
      yield [{ id, error: { code: 'too-large', message, line: null } }]
      await passOver(record)
      continue
    }
    yield [
      await recordOfWet(await record.readFully(false), (header) => record.warcHeader(header) ?? null, number, settings)
    ]
  }
}

/** Reads what is left of a record. The parser's own way of doing so never ends where the file ends before the record. */
async function passOver(record: WARCRecord): Promise<void> {
  for await (const _ of record.reader);
  record.consumed = 'skipped'
}

async function recordOfWet(
  bytes: Uint8Array,
  header: (name: string) => string | null,
  number: number,
  settings: ReadSettings
): Promise<SourceRecord> {
  const { text: whole, encoding, bom, guess, replaced } = await decode(bytes, settings.encoding ?? 'utf-8')
  const { text, hints: repairs } = settings.fixMojibake === true ? repaired(whole) : { text: whole, hints: [] }
  const url = header('WARC-Target-URI')
  const hints = HINTS.flatMap(({ header: name, field }) => {
    const value = header(name)
    return value === null ? [] : [{ field, value, line: null }]
  })
  return withRemains({
    text,
    firstLine: 1,
    source: {
      name: settings.name,
      id: header('WARC-Record-ID'),
      url,
      record: number,
      records: null,
      bytes: null,
      sha256: null,
      encoding,
      bom,
      eol: eolOf(text),
      format: 'wet'
    },
    hints: [...hints, ...repairs],
    notes: decodingNotes({ encoding, guess, replaced }, text, 1)
  })
}
