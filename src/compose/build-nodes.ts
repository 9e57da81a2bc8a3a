import type { Content, ListItem, Piece } from '../tree/article.ts'
import { listNumber } from '../tree/list-number.ts'
import { splitCredit } from './fields/credit.ts'

/** A block as a node; `joined` where it went into the node before it. */
type Built = Content | 'joined'

/** The blocks as nodes, in source order; list items that follow each other become one list. */
export function nodesOf(pieces: readonly Piece[]): Content[] {
  const nodes: Content[] = []
  for (const piece of pieces) {
    const node = nodeOf(piece, nodes.at(-1))
    if (node !== 'joined') nodes.push(node)
  }
  return nodes
}

function nodeOf(piece: Piece, before: Content | undefined): Built {
  switch (piece.role) {
    case 'headline':
    case 'standfirst':
    case 'byline':
    case 'date':
    case 'subhead':
    case 'boilerplate':
      return leaf(piece.role, piece)
    case 'body':
      return bodyNode(piece, before)
    case 'caption':
      return figureNode(piece, before)
  }
}

function bodyNode(piece: Extract<Piece, { role: 'body' }>, before: Content | undefined): Built {
  switch (piece.kind) {
    case 'list-item':
      return listNode(piece, before)
    case 'quote':
    case 'tagline':
    case 'correction':
      return leaf(piece.kind, piece)
    case 'paragraph':
    case 'embed-intro':
      return leaf('paragraph', piece)
  }
}

/** A node without children or fields of its own. */
function leaf(type: Exclude<Content['type'], 'list' | 'figure' | 'update'>, piece: Piece): Content {
  return { type, pieces: [piece], position: piece.position }
}

function listNode(piece: Piece, before: Content | undefined): Built {
  const item: ListItem = { type: 'list-item', pieces: [piece], position: piece.position }
  const start = listNumber(piece.text)
  if (before?.type === 'list' && (before.start === null) === (start === null)) {
    before.children.push(item)
    before.position = { start: before.position.start, end: piece.position.end }
    return 'joined'
  }
  return { type: 'list', start, children: [item], position: piece.position }
}

/** A credit alone, directly under a caption that has none, belongs to that caption. */
function figureNode(piece: Piece, before: Content | undefined): Built {
  const { text, credit } = splitCredit(piece.text)
  if (text === '' && before?.type === 'figure' && before.credit === null && piece.gap === 0) {
    before.credit = credit
    before.creditLine = piece.text
    before.pieces.push(piece)
    before.position = { start: before.position.start, end: piece.position.end }
    return 'joined'
  }
  const at = piece.text.indexOf(text)
  const creditLine = credit === null ? '' : (piece.text.slice(0, at) + piece.text.slice(at + text.length)).trim()
  return { type: 'figure', caption: text, credit, creditLine, pieces: [piece], position: piece.position }
}
