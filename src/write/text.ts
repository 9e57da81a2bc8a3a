import type { Content } from '../tree/article.ts'
import { piecesOf } from '../tree/walk.ts'
import type { Writer } from './result.ts'

/** All that stands, in source order: blank lines between blocks, list items one a line. */
export const text: Writer = {
  name: 'text',
  says: 'plain text of all that stands',
  extension: 'txt',
  many: 'texts',
  reasons: false,
  write({ article }) {
    const parts = article.children.flatMap((part) => part.children).flatMap(partsOf)
    return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
  }
}

function partsOf(node: Content): string[] {
  if (node.type === 'boilerplate') return []
  if (node.type === 'update') return node.children.flatMap(partsOf)
  const texts = piecesOf(node).map((piece) => piece.text)
  return node.type === 'list' || node.type === 'figure' ? [texts.join('\n')] : texts
}
