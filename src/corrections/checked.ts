import { StetError } from '../errors.ts'
import { objectIn } from '../value-kind.ts'

export const CHECKED_SCHEMA = 'stet/checked/1'

/** That a person has looked at a document, or has taken that back: one line of a file of such marks. */
export interface CheckedMark {
  schema: typeof CHECKED_SCHEMA
  /** The document's `id`. */
  document: string
  checked: boolean
  /** When, as ISO 8601, and by whom, where it is told. */
  at: string | null
  by: string | null
}

/** The ids of the documents that are marked as checked, each with its mark. */
export type Checked = ReadonlyMap<string, CheckedMark>

/**
 * The marks in a file of them: of two for one document the later one holds, by their times, whatever their order in the file.
 *
 * @throws StetError `bad-record` for a line that is none
 */
export function parseChecked(text: string): Checked {
  const marks = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [markIn(line, at + 1)]))
  const known = new Map<string, CheckedMark>()
  for (const mark of marks) {
    const other = known.get(mark.document)
    if (other === undefined || orderOf(mark) >= orderOf(other)) known.set(mark.document, mark)
  }
  for (const [id, { checked }] of known) if (!checked) known.delete(id)
  return known
}

export function formatChecked({ schema, document, checked, at, by }: CheckedMark): string {
  return JSON.stringify({ schema, document, checked, at, by })
}

/** Two marks of the same time are in the order of their text, so that the order of the file does not matter. */
function orderOf(mark: CheckedMark): string {
  return `${mark.at === null ? '' : new Date(mark.at).toISOString()}\n${formatChecked(mark)}`
}

function markIn(line: string, number: number): CheckedMark {
  const mark = objectIn(line)
  if (mark?.schema !== CHECKED_SCHEMA || typeof mark.document !== 'string' || typeof mark.checked !== 'boolean')
    throw refused(`expected a mark with schema "${CHECKED_SCHEMA}", document and checked`, number)
  const { document, checked, at = null, by = null } = mark
  if (at !== null && (typeof at !== 'string' || Number.isNaN(Date.parse(at))))
    throw refused('expected at to be a date and time as ISO 8601, or null', number)
  return { schema: CHECKED_SCHEMA, document, checked, at, by: typeof by === 'string' ? by : null }
}

function refused(message: string, line: number): StetError {
  return new StetError('bad-record', message, { line })
}
