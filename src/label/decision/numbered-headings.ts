import { mix } from '../features/hash.ts'
import type { Observations } from '../features/observations.ts'

/** Headings of a count at least, and words that one has at most. */
const LEAST = 3
const LONGEST = 20

/**
 * The lines that share how they are divided between subhead and body: those of one shape, but the headings of a count
 * (`1. Plant small`, `2. You don't have to water`), with other lines under each, are one family however long they are.
 * Gives a number for each block, the same for its family.
 */
export function familiesOf(observed: Observations): Int32Array {
  const { count, leading, words, start, shape } = observed
  const families = Int32Array.from(shape)
  const counts = new Map<number, number[]>()
  for (let at = 0; at < count; at++) {
    const number = leading[at]
    if (number === 0 || words[at] > LONGEST || words[at] < 2) continue
    const lines = counts.get(start[at]) ?? []
    const isNext = lines.length > 0 && number === leading[lines.at(-1) ?? 0] + 1 && at > (lines.at(-1) ?? 0) + 1
    if (isNext) lines.push(at)
    else if (number === 1) {
      unite(lines, families)
      counts.set(start[at], [at])
    }
  }
  for (const lines of counts.values()) unite(lines, families)
  return families
}

function unite(lines: readonly number[], families: Int32Array): void {
  if (lines.length < LEAST) return
  const family = mix(lines[0], lines.length)
  for (const at of lines) families[at] = family
}
