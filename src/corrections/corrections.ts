import { type Correction, formatCorrection, parseCorrection } from './correction.ts'

/** The corrections of each document, by its id, in the order in which they hold. */
export type Corrections = ReadonlyMap<string, readonly Correction[]>

/**
 * The corrections in a file of them; blank lines are passed over. The same corrections in another order, or some of them
 * twice, come to the same: of two for one line the later one holds, by their times; by their own text where the times do not tell.
 *
 * @throws StetError `bad-json` or `bad-record` for a line that is no correction.
 */
export function parseCorrections(text: string): Corrections {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  return groupCorrections(lines.flatMap((line, at) => (line.trim() === '' ? [] : [parseCorrection(line, at + 1)])))
}

export function groupCorrections(all: readonly Correction[]): Corrections {
  const known = new Map(all.map((correction) => [formatCorrection(correction), correction]))
  const sorted = [...known].sort(([one, a], [other, b]) => compare(timeOf(a), timeOf(b)) || compare(one, other))
  const groups = new Map<string, Correction[]>()
  for (const [, correction] of sorted) {
    const group = groups.get(correction.document)
    if (group === undefined) groups.set(correction.document, [correction])
    else group.push(correction)
  }
  return groups
}

/** Milliseconds since 1970; what has no time comes before all that has one. */
function timeOf({ at }: Correction): number {
  return at === null ? Number.NEGATIVE_INFINITY : Date.parse(at)
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
