import type { Content } from '../tree/article.ts'
import { piecesOf } from '../tree/visit.ts'
import type { Writer } from './writer.ts'

/** All that stands, in source order: a blank line between blocks, list items one a line. */
export const text: Writer = {
  name: 'text',
  description: 'plain text of all that stands',
  extension: 'txt',
  many: 'texts',
  reasons: false,
  write({ article }) {
    const parts = article.children.flatMap(({ children }) => children).flatMap(partsOf)
    return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
  }
}

/** Runs of lines that stand together. */
function partsOf(node: Content): string[] {
  if (node.type === 'boilerplate') return []
  if (node.type === 'update') return node.children.flatMap(partsOf)
  const texts = piecesOf(node).map((piece) => piece.text)
  switch (node.type) {
    case 'headline':
    case 'list':
    case 'figure':
      return [texts.join('\n')]
    case 'standfirst':
    case 'byline':
    case 'date':
    case 'paragraph':
    case 'subhead':
    case 'quote':
    case 'tagline':
    case 'correction':
      return texts
  }
}
