import { isUtf8 } from 'node:buffer'
import { objectIn } from '../../../value-kind.ts'
import { withArtifacts } from '../../artifacts/index.ts'
import { linesOfBytes, type RawLine } from '../../bytes/byte-lines.ts'
import type { Chunks } from '../../bytes/container.ts'
import { decodingWarnings } from '../../encoding/decoding-warnings.ts'
import { asUtf8, textOfHead } from '../../encoding/transcode.ts'
import type { StreamFormat } from '../../record/format.ts'
import { type BadRecord, isBad, type SourceRecord } from '../../record/record.ts'
import type { ReadSettings } from '../../record/settings.ts'
import { holdsRecords, isAnswer, payloadOf } from './answers.ts'
import { parseExact, shapeOfJson } from './exact-json.ts'
import { bad, type JsonRecord, recordOfValue } from './json-record.ts'
import { type JsonText, JsonTexts, SEPARATOR } from './json-sequence.ts'
import { withMarkup } from './record-markup.ts'

export const jsonl: StreamFormat = {
  name: 'jsonl',
  description: 'JSON Lines, also with record separators (JSON text sequences)',
  why: 'a JSON object on the first line',
  extensions: ['jsonl', 'ndjson', 'json'],
  sniff: looksLikeJsonl,
  read: readJsonl
}

/** JSON Lines, or a sequence, record by record, in constant memory: each is done with before the next line is parsed. */
async function* readJsonl(chunks: Chunks, settings: ReadSettings): AsyncGenerator<(SourceRecord | BadRecord)[]> {
  let number = 0
  // Lines, or values of a sequence, before this one, and records of answers beyond one each.
  let before = 0
  const texts = new JsonTexts(settings.longestLine)
  const recordsOf = async ({ raw, line }: JsonText) => {
    const records = await recordsOfRaw(raw, { line, record: before + 1 }, settings)
    before += Math.max(1, records.length)
    return records
  }
  for await (const lines of linesOfBytes(await asUtf8(chunks, settings.encoding ?? 'utf-8'), settings.longestLine)) {
    for (const line of lines) {
      for (const text of texts.take(line, ++number)) {
        const records = await recordsOf(text)
        if (records.length > 0) yield records
      }
    }
  }
  for (const text of texts.end()) yield await recordsOf(text)
}

/** The numbers of a line in the stream and of its first record, from 1. */
interface Numbers {
  line: number
  record: number
}

type Read = JsonRecord | BadRecord

/** The records of a line, one but for an answer with several; one on which a library fills its stack is bad, and the next can be read. */
async function recordsOfRaw(
  line: RawLine,
  numbers: Numbers,
  settings: ReadSettings
): Promise<(SourceRecord | BadRecord)[]> {
  const done = async (record: Read) =>
    isBad(record) ? record : 'markup' in record ? await withMarkup(record) : withArtifacts(record)
  try {
    return await Promise.all(recordsOfBytes(line, numbers, settings).map(done))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = `expected fields and markup that can be read, but got: ${error.message}`
    return [bad(null, 'too-deep', message, numbers.line)]
  }
}

function recordsOfBytes(line: RawLine, numbers: Numbers, settings: ReadSettings): Read[] {
  if (line.tooLong !== null) {
    const message = `expected at most ${settings.longestLine} bytes in a line, but got ${line.tooLong}; --longest-line raises the limit`
    return [bad(null, 'too-large', message, numbers.line)]
  }
  const { bytes } = line
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  // On any line: files that are joined bring their marks along, and a part of a file begins anywhere.
  const records = recordsOfLine(text.replace(/^\ufeff+/, ''), numbers, settings)
  if (!text.includes('\ufffd') || isUtf8(bytes)) return records
  return records.map((record) => {
    if (isBad(record) || record.warnings.length > 0) return record
    return { ...record, warnings: decodingWarnings({ encoding: 'utf-8', guess: null, replaced: 1 }, record.text, 1) }
  })
}

