import type { Correction } from '../../corrections/correction.ts'
import type { Corrections } from '../../corrections/corrections.ts'

/** So many corrections of one kind show that there is something to learn. */
const MANY = 5

/** Kinds of corrections that have been made often: from which role to which, the most frequent first. */
export function repeatedKinds(corrections: Corrections): { from: string; to: string; count: number }[] {
  const counts = new Map<string, { from: string; to: string; count: number }>()
  for (const group of corrections.values())
    for (const { before, role } of standing(group)) {
      if (before === null || role === null || before.role === role) continue
      const key = `${before.role} ${role}`
      const kind = counts.get(key) ?? { from: before.role, to: role, count: 0 }
      kind.count++
      counts.set(key, kind)
    }
  return [...counts.values()].filter(({ count }) => count >= MANY).sort((a, b) => b.count - a.count)
}

/** The latest correction of each span of lines. */
function standing(group: readonly Correction[]): Iterable<Correction> {
  return new Map(group.map((one) => [`${one.line}-${one.lineEnd}`, one])).values()
}
