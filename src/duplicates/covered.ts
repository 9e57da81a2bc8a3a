import type { Group, Likeness } from './groups.ts'
import { isNear, similarityOf } from './similarity.ts'
import type { SketchTable } from './sketch-table.ts'
import { hasOwnWord, type Told } from './vocabulary.ts'

/** What is estimated of two different dumps is at most this. */
const NOT_EXACT = 0.99
/** Documents of a group that a further one is compared with: those nearest to it in length, as near duplicates are. */
const COMPARED = 64

/** A document that tells what another does. */
export interface Cover {
  by: number
  /** The share of its text that it has in common with the other; 1 for an exact copy. */
  similarity: number
}

/** What is known of documents by their numbers. */
interface Known {
  table: SketchTable
  ids: readonly string[]
  toldBy: (document: number) => Told
}

/**
 * The documents of groups that can be left out without losing what they tell, each with one that is not left out: exact copies, and, where asked for,
 * near duplicates all of whose words and numbers it has. Texts written by one pattern are alike as near duplicates are, but tell of other things (M. Henzinger, Finding
 * near-duplicate web pages, 2006, finds most pairs of one site that shingles take for duplicates to be such): often by a name or a number alone.
 */
export function coveredIn(groups: readonly Group[], known: Known, likeness: Likeness): Map<number, Cover> {
  const covered = new Map<number, Cover>()
  for (const { members } of groups) {
    const kept: number[] = []
    const byId = new Map<string, number>()
    for (const one of longestFirst(known.table, members)) {
      const id = known.ids[one]
      const same = byId.get(id)
      const cover =
        same !== undefined ? { by: same, similarity: 1 } : likeness === 'near' ? coverOf(one, kept, known) : null
      if (cover === null) kept.push(one)
      else covered.set(one, cover)
      if (same === undefined) byId.set(id, cover?.by ?? one)
    }
  }
  return covered
}

function longestFirst({ shingles }: SketchTable, members: readonly number[]): number[] {
  return [...members].sort((a, b) => shingles[b] - shingles[a])
}

function coverOf(one: number, kept: readonly number[], { table, toldBy }: Known): Cover | null {
  const [sketch, own] = [table.at(one), toldBy(one)]
  for (let at = kept.length - 1; at >= Math.max(0, kept.length - COMPARED); at--) {
    const other = table.at(kept[at])
    if (isNear(sketch, other) && !hasOwnWord(own, toldBy(kept[at])))
      return { by: kept[at], similarity: Math.min(NOT_EXACT, similarityOf(sketch.rows, other.rows)) }
  }
  return null
}
