import { ROLES, type Role } from '../tree/roles.ts'
import type { Document, DocumentBlock } from './document.ts'

type CountedBlock = Pick<DocumentBlock, 'role' | 'line' | 'lineEnd' | 'confidence'>

/** The sums of a document, from its blocks, the lines of its source, and its text. */
export function statsOf(
  blocks: readonly CountedBlock[],
  source: { lines: number; nonBlank: number },
  text: string
): Document['stats'] {
  const roles = Object.fromEntries(ROLES.map((role) => [role, 0])) as Record<Role, number>
  let lowest = blocks.length === 0 ? null : 1
  for (const { role, confidence } of blocks) {
    roles[role]++
    if (lowest !== null) lowest = Math.min(lowest, confidence)
  }
  return {
    lines: source.lines,
    nonBlank: source.nonBlank,
    words: wordCount(text),
    struckBlocks: roles.boilerplate,
    struckLines: struckLinesOf(blocks),
    lowestConfidence: lowest,
    roles
  }
}

/** Lines of the blocks that are struck. */
export function struckLinesOf(blocks: readonly Pick<DocumentBlock, 'role' | 'line' | 'lineEnd'>[]): number {
  let lines = 0
  for (const { role, line, lineEnd } of blocks) if (role === 'boilerplate') lines += lineEnd - line + 1
  return lines
}

function wordCount(text: string): number {
  let words = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const space = text.charCodeAt(at) <= 0x20
    if (!space && !inside) words++
    inside = !space
  }
  return words
}
