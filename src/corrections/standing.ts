import type { Correction } from './correction.ts'

/** Lines for which a correction holds, from one to another. */
interface Held {
  from: number
  to: number
  by: Correction
}

/** Those of a document's corrections that hold for one of their lines at least: the others were replaced by later ones, or taken back. */
export function standing(group: readonly Correction[]): Correction[] {
  let held: Held[] = []
  for (const correction of group) {
    const { line, lineEnd, role } = correction
    held = held.flatMap((one) => without(one, line, lineEnd))
    if (role !== null) held.push({ from: line, to: lineEnd, by: correction })
  }
  const those = new Set(held.map(({ by }) => by))
  return group.filter((correction) => those.has(correction))
}

/** What is left of some lines before and behind others. */
function without({ from, to, by }: Held, line: number, lineEnd: number): Held[] {
  const parts = [
    { from, to: Math.min(to, line - 1), by },
    { from: Math.max(from, lineEnd + 1), to, by }
  ]
  return parts.filter((part) => part.from <= part.to)
}
