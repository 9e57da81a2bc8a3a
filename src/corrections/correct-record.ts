import { type Line, linesOf } from '../read/blocks/lines.ts'
import { idOf, type SourceRecord } from '../read/record/record.ts'
import type { GivenRole } from '../tree/dump.ts'
import type { SourceWarning } from '../warnings.ts'
import type { Correction } from './correction.ts'
import type { Corrections } from './corrections.ts'
import { shortened } from './lost.ts'

/**
 * A record with what a person has said of its lines, in the place of what the labeller would decide. A correction whose lines
 * stand elsewhere in the text by now is applied there, if they stand in one place only; else the record has a warning.
 */
export function correctRecord(record: SourceRecord, corrections: Corrections): SourceRecord {
  const own = corrections.get(idOf(record.text))
  if (own === undefined) return record
  const { written } = linesOf(record.text)
  const given = new Map(record.given)
  const warnings: SourceWarning[] = []
  for (const correction of own) {
    const lines = findLines(correction, written, record.firstLine)
    if (lines === null) warnings.push(notFound(correction))
    else give(given, lines, correction)
  }
  return { ...record, given, warnings: [...record.warnings, ...warnings] }
}

function give(given: Map<number, GivenRole>, lines: readonly Line[], { role, kind }: Correction): void {
  // One object for all of its lines: they may make one block, and none with the lines around them.
  const told = role === null ? null : { role, kind, corrects: true }
  for (const { number } of lines)
    if (told === null) given.delete(number)
    else given.set(number, told)
}

/** The lines that a correction is about; `null` where they are nowhere, or in several places and not where they were. */
function findLines({ line, text }: Correction, written: readonly Line[], firstLine: number): readonly Line[] | null {
  const [first = ''] = text
  const starts = written.flatMap((one, at) => (one.text === first && startsHere(written, at, text) ? [at] : []))
  const found =
    starts.find((at) => written[at]?.number === line - firstLine + 1) ?? (starts.length === 1 ? starts[0] : null)
  return found == null ? null : written.slice(found, found + text.length)
}

function startsHere(written: readonly Line[], at: number, text: readonly string[]): boolean {
  return text.every((one, nth) => written[at + nth]?.text === one)
}

function notFound({ line, lineEnd, text: [first = ''] }: Correction): SourceWarning {
  const lines = line === lineEnd ? `line ${line}` : `lines ${line}–${lineEnd}`
  return {
    code: 'correction-not-applied',
    message: `a correction of ${lines} is not applied: the text has no such lines there, or has them several times (“${shortened(first)}”)`,
    place: null
  }
}
