import type { Correction } from './correction.ts'
import { type Corrections, correctionsBySource } from './corrections.ts'

/** What tells which corrections of earlier texts are of the same article. */
export interface Origin {
  /** The document's `id`. */
  id: string
  /** The path of its input; `null` where it is not known. */
  path: string | null
  /** The record's own id, and how many records its input has; `null` where it has none, or does not say. */
  record: string | null
  records: number | null
}

/** The corrections of earlier texts of an article: of the same record by its own id, or of an input that holds but one article. */
export function earlierCorrections(corrections: Corrections, { id, path, record, records }: Origin): Correction[] {
  const ofSource = path === null ? undefined : correctionsBySource(corrections).get(path)
  return (ofSource ?? []).filter(
    (one) => one.document !== id && (one.record === undefined ? records === 1 : one.record === record)
  )
}
