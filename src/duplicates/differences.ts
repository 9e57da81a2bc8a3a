import { containmentOf, similarityOf } from './similarity.ts'
import type { Sketch } from './sketch.ts'

/** What is compared of two documents besides their texts. */
export const COMPARED_FACTS = ['headline', 'byline', 'published', 'publication', 'language'] as const

/** What is known of a document of a group. */
export type ComparedFacts = Readonly<Record<(typeof COMPARED_FACTS)[number], string | null>>

/**
 * How a document differs from the one that it duplicates: `copy` (the same dump), `furniture` (another dump of the same text),
 * `shorter` and `longer` (one holds the other: a truncated copy), `text` (another version), and the facts that are not the same.
 */
export type Difference = 'copy' | 'furniture' | 'shorter' | 'longer' | 'text' | (typeof COMPARED_FACTS)[number]

/** A text of which the other holds this share, and that is shorter by this factor, is a part of it. */
const HELD = 0.85
const SHORTER = 0.9

export interface Compared {
  id: string
  facts: ComparedFacts
  sketch: Sketch
}

/** How alike two documents are, from 0 to 1 in hundredths, and in what `one` differs from `original`. */
export function differencesOf(one: Compared, original: Compared): { similarity: number; differs: Difference[] } {
  if (one.id === original.id) return { similarity: 1, differs: ['copy'] }
  const similarity = similarityOf(one.sketch.rows, original.sketch.rows)
  const facts = COMPARED_FACTS.filter((fact) => one.facts[fact] !== original.facts[fact])
  const differs = [textDifference(one.sketch, original.sketch, similarity), ...facts]
  return { similarity: Math.round(similarity * 100) / 100, differs }
}

function textDifference(one: Sketch, original: Sketch, similarity: number): Difference {
  if (one.words === original.words && one.shingles === original.shingles) return 'furniture'
  const isHeld = containmentOf(similarity, one.shingles, original.shingles) >= HELD
  if (isHeld && one.shingles < SHORTER * original.shingles) return 'shorter'
  return isHeld && original.shingles < SHORTER * one.shingles ? 'longer' : 'text'
}
