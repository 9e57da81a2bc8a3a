import type { FromSchema } from 'json-schema-to-ts'
import type { documentSchema } from './schema.ts'
import type { documentSchemaVersion1 } from './schema-version-1.ts'

/** One article as stet writes it: see `schema.ts` for what each key holds. */
export type Document = FromSchema<typeof documentSchema>
/** A document of any version that archives hold. */
export type StoredDocument = Document | FromSchema<typeof documentSchemaVersion1>
export type DocumentBlock = Document['blocks'][number]
export type Warning = Document['warnings'][number]
export type Hint = Document['hints'][number]
export type Update = Document['updates'][number]
export type Caption = Document['captions'][number]
export type Source = Document['source']

/** What stands in the place of a document when a record of a stream could not be read. */
export interface Failure {
  id: string | null
  error: { code: string; message: string; line: number | null }
}
