import { type Line, linesOf } from '../read/blocks/lines.ts'
import { idOf, type SourceRecord } from '../read/record/record.ts'
import type { SourceWarning } from '../warnings.ts'
import type { Correction } from './correction.ts'
import { type Corrections, inOrder } from './corrections.ts'
import { earlierCorrections } from './earlier.ts'
import { shortened } from './lost.ts'
import { standing } from './standing.ts'

/** The corrections of a record, at the lines where they hold now, and what is to be said of the others. */
export interface Resolved {
  corrections: Correction[]
  warnings: SourceWarning[]
}

/**
 * Finds the lines of a record's corrections. Of those of its own text they stand where they stood, or elsewhere in one place only; of those of
 * an earlier text of the same article in one place only.
 */
export function resolveCorrections(record: SourceRecord, corrections: Corrections): Resolved {
  const id = idOf(record.text)
  const own = corrections.get(id) ?? []
  const { id: recordId, records } = record.source
  const earlier = earlierCorrections(corrections, { id, path: record.path ?? null, record: recordId, records })
  const resolved: Resolved = { corrections: [], warnings: [] }
  if (own.length + earlier.length === 0) return resolved
  const { written } = linesOf(record.text)
  const stands = new Set(standing(earlier))
  for (const correction of earlier.length === 0 ? own : inOrder([...own, ...earlier])) {
    const isEarlier = correction.document !== id
    const lines = findLines(correction, written, isEarlier ? null : record.firstLine)
    const at = lines && { ...correction, ...placeOf(lines, record.firstLine) }
    if (at !== null) resolved.corrections.push(at)
    // Of a correction that a later one replaced, or that takes one back, there is nothing to say.
    if (isEarlier && stands.has(correction))
      resolved.warnings.push(at === null ? refused(correction) : moved(correction, at))
    else if (!isEarlier && at === null) resolved.warnings.push(notFound(correction))
  }
  return resolved
}

/**
 * The lines that a correction is about; `null` where they are nowhere, or in several places.
 *
 * @param firstLine where of several places the one counts where they were; `null` where none does
 */
function findLines(
  { line, text }: Correction,
  written: readonly Line[],
  firstLine: number | null
): readonly Line[] | null {
  const [first = ''] = text
  const starts = written.flatMap((one, at) => (one.text === first && startsHere(written, at, text) ? [at] : []))
  const same = firstLine === null ? undefined : starts.find((at) => written[at]?.number === line - firstLine + 1)
  const found = same ?? (starts.length === 1 ? starts[0] : null)
  return found == null ? null : written.slice(found, found + text.length)
}

function startsHere(written: readonly Line[], at: number, text: readonly string[]): boolean {
  return text.every((one, nth) => written[at + nth]?.text === one)
}

function placeOf(lines: readonly Line[], firstLine: number): Pick<Correction, 'line' | 'lineEnd'> {
  const [line = 1, lineEnd = line] = [lines[0], lines.at(-1)].map((one) => (one?.number ?? 1) + firstLine - 1)
  return { line, lineEnd }
}

function notFound(correction: Correction): SourceWarning {
  const why = 'the text has no such lines there, or has them several times'
  return notApplied(`a correction of ${spanOf(correction)} is not applied: ${why} (${quoted(correction)})`)
}

function refused(correction: Correction): SourceWarning {
  const why = 'this one has no such lines, or has them several times'
  const what = `a correction of ${spanOf(correction)} of an earlier text of this source`
  return notApplied(`${what} is not applied: ${why} (${quoted(correction)})`)
}

function notApplied(message: string): SourceWarning {
  return { code: 'correction-not-applied', message, place: null }
}

function moved(correction: Correction, { line, lineEnd }: Correction): SourceWarning {
  const message = `a correction of ${spanOf(correction)} of an earlier text of this source holds here, too (${quoted(correction)})`
  return { code: 'correction-moved', message, place: { line, lineEnd } }
}

function spanOf({ line, lineEnd }: Correction): string {
  return line === lineEnd ? `line ${line}` : `lines ${line}–${lineEnd}`
}

function quoted({ text: [first = ''] }: Correction): string {
  return `“${shortened(first)}”`
}
