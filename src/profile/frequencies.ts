import type { Counts } from './counts.ts'
import { DocumentTable } from './document-table.ts'
import { differentOnes } from './near-copies.ts'
import { type DocumentLines, type PackedLines, placeOf } from './packed-lines.ts'

/** Where a line stands in a document. */
export const PLACES = ['before', 'inside', 'after'] as const
type Place = (typeof PLACES)[number]

/** How many documents hold a line before, inside and after their text. */
export type LineCounts = Record<Place, number>

export const documentsWith = ({ before, inside, after }: LineCounts): number => before + inside + after

/** What recurs in a source. */
export interface Frequencies {
  /** Documents of the source; exact copies count once. */
  dumps: number
  /** How many of them are near copies of others: their lines are not counted. */
  copies: number
  /** The lines that several of the counted documents hold. */
  recurring: ReadonlyMap<number, LineCounts>
}

/** What recurs in each source, whatever order its documents come in. */
export function frequenciesOf({ sources, limit }: Pick<Counts, 'sources' | 'limit'>): Map<string, Frequencies> {
  const isCut = limit < Number.POSITIVE_INFINITY
  return new Map([...sources].map(([name, documents]) => [name, frequenciesIn(documents, isCut)]))
}

function frequenciesIn(documents: ReadonlyMap<number, PackedLines>, isCut: boolean): Frequencies {
  const table = new DocumentTable(documents)
  const shared = sharedLines(table)
  const counted = differentOnes(table, shared, isCut)
  const lines = new Map<number, LineCounts>()
  for (const one of counted) countLines(lines, shared, table.at(one))
  for (const [line, counts] of lines) if (documentsWith(counts) < 2) lines.delete(line)
  return { dumps: table.count, copies: table.count - counted.length, recurring: lines }
}

function countLines(
  counts: Map<number, LineCounts>,
  shared: ReadonlyMap<number, number>,
  { lines, marks }: DocumentLines
): void {
  lines.forEach((line, at) => {
    if (!shared.has(line)) return
    const known = counts.get(line) ?? { before: 0, inside: 0, after: 0 }
    known[PLACES[placeOf(marks[at] as number)] as Place]++
    counts.set(line, known)
  })
}

/** The lines that several documents hold, each with how many. */
function sharedLines({ lines }: DocumentTable): ReadonlyMap<number, number> {
  const all = lines.slice().sort()
  const shared = new Map<number, number>()
  for (let at = 1; at < all.length; at++) {
    const line = all[at] as number
    if (line === all[at - 1]) shared.set(line, (shared.get(line) ?? 1) + 1)
  }
  return shared
}
