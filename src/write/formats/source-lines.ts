import { withoutTag } from '../../tree/tagged-line.ts'
import type { Written } from '../writer.ts'

/** Lines of a source as split at its line ends: a text that ends in one has an empty last line. */
interface SourceLines {
  lines: string[]
  /** The number in its file of the first. */
  firstLine: number
}

/** The lines of a document's source. From the document alone, a block's text stands on the block's first line. */
export function sourceLines({ document, article }: Written): SourceLines {
  if (article === null) return linesOfBlocks(document)
  const { text, firstLine } = article
  const lines = (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).split(/\r\n|\r|\n/)
  // Tagged text is the dump that it was made of: its tags are no part of that.
  return { lines: document.source.format === 'tagged' ? lines.map(withoutTag) : lines, firstLine }
}

function linesOfBlocks({ blocks, stats, source }: Written['document']): SourceLines {
  // A record that is a slice of a file begins somewhere in it: at its first block or on a blank line before.
  const firstLine = (source.records ?? 1) > 1 ? (blocks[0]?.line ?? 1) : 1
  const count = Math.max(firstLine === 1 ? stats.lines : 0, (blocks.at(-1)?.lineEnd ?? 0) - firstLine + 1)
  const lines: string[] = new Array(count).fill('')
  for (const { line, text } of blocks) lines[line - firstLine] = text
  return { lines, firstLine }
}
