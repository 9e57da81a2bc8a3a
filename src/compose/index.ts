import type { VFile } from 'vfile'
import { StetError } from '../errors.ts'
import { expectObject } from '../expected.ts'
import type { Article, ArticlePart, Content, Facts } from '../tree/article.ts'
import type { LabelledDump } from '../tree/dump.ts'
import { assignKinds } from './assign-kinds.ts'
import { nodesOf } from './build-nodes.ts'
import { datedBlocks, withStateAsDay } from './dated-blocks.ts'
import { applyDoubts } from './doubts.ts'
import { knownNames } from './facts/authors/known-names.ts'
import { warnOfConflicts } from './facts/conflicts.ts'
import { factsOf, factsOfRecord, factsOfText, languageOfRecord, latestDay } from './facts/metadata.ts'
import { languageOf } from './fields/language.ts'
import { warnOfLanguage } from './fields/language-warning.ts'
import { typeOf } from './form/article-type.ts'
import { gatherUpdates } from './form/updates.ts'
import { addWarnings } from './warnings.ts'

/**
 * A labelled dump as an article: every block gets its kind, runs of lines become nodes, nodes become head, body and
 * end. Roles stand as they came and nothing is left out; what is doubtful becomes a warning on `file`.
 *
 * @param url where the text is from; it tells the site's name.
 * @param authors whether to look for the authors in the text; it takes 7 % of the time of labelling and composing.
 * @throws StetError `bad-option` for what is no labelled dump or no vfile
 */
export function compose(dump: LabelledDump, file: VFile, url: string | null = null, authors = true): Article {
  expectObject(dump, ['children', 'facts'], 'a labelled dump')
  if (dump.children.some(({ data }) => data?.label === undefined))
    throw new StetError('bad-option', 'expected a labelled dump, but got a dump with a block that has no label')
  expectObject(file, ['messages', 'message'], 'a vfile')
  const prose = proseOf(dump)
  const language = languageOf(prose)
  const toldIn = languageOfRecord(dump.facts) ?? language
  const blocks = datedBlocks(dump, toldIn)
  const form = blocks.length === 0 ? null : typeOf(blocks, dump.facts.type)
  const pieces = assignKinds(form === 'live-blog' ? blocks.map(withStateAsDay) : blocks, form)
  const doubts = applyDoubts(pieces, dump)
  const nodes = nodesOf(pieces)
  const known = knownNames(pieces, dump.facts.publication ?? null, url, toldIn)
  const record = factsOfRecord(dump.facts, language, known)
  // Authors in the record are compared with those of the text.
  const named = authors || record.authors.length > 0
  const text = factsOfText(pieces, { language: toldIn, latest: latestDay(dump.facts, language), known, named, form })
  const facts = factsOf(pieces, record, text)
  addWarnings(pieces, doubts, facts, file)
  warnOfConflicts(record, text, facts, pieces, file)
  warnOfLanguage(language, prose, file)
  return articleOf(dump, form, facts, form === 'live-blog' ? gatherUpdates(nodes) : nodes)
}

/** The language is that of the prose; where there is none, of everything. */
function proseOf({ children }: LabelledDump): string[] {
  const prose = children.filter((block) => block.data.label.role === 'body')
  return (prose.length > 0 ? prose : children).map((block) => block.text)
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
  const [first] = children
  const last = children.at(-1)
  if (first === undefined || last === undefined) return { type, children }
  return { type, children, position: { start: first.position.start, end: last.position.end } }
}
