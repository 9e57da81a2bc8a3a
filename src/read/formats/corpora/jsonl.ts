import { isUtf8 } from 'node:buffer'
import { kindOf } from '../../../value-kind.ts'
import type { SourceWarning } from '../../../warnings.ts'
import { withArtifacts } from '../../artifacts/index.ts'
import { linesOfBytes, type RawLine } from '../../bytes/byte-lines.ts'
import type { Chunks } from '../../bytes/container.ts'
import { decodingWarnings } from '../../encoding/decoding-warnings.ts'
import { repairMojibake } from '../../encoding/mojibake.ts'
import { asUtf8, streamEncoding } from '../../encoding/transcode.ts'
import type { StreamFormat } from '../../record/format.ts'
import { type BadRecord, eolOf, isBad, type SourceRecord } from '../../record/record.ts'
import type { ReadSettings } from '../../record/settings.ts'
import { markdown, readMarkdown } from '../markdown/markdown.ts'
import { isAnswer, payloadOf } from './answers.ts'
import { fieldsOf } from './corpus-fields.ts'
import { parseExact, shapeOfJson } from './exact-json.ts'
import { isHtml } from './html-text.ts'
import { type Fields, withoutField } from './paths.ts'
import { marksOfShortText } from './short-text.ts'

export const jsonl: StreamFormat = {
  name: 'jsonl',
  description: 'JSON Lines',
  why: 'a JSON object on the first line',
  extensions: ['jsonl', 'ndjson', 'json'],
  sniff: looksLikeJsonl,
  read: readJsonl
}

/** A JSON Lines stream, record by record, in constant memory: each is done with before the next line is parsed. */
async function* readJsonl(chunks: Chunks, settings: ReadSettings): AsyncGenerator<(SourceRecord | BadRecord)[]> {
  let number = 0
  for await (const lines of linesOfBytes(await asUtf8(chunks, settings.encoding ?? 'utf-8'), settings.longestLine)) {
    for (const line of lines) {
      const record = await recordOfRaw(line, ++number, settings)
      if (record !== null) yield [record]
    }
  }
}

/** A line as a record; one on which a library fills its stack is bad, and the next can be read. */
async function recordOfRaw(
  line: RawLine,
  number: number,
  settings: ReadSettings
): Promise<SourceRecord | BadRecord | null> {
  try {
    const record = recordOfBytes(line, number, settings)
    if (record === null || isBad(record)) return record
    return 'markdown' in record ? await withMarkdownMarks(record) : withArtifacts(record)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return bad(null, 'too-deep', `expected fields and markup that can be read, but got: ${error.message}`, number)
  }
}

function recordOfBytes(line: RawLine, number: number, settings: ReadSettings): JsonRecord | BadRecord | null {
  if (line.tooLong !== null) {
    return bad(
      null,
      'too-large',
      `expected at most ${settings.longestLine} bytes in a line, but got ${line.tooLong}; --longest-line raises the limit`,
      number
    )
  }
  const { bytes } = line
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  // On any line: files that are joined bring their marks along, and a part of a file begins anywhere.
  const record = recordOfLine(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, number, settings)
  if (record === null || isBad(record) || !text.includes('\ufffd') || isUtf8(bytes) || record.warnings.length > 0)
    return record
  return { ...record, warnings: decodingWarnings({ encoding: 'utf-8', guess: null, replaced: 1 }, record.text, 1) }
}

/** A record whose text is Markdown says so until its marks have been read. */
type JsonRecord = SourceRecord & { markdown?: true }

/**
 * One line of a JSON Lines file as a record; `null` for a blank line.
 *
 * @param number the line's number in the stream, from 1, which is also the record's.
 */
function recordOfLine(line: string, number: number, settings: ReadSettings): JsonRecord | BadRecord | null {
  if (line.trim() === '') return null
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return bad(null, 'bad-json', `expected a JSON object, but it does not parse: ${whyNoJson(error)}`, number)
  }
  const { inexact, depth } = shapeOfJson(line)
  if (depth > DEEPEST_JSON && (inexact || settings.keepFields === true)) return bad(null, ...tooDeep(depth), number)
  return recordOfValue(value, number, settings, inexact ? parseExact(line) : value)
}

/** Lists and objects within each other; deeper ones are no fields, and what serialises them has a stack to fill. */
export const DEEPEST_JSON = 500

export function tooDeep(depth: number): ['too-deep', string] {
  return ['too-deep', `expected at most ${DEEPEST_JSON} lists and objects within each other, but got ${depth}`]
}

/**
 * A parsed JSON object as a record.
 *
 * @param exact the same, with its numbers as they are spelt.
 */
