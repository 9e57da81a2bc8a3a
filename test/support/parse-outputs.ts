import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect } from 'vitest'
import { parse } from 'yaml'
import type { Document } from '../../src/index.ts'
import { dateForms } from '../../src/write/dates.ts'

/** Front matter's YAML and the Markdown after it. */
export function split(markdown: string): { yaml: string; body: string } {
  if (!markdown.startsWith('---\n')) return { yaml: '', body: markdown }
  const end = markdown.indexOf('\n---\n', 3)
  return { yaml: markdown.slice(4, end + 1), body: markdown.slice(end + 5) }
}

/** `type text` of every heading, paragraph and list item that a CommonMark parser finds. */
export function blocksIn(body: string): string[] {
  const found: string[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'heading') found.push(`h${node.depth} ${textOf(node)}`)
    else if (node.type === 'paragraph') found.push(`p ${textOf(node)}`)
    else if (node.type === 'listItem') found.push(`li ${textOf(node)}`)
    else if ('children' in node) for (const child of node.children) walk(child)
    else found.push(`${node.type}!`)
  }
  walk(unified().use(remarkParse).parse(body))
  return found
}

const MARKER = /^(?:[•◦▪‣·–—*+●○■□►-]|\d{1,9}[.)]) /

/** What a reader of the Markdown must find, from the document alone: blocks in order, updates' times aside. */
export function expectedIn(document: Document): string[] {
  const found: string[] = []
  if (document.headline !== null) found.push(`h1 ${document.headline}`)
  if (document.standfirst !== null) found.push(`p ${document.standfirst}`)
  for (const { role, kind, text } of document.blocks) {
    if (role === 'subhead') found.push(`h2 ${text}`)
    else if (role === 'body') found.push(kind === 'list-item' ? `li ${text.replace(MARKER, '')}` : `p ${text}`)
  }
  return found
}

/** Blocks found in the Markdown without captions and times, which stand in other words or places there. */
export function proseIn(body: string, document: Document): string[] {
  const times = new Set(document.blocks.filter(({ kind }) => kind === 'update').map(({ text }) => `p ${text}`))
  const captions = new Set(
    document.captions.map(({ text, line }) => {
      const whole = document.blocks.find((block) => block.line === line && block.role === 'caption')?.text ?? text
      return `p ${whole}`
    })
  )
  const left = new Map<string, number>()
  for (const block of expectedIn(document)) left.set(block, (left.get(block) ?? 0) + 1)
  return blocksIn(body).filter((block) => {
    // A caption may say what a paragraph says too: as many as the document has are taken for text.
    const more = left.get(block) ?? 0
    left.set(block, more - 1)
    return more > 0 || !(times.has(block) || isCaption(block, captions, document))
  })
}

function isCaption(block: string, captions: ReadonlySet<string>, document: Document): boolean {
  if (captions.has(block)) return true
  return document.captions.some(({ text }) => text !== '' && block.startsWith(`p ${text}`))
}

/** Front matter says the same under both versions of YAML, and what the document says. */
export function checkFrontMatter(yaml: string, document: Document): void {
  const modern = parse(yaml, { version: '1.2' }) as Record<string, unknown>
  expect(parse(yaml, { version: '1.1' })).toEqual(modern)
  const wanted = {
    title: document.headline,
    description: document.standfirst,
    date: dateForms(document.published).exact,
    date_partial: dateForms(document.published).partial,
    lastmod: dateForms(document.modified).exact,
    lastmod_partial: dateForms(document.modified).partial,
    lang: document.language,
    genre: document.type,
    source_file: document.source.name,
    source_sha256: document.source.sha256
  }
  for (const [key, value] of Object.entries(wanted)) expect([key, modern[key] ?? null]).toEqual([key, value])
  if (document.authors.length > 0) expect(modern.author).toEqual(document.authors)
}
