import type { Document } from '../../document/document.ts'
import { type Content, contentOf, type Inside } from '../content.ts'
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
    const parts = [...toldByRecord(document), ...contentOf(document).flatMap(partsOf)]
    return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
  }
}

/** Facts above a text that its own lines do not say. */
function toldByRecord({ headline, standfirst, byline, authors, origins, blocks }: Document): string[] {
  const roles = new Set<string>(blocks.map(({ role }) => role))
  const texts = new Set(blocks.flatMap(({ role, text }) => (role === 'boilerplate' ? [] : [text])))
  const names = origins.authors === 'record' ? authors.join(', ') : null
  const told = {
    headline: origins.headline === 'record' ? headline : null,
    standfirst: origins.standfirst === 'record' ? standfirst : null,
    byline: byline ?? names
  }
  return Object.entries(told).flatMap(([role, value]) =>
    value === null || value === '' || roles.has(role) || texts.has(value) ? [] : [value]
  )
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
