import { documentsWith, type LineCounts } from './frequencies.ts'

/** What recurs in a source that can be asked for. */
export interface KnownSource {
  name: string
  /** Its documents, near copies counted once. */
  documents: number
  recurring: ReadonlyMap<number, LineCounts>
}

/** A line in this share of a source's documents stands in it for certain. */
const STANDING = 0.9
/** A document of a source holds so many of its standing lines, and this share of them: generic lines alone make none. */
const LEAST_LINES = 4
const LEAST_SHARE = 0.75

/** Finds the source whose standing lines a document holds: of several the one of which it holds the most; undefined where there is none. */
export function sourceByLines(
  sources: readonly KnownSource[]
): (fingerprints: readonly number[]) => KnownSource | undefined {
  const standing = new Map<number, KnownSource[]>()
  const counts = new Map<KnownSource, number>()
  for (const source of sources) {
    const lines = standingLines(source)
    counts.set(source, lines.length)
    for (const line of lines) standing.set(line, [...(standing.get(line) ?? []), source])
  }
  return (fingerprints) => {
    const held = new Map<KnownSource, number>()
    for (const line of new Set(fingerprints))
      for (const source of standing.get(line) ?? []) held.set(source, (held.get(source) ?? 0) + 1)
    const fitting = [...held].filter(
      ([source, lines]) => lines >= LEAST_LINES && lines >= LEAST_SHARE * (counts.get(source) ?? 0)
    )
    return fitting.sort(([a, one], [b, other]) => other - one || b.documents - a.documents || byName(a, b))[0]?.[0]
  }
}

function standingLines({ documents, recurring }: KnownSource): number[] {
  const least = Math.max(2, STANDING * documents)
  return [...recurring].flatMap(([line, one]) => (documentsWith(one) >= least ? [line] : []))
}

const byName = (a: KnownSource, b: KnownSource): number => (a.name < b.name ? -1 : 1)
