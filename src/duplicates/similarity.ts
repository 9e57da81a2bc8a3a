import { ROWS, type Sketch } from './sketch.ts'

/** Texts with at least this share of their shingles in common are near duplicates. */
const NEAR = 0.6
/** So are two where the longer holds at least this share of the shorter: a truncated copy, which is this long at least. */
const CONTAINED = 0.85
const LEAST_SHINGLES = 30

/** The share of their shingles that two texts have in common, as estimated from their sketches, 0 to 1. */
export function similarityOf(one: Uint16Array, other: Uint16Array): number {
  let same = 0
  for (let row = 0; row < ROWS; row++) if (one[row] === other[row]) same++
  return same / ROWS
}

/** The share of the shorter text that the longer one holds, by their similarity and lengths (Broder 1997), 0 to 1. */
export function containmentOf(similarity: number, shingles: number, others: number): number {
  const common = (similarity * (shingles + others)) / (1 + similarity)
  return Math.min(1, common / Math.min(shingles, others))
}

/** Whether two texts are near duplicates. */
export function isNear(one: Sketch, other: Sketch): boolean {
  const similarity = similarityOf(one.rows, other.rows)
  if (similarity >= NEAR) return true
  if (Math.min(one.shingles, other.shingles) < LEAST_SHINGLES) return false
  return containmentOf(similarity, one.shingles, other.shingles) >= CONTAINED
}
