import type { VFile } from 'vfile'
import type { Article, ArticlePart, Content, Facts, Piece } from '../tree/article.ts'
import type { LabelledDump } from '../tree/dump.ts'
import { settle } from './assign-kinds.ts'
import { nodesOf } from './build-nodes.ts'
import { formOf } from './live-blog.ts'
import { factsOf } from './metadata.ts'
import { gatherUpdates } from './updates.ts'
import { remark } from './warnings.ts'

/**
 * A labelled dump as an article: kinds are settled, runs of lines become nodes, nodes become head, body and
 * end. Nothing is decided anew and nothing is left out; what is doubtful becomes a note on `file`.
 */
export function compose(dump: LabelledDump, file: VFile): Article {
  const form = formOf(dump)
  const pieces = settle(dump, form)
  const nodes = nodesOf(pieces)
  const facts = factsOf(pieces)
  remark(pieces, facts, file)
  return articleOf(dump, form, facts, form === 'live-blog' ? gatherUpdates(nodes) : nodes)
}

function articleOf(dump: LabelledDump, form: Article['form'], facts: Facts, nodes: Content[]): Article {
  const first = nodes.findIndex(isProse)
  const last = nodes.findLastIndex(isProse)
  const bodyStart = first < 0 ? headLength(nodes) : first
  const bodyEnd = first < 0 ? bodyStart : last + 1
  return {
    type: 'article',
    form,
    facts,
    children: [
      partOf('head', nodes.slice(0, bodyStart)),
      partOf('body', nodes.slice(bodyStart, bodyEnd)),
      partOf('end', nodes.slice(bodyEnd))
    ],
    text: dump.text,
    layout: dump.layout,
    lines: dump.lines,
    firstLine: dump.firstLine,
    position: dump.position
  }
}

/** The body runs from the first to the last of these. */
function isProse(node: Content): boolean {
  switch (node.type) {
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'subhead':
    case 'update':
    case 'tagline':
    case 'correction':
      return true
    case 'headline':
    case 'standfirst':
    case 'byline':
    case 'date':
    case 'figure':
    case 'boilerplate':
      return false
  }
}

/** Where there is no prose at all, the head ends with the last headline, standfirst, byline or date. */
function headLength(nodes: readonly Content[]): number {
  return nodes.findLastIndex((node) => node.type !== 'boilerplate' && node.type !== 'figure') + 1
}

function partOf<T extends 'head' | 'body' | 'end'>(type: T, children: Content[]): ArticlePart<T> {
  if (children.length === 0) return { type, children }
  const { start } = children[0].position
  const { end } = children[children.length - 1].position
  return { type, children, position: { start, end } }
}

export type { Piece }
