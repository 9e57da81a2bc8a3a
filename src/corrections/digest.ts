import { sha256 } from '../read/bytes/sha256.ts'
import { formatCorrection } from './correction.ts'
import { type Corrections, correctionsBySource } from './corrections.ts'

/** Hex digits of a digest. */
const DIGITS = 16

/**
 * What tells the corrections of some documents from others of the same documents: the first 16 hex digits of the SHA-256 of their lines, in the
 * order of the documents' ids; `undefined` where none of the documents is corrected.
 *
 * @param source the path of their input, whose earlier texts count, too
 */
export function correctionsDigest(
  corrections: Corrections,
  ids: Iterable<string>,
  source: string | null = null
): string | undefined {
  const corrected = [...new Set(ids)].filter((id) => corrections.has(id)).sort()
  const own = corrected.flatMap((id) => corrections.get(id) ?? [])
  const ofSource = source === null ? undefined : correctionsBySource(corrections).get(source)
  const earlier = (ofSource ?? []).filter(({ document }) => !corrected.includes(document))
  const lines = [...own, ...earlier].map(formatCorrection)
  if (lines.length === 0) return undefined
  return sha256(lines.join('\n')).slice(0, DIGITS)
}
