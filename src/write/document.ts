import type { Caption, Document, DocumentBlock, Update, Warning } from '../document/document.ts'
import { SCHEMA_ID } from '../document/schema-id.ts'
import { statsOf } from '../document/stats.ts'
import { expectObject } from '../expected.ts'
import type { Article, Piece, Update as UpdateNode } from '../tree/article.ts'
import { hasKindOfRole } from '../tree/roles.ts'
import { contents, pieces } from '../tree/visit.ts'
import { nonBlankLines } from './accounting.ts'
import { bodyText } from './article-text.ts'

/** What the document says of where it came from and what made it. */
export interface Origin {
  id: string
  source: Document['source']
  generator: Document['generator']
  warnings: Warning[]
  hints: Document['hints']
  fields?: Record<string, unknown>
  /** Whether the source has markup that the blocks leave out. */
  markup?: boolean
}

/**
 * The published document of an article.
 *
 * @throws StetError `bad-option` for what is no article or origin; `accounting` where the article does not hold each line of its source exactly once.
 */
export function documentOf(article: Article, origin: Origin): Document {
  expectObject(article, ['children', 'facts', 'text'], 'an article')
  expectObject(origin, ['id', 'source', 'generator', 'warnings', 'hints'], 'an origin')
  const all = [...pieces(article)]
  const nonBlank = nonBlankLines(article.text, article.firstLine, all, origin.markup)
  const { facts } = article
  const blocks = all.map(blockOf)
  const text = bodyText(article.children.flatMap((part) => part.children))
  return {
    schema: SCHEMA_ID,
    id: origin.id,
    type: article.form,
    language: facts.language,
    headline: facts.headline,
    standfirst: facts.standfirst,
    byline: facts.byline,
    authors: facts.authors,
    dateline: facts.dateline,
    published: facts.published,
    modified: facts.modified,
    publication: facts.publication,
    section: facts.section,
    page: facts.page,
    origins: facts.origins,
    text,
    captions: captionsOf(article),
    updates: updatesOf(article),
    warnings: [...origin.warnings].sort(byLine),
    hints: [...origin.hints, ...facts.hints],
    stats: statsOf(blocks, { lines: article.lines, nonBlank }, text),
    source: origin.source,
    generator: origin.generator,
    ...(origin.fields === undefined ? {} : { fields: origin.fields }),
    blocks
  }
}

function blockOf(piece: Piece): DocumentBlock {
  const { role, kind, text, line, lineEnd, byte, byteEnd, label } = piece
  const { confidence, alt, why, own } = label
  const corrected = own === undefined ? {} : { corrected: true as const, own }
  const block = { role, kind, text, line, lineEnd, byte, byteEnd, confidence, alt, why: [...why], ...corrected }
  if (!hasKindOfRole(block)) throw new Error(`a block at line ${line} has the kind ${kind}, which is none of ${role}'s`)
  return block
}

function captionsOf(article: Article): Caption[] {
  const captions: Caption[] = []
  for (const node of contents(article)) {
    if (node.type === 'figure') captions.push({ text: node.caption, credit: node.credit, line: node.pieces[0].line })
  }
  return captions
}

function updatesOf(article: Article): Update[] {
  const updates: Update[] = []
  for (const node of contents(article)) if (node.type === 'update') updates.push(updateOf(node))
  return updates
}

function updateOf(node: UpdateNode): Update {
  const heading = node.children.find((child) => child.type === 'subhead')
  return {
    heading: heading?.type === 'subhead' ? heading.pieces[0].text : null,
    time: node.time,
    text: bodyText(node.children.filter((child) => child !== heading)),
    line: node.position.start.line,
    lineEnd: node.position.end.line
  }
}

/** In source order, what concerns the whole text last. */
function byLine(a: Warning, b: Warning): number {
  return (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER)
}
