import type { Content, Figure, List, ListItem, Piece } from '../tree/article.ts'
import type { Role } from '../tree/roles.ts'
import { splitCredit } from './fields/credit.ts'

type Builder = (piece: Piece, before: Content | undefined) => Content | 'joined'

/** How a block of each role becomes a node, or joins the one before it. */
const BUILDERS: Record<Role, Builder> = {
  headline: leaf('headline'),
  standfirst: leaf('standfirst'),
  byline: leaf('byline'),
  date: leaf('date'),
  subhead: leaf('subhead'),
  body: bodyNode,
  caption: figureNode,
  boilerplate: leaf('boilerplate')
}

/** The blocks as nodes, in source order; list items that follow each other become one list. */
export function nodesOf(pieces: readonly Piece[]): Content[] {
  const nodes: Content[] = []
  for (const piece of pieces) {
    const node = BUILDERS[piece.role](piece, nodes.at(-1))
    if (node !== 'joined') nodes.push(node)
  }
  return nodes
}

function leaf(
  type:
    | 'headline'
    | 'standfirst'
    | 'byline'
    | 'date'
    | 'subhead'
    | 'paragraph'
    | 'quote'
    | 'tagline'
    | 'correction'
    | 'boilerplate'
): Builder {
  return (piece) => ({ type, pieces: [piece], position: piece.position })
}

function bodyNode(piece: Piece, before: Content | undefined): Content | 'joined' {
  switch (piece.kind) {
    case 'list-item':
      return listNode(piece, before)
    case 'quote':
    case 'tagline':
    case 'correction':
      return { type: piece.kind, pieces: [piece], position: piece.position }
    default:
      return { type: 'paragraph', pieces: [piece], position: piece.position }
  }
}

function listNode(piece: Piece, before: Content | undefined): List | 'joined' {
  const item: ListItem = { type: 'list-item', pieces: [piece], position: piece.position }
  const start = numberOf(piece.text)
  if (before?.type === 'list' && (before.start === null) === (start === null)) {
    before.children.push(item)
    before.position = { start: before.position.start, end: piece.position.end }
    return 'joined'
  }
  return { type: 'list', start, children: [item], position: piece.position }
}

/** `12. Stir` → 12; a bullet → `null`. */
function numberOf(text: string): number | null {
  const digits = /^\d{1,3}(?=[.)])/.exec(text)
  return digits === null ? null : Number(digits[0])
}

/** A credit alone, directly under a caption that has none, belongs to that caption. */
function figureNode(piece: Piece, before: Content | undefined): Figure | 'joined' {
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
