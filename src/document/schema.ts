import { ARTICLE_TYPES } from '../tree/article-types.ts'
import { KINDS } from '../tree/roles.ts'
import { SCHEMA_ID } from './schema-id.ts'
import {
  authors,
  BLOCK,
  blockKeys,
  caption,
  closed,
  correctedKeys,
  count,
  documentId,
  generator,
  hint,
  keptFields,
  language,
  nullableString,
  roleCounts,
  source,
  update,
  warning,
  withOptional
} from './schema-parts.ts'

/**
 * The published form of an article, as JSON Schema 2020-12. The TypeScript type in `document.ts` is derived
 * from this constant, `stet schema` prints it, and tests validate every document they make against it.
 * Every key is always there: `null` or `[]` where the dump says nothing.
 */

const stats = {
  ...closed({
    lines: { ...count, description: 'Lines of the record, blank ones included.' },
    nonBlank: { ...count, description: 'Lines with visible characters.' },
    words: { ...count, description: 'Words of `text`, by white space.' },
    struckBlocks: { ...count, description: 'Blocks struck as boilerplate.' },
    struckLines: { ...count, description: 'Lines of those blocks.' },
    lowestConfidence: {
      type: ['number', 'null'],
      minimum: 0,
      maximum: 1,
      description: 'The lowest `confidence` of a block, 0 to 1; null where there is none.'
    },
    roles: { ...roleCounts, description: 'Blocks of each role.' }
  }),
  description: 'Counts.'
} as const

/** Where a fact is from; `null` where there is none. */
const origin = { enum: ['record', 'text', null], description: 'Where it is from; null where there is none.' } as const

const origins = {
  ...closed({
    headline: origin,
    standfirst: origin,
    authors: origin,
    published: origin,
    modified: origin,
    language: origin,
    publication: origin,
    section: origin,
    page: origin
  }),
  description:
    'Where each fact is from: `record` where the input record named it (a field of JSON, front matter, a mail header, a label of a vendor), `text` where a line of the text did.'
} as const

/** A block of one role, with the kinds that this role has. */
function blockOf<const R extends keyof typeof KINDS, const K extends Record<string, unknown>>(role: R, kind: K) {
  return withOptional(correctedKeys, { role: { const: role, description: 'What it is.' }, kind, ...blockKeys })
}

const withoutKind = { type: 'null', description: 'This role has no kinds.' } as const

function kindIn<const K extends readonly string[]>(kinds: K) {
  return { enum: kinds, description: 'A finer name within the role.' } as const
}

const block = {
  anyOf: [
    blockOf('headline', withoutKind),
    blockOf('standfirst', withoutKind),
    blockOf('byline', withoutKind),
    blockOf('date', kindIn(KINDS.date)),
    blockOf('subhead', kindIn(KINDS.subhead)),
    blockOf('body', kindIn(KINDS.body)),
    blockOf('caption', kindIn(KINDS.caption)),
    blockOf('boilerplate', kindIn(KINDS.boilerplate))
  ],
  description: BLOCK
} as const

export const documentSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: SCHEMA_ID,
  ...withOptional(keptFields, {
    schema: { const: SCHEMA_ID, description: 'The version of this form.' },
    id: documentId,
    type: {
      enum: [...ARTICLE_TYPES, null],
      description:
        'What the text says of itself that it is; `article` where it says nothing, null where there is no text.'
    },
    language,
    headline: { ...nullableString, description: 'The headline.' },
    standfirst: {
      ...nullableString,
      description: 'The sentence or two that introduce the article below its headline.'
    },
    byline: { ...nullableString, description: 'The lines that name the authors, as they stand in the text.' },
    authors,
    dateline: {
      ...nullableString,
      description: 'Place, and agency or date, that a report begins with: `HARLOW, Ore. (AP)`.'
    },
    published: {
      ...nullableString,
      description:
        'ISO 8601, as precise as the dump; without an offset where it names none. Ambiguous and relative dates are null.'
    },
    modified: { ...nullableString, description: 'When it was last changed; the same form as `published`.' },
    publication: { ...nullableString, description: 'The paper, agency or site that published the article.' },
    section: { ...nullableString, description: 'The section of the paper or site.' },
    page: { ...nullableString, description: 'The page of the paper, as the record has it.' },
    origins,
    text: {
      type: 'string',
      description:
        'Paragraphs, subheads, quotes, lists and notes that stand, as plain text with a blank line between two; without headline, standfirst, byline, dates and captions.'
    },
    captions: { type: 'array', items: caption, description: 'Captions of pictures, in the order of the text.' },
    updates: {
      type: 'array',
      items: update,
      description: 'Entries of a live blog, in the order of the text; empty for other types.'
    },
    warnings: { type: 'array', items: warning, description: 'What a reader should check or know.' },
    hints: {
      type: 'array',
      items: hint,
      description: 'What record and text say beside the facts above, uninterpreted.'
    },
    stats,
    source: { ...source, description: 'The file or stream that the record came in.' },
    generator: { ...generator, description: 'What made the document.' },
    blocks: { type: 'array', items: block, description: 'All non-blank lines of the record, in its order.' }
  })
} as const
