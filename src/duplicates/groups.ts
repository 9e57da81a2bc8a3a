import { Components } from './components.ts'
import { joinNear } from './near.ts'
import type { SketchTable } from './sketch-table.ts'

/** Documents that are copies or near duplicates of each other, by their numbers. */
export interface Group {
  /** The one with the longest text, which the others are compared with; of equally long ones the first in the order. */
  original: number
  /** All of them, the original too, in the order. */
  members: readonly number[]
}

/** Which documents are alike: `exact` by their ids alone, `near` by their texts too. */
export const LIKENESSES = ['exact', 'near'] as const
export type Likeness = (typeof LIKENESSES)[number]

/**
 * The groups of documents, in the order of their first members. Documents belong together where a chain of duplicates joins them.
 *
 * @param ids each document's id: those with the same are copies, whatever their texts
 * @param order all documents in an order that does not depend on how they were read, such as that of their names
 */
export function groupsOf(
  table: SketchTable,
  ids: readonly string[],
  order: ArrayLike<number>,
  likeness: Likeness = 'near'
): Group[] {
  const components = new Components(table.count)
  const first = new Map<string, number>()
  for (let place = 0; place < order.length; place++) {
    const id = ids[order[place]]
    const known = first.get(id)
    if (known === undefined) first.set(id, order[place])
    else components.join(order[place], known)
  }
  if (likeness === 'near') joinNear(table, order, components)
  return gathered(table, order, components)
}

function gathered(table: SketchTable, order: ArrayLike<number>, components: Components): Group[] {
  const sets = new Map<number, number[]>()
  for (let place = 0; place < order.length; place++) {
    const root = components.rootOf(order[place])
    const members = sets.get(root)
    if (members === undefined) sets.set(root, [order[place]])
    else members.push(order[place])
  }
  const groups: Group[] = []
  for (const members of sets.values())
    if (members.length > 1) groups.push({ original: longest(table, members), members })
  return groups
}

function longest(table: SketchTable, members: readonly number[]): number {
  return members.reduce((best, one) => (table.shingles[one] > table.shingles[best] ? one : best))
}
