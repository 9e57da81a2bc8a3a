import type { DatedBlock } from '../../tree/article.ts'

/** Whether struck lines stand right above or below a line: a label there belongs to a menu or a box, not to the text. */
export function isAmongStruck(blocks: readonly DatedBlock[], at: number): boolean {
  return [blocks[at - 1], blocks[at + 1]].some((block) => block?.label.role === 'boilerplate')
}

/** What stands between the colons, bars and dashes of a headline: labels stand first or last. */
export function partsOfHeadline(text: string): string[] {
  return text.split(/:| [|–—-] /u)
}
