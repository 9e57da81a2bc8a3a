import ajv from 'ajv/dist/2020.js'
import { KINDS, type Kind, type Role } from '../tree/roles.ts'
import type { Document, StoredDocument } from './document.ts'
import { documentSchema } from './schema.ts'
import { SCHEMA_ID } from './schema-id.ts'
import { documentSchemaVersion1 } from './schema-version-1.ts'
import { struckLinesOf } from './stats.ts'

/** A parsed JSON value as a document of any version, or why it is none. */
export type CheckStored = (value: unknown) => { document: StoredDocument } | { fault: string }

/** Compiles the schemas of documents; to be called once for many of them. */
export function storedDocuments(): CheckStored {
  // A CommonJS package: what its default export is depends on who loads it, Node or the bundle; `default` of it is the class for both.
  const compile = (schema: object) =>
    new ajv.default({ strict: false, validateFormats: false }).compile<StoredDocument>(schema)
  const latest = compile(documentSchema)
  const versions = new Map<unknown, typeof latest>([
    [documentSchema.title, latest],
    [documentSchemaVersion1.title, compile(documentSchemaVersion1)]
  ])
  return (value) => {
    const isDocument = versions.get((value as { schema?: unknown } | null)?.schema) ?? latest
    if (isDocument(value)) return { document: value }
    const first = isDocument.errors?.[0]
    return { fault: `${first?.instancePath ?? ''} ${first?.message ?? ''}` }
  }
}

/** A document in the form of the latest version; what the first one did not say is `null`. */
export function latestOf(stored: StoredDocument): Document {
  if (isLatest(stored)) return stored
  const { struck, ...stats } = stored.stats
  const blocks = stored.blocks.map((block) => ({ ...block, kind: kindOf(block.role, block.kind) }))
  return {
    ...stored,
    schema: SCHEMA_ID,
    publication: null,
    section: null,
    page: null,
    origins: NO_ORIGINS,
    stats: { ...stats, struckBlocks: struck, struckLines: struckLinesOf(stored.blocks) },
    blocks: blocks as Document['blocks']
  }
}

export function isLatest(document: StoredDocument): document is Document {
  return document.schema === SCHEMA_ID
}

const NO_ORIGINS: Document['origins'] = {
  headline: null,
  standfirst: null,
  authors: null,
  published: null,
  modified: null,
  language: null,
  publication: null,
  section: null,
  page: null
}

/** The kind itself where its role has it, else the role's first. */
function kindOf(role: Role, kind: string | null): Kind | null {
  const kinds: readonly Kind[] = KINDS[role]
  return kinds.find((one) => one === kind) ?? kinds[0] ?? null
}