export function recordOfValue(
  value: unknown,
  number: number,
  settings: ReadSettings,
  exact = value
): JsonRecord | BadRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return bad(null, 'bad-record', `expected a JSON object, but got ${kindOf(value)}`, number)
  }
  const answer = payloadOf(value, settings)
  const input = (Array.isArray(answer) ? value : answer) as Fields
  const spelt = (exact === value ? input : payloadOf(exact, settings)) as Fields
  const { id, url, hints, facts, textField, text: raw, wanted } = fieldsOf(input, settings, spelt)
  if (textField === null || raw === null) {
    const has = Object.keys(input).join(', ') || 'no fields'
    return bad(
      id,
      'bad-record',
      `expected a string in field ${wanted}, but the record has ${has}; --text-field names another field`,
      number
    )
  }
  if (isHtml(raw)) return bad(id, 'bad-record', htmlMessage(textField), number)
  const size = Buffer.byteLength(raw)
  if (size > settings.largestDocument) {
    return bad(
      id,
      'too-large',
      `expected at most ${settings.largestDocument} bytes of text, but got ${size}; --largest-document raises the limit`,
      number
    )
  }
  const whole = wellFormed(raw)
  const { text, hints: repairs } = settings.fixMojibake === true ? repairMojibake(whole) : { text: whole, hints: [] }
  const replaced = whole === raw ? 0 : 1
  const source = {
    name: settings.name,
    id,
    url,
    record: number,
    records: null,
    bytes: null,
    sha256: null,
    encoding: settings.encoding ?? 'utf-8',
    bom: text.charCodeAt(0) === 0xfeff,
    eol: eolOf(text),
    format: 'jsonl'
  }
  const warnings = decodingWarnings({ encoding: 'utf-8', guess: null, replaced }, text, 1)
  // No spreading here or in what is made of it: V8 keeps such copies among its old objects, and their text with them.
  const record: JsonRecord = { text, firstLine: 1, source, hints: [...hints, ...repairs], warnings }
  if (Object.keys(facts).length > 0) record.facts = facts
  if (TRUNCATED.test(text)) warnings.push(CUT)
  if (settings.keepFields === true) record.kept = withoutField(spelt, textField)
  if (textField === 'markdown' || markdown.sniff(text, null) !== null) record.markdown = true
  else if (facts.title !== undefined) {
    const marks = marksOfShortText(text)
    if (marks !== null) record.marks = marks
  }
  return record
}

/** What a service leaves of a text: its beginning, and how much more there was. */
const TRUNCATED = /\[\+\d+ chars\]\s*$/
const CUT: SourceWarning = {
  code: 'incomplete-capture',
  message: 'the service gave the beginning of the text only: it ends with a count of the characters left out',
  place: null
}

/** Half a surrogate pair is no character: it becomes U+FFFD, as every writer of UTF-8 would make it. */
function wellFormed(text: string): string {
  const known = text as string & { isWellFormed(): boolean; toWellFormed(): string }
  return known.isWellFormed() ? text : known.toWellFormed()
}

function htmlMessage(field: string): string {
  return `expected text in field ${field}, but it is HTML: make text of it first, or name another field with --text-field`
}

/** A record whose text is Markdown with the marks of its markup; the parser is loaded for the first of them. */
export async function withMarkdownMarks({ markdown: isMarkdown, ...record }: JsonRecord): Promise<SourceRecord> {
  if (isMarkdown === undefined) return withArtifacts(record)
  const { url, hints, warnings, facts, ...lines } = await readMarkdown(record.text, 1)
  const source = { ...record.source, url: record.source.url ?? url }
  return {
    ...record,
    ...lines,
    ...(facts === undefined ? {} : { facts: { ...facts, ...record.facts } }),
    source,
    hints: [...record.hints, ...hints],
    warnings: [...record.warnings, ...warnings]
  }
}

/** Lines at the beginning that are tried: one bad line does not make another format of a stream. */
const TRIED = 5

/** `{"` as the first thing, and a whole line near it that parses, or one that goes on past what can be seen. */
function looksLikeJsonl(head: Uint8Array): boolean {
  const encoding = streamEncoding(head, null)
  if (encoding.startsWith('utf-32')) return false
  const text = new TextDecoder(encoding).decode(head).trimStart()
  if (!/^\{\s*["}]/.test(text)) return false
  const lines = text.split(/\r\n?|\n/, TRIED + 1)
  // An answer on one line is one JSON value, and so is one on several lines, of which none but a record's may parse.
  const onOneLine = lines.slice(1).every((line) => line === '')
  if (isAnswer(text) && (onOneLine || !parses(lines[0] ?? ''))) return false
  if (lines.length === 1) return true
  return lines.slice(0, -1).some(parses) || /\}\s*$/.test(lines[0] ?? '')
}

function parses(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

function bad(id: string | null, code: string, message: string, line: number): BadRecord {
  return { id, error: { code, message, line } }
}

/** What JSON.parse says, without the line and column that newer versions of Node put behind the position. */
export function whyNoJson(error: unknown): string {
  return (error as Error).message.replace(/ \(line \d{1,10} column \d{1,10}\)$/, '')
}
