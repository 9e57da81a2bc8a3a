import {
  type Compared,
  differencesOf,
  type Group,
  groupsOf,
  SketchTable,
  unpackSketch
} from '../../duplicates/index.ts'
import type { CatalogueRow } from '../journal/entries.ts'
import { finishedSources, type Journal, partsOfEntry } from '../journal/journal.ts'

/** What the catalogue says of an article that is one of several alike. */
export interface Membership {
  /** The first twelve figures of the original's id. */
  group: string
  /** Where the JSON of the original is, from `data/` on; null for the original itself. */
  duplicate_of: string | null
  /** The share of the text that it has in common with the original's. */
  similarity: number | null
  /** In what it differs from the original, such as `shorter headline`. */
  differs: string | null
  /** Whether another member before it, or the original, is the same text; no column of the catalogue, where the same `id` says so. */
  isCopy: boolean
}

/** The articles that are alike, by the number of their rows in the order of the journal. */
export type Groups = ReadonlyMap<number, Membership>

/** How many articles are alike. */
export interface AlikeCounts {
  groups: number
  copies: number
  near: number
}

export function countsOfGroups(groups: Groups): AlikeCounts {
  const counts: AlikeCounts = { groups: 0, copies: 0, near: 0 }
  for (const { duplicate_of: original, isCopy } of groups.values())
    if (original === null) counts.groups++
    else if (isCopy) counts.copies++
    else counts.near++
  return counts
}

type ReadJournal = Pick<Journal, 'sources' | 'hasEntry' | 'entry' | 'partsOf' | 'read'>

/** Which of a bag's articles are copies or near duplicates, from the journal alone: some 400 bytes of memory an article. */
export function duplicateGroups(journal: ReadJournal): Groups {
  const table = new SketchTable()
  const ids: string[] = []
  for (const row of rowsOf(journal)) {
    table.add(unpackSketch(row.sketch))
    ids.push(row.id)
  }
  const groups = groupsOf(
    table,
    ids,
    Uint32Array.from(ids, (_, at) => at)
  )
  return groups.length === 0 ? new Map() : membershipsOf(groups, table, rowsIn(journal, groups))
}

function* rowsOf(journal: ReadJournal): Generator<CatalogueRow> {
  for (const source of finishedSources(journal)) for (const { rows } of partsOfEntry(journal, source)) yield* rows
}

/** The rows of the groups' members, by their numbers. */
function rowsIn(journal: ReadJournal, groups: readonly Group[]): Map<number, CatalogueRow> {
  const wanted = new Set(groups.flatMap(({ members }) => members))
  const found = new Map<number, CatalogueRow>()
  let number = 0
  for (const row of rowsOf(journal)) {
    if (wanted.has(number)) found.set(number, row)
    number++
  }
  return found
}

function membershipsOf(
  groups: readonly Group[],
  table: SketchTable,
  rows: ReadonlyMap<number, CatalogueRow>
): Map<number, Membership> {
  const found = new Map<number, Membership>()
  const comparedOf = (number: number): Compared & { row: CatalogueRow } => {
    const row = rows.get(number) as CatalogueRow
    return { row, id: row.id, facts: row, sketch: table.at(number) }
  }
  for (const { original, members } of groups) {
    const first = comparedOf(original)
    const group = first.id.slice('sha256:'.length, 'sha256:'.length + NAME)
    const ids = new Set([first.id])
    for (const member of members) {
      const compared = comparedOf(member)
      const { similarity, differs } = differencesOf(compared, first)
      const isOriginal = member === original
      const isCopy = !isOriginal && ids.has(compared.id)
      ids.add(compared.id)
      found.set(member, {
        group,
        duplicate_of: isOriginal ? null : first.row.json,
        similarity: isOriginal ? null : similarity,
        differs: isOriginal ? null : differs.join(' '),
        isCopy
      })
    }
  }
  return found
}

/** Figures of an id that name a group. */
const NAME = 12
