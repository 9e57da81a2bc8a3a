import type { Mark } from '../../tree/dump.ts'
import type { Join } from '../blocks/hard-wrap.ts'

/** A block of text taken out of markup; its line ends are kept. */
export interface TextBlock {
  text: string
  mark: Mark | null
}

/** A text made of blocks, with a blank line between them, and what its lines are. */
interface BlockText {
  text: string
  marks: Map<number, readonly Mark[]>
  joins: Map<number, Join>
  /** It was not wrapped: each line is one of its markup's own. */
  width: null
}

/** @param first the number of the first line, where others stand before it. */
export function textOfBlocks(blocks: readonly TextBlock[], first = 1): BlockText {
  const made: BlockText = { text: '', marks: new Map(), joins: new Map(), width: null }
  const parts: string[] = []
  let number = first
  for (const { text, mark } of blocks) {
    const lines = text.split('\n')
    for (const [at] of lines.entries()) {
      if (mark !== null) made.marks.set(number + at, [mark])
      made.joins.set(number + at, 'apart')
    }
    parts.push(text)
    number += lines.length + 1
  }
  made.text = parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
  return made
}
