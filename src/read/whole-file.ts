import type { Hint } from '../document/document.ts'
import { StetError } from '../errors.ts'
import { joined, longestLine } from './bytes/byte-lines.ts'
import type { Chunks, Opened } from './bytes/container.ts'
import { Sha256 } from './bytes/sha256.ts'
import { type Decoded, decode } from './encoding/decode.ts'
import { markedEncoding } from './encoding/encodings.ts'
import { repairMojibake } from './encoding/mojibake.ts'
import { formatWarning } from './formats/doubt.ts'
import { BY_EXTENSION, BY_REQUEST, FORMATS, formatOf, formatsNamed } from './formats/index.ts'
import { declaredEncoding } from './formats/markup/declared-encoding.ts'
import { looksLikeOffice, textOfDocx } from './formats/office/docx.ts'
import { refuseMarkup, refuseNuls } from './formats/unsupported.ts'
import type { Format, Records } from './record/format.ts'
import type { FileFacts } from './record/record.ts'
import { type BadRecord, isBad, type SourceRecord } from './record/record.ts'
import { LONGEST_STRING, type ReadSettings } from './record/settings.ts'

/** Bytes that show whether a file over the limit of one document is one of several. */
const SNIFFED = 65_536

/** A file's bytes as they pass by, counted and hashed until somebody says that it is not needed. */
export interface CountedBytes {
  chunks: Chunks
  stopHashing(): void
  facts(): { bytes: number; sha256: string }
}

export function counted(chunks: Chunks): CountedBytes {
  let digest: Sha256 | null = new Sha256()
  let bytes = 0
  let sum: string | null = null
  async function* passing(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      bytes += chunk.length
      digest?.update(chunk)
      yield chunk
    }
  }
  return {
    chunks: passing(),
    stopHashing: () => {
      digest = null
    },
    facts() {
      sum ??= digest === null ? '' : digest.hex()
      return { bytes, sha256: sum }
    }
  }
}

/**
 * A whole file as records.
 *
 * @throws StetError for what is no text, too large, or of a format that is not known.
 */
export async function readWhole(
  opened: Opened,
  raw: CountedBytes,
  settings: ReadSettings
): Promise<(SourceRecord | BadRecord)[]> {
  return recordsIn(await decodeWhole(opened, settings), raw, settings)
}

/** The records of a decoded file, each within its limits. */
export async function recordsIn(
  { decoded, hints, format, why }: DecodedFile,
  raw: CountedBytes,
  settings: ReadSettings
): Promise<(SourceRecord | BadRecord)[]> {
  const file: FileFacts = { name: settings.name, ...raw.facts() }
  const records: (SourceRecord | BadRecord)[] = []
  for (const record of await split(format, decoded, file, settings))
    records.push(isBad(record) ? record : withinLimits(record, settings))
  const first = records.find((record) => !isBad(record)) as SourceRecord | undefined
  const warning = first === undefined ? null : formatWarning(format, decoded.text, why, settings.name)
  if (warning !== null) first?.warnings.push(warning)
  if (first !== undefined && first === records[0]) first.hints = [...first.hints, ...hints]
  return records
}

/** @throws StetError `too-deep` where a library fills its stack. */
async function split(format: Format, decoded: Decoded, file: FileFacts, settings: ReadSettings): Promise<Records> {
  try {
    return await format.split(decoded, file, settings)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new StetError('too-deep', `expected ${format.name} that can be read, but got: ${error.message}`, {
      cause: error
    })
  }
}

/** A whole file's text, and what format it is in. */
interface DecodedFile {
  decoded: Decoded
  /** What was repaired in it. */
  hints: Hint[]
  format: Format
  /** Why it was taken for one. */
  why: string
}

/** @throws StetError for what is no text, too large, or of a format that is not known. */
export async function decodeWhole(opened: Opened, settings: ReadSettings): Promise<DecodedFile> {
  const bytes = await readAll(opened.chunks, settings)
  const ofBytes = formatOfBytes(await withAsciiBytes(bytes, settings), settings)
  if (ofBytes !== null) return ofBytes
  const asDecoded = looksLikeOffice(bytes)
    ? await officeText(bytes)
    : await decode(bytes, settings.encoding ?? declaredEncoding(bytes))
  if (settings.encoding === null) refuseNuls(asDecoded.text)
  const { text, hints } =
    settings.fixMojibake === true ? repairMojibake(asDecoded.text) : { text: asDecoded.text, hints: [] }
  const decoded = { ...asDecoded, text }
  const chosen = formatOf(text, settings)
  if (chosen.format.converts !== true) refuseMarkup(text, settings.from === null && chosen.format.name === 'text')
  return { decoded, hints, ...chosen }
}