/** One line of a JSON Lines file as records; none for a blank line. */
function recordsOfLine(line: string, numbers: Numbers, settings: ReadSettings): Read[] {
  if (line.trim() === '') return []
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    // The last line of a file that was joined with another may have no end.
    const parts = partsOf(line)
    if (parts.length > 1) return recordsOfParts(parts, numbers, settings)
    return [bad(null, 'bad-json', `expected a JSON object, but it does not parse: ${whyNoJson(error)}`, numbers.line)]
  }
  const { inexact, depth } = shapeOfJson(line)
  if (depth > DEEPEST_JSON && (inexact || settings.keepFields === true))
    return [bad(null, ...tooDeep(depth), numbers.line)]
  const exact = inexact ? parseExact(line) : value
  const [values, spelt] = [value, exact].map((one) => severalIn(one, settings))
  if (values === undefined || spelt === undefined)
    return [recordOfValue(value, numbers.record, settings, exact)].map((one) => inLine(one, numbers.line))
  return values.map((one, at) => inLine(recordOfValue(one, numbers.record + at, settings, spelt[at]), numbers.line))
}

const MARK = '\ufeff'

/** The values of a line between which byte order marks stand. */
function partsOf(line: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let end = line.indexOf(`}${MARK}`); end >= 0; end = line.indexOf(`}${MARK}`, end + 1)) {
    let next = end + 1
    while (line[next] === MARK) next++
    if (line[next] !== '{') continue
    parts.push(line.slice(from, end + 1))
    from = next
  }
  return [...parts, line.slice(from)]
}

function recordsOfParts(parts: readonly string[], { line, record }: Numbers, settings: ReadSettings): Read[] {
  const records: Read[] = []
  for (const part of parts) records.push(...recordsOfLine(part, { line, record: record + records.length }, settings))
  return records
}

/** The records of an answer with several on one line. */
function severalIn(value: unknown, settings: ReadSettings): readonly unknown[] | undefined {
  const answer = Array.isArray(value) ? value : payloadOf(value, settings)
  return Array.isArray(answer) && answer.length > 1 && answer !== value ? answer : undefined
}

/** A record that cannot be read, by the number of its line. */
function inLine(record: Read, line: number): Read {
  return isBad(record) ? { id: record.id, error: { ...record.error, line } } : record
}

/** Lists and objects within each other; deeper ones are no fields, and what serialises them has a stack to fill. */
export const DEEPEST_JSON = 500

export function tooDeep(depth: number): ['too-deep', string] {
  return ['too-deep', `expected at most ${DEEPEST_JSON} lists and objects within each other, but got ${depth}`]
}

/** Lines at the beginning that are tried: one bad line does not make another format of a stream. */
const TRIED = 5

/** Separators of a sequence, and white space. */
const SEPARATORS = new RegExp(`^[${SEPARATOR}\\s]+`)

/** `{"` as the first thing, and a separator before it, or a whole line near it that parses or goes on past what can be seen. */
function looksLikeJsonl(head: Uint8Array, named: readonly string[], asked: string | null): boolean {
  const opened = textOfHead(head, asked).trimStart()
  const text = opened.replace(SEPARATORS, '')
  if (!/^\{\s*["}]/.test(text)) return false
  if (text !== opened) return true
  const lines = text.split(/\r\n?|\n/, TRIED + 1)
  // An answer on one line is one JSON value, and so is one on several lines, of which none but a record's may parse.
  const onOneLine = lines.slice(1).every((line) => line === '')
  if (isAnswer(text) && (onOneLine || !parses(lines[0] ?? ''))) return false
  if (onOneLine && holdsRecords(lines[0] ?? '')) return false
  // A file that is named as JSON and holds one value is no JSON Lines.
  if (onOneLine && named.includes('json') && parses(lines[0] ?? '')) return false
  if (lines.length === 1) return true
  return lines.slice(0, -1).some(parses) || /\}\s*$/.test(lines[0] ?? '')
}

function parses(line: string): boolean {
  return objectIn(line) !== null
}

/** What JSON.parse says, without the line and column that newer versions of Node put behind the position. */
export function whyNoJson(error: unknown): string {
  return (error as Error).message.replace(/ \(line \d{1,10} column \d{1,10}\)$/, '')
}
