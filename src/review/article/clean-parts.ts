import type { Article, Content, Piece } from '../../tree/article.ts'
import { contents } from '../../tree/visit.ts'

/** A part of the clean article: a headline, paragraph, caption … */
export interface CleanPart {
  what: Exclude<Content['type'], 'boilerplate'>
  text: string
  /** Of a picture's caption. */
  credit: string | null
  line: number
}

/** What the clean article has of the lines between two, both of them included. */
export function cleanParts(article: Article, line: number, lineEnd: number): CleanPart[] {
  const parts: CleanPart[] = []
  for (const node of contents(article)) {
    const part = partOf(node)
    if (part !== null && part.line >= line && part.line <= lineEnd) parts.push(part)
  }
  return parts
}

function partOf(node: Content): CleanPart | null {
  switch (node.type) {
    case 'boilerplate':
      return null
    case 'figure':
      return { what: 'figure', text: node.caption, credit: node.credit, line: node.pieces[0].line }
    case 'list':
      return plain(
        'list',
        node.children.flatMap(({ pieces }) => pieces)
      )
    case 'update':
      return { what: 'update', text: node.time ?? '', credit: null, line: node.position.start.line }
    default:
      return plain(node.type, node.pieces)
  }
}

function plain(what: CleanPart['what'], pieces: readonly Piece[]): CleanPart {
  return { what, text: pieces.map(({ text }) => text).join('\n'), credit: null, line: pieces[0]?.line ?? 0 }
}
