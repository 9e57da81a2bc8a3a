import type { Document, DocumentBlock, Update } from '../document/document.ts'
import { listNumber } from '../tree/list-number.ts'

/** What stands of a document, in source order, with the runs of blocks that belong together put together. */
export type Content = Inside | UpdateContent

/** What an entry of a live blog may hold. */
export type Inside = Leaf | List | Figure

export interface Leaf {
  type: LeafType
  block: DocumentBlock
}

type LeafType =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'subhead'
  | 'paragraph'
  | 'quote'
  | 'tagline'
  | 'correction'

export interface List {
  type: 'list'
  /** The first number of a numbered list; `null` for bullets. */
  start: number | null
  items: DocumentBlock[]
}

/** A picture, of which the dump has only the caption and the credit. */
export interface Figure {
  type: 'figure'
  caption: string
  credit: string | null
  /** What stands beside the caption in the dump: the credit with its label and brackets. */
  creditLine: string
  blocks: DocumentBlock[]
}

/** One entry of a live blog. */
export interface UpdateContent {
  type: 'update'
  update: Update
  children: Inside[]
}

/** The content of a document. Struck blocks are left out, and end a list as in the dump. */
export function contentOf(document: Document): Content[] {
  return withUpdates(insideOf(document), document.updates)
}

/** Content with the line at which it begins; `null` content for what is struck. */
interface Placed {
  line: number
  node: Inside | null
}

function insideOf({ blocks, captions }: Document): Placed[] {
  const captionAt = new Map(captions.map((caption) => [caption.line, caption]))
  const placed: Placed[] = []
  for (const block of blocks) {
    const before = placed.at(-1)?.node ?? null
    if (before?.type === 'list' && isItem(block) && (before.start === null) === (listNumber(block.text) === null))
      before.items.push(block)
    else if (before?.type === 'figure' && block.role === 'caption' && !captionAt.has(block.line))
      addCredit(before, block)
    else placed.push({ line: block.line, node: nodeOf(block, captionAt.get(block.line)) })
  }
  return placed
}

function nodeOf(block: DocumentBlock, caption: Document['captions'][number] | undefined): Inside | null {
  switch (block.role) {
    case 'headline':
    case 'standfirst':
    case 'byline':
    case 'date':
    case 'subhead':
      return { type: block.role, block }
    case 'body':
      return bodyNode(block)
    case 'caption':
      return figureOf(block, caption)
    case 'boilerplate':
      return null
  }
}

function bodyNode(block: DocumentBlock & { role: 'body' }): Inside {
  switch (block.kind) {
    case 'list-item':
      return { type: 'list', start: listNumber(block.text), items: [block] }
    case 'quote':
    case 'tagline':
    case 'correction':
      return { type: block.kind, block }
    case 'paragraph':
    case 'embed-intro':
      return { type: 'paragraph', block }
  }
}

function isItem({ role, kind }: DocumentBlock): boolean {
  return role === 'body' && kind === 'list-item'
}

function figureOf(block: DocumentBlock, said: Document['captions'][number] | undefined): Figure {
  const { text: caption, credit } = said ?? { text: block.text, credit: null }
  const at = block.text.indexOf(caption)
  const beside = at < 0 ? (credit ?? '') : `${block.text.slice(0, at)}${block.text.slice(at + caption.length)}`
  return { type: 'figure', caption, credit, creditLine: credit === null ? '' : beside.trim(), blocks: [block] }
}

/** A credit on a line of its own, right under its caption. */
function addCredit(figure: Figure, block: DocumentBlock): void {
  figure.creditLine = block.text
  figure.blocks.push(block)
}

/** Puts what stands in the lines of an update into it. */
function withUpdates(placed: readonly Placed[], updates: readonly Update[]): Content[] {
  const content: Content[] = []
  let at = 0
  let open: UpdateContent | null = null
  for (const { line, node } of placed) {
    if (open !== null && line > open.update.lineEnd) open = null
    const next = updates[at]
    if (next !== undefined && line >= next.line) {
      at++
      open = { type: 'update', update: next, children: [] }
      content.push(open)
    }
    if (node !== null) (open?.children ?? content).push(node)
  }
  return content
}
