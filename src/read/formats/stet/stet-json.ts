import { StetError } from '../../../errors.ts'
import { linesOfBytes, type RawLine } from '../../bytes/byte-lines.ts'
import type { Chunks } from '../../bytes/container.ts'
import { asUtf8 } from '../../encoding/transcode.ts'
import type { StreamFormat } from '../../record/format.ts'
import type { BadRecord, SourceRecord } from '../../record/record.ts'
import type { ReadSettings } from '../../record/settings.ts'
import { parseExact, shapeOfJson } from '../corpora/exact-json.ts'
import { DEEPEST_JSON, tooDeep, whyNoJson } from '../corpora/jsonl.ts'
import type { RecordOfStored } from './stored-record.ts'

/** What `-f json` and `-f ndjson` write: one document, a list of them, or one a line, each as it was decided then. */
export const stet: StreamFormat = {
  name: 'stet',
  description: 'the JSON that stet writes',
  why: 'asked for',
  extensions: [],
  // A text of the same words would be labelled again; that a document stands as it is has to be said.
  sniff: () => false,
  read: readStored
}

/** Lines as long as nothing but lines of JSON has come; the first that is none begins a document over several lines. */
async function* readStored(chunks: Chunks, settings: ReadSettings): AsyncGenerator<(SourceRecord | BadRecord)[]> {
  const { recordsOfStored } = await import('./stored-record.ts')
  const recordOf = recordsOfStored()
  const most = Math.max(settings.longestLine, settings.largestDocument)
  const whole = new WholeText(most)
  let number = 0
  for await (const lines of linesOfBytes(await asUtf8(chunks, settings.encoding ?? 'utf-8'), most)) {
    for (const raw of lines) {
      number++
      const line = textOf(raw, number, most)
      if (typeof line !== 'string') yield [line]
      else if (whole.begun || (number === 1 && opens(line))) whole.add(line)
      else if (line.trim() !== '') yield recordsIn(line, recordOf, number)
    }
  }
  if (whole.begun) yield recordsIn(whole.text(), recordOf, null)
}

/** The lines of one JSON value, within the limit of a document. */
class WholeText {
  readonly #lines: string[] = []
  readonly #most: number
  #length = 0

  constructor(most: number) {
    this.#most = most
  }

  get begun(): boolean {
    return this.#lines.length > 0
  }

  /** @throws StetError `too-large` */
  add(line: string): void {
    this.#lines.push(line)
    this.#length += line.length + 1
    if (this.#length > this.#most)
      throw new StetError(
        'too-large',
        `expected at most ${this.#most} bytes in a document, but got more; --largest-document raises the limit`
      )
  }

  text(): string {
    return this.#lines.join('\n')
  }
}

function textOf({ bytes, tooLong }: RawLine, number: number, most: number): string | BadRecord {
  if (bytes === null)
    return bad(
      'too-large',
      `expected at most ${most} bytes in a line, but got ${tooLong}; --largest-document raises the limit`,
      number
    )
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** Whether a document over several lines begins with this one. */
function opens(line: string): boolean {
  return /^[\s[{]+$/.test(line) && line.trim() !== ''
}

/** @param line the number of the line that a value has to itself; `null` where it has several. */
function recordsIn(text: string, recordOf: RecordOfStored, line: number | null): (SourceRecord | BadRecord)[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return [bad('bad-json', `expected a document of stet, but it does not parse: ${whyNoJson(error)}`, line)]
  }
  const { inexact, depth } = shapeOfJson(text)
  if (depth > DEEPEST_JSON) return [bad(...tooDeep(depth), line)]
  const values = listOf(value)
  const spelt = inexact ? listOf(parseExact(text)) : values
  return values.map((one, at) => {
    const record = recordOf(one, spelt[at])
    if (!('fault' in record)) return record
    const place = values.length > 1 ? `document ${at + 1}: ` : ''
    return bad('bad-record', `${place}${record.fault}`, line)
  })
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

function bad(code: string, message: string, line: number | null): BadRecord {
  return { id: null, error: { code, message, line } }
}
