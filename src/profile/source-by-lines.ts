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

/** In fewer documents lines do not show of which source a document is. */
const LEAST_DOCUMENTS = 12

/** A source with the lines that stand in it. */
interface Standing {
  source: KnownSource
  lines: readonly number[]
  /** Those of them that stand in no other source: lines of any site, such as those of its menu, tell nothing. */
  own: readonly number[]
}

/** Finds the source whose standing lines a document holds: of several the one of which it holds the most; undefined where there is none. */
export function sourceByLines(
  sources: readonly KnownSource[]
): (fingerprints: readonly number[]) => KnownSource | undefined {
  const all = standingIn(sources)
  return (fingerprints) => {
    const held = new Set(fingerprints)
    const fitting = all.flatMap(({ source, lines, own }) => {
      const count = heldOf(lines, held)
      const isOf = count >= LEAST_LINES && count >= LEAST_SHARE * lines.length && holds(own, held)
      return isOf ? [{ source, count }] : []
    })
    const [first] = fitting.sort(
      (a, b) => b.count - a.count || b.source.documents - a.source.documents || byName(a.source, b.source)
    )
    return first?.source
  }
}

/** Whether a document that no name leads to a profile's only source is of another: it has hardly any of the lines that stand in that source. */
export function isForeign(source: KnownSource): (fingerprints: readonly number[]) => boolean {
  const lines = standingLines(source)
  const shows = source.documents >= LEAST_DOCUMENTS && lines.length >= LEAST_LINES
  return (fingerprints) => shows && !holds(lines, new Set(fingerprints))
}

function standingIn(sources: readonly KnownSource[]): Standing[] {
  const count = new Map<number, number>()
  const all = sources.map((source) => ({ source, lines: standingLines(source) }))
  for (const { lines } of all) for (const line of lines) count.set(line, (count.get(line) ?? 0) + 1)
  return all.map(({ source, lines }) => ({ source, lines, own: lines.filter((line) => count.get(line) === 1) }))
}

const heldOf = (lines: readonly number[], held: ReadonlySet<number>): number =>
  lines.reduce((sum, line) => sum + Number(held.has(line)), 0)

const holds = (lines: readonly number[], held: ReadonlySet<number>): boolean =>
  lines.length > 0 && heldOf(lines, held) >= LEAST_SHARE * lines.length

function standingLines({ documents, recurring }: KnownSource): number[] {
  const least = Math.max(2, STANDING * documents)
  return [...recurring].flatMap(([line, one]) => (documentsWith(one) >= least ? [line] : []))
}

const byName = (a: KnownSource, b: KnownSource): number => (a.name < b.name ? -1 : 1)
