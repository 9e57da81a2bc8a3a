import type { Document } from '../../document/document.ts'
import { type Content, contentOf, type Inside } from '../content.ts'
import { dateForms } from '../dates.ts'
import { listItemText } from '../list-items.ts'
import type { Frame, Writer } from '../writer.ts'
import { CORPUS_HEADER, teiHeader } from './tei-header.ts'
import { element, textElement } from './xml.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'http://www.tei-c.org/ns/1.0'

const CORPUS: Frame = {
  before: `${DECLARATION}<teiCorpus xmlns="${NAMESPACE}">\n${CORPUS_HEADER}\n`,
  between: '',
  after: '</teiCorpus>\n'
}

/** TEI P5: a header that describes the article, and its text in divisions. */
export const tei: Writer = {
  name: 'tei',
  description: 'TEI P5 XML',
  extension: 'tei.xml',
  many: CORPUS,
  reasons: false,
  write: ({ document }, alone) => `${alone ? DECLARATION : ''}${teiOf(document)}\n`
}

function teiOf(document: Document): string {
  const text = element('text', `\n${bodyOf(document)}\n`, { 'xml:lang': document.language })
  return element('TEI', `\n${teiHeader(document)}\n${text}\n`, { xmlns: NAMESPACE })
}

/** The head of the article, the text before the first subhead, and a division for each part from then on. */
function bodyOf(document: Document): string {
  const top = [
    textElement('head', document.headline, { type: 'main' }),
    document.standfirst === null ? '' : element('argument', textElement('p', document.standfirst)),
    textElement('byline', document.byline)
  ]
  const content = contentOf(document)
  const lines = [...top, ...partsOf(content), content.every(isNoText) ? element('p', '') : '']
  return element('body', `\n${lines.filter((line) => line !== '').join('\n')}\n`)
}

/** A body of TEI holds more than notes, if only an empty paragraph. */
function isNoText(node: Content): boolean {
  return node.type === 'tagline' || node.type === 'correction' || (node.type !== 'update' && teiNode(node) === '')
}

/** The first has what stands before any division. TEI has nothing but divisions behind the first of them. */
function partsOf(content: readonly Content[]): string[] {
  const parts: { type: string | null; nodes: string[] }[] = [{ type: null, nodes: [] }]
  let isUpdate = false
  for (const node of content) {
    if (node.type === 'update') parts.push({ type: 'update', nodes: updateNodes(node.children) })
    else if (node.type === 'subhead' || isUpdate) parts.push({ type: 'section', nodes: [teiNode(node)] })
    else parts.at(-1)?.nodes.push(teiNode(node))
    isUpdate = node.type === 'update'
  }
  return parts.map(({ type, nodes }) => {
    const inside = nodes.filter((node) => node !== '').join('\n')
    return type === null ? inside : inside === '' ? '' : element('div', `\n${inside}\n`, { type })
  })
}

/** Heading and time stand on top of a division, whatever their order in the dump; no other heading or time has a place of its own. */
function updateNodes(children: readonly Inside[]): string[] {
  const heading = children.find(({ type }) => type === 'subhead')
  const time = children.find((child) => isTime(child))
  const rest = children.filter((child) => child !== heading && child !== time)
  return [
    heading === undefined ? '' : teiNode(heading),
    time?.type === 'date' ? element('dateline', timeElement(time.block.text)) : '',
    ...rest.map((child) =>
      child.type === 'subhead' ? textElement('p', child.block.text, { rend: 'subhead' }) : teiNode(child)
    )
  ]
}

function isTime(node: Inside): boolean {
  return node.type === 'date' && node.block.kind === 'update'
}

function teiNode(node: Inside): string {
  switch (node.type) {
    case 'paragraph':
      return textElement('p', node.block.text)
    case 'tagline':
    case 'correction':
      return element('note', textElement('p', node.block.text), { type: node.type })
    case 'subhead':
      return textElement('head', node.block.text)
    case 'quote':
      return element('quote', textElement('p', node.block.text))
    case 'list':
      return element('list', node.items.map(({ text }) => textElement('item', listItemText(text))).join(''), {
        rend: node.start === null ? 'bulleted' : 'numbered'
      })
    case 'figure':
      return element(
        'figure',
        (node.caption === '' ? '' : textElement('head', node.caption)) +
          (node.creditLine === '' ? '' : textElement('p', node.creditLine, { rend: 'credit' }))
      )
    case 'date':
      return isTime(node) ? element('p', timeElement(node.block.text)) : ''
    // They stand in the head of the body, or in the header.
    case 'headline':
    case 'standfirst':
    case 'byline':
      return ''
  }
}

function timeElement(text: string): string {
  const { full } = dateForms(text)
  const time = /^\d\d:\d\d$/.test(text) ? `${text}:00` : null
  return textElement('time', text, { when: full?.includes('T') ? full : time })
}
