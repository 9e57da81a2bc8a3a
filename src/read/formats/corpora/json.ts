import { StetError } from '../../../errors.ts'
import type { Decoded } from '../../encoding/decode.ts'
import { decodingWarnings } from '../../encoding/decoding-warnings.ts'
import { refuseEmpty } from '../../record/empty-file.ts'
import type { Format, Records } from '../../record/format.ts'
import { type BadRecord, type FileFacts, isBad } from '../../record/record.ts'
import type { ReadSettings } from '../../record/settings.ts'
import { payloadOf } from './answers.ts'
import { depthOf, parseExact, shapeOfJson } from './exact-json.ts'
import { recordOfValue } from './json-record.ts'
import { DEEPEST_JSON, tooDeep, whyNoJson } from './jsonl.ts'
import { withMarkup } from './record-markup.ts'

/** One JSON text over several lines: an object, a list of them, or the answer of a service that holds either. */
export const json: Format = {
  name: 'json',
  description: 'a JSON object with a text, or a list of them, also in the answer of a service',
  several: true,
  extensions: ['json'],
  converts: true,
  sniff(text) {
    const head = text.slice(0, 4096)
    return /^\ufeff?\s*(?:\{\s*"|\[\s*\{)/.test(head) && parses(text) ? 'one JSON value' : null
  },
  async split(decoded, file, settings) {
    return recordsOf(decoded, file, settings)
  }
}

function parses(text: string): boolean {
  try {
    JSON.parse(bare(text))
    return true
  } catch {
    return false
  }
}

function bare(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** A record of an array has a number, but no line that is known. */
function atRecord({ id, error }: BadRecord, number: number): BadRecord {
  return { id, error: { ...error, message: `record ${number}: ${error.message}`, line: null } }
}

async function recordsOf(decoded: Decoded, file: FileFacts, settings: ReadSettings): Promise<Records> {
  refuseEmpty(decoded.text, 'bad-json', 'a JSON value')
  let value: unknown
  try {
    value = JSON.parse(bare(decoded.text))
  } catch (error) {
    const advice = /after JSON/.test(String(error))
      ? '; if it is several, make JSON Lines of them with: jq -c . FILE'
      : ''
    throw new StetError('bad-json', `expected a JSON value, but it does not parse: ${whyNoJson(error)}${advice}`, {
      cause: error
    })
  }
  const { inexact, depth } = shapeOfJson(decoded.text)
  const isDeep = depth > DEEPEST_JSON
  if (isDeep && inexact) throw new StetError(...tooDeep(depth))
  const listOf = (whole: unknown): unknown[] => {
    const inner = payloadOf(whole, settings)
    return Array.isArray(inner) ? inner : [inner]
  }
  const values = listOf(value)
  const exact = inexact ? listOf(parseExact(bare(decoded.text))) : values
  return Promise.all(
    values.map(async (one, at) => {
      const deep = isDeep && settings.keepFields === true ? depthOf(one) : 0
      const record =
        deep > DEEPEST_JSON
          ? { id: null, error: { code: tooDeep(deep)[0], message: tooDeep(deep)[1], line: null } }
          : recordOfValue(one, at + 1, settings, exact[at])
      if (isBad(record)) return atRecord(record, at + 1)
      const { encoding } = decoded
      const warnings = [...decodingWarnings(decoded, record.text, 1), ...record.warnings]
      const { bytes, sha256 } = file
      const source = { ...record.source, records: values.length, bytes, sha256, encoding, format: 'json' }
      const read = await withMarkup({ ...record, source, warnings })
      return isBad(read) ? atRecord(read, at + 1) : read
    })
  )
}
