import type { Article, Content, Piece } from './article.ts'

/** All content of an article in source order, the children of an update right after it. */
export function* contents(article: Article): Generator<Content> {
  for (const part of article.children) {
    for (const node of part.children) {
      yield node
      if (node.type === 'update') yield* node.children
    }
  }
}

/** Every block of an article, once, in source order. */
export function* pieces(article: Article): Generator<Piece> {
  for (const node of contents(article)) yield* piecesOf(node)
}

/** The blocks that a node itself holds: none for an update, whose children have them. */
export function piecesOf(node: Content): readonly Piece[] {
  if (node.type === 'update') return []
  if (node.type === 'list') return node.children.flatMap((item) => item.pieces)
  return node.pieces
}
