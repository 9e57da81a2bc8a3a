import type { Correction } from '../../corrections/correction.ts'
import type { Corrections } from '../../corrections/corrections.ts'

/** So many corrections of one kind show that there is something to learn. */
const MANY = 5

/** Kinds of corrections that have been made often: from which role to which, the most frequent first. */
export function repeatedKinds(corrections: Corrections): { from: string; to: string; count: number }[] {
  const counts = new Map<string, { from: string; to: string; count: number }>()
  for (const group of corrections.values())
    for (const { before, role } of latestOfEach(group)) {
      if (before === null || role === null || before.role === role) continue
      const key = `${before.role} ${role}`
      const kind = counts.get(key) ?? { from: before.role, to: role, count: 0 }
      kind.count++
      counts.set(key, kind)
    }
  return [...counts.values()].filter(({ count }) => count >= MANY).sort((a, b) => b.count - a.count)
}

/** What each span of lines was decided as, and what it is by the latest correction of it. */
function latestOfEach(group: readonly Correction[]): Iterable<Pick<Correction, 'before' | 'role'>> {
  const spans = new Map<string, Pick<Correction, 'before' | 'role'>>()
  for (const { line, lineEnd, before, role } of group) {
    const span = `${line}-${lineEnd}`
    if (role === null) spans.delete(span)
    else spans.set(span, { before: spans.get(span)?.before ?? before, role })
  }
  return spans.values()
}
