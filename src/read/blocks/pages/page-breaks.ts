import type { Block } from '../../../tree/dump.ts'

/** A line of fewer words may end without a full stop for other reasons. */
const LEAST_WORDS = 6

/**
 * Paragraphs that a page's end cuts in two, its foot and the next head between the halves: both are marked as text,
 * which neither looks like by itself.
 */
export function markPageCuts(blocks: Block[]): void {
  let before = -1
  for (const [at, block] of blocks.entries()) {
    if (block.marks.includes('page-furniture')) continue
    if (before >= 0 && before < at - 1 && isCut(blocks[before].text, block.text)) {
      for (const half of [before, at])
        if (blocks[half].marks.length === 0) blocks[half] = { ...blocks[half], marks: ['page-cut'] }
    }
    before = at
  }
}

function isCut(first: string, second: string): boolean {
  return /[\p{L}\p{N},;-]$/u.test(first) && first.split(' ').length >= LEAST_WORDS && /^\p{Ll}/u.test(second)
}
