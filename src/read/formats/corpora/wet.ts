import { StetError } from '../../../errors.ts'
import { withArtifacts } from '../../artifacts/index.ts'
import { longestLine } from '../../bytes/byte-lines.ts'
import type { Chunks } from '../../bytes/container.ts'
import { decode } from '../../encoding/decode.ts'
import { decodingWarnings } from '../../encoding/decoding-warnings.ts'
import { repairMojibake } from '../../encoding/mojibake.ts'
import type { StreamFormat } from '../../record/format.ts'
import { type BadRecord, eolOf, type SourceRecord } from '../../record/record.ts'
import type { ReadSettings } from '../../record/settings.ts'
import { LONGEST_FIELD, MOST_FIELDS, type WarcRecord, warcRecords } from './warc.ts'

export const wet: StreamFormat = {
  name: 'wet',
  description: 'Common Crawl WET',
  why: '“WARC/1.” at the beginning',
  extensions: ['wet', 'warc'],
  sniff: looksLikeWet,
  read: readWet
}

/** `WARC/1.0` or `WARC/1.1` as the first thing. */
function looksLikeWet(head: Uint8Array): boolean {
  return Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 7)).toString('latin1') === 'WARC/1.'
}

/** Fields of a record's header that say more of a page than its text: dates are those of the crawl, never of publication. */
const HINTS = [
  { header: 'warc-date', field: 'warc-date' },
  { header: 'warc-identified-content-language', field: 'language' }
] as const

/**
 * Common Crawl's WET (and any WARC with `conversion` records of plain text), record by record, in constant
 * memory. Other records (`warcinfo`, `response`) hold no dump and are passed over.
 */
async function* readWet(chunks: Chunks, settings: ReadSettings): AsyncGenerator<(SourceRecord | BadRecord)[]> {
  let number = 0
  const others = new Map<string, number>()
  for await (const found of warcRecords(chunks)) {
    if ('stray' in found) yield [fault(null, 'bad-record', strayMessage(found.stray, number))]
    else if ('missing' in found)
      yield [fault(null, 'unreadable', `expected ${found.missing} more bytes ${after(number)}, but the file ends`)]
    else if (found.header === 'cut')
      yield [fault(idIn(found), 'unreadable', `expected a whole header ${after(number)}, but the file ends within it`)]
    else if (isText(found)) yield [await recordOrFault(found, ++number, settings)]
    else others.set(typeOf(found), (others.get(typeOf(found)) ?? 0) + 1)
  }
  others.delete('warcinfo')
  if (number === 0 && others.size > 0) throw withoutText(others)
}

/** A crawl holds pages as they were sent; the text of them is in a file of its own. */
function withoutText(others: ReadonlyMap<string, number>): StetError {
  const held = [...others].map(([type, count]) => `${count} ${type}`).join(', ')
  return new StetError(
    'unsupported-format',
    `expected a WARC with conversion records of text, but this has ${held}: make text of its pages first, for example with: warc2text FILE, or trafilatura`
  )
}

/** A record within the limits, or what is wrong with it. */
async function recordOrFault(
  record: WarcRecord,
  number: number,
  settings: ReadSettings
): Promise<SourceRecord | BadRecord> {
  const { fields, size, header, take } = record
  const { largestDocument, longestLine: most } = settings
  const bad = (code: string, message: string) => fault(idIn(record), code, message)
  if (header === 'line-too-long')
    return bad(
      'too-large',
      `expected at most ${LONGEST_FIELD} bytes in a header line of record ${number}, but got more`
    )
  if (header === 'too-many-lines')
    return bad('too-large', `expected at most ${MOST_FIELDS} lines in the header of record ${number}, but got more`)
  if (typeOf(record) === '') return bad('bad-record', `expected a WARC-Type in record ${number}, but got none`)
  if (size === null) return bad('bad-record', `expected a Content-Length in record ${number}, but got none`)
  if (size > largestDocument)
    return bad(
      'too-large',
      `expected at most ${largestDocument} bytes in record ${number}, but got ${size}; --largest-document raises the limit`
    )
  const bytes = await take()
  if (bytes.length < size)
    return bad('unreadable', `expected ${size} bytes in record ${number}, but the file ends after ${bytes.length}`)
  const longest = bytes.length > most ? longestLine(bytes) : 0
  if (longest > most)
    return bad(
      'too-large',
      `expected at most ${most} bytes in a line of record ${number}, but got ${longest}; --longest-line raises the limit`
    )
  return recordOfWet(bytes, fields, number, settings)
}

function fault(id: string | null, code: string, message: string): BadRecord {
  return { id, error: { code, message, line: null } }
}

function typeOf({ fields }: WarcRecord): string {
  return fields.get('warc-type')?.toLowerCase() ?? ''
}

/** Whether a record is one of text, or may be: it does not say what it is. */
function isText(record: WarcRecord): boolean {
  return ['conversion', ''].includes(typeOf(record))
}

function idIn({ fields }: WarcRecord): string | null {
  return fields.get('warc-record-id') ?? null
}

function after(number: number): string {
  return number === 0 ? 'before the first record' : `behind record ${number}`
}

function strayMessage(bytes: number, number: number): string {
  return `expected nothing ${after(number)} but the next one, but got ${bytes} bytes: its length may be wrong`
}

async function recordOfWet(
  bytes: Uint8Array,
  fields: WarcRecord['fields'],
  number: number,
  settings: ReadSettings
): Promise<SourceRecord> {
  const { text: whole, encoding, bom, guess, replaced } = await decode(bytes, settings.encoding ?? 'utf-8')
  const { text, hints: repairs } = settings.fixMojibake === true ? repairMojibake(whole) : { text: whole, hints: [] }
  const hints = HINTS.flatMap(({ header: name, field }) => {
    const value = fields.get(name)
    return value === undefined ? [] : [{ field, value, line: null }]
  })
  const retrieved = fields.get('warc-date')
  return withArtifacts({
    text,
    firstLine: 1,
    ...(retrieved === undefined ? {} : { facts: { retrieved } }),
    source: {
      name: settings.name,
      id: fields.get('warc-record-id') ?? null,
      url: fields.get('warc-target-uri') ?? null,
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
    warnings: decodingWarnings({ encoding, guess, replaced }, text, 1)
  })
}
