import { sha256 } from '../read/bytes/sha256.ts'
import { formatCorrection } from './correction.ts'
import type { Corrections } from './corrections.ts'

/** Hex digits of a digest. */
const DIGITS = 16

/**
 * What tells the corrections of some documents from others of the same documents: the first 16 hex digits of the SHA-256 of their lines, in the
 * order of the documents' ids; `undefined` where none of the documents is corrected.
 */
export function correctionsDigest(corrections: Corrections, ids: Iterable<string>): string | undefined {
  const corrected = [...new Set(ids)].filter((id) => corrections.has(id)).sort()
  if (corrected.length === 0) return undefined
  const lines = corrected.flatMap((id) => corrections.get(id) ?? []).map(formatCorrection)
  return sha256(lines.join('\n')).slice(0, DIGITS)
}
