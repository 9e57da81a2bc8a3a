import { kindOf } from '../../../value-kind.ts'
import type { SourceWarning } from '../../../warnings.ts'
import { decodingWarnings } from '../../encoding/decoding-warnings.ts'
import { repairMojibake } from '../../encoding/mojibake.ts'
import { type BadRecord, eolOf, type SourceRecord } from '../../record/record.ts'
import type { ReadSettings } from '../../record/settings.ts'
import { marksOfShortText } from '../../record/short-text.ts'
import { markdown } from '../markdown/markdown.ts'
import { payloadOf } from './answers.ts'
import { fieldsOf } from './corpus-fields.ts'
import { htmlIn } from './html-text.ts'
import { type Fields, isFields, withoutField } from './paths.ts'

/** A record whose text is Markdown or HTML says so until its markup has been read. */
export type JsonRecord = SourceRecord & { markup?: 'markdown' | 'html' }

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
  const input = recordWithin(value, settings)
  const spelt = exact === value ? input : recordWithin(exact as object, settings)
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
  const fault = faultOfText(raw, settings)
  if (fault !== null) return bad(id, fault.code, fault.message, number)
  const html = htmlIn(raw)
  const whole = wellFormed(html ?? raw)
  const { text, hints: repairs } = settings.fixMojibake === true ? repairMojibake(whole) : { text: whole, hints: [] }
  const replaced = whole === (html ?? raw) ? 0 : 1
  const source = sourceOf(text, { id, url, record: number }, settings)
  const warnings = decodingWarnings({ encoding: 'utf-8', guess: null, replaced }, text, 1)
  // No spreading here or in what is made of it: V8 keeps such copies among its old objects, and their text with them.
  const record: JsonRecord = { text, firstLine: 1, source, hints: [...hints, ...repairs], warnings }
  if (Object.keys(facts).length > 0) record.facts = facts
  if (TRUNCATED.test(text)) warnings.push(CUT)
  if (isDocument(input)) warnings.push(OWN)
  if (settings.keepFields === true) record.kept = withoutField(spelt, textField)
  if (html !== null) record.markup = 'html'
  else if (textField === 'markdown' || markdown.sniff(text, null) !== null) record.markup = 'markdown'
  else if (facts.title !== undefined) {
    const marks = marksOfShortText(text)
    if (marks !== null) record.marks = marks
  }
  return record
}

/** The record that a service's answer wraps, also in a list of its own: `{"objects": [{ … }]}`; an answer with several is none. */
function recordWithin(value: object, settings: ReadSettings): Fields {
  const answer = payloadOf(value, settings)
  const only: unknown = Array.isArray(answer) && answer.length === 1 ? answer[0] : answer
  return isFields(only) ? only : (value as Fields)
}

/** Why a text is not read; `null` where it is. */
function faultOfText(text: string, settings: ReadSettings): { code: string; message: string } | null {
  const size = Buffer.byteLength(text)
  const most = settings.largestDocument
  if (size <= most) return null
  const message = `expected at most ${most} bytes of text, but got ${size}; --largest-document raises the limit`
  return { code: 'too-large', message }
}

function sourceOf(
  text: string,
  { id, url, record }: Pick<SourceRecord['source'], 'id' | 'url' | 'record'>,
  settings: ReadSettings
): SourceRecord['source'] {
  return {
    name: settings.name,
    id,
    url,
    record,
    records: null,
    bytes: null,
    sha256: null,
    encoding: settings.encoding ?? 'utf-8',
    bom: text.charCodeAt(0) === 0xfeff,
    eol: eolOf(text),
    format: 'jsonl'
  }
}

/** What a service leaves of a text: its beginning, and how much more there was. */
const TRUNCATED = /\[\+\d+ chars\]\s*$/
const CUT: SourceWarning = {
  code: 'incomplete-capture',
  message: 'the service gave the beginning of the text only: it ends with a count of the characters left out',
  place: null
}

const OWN: SourceWarning = {
  code: 'own-document',
  message: 'stet wrote this document, and its text was read again: with --from stet it stands as it is',
  place: null
}

function isDocument({ schema }: Fields): boolean {
  return typeof schema === 'string' && schema.startsWith('stet/document/')
}

/** Half a surrogate pair is no character: it becomes U+FFFD, as every writer of UTF-8 would make it. */
function wellFormed(text: string): string {
  const known = text as string & { isWellFormed(): boolean; toWellFormed(): string }
  return known.isWellFormed() ? text : known.toWellFormed()
}

/** A record that cannot be read, and why; `line` is its number, from 1. */
export function bad(id: string | null, code: string, message: string, line: number): BadRecord {
  return { id, error: { code, message, line } }
}
