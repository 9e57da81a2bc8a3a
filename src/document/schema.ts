import { LAYOUTS } from '../tree/dump.ts'
import { KINDS, ROLES } from '../tree/roles.ts'
import { SCHEMA_ID } from './schema-id.ts'

/**
 * The published form of an article, as JSON Schema 2020-12. The TypeScript type in `document.ts` is derived
 * from this constant, `stet schema` prints it, and tests validate every document they make against it.
 * Every key is always there: `null` or `[]` where the dump says nothing.
 */

const nullableString = { type: ['string', 'null'] } as const
const nullableInteger = { type: ['integer', 'null'], minimum: 0 } as const
const count = { type: 'integer', minimum: 0 } as const
const line = { type: 'integer', minimum: 1, description: 'Counted from 1 in the file.' } as const
const nullableLine = { type: ['integer', 'null'], minimum: 1 } as const
const probability = { type: 'number', minimum: 0, maximum: 1 } as const
const role = { enum: ROLES } as const

/** Closed: a key that is not named here is a mistake. */
function closed<const P extends Record<string, unknown>>(properties: P) {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties) as (keyof P & string)[],
    additionalProperties: false
  } as const
}

/** The one object with a key that may be absent. */
function withOptional<const O extends Record<string, unknown>, const P extends Record<string, unknown>>(
  optional: O,
  required: P
) {
  return { ...closed(required), properties: { ...required, ...optional } } as const
}

const roleCounts = closed({
  headline: count,
  standfirst: count,
  byline: count,
  date: count,
  subhead: count,
  body: count,
  caption: count,
  boilerplate: count
})

const caption = closed({ text: { type: 'string' }, credit: nullableString, line })

const update = closed({
  heading: nullableString,
  time: { ...nullableString, description: 'As precise as the dump: 17:32, or an ISO 8601 date and time.' },
  text: { type: 'string' },
  line,
  lineEnd: line
})

const warning = closed({
  level: { enum: ['warning', 'info'] },
  code: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
  message: { type: 'string' },
  line: nullableLine,
  lineEnd: nullableLine
})

const hint = closed({ field: { type: 'string' }, value: { type: 'string' }, line: nullableLine })

const stats = closed({
  lines: count,
  nonBlank: count,
  words: { ...count, description: 'Words of `text`, by white space.' },
  struck: { ...count, description: 'Blocks struck as boilerplate.' },
  lowestConfidence: { type: ['number', 'null'], minimum: 0, maximum: 1 },
  roles: { ...roleCounts, description: 'Blocks of each role.' }
})

const source = closed({
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
})

const generator = closed({ name: { const: 'stet' }, version: { type: 'string' }, weights: nullableString })

const block = {
  ...closed({
    role,
    kind: { enum: [...Object.values(KINDS).flat(), null] },
    text: { type: 'string' },
    line,
    lineEnd: line,
    byte: { ...count, description: 'UTF-8 bytes from the start of the decoded record, its byte order mark counted.' },
    byteEnd: count,
    confidence: probability,
    alt: { enum: [...ROLES, null] },
    why: { type: 'array', items: { type: 'string' }, maxItems: 3 }
  }),
  description: 'A run of non-blank lines; together the blocks hold each non-blank line of the record exactly once.'
} as const

export const documentSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: SCHEMA_ID,
  ...withOptional(
    {
      fields: {
        type: 'object',
        description: 'Fields of the input record that were asked for with --keep-fields; absent otherwise.'
      }
    },
    {
      schema: { const: SCHEMA_ID },
      id: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
      type: { enum: ['article', 'live-blog'] },
      language: { type: ['string', 'null'], pattern: '^[a-z]{2}$' },
      headline: nullableString,
      standfirst: nullableString,
      byline: nullableString,
      authors: { type: 'array', items: { type: 'string' } },
      dateline: nullableString,
      published: nullableString,
      modified: nullableString,
      text: { type: 'string' },
      captions: { type: 'array', items: caption },
      updates: { type: 'array', items: update },
      warnings: { type: 'array', items: warning },
      hints: { type: 'array', items: hint },
      stats,
      source,
      generator,
      blocks: { type: 'array', items: block }
    }
  )
} as const
