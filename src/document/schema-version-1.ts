import { ROLES } from '../tree/roles.ts'
import {
  authors,
  BLOCK,
  blockKeys,
  caption,
  closed,
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

/** Kinds of the first version, which did not say which role has which. */
const KINDS = [
  ...['published', 'modified', 'update', 'section', 'paragraph', 'list-item', 'quote', 'embed-intro', 'tagline'],
  ...['correction', 'picture', 'video', 'gallery', 'navigation', 'ui-control', 'section-label', 'consent', 'share'],
  ...['related', 'subscribe', 'promo', 'advert', 'comments', 'copyright', 'gallery-counter', 'paywall', 'byline-box'],
  ...['page-furniture', 'record-field', 'other']
]

/** `stet/document/1`, which is written no more; archives that hold it are still verified and merged. */
export const documentSchemaVersion1 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'stet/document/1',
  ...withOptional(keptFields, {
    schema: { const: 'stet/document/1' },
    id: documentId,
    type: { enum: ['article', 'live-blog'] },
    language,
    headline: nullableString,
    standfirst: nullableString,
    byline: nullableString,
    authors,
    dateline: nullableString,
    published: nullableString,
    modified: nullableString,
    text: { type: 'string' },
    captions: { type: 'array', items: caption },
    updates: { type: 'array', items: update },
    warnings: { type: 'array', items: warning },
    hints: { type: 'array', items: hint },
    stats: closed({
      lines: count,
      nonBlank: count,
      words: count,
      struck: count,
      lowestConfidence: { type: ['number', 'null'], minimum: 0, maximum: 1 },
      roles: roleCounts
    }),
    source,
    generator,
    blocks: {
      type: 'array',
      items: {
        ...closed({ role: { enum: ROLES }, kind: { enum: [...KINDS, null] }, ...blockKeys }),
        description: BLOCK
      }
    }
  })
} as const
