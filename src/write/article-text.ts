import type { Content } from '../tree/article.ts'

/** The article itself: paragraphs and subheads with blank lines between, list items one a line. */
export function bodyText(nodes: readonly Content[]): string {
  return nodes.flatMap(partsOf).join('\n\n')
}

function partsOf(node: Content): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
    case 'tagline':
    case 'correction':
      return node.pieces.map((piece) => piece.text)
    case 'list':
      return [node.children.flatMap((item) => item.pieces.map((piece) => piece.text)).join('\n')]
    case 'update':
      return node.children.flatMap(partsOf)
    case 'headline':
    case 'standfirst':
    case 'byline':
    case 'date':
    case 'figure':
    case 'boilerplate':
      return []
  }
}
