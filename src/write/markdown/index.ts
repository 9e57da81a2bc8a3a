import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Document } from '../../document/document.ts'
import { type Content, contentOf, type Figure, type List, type UpdateContent } from '../content.ts'
import type { Writer } from '../writer.ts'
import { frontMatter } from './front-matter.ts'
import { FLAVOURS, plainText } from './text.ts'

/** Markdown by way of mdast, so that no line of the dump can turn into markup. */
export const markdown: Writer = {
  name: 'markdown',
  description: 'Markdown with YAML front matter',
  extension: 'md',
  many: 'texts',
  reasons: false,
  write({ document }, alone) {
    const body = toMarkdown(rootOf(document), {
      bullet: '-',
      emphasis: '*',
      strong: '*',
      rule: '-',
      listItemIndent: 'one',
      incrementListMarker: true,
      unsafe: [...FLAVOURS],
      handlers: { text: plainText }
    })
    if (!alone) return body
    return body === '' ? frontMatter(document) : `${frontMatter(document)}\n${body}`
  }
}

function rootOf(document: Document): Root {
  const { headline, standfirst } = document
  const children: RootContent[] = []
  if (headline !== null) children.push({ type: 'heading', depth: 1, children: textOf(headline) })
  if (standfirst !== null)
    children.push({ type: 'paragraph', children: [{ type: 'strong', children: textOf(standfirst) }] })
  children.push(...contentOf(document).flatMap(markdownOf))
  return { type: 'root', children }
}

function markdownOf(node: Content): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'tagline':
    case 'correction':
      return [paragraphOf(node.block.text)]
    case 'subhead':
      return [{ type: 'heading', depth: 2, children: textOf(node.block.text) }]
    case 'quote':
      return [{ type: 'blockquote', children: [paragraphOf(node.block.text)] }]
    case 'list':
      return [listOf(node)]
    case 'figure':
      return [figureOf(node)]
    case 'update':
      return updateOf(node)
    // The headline and standfirst open the text, byline and dates are front matter.
    case 'headline':
    case 'standfirst':
    case 'byline':
    case 'date':
      return []
  }
}

function textOf(value: string): PhrasingContent[] {
  return [{ type: 'text', value }]
}

function paragraphOf(value: string): Paragraph {
  return { type: 'paragraph', children: textOf(value) }
}

/** Its heading, then its time, then what it says, wherever the dump had the time. */
function updateOf({ children }: UpdateContent): BlockContent[] {
  const heading = children.find((child) => child.type === 'subhead')
  const time = children.find((child) => child.type === 'date')
  const rest = children.filter((child) => child !== heading && child !== time)
  const timeLine = time?.type === 'date' ? [paragraphOf(time.block.text)] : []
  return [...(heading === undefined ? [] : markdownOf(heading)), ...timeLine, ...rest.flatMap(markdownOf)]
}

/**
 * Caption in italics, credit outside; there is no image to point at, so none is pretended. A credit without a caption
 * is in italics itself: it would look like text.
 */
function figureOf({ caption, creditLine }: Figure): Paragraph {
  const children: PhrasingContent[] = [{ type: 'emphasis', children: textOf(caption === '' ? creditLine : caption) }]
  if (caption !== '' && creditLine !== '') children.push({ type: 'text', value: ` ${creditLine}` })
  return { type: 'paragraph', children }
}

/** `• `, `- `, `12. `, `3) `: what the Markdown list writes itself. */
const MARKER = /^(?:[•◦▪‣·–—*+●○■□►-]|\d{1,3}[.)])\s+/

function listOf(list: List): BlockContent {
  return {
    type: 'list',
    ordered: list.start !== null,
    start: list.start,
    spread: false,
    children: list.items.map(({ text }) => ({
      type: 'listItem',
      spread: false,
      children: [paragraphOf(text.replace(MARKER, ''))]
    }))
  }
}
