import type { SourceRecord } from '../read/record/record.ts'
import type { GivenRole } from '../tree/dump.ts'
import type { Correction } from './correction.ts'
import type { Corrections } from './corrections.ts'
import { resolveCorrections } from './resolve.ts'

/**
 * Applies corrections: a record with what a person has said of its lines, in the place of what the labeller would decide; with a warning where
 * lines are not found. In an archive: `batch/apply-corrections.ts`.
 */
export function correctRecord(record: SourceRecord, corrections: Corrections): SourceRecord {
  const resolved = resolveCorrections(record, corrections)
  if (resolved.corrections.length + resolved.warnings.length === 0) return record
  const given = new Map(record.given)
  for (const correction of resolved.corrections) give(given, correction, record.firstLine)
  return { ...record, given, warnings: [...record.warnings, ...resolved.warnings] }
}

function give(given: Map<number, GivenRole>, { line, lineEnd, role, kind }: Correction, firstLine: number): void {
  // One object for all of its lines: they may make one block, and none with the lines around them.
  const told = role === null ? null : { role, kind, corrects: true }
  for (let number = line - firstLine + 1; number <= lineEnd - firstLine + 1; number++)
    if (told === null) given.delete(number)
    else given.set(number, told)
}