/** Encodings in which ASCII's characters have more than a byte: a file was saved in one of them as a whole. */
const WIDE = /^utf-(?:16|32)/

/** The bytes in which the markers of a format stand as ASCII: those of a file in UTF-16 or UTF-32 are made into UTF-8. */
async function withAsciiBytes(bytes: Uint8Array, { encoding }: ReadSettings): Promise<Uint8Array> {
  const wide = encoding ?? markedEncoding(bytes)
  return wide !== null && WIDE.test(wide) ? Buffer.from((await decode(bytes, wide)).text) : bytes
}

/** Bytes of UTF-8's byte order mark. */
const UTF8_MARK_LENGTH = 3

/** A file whose parts each say how they are encoded. */
function formatOfBytes(bytes: Uint8Array, { from, name }: ReadSettings): DecodedFile | null {
  const mark = markedEncoding(bytes) === 'utf-8' ? UTF8_MARK_LENGTH : 0
  const latin = (end: number) =>
    withLineFeeds(Buffer.from(bytes.buffer, bytes.byteOffset + mark, end - mark).toString('latin1'))
  const head = latin(Math.min(bytes.length, SNIFFED))
  const named = from === null ? formatsNamed(name) : []
  const whyOf = (format: Format) => {
    if (from !== null) return format.name === from ? BY_REQUEST : null
    if (named.length > 0) return named.includes(format.name) ? BY_EXTENSION : null
    return format.sniff(head, name)
  }
  for (const format of FORMATS) {
    const why = format.asBytes === true ? whyOf(format) : null
    if (why === null) continue
    const said = { encoding: 'utf-8', bom: false, guess: null, replaced: 0, why: 'each part says its own' }
    return { decoded: { text: latin(bytes.length), ...said }, hints: [], format, why }
  }
  return null
}

/** A file whose lines end in CR alone, with LF instead. */
function withLineFeeds(text: string): string {
  return text.includes('\n') ? text : text.replaceAll('\r', '\n')
}

async function officeText(bytes: Uint8Array): Promise<Decoded> {
  const { text, converter } = await textOfDocx(bytes)
  const why = `a Word document, made into text by ${converter}`
  return { text, encoding: 'utf-8', bom: false, guess: null, replaced: 0, why, converter }
}

/** All bytes, as long as they are no more than the limit allows. */
export async function readAll(chunks: Chunks, settings: ReadSettings): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  let limit = settings.largestDocument
  for await (const chunk of chunks) {
    length += chunk.length
    parts.push(chunk)
    if (length <= limit) continue
    if (limit < LONGEST_STRING && holdsSeveral(parts, settings)) limit = Math.max(limit, LONGEST_STRING)
    if (length > limit)
      throw new StetError(
        'too-large',
        `expected at most ${limit} bytes in a document, but got more; --largest-document raises the limit`
      )
  }
  return joined(parts)
}

function holdsSeveral(parts: readonly Uint8Array[], settings: ReadSettings): boolean {
  const seen: Uint8Array[] = []
  for (let at = 0, size = 0; size < SNIFFED && at < parts.length; at++) {
    const part = parts[at] ?? new Uint8Array(0)
    seen.push(part)
    size += part.length
  }
  const head = Buffer.from(joined(seen).subarray(0, SNIFFED))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
  return FORMATS.some(
    (format) =>
      format.several &&
      (settings.from === null ? format.sniff(head, settings.name) !== null : format.name === settings.from)
  )
}

/** A record within its limits, or the error that says which one it breaks. */
function withinLimits(record: SourceRecord, settings: ReadSettings): SourceRecord | BadRecord {
  const bytes = Buffer.byteLength(record.text)
  const line = record.firstLine
  const bad = (message: string): BadRecord => ({ id: record.source.id, error: { code: 'too-large', message, line } })
  if (bytes > settings.largestDocument)
    return bad(
      `expected at most ${settings.largestDocument} bytes in a document, but got ${bytes}; --largest-document raises the limit`
    )
  if (bytes <= settings.longestLine) return record
  const longest = longestLine(Buffer.from(record.text))
  return longest <= settings.longestLine
    ? record
    : bad(
        `expected at most ${settings.longestLine} bytes in a line, but got ${longest}; --longest-line raises the limit`
      )
}
