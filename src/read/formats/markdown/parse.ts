import type { Nodes, Root, RootContent } from 'mdast'
import { type MarkdownChunk, markdownChunks } from './chunks.ts'

/** What costs more is left as plain text: the parser would be at it for minutes. */
const MOST_COST = 1_000

const LABEL = /\[((?:[^\][\\]|\\.){1,200})\]/g

/** A text's Markdown, and the lines whose markup was not read: the first and last of each run. */
export interface Parsed {
  root: Root
  unread: { line: number; lineEnd: number }[]
}

/**
 * A text's Markdown as a tree, with front matter at its beginning. It is read piece by piece, so that the work grows with the text;
 * a piece that nobody would write, such as a list a thousand levels deep, has no nodes.
 */
export async function parseMarkdown(text: string, enough?: number): Promise<Parsed> {
  const [{ unified }, { default: remarkParse }, { default: remarkFrontmatter }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-frontmatter')
  ])
  const first = unified().use(remarkParse).use(remarkFrontmatter).freeze()
  const others = unified().use(remarkParse).freeze()
  const unread: Parsed['unread'] = []
  const read = (piece: MarkdownChunk, definitions: readonly string[] = []) => {
    const nodes =
      piece.cost <= MOST_COST
        ? nodesOf(piece, definitions, (markdown) => (piece.offset === 0 ? first : others).parse(markdown))
        : null
    if (nodes === null) unread.push({ line: piece.line, lineEnd: piece.lineEnd })
    return nodes ?? []
  }
  // The parser leaves a byte order mark out, and does not count it.
  const mark = text.startsWith('\ufeff') ? 1 : 0
  const pieces = markdownChunks(text.slice(mark), enough)
  const nodes = pieces.map((piece) => read(piece))
  // Links may be defined in another piece than they stand in: that one is read again, now knowing of them.
  const labels = pieces.length > 1 ? labelsDefinedIn(nodes) : new Map<string, string>()
  if (labels.size > 0)
    for (const [at, piece] of pieces.entries()) {
      // Front matter is a piece of its own, and nothing may stand before it.
      const own = nodes[at] ?? []
      if (own[0] === undefined || own[0].type === 'yaml') continue
      const needed = definitionsFor(piece.text, labels, labelsDefinedIn([own]))
      if (needed.length > 0) nodes[at] = read(piece, needed)
    }
  const children = nodes.flat()
  if (mark > 0) for (const node of children) shift(node, 0, mark)
  return { root: { type: 'root', children }, unread }
}

/** A piece's nodes with their places in the whole; `null` where they are nested deeper than the parser's stack. */
function nodesOf(
  piece: MarkdownChunk,
  definitions: readonly string[],
  parse: (markdown: string) => Root
): RootContent[] | null {
  const before = definitions.map((line) => `${line}\n`).join('')
  try {
    const { children } = parse(before === '' ? piece.text : `${before}\n${piece.text}`)
    const from = before === '' ? 0 : before.length + 1
    const lines = before === '' ? 0 : definitions.length + 1
    const own = children.filter((node) => (node.position?.start.offset ?? 0) >= from)
    if (piece.offset > 0 || from > 0) for (const node of own) shift(node, piece.line - 1 - lines, piece.offset - from)
    return own
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The labels of all definitions, as the parser found them: their key, and how they are written. */
function labelsDefinedIn(pieces: readonly (readonly RootContent[])[]): Map<string, string> {
  const labels = new Map<string, string>()
  const walk = (node: Nodes): void => {
    if (node.type === 'definition') labels.set(keyOf(node.label ?? node.identifier), node.label ?? node.identifier)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  for (const nodes of pieces) for (const node of nodes) walk(node)
  return labels
}

/** Definitions of the labels that a text may use and does not define. Only that there are some matters, not where they lead. */
function definitionsFor(text: string, known: ReadonlyMap<string, string>, own: ReadonlyMap<string, string>): string[] {
  const needed = new Set<string>()
  for (const [, written = ''] of text.matchAll(LABEL)) {
    const key = keyOf(written)
    const label = own.has(key) ? undefined : known.get(key)
    if (label !== undefined) needed.add(`[${label}]: x`)
  }
  return [...needed]
}

function keyOf(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase()
}

function shift(node: Nodes, lines: number, characters: number): void {
  if (node.position !== undefined)
    for (const point of [node.position.start, node.position.end]) {
      point.line += lines
      point.offset = (point.offset ?? 0) + characters
    }
  if ('children' in node) for (const child of node.children) shift(child, lines, characters)
}
