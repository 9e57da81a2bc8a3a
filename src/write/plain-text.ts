import type { Content } from '../tree/article.ts'
import { SPACING } from '../tree/plain-text-spacing.ts'
import { piecesOf } from '../tree/visit.ts'
import type { Writer } from './writer.ts'

/**
 * All that stands, in source order: blank lines between blocks, list items one a line. More blank lines set off the
 * headline and the subheads, by which the text is known when it is read again.
 */
export const text: Writer = {
  name: 'text',
  says: 'plain text of all that stands',
  extension: 'txt',
  many: 'texts',
  reasons: false,
  write({ article }) {
    let written = ''
    let below: number = SPACING.between
    for (const part of article.children.flatMap(({ children }) => children).flatMap(partsOf)) {
      written += written === '' ? part.text : '\n'.repeat(1 + Math.max(below, part.above)) + part.text
      below = part.below
    }
    return written === '' ? '' : `${written}\n`
  }
}

/** Lines that stand together, with the blank lines that they ask for. */
interface Part {
  text: string
  above: number
  below: number
}

const { between, aboveSubhead, belowHeadline } = SPACING

function partsOf(node: Content): Part[] {
  if (node.type === 'boilerplate') return []
  if (node.type === 'update') return node.children.flatMap(partsOf)
  const texts = piecesOf(node).map((piece) => piece.text)
  switch (node.type) {
    case 'headline':
      return [{ text: texts.join('\n'), above: between, below: belowHeadline }]
    case 'subhead':
      return texts.map((text) => ({ text, above: aboveSubhead, below: between }))
    case 'list':
    case 'figure':
      return [{ text: texts.join('\n'), above: between, below: between }]
    default:
      return texts.map((text) => ({ text, above: between, below: between }))
  }
}
