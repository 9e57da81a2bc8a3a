import { type Content, contentOf, type Inside } from '../content.ts'
import { toldByRecord } from '../told-by-record.ts'
import { TEXTS, type Writer } from '../writer.ts'

/**
 * All that stands, in source order: a blank line between blocks, list items one a line. Headline, standfirst and byline that no line of
 * the dump has, but its record, stand above.
 */
export const text: Writer = {
  name: 'text',
  description: 'plain text of all that stands',
  extension: 'txt',
  many: TEXTS,
  reasons: false,
  write({ document }) {
    const { headline, standfirst, byline } = toldByRecord(document)
    const told = [headline, standfirst, byline].filter((value) => value !== null)
    const parts = [...told, ...contentOf(document).flatMap(partsOf)]
    return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
  }
}

/** Runs of lines that stand together. */
function partsOf(node: Content): string[] {
  return node.type === 'update' ? node.children.map(textOf) : [textOf(node)]
}

function textOf(node: Inside): string {
  switch (node.type) {
    case 'list':
      return textsOf(node.items)
    case 'figure':
      return textsOf(node.blocks)
    default:
      return node.block.text
  }
}

function textsOf(blocks: readonly { text: string }[]): string {
  return blocks.map(({ text }) => text).join('\n')
}
