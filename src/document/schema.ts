import { ARTICLE_TYPES } from '../tree/article-types.ts'
import { KINDS } from '../tree/roles.ts'
import { SCHEMA_ID } from './schema-id.ts'
import {
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
  strings,
  update,
  warning,
  withOptional
} from './schema-parts.ts'

/**
 * The published form of an article, as JSON Schema 2020-12. The TypeScript type in `document.ts` is derived
 * from this constant, `stet schema` prints it, and tests validate every document they make against it.
 * Every key is always there: `null` or `[]` where the dump says nothing.
 */

const stats = closed({
  lines: count,
  nonBlank: { ...count, description: 'Lines with visible characters.' },
  words: { ...count, description: 'Words of `text`, by white space.' },
  struckBlocks: { ...count, description: 'Blocks struck as boilerplate.' },
  struckLines: { ...count, description: 'Lines of those blocks.' },
  lowestConfidence: { type: ['number', 'null'], minimum: 0, maximum: 1 },
  roles: { ...roleCounts, description: 'Blocks of each role.' }
})

/** Where a fact is from; `null` where there is none. */
const origin = { enum: ['record', 'text', null] } as const

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
  return withOptional(correctedKeys, { role: { const: role }, kind, ...blockKeys })
}

const withoutKind = { type: 'null' } as const

const block = {
  anyOf: [
    blockOf('headline', withoutKind),
    blockOf('standfirst', withoutKind),
    blockOf('byline', withoutKind),
    blockOf('date', { enum: KINDS.date }),
    blockOf('subhead', { enum: KINDS.subhead }),
    blockOf('body', { enum: KINDS.body }),
    blockOf('caption', { enum: KINDS.caption }),
    blockOf('boilerplate', { enum: KINDS.boilerplate })
  ],
  description: BLOCK
} as const

export const documentSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: SCHEMA_ID,
  ...withOptional(keptFields, {
    schema: { const: SCHEMA_ID },
    id: documentId,
    type: { enum: ARTICLE_TYPES },
    language,
    headline: nullableString,
    standfirst: nullableString,
    byline: { ...nullableString, description: 'The lines that name the authors, as they stand in the text.' },
    authors: strings,
    dateline: nullableString,
    published: nullableString,
    modified: nullableString,
    publication: { ...nullableString, description: 'The paper, agency or site that published the article.' },
    section: nullableString,
    page: { ...nullableString, description: 'The page of the paper, as the record has it.' },
    origins,
    text: { type: 'string' },
    captions: { type: 'array', items: caption },
    updates: { type: 'array', items: update },
    warnings: { type: 'array', items: warning },
    hints: { type: 'array', items: hint },
    stats,
    source,
    generator,
    blocks: { type: 'array', items: block }
  })
} as const
