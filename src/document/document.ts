import type { Document } from './document-types.ts'
import type { DocumentVersion1 } from './document-types-version-1.ts'

export type {
  Caption,
  Document,
  DocumentBlock,
  Generator,
  Hint,
  Origins,
  RoleCounts,
  Source,
  Stats,
  Update,
  Warning
} from './document-types.ts'

/** A document of any version that archives hold. */
export type StoredDocument = Document | DocumentVersion1

/** Why a record could not be read. */
export interface FailureError {
  /** A key of `ERROR_CODES`. */
  code: string
  /** What was expected and what came; not stable. */
  message: string
  /** The line of the input, from 1; `null` in a stream that may be a part of one. */
  line: number | null
}

/** What stands in the place of a document when a record of a stream could not be read. */
export interface Failure {
  /** The record's own id; `null` where it has none or is no record. */
  id: string | null
  /** Why. */
  error: FailureError
}
