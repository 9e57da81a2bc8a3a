import { LAYOUTS } from '../tree/dump.ts'
import { ROLES } from '../tree/roles.ts'

/** The pieces of which the schemas of the published document are made, in each of its versions. */

export const nullableString = { type: ['string', 'null'] } as const
const nullableInteger = { type: ['integer', 'null'], minimum: 0 } as const
export const count = { type: 'integer', minimum: 0 } as const
export const line = { type: 'integer', minimum: 1, description: 'Counted from 1 in the file.' } as const
const nullableLine = { type: ['integer', 'null'], minimum: 1 } as const
export const probability = { type: 'number', minimum: 0, maximum: 1 } as const
export const role = { enum: ROLES } as const

/** Closed: a key that is not named here is a mistake. */
export function closed<const P extends Record<string, unknown>>(properties: P) {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties) as (keyof P & string)[],
    additionalProperties: false
  } as const
}

/** The one object with a key that may be absent. */
export function withOptional<const O extends Record<string, unknown>, const P extends Record<string, unknown>>(
  optional: O,
  required: P
) {
  return { ...closed(required), properties: { ...required, ...optional } } as const
}

export const roleCounts = closed({
  headline: count,
  standfirst: count,
  byline: count,
  date: count,
  subhead: count,
  body: count,
  caption: count,
  boilerplate: count
})

export const caption = closed({ text: { type: 'string' }, credit: nullableString, line })

export const update = closed({
  heading: nullableString,
  time: { ...nullableString, description: 'As precise as the dump: 17:32, or an ISO 8601 date and time.' },
  text: { type: 'string' },
  line,
  lineEnd: line
})

export const warning = closed({
  level: { enum: ['warning', 'info'] },
  code: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
  message: { type: 'string' },
  line: nullableLine,
  lineEnd: nullableLine
})

export const hint = closed({ field: { type: 'string' }, value: { type: 'string' }, line: nullableLine })

export const source = withOptional(
  {
    converter: {
      type: 'string',
      pattern: '^[a-z]+/\\d+$',
      description:
        'What made text of a document that is none; lines, bytes and id are those of that text. Absent where the file is text.'
    }
  },
  {
    name: { ...nullableString, description: "The file's name without its folder; null for standard input." },
    id: { ...nullableString, description: "The input record's own id." },
    url: { ...nullableString, description: "The input record's own address." },
    record: {
      type: ['integer', 'null'],
      minimum: 1,
      description: 'Counted from 1 in the file; null in a stream from standard input, which may be a part of one.'
    },
    records: { type: ['integer', 'null'], minimum: 1, description: 'Records in the file; null in a stream.' },
    bytes: { ...nullableInteger, description: "The file's size; null in a stream." },
    sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    encoding: { type: 'string', description: 'As the WHATWG Encoding Standard names it; ASCII is utf-8.' },
    bom: { type: 'boolean' },
    eol: { enum: ['lf', 'crlf', 'cr', 'mixed', 'none'] },
    format: { type: 'string', description: 'As --from names it.' },
    layout: { enum: LAYOUTS }
  }
)

export const generator = withOptional(
  {
    profile: {
      type: 'string',
      pattern: '^[0-9a-f]{64}$',
      description: 'SHA-256 of the profile of recurring lines that was used. Absent where none was.'
    }
  },
  { name: { const: 'stet' }, version: { type: 'string' }, weights: nullableString }
)

/** What a block says beside its role and kind. */
export const blockKeys = {
  text: { type: 'string' },
  line,
  lineEnd: line,
  byte: { ...count, description: 'UTF-8 bytes from the start of the decoded record, its byte order mark counted.' },
  byteEnd: count,
  confidence: probability,
  alt: { enum: [...ROLES, null] },
  why: { type: 'array', items: { type: 'string' }, maxItems: 3 }
} as const

/** Keys of a block whose role a person has corrected; absent from others. */
export const correctedKeys = {
  corrected: { const: true, description: 'A person has said what these lines are; `confidence` is 1 then.' },
  own: {
    ...closed({ role: { enum: ROLES }, confidence: probability }),
    description: 'What the labeller decided of a corrected block by itself.'
  }
} as const

export const BLOCK =
  'A run of non-blank lines; together the blocks hold each non-blank line of the record exactly once.'

/** Fields of the input record, which only some documents have. */
export const keptFields = {
  fields: {
    type: 'object',
    description: 'Fields of the input record that were asked for with --keep-fields; absent otherwise.'
  }
} as const

export const documentId = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' } as const
export const language = { type: ['string', 'null'], pattern: '^[a-z]{2}$' } as const
export const strings = { type: 'array', items: { type: 'string' } } as const
