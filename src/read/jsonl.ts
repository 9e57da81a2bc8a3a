import type { BadRecord, SourceRecord } from './record.ts'
import { eolOf } from './record.ts'
import type { ReadSettings } from './settings.ts'

/** Where corpora keep the text, first that is there: OSCAR has `content`, RefinedWeb `content` or `raw_content`. */
const TEXT_FIELDS = ['text', 'content', 'raw_content'] as const
const ID_FIELDS = ['id', 'url'] as const

/**
 * One line of a JSON Lines file as a record; `null` for a blank line.
 *
 * @param number the line's number in the stream, from 1, which is also the record's.
 */
export function recordOfLine(line: string, number: number, settings: ReadSettings): SourceRecord | BadRecord | null {
  if (line.trim() === '') return null
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return bad(null, 'bad-json', `expected a JSON object on line ${number}, but it does not parse: ${(error as Error).message}`, number)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return bad(null, 'bad-record', `expected a JSON object on line ${number}, but got ${kindOf(value)}`, number)
  }
  const fields = value as Record<string, unknown>
  const id = idIn(fields, settings)
  const name = settings.textField ?? TEXT_FIELDS.find(field => typeof fields[field] === 'string')
  const text = name === undefined ? undefined : fields[name]
  if (typeof text !== 'string') {
    const wanted = settings.textField ?? TEXT_FIELDS.join(', ')
    return bad(id, 'bad-record', `expected a string in field ${wanted} on line ${number}, but the record has ${Object.keys(fields).join(', ') || 'no fields'}`, number)
  }
  if (Buffer.byteLength(text) > settings.largestDocument) {
    return bad(id, 'too-large', `expected at most ${settings.largestDocument} bytes of text on line ${number}, but got ${Buffer.byteLength(text)}`, number)
  }
  return {
    text,
    firstLine: 1,
    source: {
      name: settings.name,
      id,
      url: typeof fields.url === 'string' ? fields.url : null,
      record: number,
      records: null,
      bytes: null,
      sha256: null,
      encoding: 'utf-8',
      bom: text.charCodeAt(0) === 0xfeff,
      eol: eolOf(text),
      format: 'jsonl'
    },
    hints: [],
    notes: []
  }
}

/** Ids are strings or numbers in the wild; others are no ids. */
function idIn(fields: Record<string, unknown>, settings: ReadSettings): string | null {
  const names = settings.idField === null ? ID_FIELDS : [settings.idField]
  for (const name of names) {
    const id = fields[name]
    if (typeof id === 'string') return id
    if (typeof id === 'number') return String(id)
  }
  return null
}

function bad(id: string | null, code: string, message: string, line: number): BadRecord {
  return { id, error: { code, message, line } }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`
}
