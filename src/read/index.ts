import { StetError } from '../errors.ts'
import { refuseBinary } from './binary.ts'
import { decode } from './decode.ts'
import type { Format } from './format.ts'
import { recordOfLine } from './jsonl.ts'
import { plain } from './plain.ts'
import { type BadRecord, type SourceRecord, sha256 } from './record.ts'
import type { ReadSettings } from './settings.ts'
import { linesOfBytes, type RawLine } from './stream.ts'

/** Formats of whole files, in the order in which they are looked for; the last takes everything. */
export const FORMATS: readonly Format[] = [plain]

/** All that `--from` takes beside `auto`. */
export const FORMAT_NAMES: readonly string[] = [...FORMATS.map(format => format.name), 'jsonl']

type Chunks = AsyncIterable<Uint8Array>

/**
 * Bytes as records: a stream of JSON Lines record by record as they come, anything else when it has ended.
 * Yields arrays: what is in one array came in one chunk, so that a caller may flush between them.
 *
 * @throws StetError for bytes that are no text or more of them than the limits allow.
 */
export async function* read(chunks: Chunks, settings: ReadSettings): AsyncGenerator<(SourceRecord | BadRecord)[]> {
  const { first, rest } = await peek(chunks)
  const format = settings.from ?? (looksLikeJsonl(first) ? 'jsonl' : null)
  if (format === 'jsonl') yield* readLines(rest, settings)
  else yield [...(await readWhole(rest, settings))]
}

/** A file's bytes as records, none of them a stream's. */
export async function readBytes(bytes: Uint8Array, settings: ReadSettings): Promise<Iterable<SourceRecord | BadRecord>> {
  refuseBinary(bytes)
  if (bytes.length > settings.largestDocument) {
    throw new StetError('too-large', `expected at most ${settings.largestDocument} bytes in a document, but got ${bytes.length}`)
  }
  const decoded = await decode(bytes, settings.encoding)
  const format = FORMATS.find(known => (settings.from === null ? known.sniff(decoded.text) : known.name === settings.from))
  if (format === undefined) throw new StetError('bad-option', `expected one of ${FORMAT_NAMES.join(', ')}, but got "${settings.from}"`)
  return format.split(decoded, { name: settings.name, bytes: bytes.length, sha256: sha256(bytes) }, settings)
}

async function readWhole(chunks: Chunks, settings: ReadSettings): Promise<Iterable<SourceRecord | BadRecord>> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > settings.largestDocument) throw new StetError('too-large', `expected at most ${settings.largestDocument} bytes in a document, but got more`)
    parts.push(chunk)
  }
  return readBytes(parts.length === 1 ? parts[0] : Buffer.concat(parts), settings)
}

async function* readLines(chunks: Chunks, settings: ReadSettings): AsyncGenerator<(SourceRecord | BadRecord)[]> {
  let number = 0
  for await (const lines of linesOfBytes(chunks, settings.longestLine)) {
    const records: (SourceRecord | BadRecord)[] = []
    for (const line of lines) {
      const record = recordOf(line, ++number, settings)
      if (record !== null) records.push(record)
    }
    yield records
  }
}

function recordOf(line: RawLine, number: number, settings: ReadSettings): SourceRecord | BadRecord | null {
  if (line.tooLong !== null) {
    const message = `expected at most ${settings.longestLine} bytes on line ${number}, but got ${line.tooLong}`
    return { id: null, error: { code: 'too-large', message, line: number } }
  }
  return recordOfLine(Buffer.from(line.bytes.buffer, line.bytes.byteOffset, line.bytes.length).toString('utf8'), number, settings)
}

/** The first chunk, and the stream with that chunk still in it. */
async function peek(chunks: Chunks): Promise<{ first: Uint8Array; rest: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const head = await iterator.next()
  const first = head.done ? new Uint8Array(0) : head.value
  async function* rest(): AsyncGenerator<Uint8Array> {
    if (head.done) return
    yield first
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { first, rest: rest() }
}

/** `{"` as the first thing, and a whole first line that parses, or one that goes on past the chunk. */
function looksLikeJsonl(first: Uint8Array): boolean {
  const text = Buffer.from(first.buffer, first.byteOffset, first.length).toString('utf8').trimStart()
  if (!/^\{\s*"/.test(text)) return false
  const end = text.indexOf('\n')
  if (end < 0) return true
  try {
    JSON.parse(text.slice(0, end))
    return true
  } catch {
    return false
  }
}
