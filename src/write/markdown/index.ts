import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Document } from '../../document/document.ts'
import type { Flavor } from '../../format-names.ts'
import {
  type Content,
  contentOf,
  type Figure,
  type Inside,
  type Leaf,
  type List,
  type UpdateContent
} from '../content.ts'
import { listItemText } from '../list-items.ts'
import { toldByRecord } from '../told-by-record.ts'
import { TEXTS, type Writer } from '../writer.ts'
import { FLAVOR_TABLE, type MarkdownFlavor } from './flavors.ts'
import { type FrontFacts, frontFacts, frontMatter } from './front-matter.ts'
import { FLAVOURS, plainText } from './text.ts'

type CaptionClass = MarkdownFlavor['caption']

/** Markdown by way of mdast, so that no line of the dump can turn into markup. */
export function markdownFor(flavor: Flavor): Writer {
  const program = FLAVOR_TABLE[flavor]
  return {
    name: 'markdown',
    description: 'Markdown with YAML front matter',
    extension: program.extension,
    many: TEXTS,
    reasons: false,
    write({ document }, alone) {
      const body = program.finished(written(rootOf(document, program, alone)))
      if (!alone) return body
      const front = frontMatter(program.fields(factsFor(document, program)))
      return body === '' ? front : `${front}\n${body}`
    }
  }
}

function written(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    listItemIndent: 'one',
    incrementListMarker: true,
    unsafe: [...FLAVOURS],
    handlers: { text: plainText }
  })
}

/** Texts as the program takes them: it may read markup in them, or links between notes. */
function factsFor(document: Document, { texts, finished }: MarkdownFlavor): FrontFacts {
  if (texts === 'plain') return frontFacts(document)
  const safe = texts === 'markdown' ? (text: string) => finished(asMarkdown(text)) : withoutWikilinks
  const said = (value: string | null) => (value === null ? null : safe(value))
  const facts = frontFacts(document)
  return {
    ...facts,
    title: said(facts.title),
    standfirst: said(facts.standfirst),
    authors: facts.authors?.map(safe) ?? null,
    byline: said(facts.byline),
    url: said(facts.url),
    source: facts.source.map(([key, value]) => [key, typeof value === 'string' ? safe(value) : value])
  }
}

function asMarkdown(text: string): string {
  return written({ type: 'root', children: [paragraphOf(text)] }).trimEnd()
}

/** A joiner, which nobody sees, between two brackets that would link a note: a property knows no escapes. */
function withoutWikilinks(text: string): string {
  return text.replace(/\[(?=\[)/g, '[\u2060')
}

/** Several articles in one output have no front matter: headline, byline and dates of each stand in the text, as the dump has them. */
function rootOf(document: Document, { heading, standfirst: repeats, caption }: MarkdownFlavor, alone: boolean): Root {
  const { headline, standfirst } = document
  const opening: RootContent[] = []
  if (headline !== null && (heading || !alone)) opening.push({ type: 'heading', depth: 1, children: textOf(headline) })
  if (standfirst !== null && (repeats || !alone))
    opening.push({ type: 'paragraph', children: [{ type: 'strong', children: textOf(standfirst) }] })
  if (!alone) opening.push(...recordLines(document).map(paragraphOf))
  const content = contentOf(document).flatMap((node) =>
    !alone && isHeadLine(node) ? [paragraphOf(node.block.text)] : markdownOf(node, caption)
  )
  return { type: 'root', children: [...opening, ...content] }
}

function recordLines(document: Document): string[] {
  const { byline, published } = toldByRecord(document)
  return [byline, published].filter((value) => value !== null)
}

function isHeadLine(node: Content): node is Leaf {
  return node.type === 'byline' || node.type === 'date'
}

function markdownOf(node: Content, caption: CaptionClass): BlockContent[] {
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
      return classed(figureOf(node), caption)
    case 'update':
      return updateOf(node, caption)
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
function updateOf({ children }: UpdateContent, caption: CaptionClass): BlockContent[] {
  const heading = children.find((child) => child.type === 'subhead')
  const time = children.find((child) => child.type === 'date')
  const rest = children.filter((child) => child !== heading && child !== time)
  const timeLine = time?.type === 'date' ? [paragraphOf(time.block.text)] : []
  const said = (child: Inside) => markdownOf(child, caption)
  return [...(heading === undefined ? [] : said(heading)), ...timeLine, ...rest.flatMap(said)]
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

function classed(paragraph: Paragraph, { before, after }: CaptionClass): BlockContent[] {
  const lines = [...(before === null ? [] : [before]), written({ type: 'root', children: [paragraph] }).trimEnd()]
  if (after !== null) lines.push(after)
  // Lines right below each other: an attribute belongs to the paragraph that it touches.
  return lines.length === 1 ? [paragraph] : [{ type: 'html', value: lines.join('\n') }]
}

function listOf(list: List): BlockContent {
  return {
    type: 'list',
    ordered: list.start !== null,
    start: list.start,
    spread: false,
    children: list.items.map(({ text }) => ({
      type: 'listItem',
      spread: false,
      children: [paragraphOf(listItemText(text))]
    }))
  }
}
