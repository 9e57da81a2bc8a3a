import type { Content } from '../tree/article.ts'
import { SPACING } from '../tree/spacing.ts'
import { piecesOf } from '../tree/walk.ts'
import type { Writer } from './result.ts'

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
    for (const { text, above, beneath } of article.children.flatMap((part) => part.children).flatMap(set)) {
      written += written === '' ? text : `${'\n'.repeat(1 + Math.max(below, above))}${text}`
      below = beneath
    }
    return written === '' ? '' : `${written}\n`
  }
}

/** A text with the blank lines that it asks for. */
interface Set {
  text: string
  above: number
  beneath: number
}

const { between, aboveSubhead, belowHeadline } = SPACING

function set(node: Content): Set[] {
  if (node.type === 'boilerplate') return []
  if (node.type === 'update') return node.children.flatMap(set)
  const texts = piecesOf(node).map((piece) => piece.text)
  switch (node.type) {
    case 'headline':
      return [{ text: texts.join('\n'), above: between, beneath: belowHeadline }]
    case 'subhead':
      return texts.map((text) => ({ text, above: aboveSubhead, beneath: between }))
    case 'list':
    case 'figure':
      return [{ text: texts.join('\n'), above: between, beneath: between }]
    default:
      return texts.map((text) => ({ text, above: between, beneath: between }))
  }
}
