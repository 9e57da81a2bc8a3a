import { LAYOUTS } from '../tree/dump.ts'
import { ROLES } from '../tree/roles.ts'

/** The pieces of which the schemas of the published document are made, in each of its versions. */

export const nullableString = { type: ['string', 'null'] } as const
const nullableInteger = { type: ['integer', 'null'], minimum: 0 } as const
export const count = { type: 'integer', minimum: 0 } as const
export const line = { type: 'integer', minimum: 1, description: 'The first line, counted from 1 in the file.' } as const
export const lineEnd = { type: 'integer', minimum: 1, description: 'The last line.' } as const
const nullableLine = {
  type: ['integer', 'null'],
  minimum: 1,
  description: 'Counted from 1 in the file; null where it is about no line.'
} as const
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

const blocksOf = { ...count, description: 'Blocks of this role.' } as const

export const roleCounts = closed({
  headline: blocksOf,
  standfirst: blocksOf,
  byline: blocksOf,
  date: blocksOf,
  subhead: blocksOf,
  body: blocksOf,
  caption: blocksOf,
  boilerplate: blocksOf
})

export const caption = {
  ...closed({
    text: { type: 'string', description: 'What it says, without the credit.' },
    credit: { ...nullableString, description: 'Whose picture it is, without a label such as `Photo:`.' },
    line
  }),
  description: 'The caption of a picture that the dump does not hold.'
} as const

export const update = {
  ...closed({
    heading: { ...nullableString, description: 'Its heading.' },
    time: { ...nullableString, description: 'As precise as the dump: 17:32, or an ISO 8601 date and time.' },
    text: { type: 'string', description: 'Its paragraphs, a blank line between two.' },
    line,
    lineEnd
  }),
  description: 'One entry of a live blog.'
} as const

export const warning = {
  ...closed({
    level: {
      enum: ['warning', 'info'],
      description: '`warning` where a person ought to look, `info` where it only explains.'
    },
    code: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$', description: 'Which warning it is; stable.' },
    message: { type: 'string', description: 'What was found, in words; not stable.' },
    line: nullableLine,
    lineEnd: { ...nullableLine, description: 'The last line; null where it is about no line.' }
  }),
  description: 'Something that a reader should check or know.'
} as const

export const hint = {
  ...closed({
    field: { type: 'string', description: "The field's name." },
    value: { type: 'string', description: 'What it says, as it stands there.' },
    line: nullableLine
  }),
  description: 'A field of the record, or a labelled line of the text, that says something of the article.'
} as const

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
    bytes: { ...nullableInteger, description: "The file's size in bytes; null in a stream." },
    sha256: {
      type: ['string', 'null'],
      pattern: '^[0-9a-f]{64}$',
      description: "SHA-256 of the file's bytes in hex; null in a stream."
    },
    encoding: { type: 'string', description: 'As the WHATWG Encoding Standard names it; ASCII is utf-8.' },
    bom: { type: 'boolean', description: 'Whether the text began with a byte order mark.' },
    eol: { enum: ['lf', 'crlf', 'cr', 'mixed', 'none'], description: 'How its lines end.' },
    format: { type: 'string', description: 'As --from names it.' },
    layout: {
      enum: LAYOUTS,
      description: 'How its lines are set: blocks with blank lines between, one line a block, hard-wrapped, or paged.'
    }
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
  {
    name: { const: 'stet', description: 'The program.' },
    version: { type: 'string', description: 'Its version.' },
    weights: { ...nullableString, description: "The name of the labeller's weights; null where they have none." }
  }
)

/** What a block says beside its role and kind. */
export const blockKeys = {
  text: { type: 'string', description: 'Its lines, joined by a space, with white space folded.' },
  line,
  lineEnd,
  byte: { ...count, description: 'UTF-8 bytes from the start of the decoded record, its byte order mark counted.' },
  byteEnd: { ...count, description: 'The same to past its last character.' },
  confidence: { ...probability, description: 'The calibrated probability, 0 to 1, that the role is right.' },
  alt: {
    enum: [...ROLES, null],
    description: 'The second most probable role; null where a rule or a person leaves no other.'
  },
  why: {
    type: 'array',
    items: { type: 'string' },
    maxItems: 3,
    description: 'The rule that decided, if one did, and the strongest cues, strongest first; at most three names.'
  }
} as const

/** Keys of a block whose role a person has corrected; absent from others. */
export const correctedKeys = {
  corrected: { const: true, description: 'A person has said what these lines are; `confidence` is 1 then.' },
  own: {
    ...closed({
      role: { enum: ROLES, description: 'Its role.' },
      confidence: { ...probability, description: 'How sure that was, 0 to 1.' }
    }),
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

export const documentId = {
  type: 'string',
  pattern: '^sha256:[0-9a-f]{64}$',
  description: "SHA-256 of the record's text: the same text has the same id."
} as const
export const language = {
  type: ['string', 'null'],
  pattern: '^[a-z]{2}$',
  description: 'ISO 639-1 code of the language; null where it is not sure.'
} as const
export const authors = {
  type: 'array',
  items: { type: 'string' },
  description: 'Names of the authors, one by one.'
} as const
