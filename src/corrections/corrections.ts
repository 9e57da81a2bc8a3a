import { onFirstUseOfEachObject } from '../on-first-use.ts'
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
  return grouped(inOrder(all), ({ document }) => document)
}

/** Those that know their source, by its path, in the order in which they hold. */
export const correctionsBySource = onFirstUseOfEachObject((corrections: Corrections) =>
  grouped(inOrder([...corrections.values()].flat()), ({ source }) => source)
)

/** Each once, in the order in which they hold. */
export function inOrder(all: readonly Correction[]): Correction[] {
  const known = new Map(all.map((correction) => [formatCorrection(correction), correction]))
  const sorted = [...known].sort(([one, a], [other, b]) => compare(timeOf(a), timeOf(b)) || compare(one, other))
  return sorted.map(([, correction]) => correction)
}

function grouped(sorted: readonly Correction[], keyOf: (one: Correction) => string | undefined): Corrections {
  const groups = new Map<string, Correction[]>()
  for (const correction of sorted) {
    const key = keyOf(correction)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [correction])
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
