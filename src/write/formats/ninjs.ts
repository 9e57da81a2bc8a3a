import type { Caption, Document } from '../../document/document.ts'
import { contentOf, type Inside } from '../content.ts'
import { dateForms } from '../dates.ts'
import { listItemText } from '../list-items.ts'
import { ARRAY, type Writer } from '../writer.ts'
import { addressOf, nameOf, said } from './names.ts'
import { element, textElement, xmlText } from './xml.ts'

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'
}

/** News in JSON of the IPTC: the text plain and as XHTML, pictures as associations by their captions. */
export const ninjs: Writer = {
  name: 'ninjs',
  description: 'IPTC ninjs 3.1',
  extension: 'ninjs.json',
  many: ARRAY,
  reasons: false,
  write: ({ document }) => `${JSON.stringify(itemOf(document), null, 2)}\n`
}

function itemOf(document: Document) {
  const { headline, standfirst, byline, authors, publication, type } = document
  const href = addressOf(document)
  return said({
    uri: nameOf(document),
    standard: STANDARD,
    type: 'text',
    contentCreated: momentOf(document.published),
    versionCreated: momentOf(document.modified),
    language: document.language,
    headlines: headline === null ? [] : [{ role: 'main', contentType: 'text/plain', value: headline }],
    descriptions: standfirst === null ? [] : [{ role: 'summary', contentType: 'text/plain', value: standfirst }],
    by: byline ?? (authors.length > 0 ? authors.join(', ') : null),
    people: authors.map((name) => ({ name, rel: 'author' })),
    located: document.dateline,
    infoSources: publication === null ? [] : [{ name: publication, role: 'publisher' }],
    genres: type === null || type === 'article' ? [] : [{ name: type }],
    edNote: noteOf(document),
    bodies: bodiesOf(document),
    associations: document.captions.map((caption, at) => pictureOf(caption, at + 1, document)),
    renditions: href === null ? [] : [{ name: 'web', href, contentType: 'text/html' }],
    altIds: altIdsOf(document)
  })
}

/** A time of ninjs has its offset: one without names no moment. */
function momentOf(iso: string | null): string | null {
  const { full, offset } = dateForms(iso)
  return offset === null ? null : full
}

/** What ninjs has no place for, in words. */
function noteOf({ published, modified, section, page }: Document): string | null {
  const notes = [
    published !== null && momentOf(published) === null ? `Published ${published}.` : '',
    modified !== null && momentOf(modified) === null ? `Modified ${modified}.` : '',
    section === null ? '' : `Section ${section}.`,
    page === null ? '' : `Page ${page}.`
  ].filter((note) => note !== '')
  return notes.length === 0 ? null : notes.join(' ')
}

function bodiesOf(document: Document) {
  const { text, stats } = document
  if (text === '') return []
  return [
    { role: 'main', contentType: 'text/plain', charCount: [...text].length, wordCount: stats.words, value: text },
    { role: 'richtext', contentType: 'application/xhtml+xml', value: xhtmlOf(document) }
  ]
}

function xhtmlOf(document: Document): string {
  const parts = contentOf(document).map((node) =>
    node.type === 'update' ? element('section', node.children.map(xhtmlNode).join('')) : xhtmlNode(node)
  )
  return element('div', parts.join(''), { xmlns: 'http://www.w3.org/1999/xhtml' })
}

function xhtmlNode(node: Inside): string {
  switch (node.type) {
    case 'paragraph':
    case 'tagline':
    case 'correction':
      return textElement('p', node.block.text)
    case 'subhead':
      return textElement('h2', node.block.text)
    case 'quote':
      return element('blockquote', textElement('p', node.block.text))
    case 'list':
      return element(
        node.start === null ? 'ul' : 'ol',
        node.items.map(({ text }) => textElement('li', listItemText(text))).join(''),
        { start: node.start === null ? null : String(node.start) }
      )
    case 'date':
      return node.block.kind === 'update' ? element('p', element('b', xmlText(node.block.text))) : ''
    // Pictures are associations; all others are properties.
    case 'figure':
    case 'headline':
    case 'standfirst':
    case 'byline':
      return ''
  }
}

function pictureOf({ text, credit, line }: Caption, number: number, document: Document) {
  const isVideo = document.blocks.some((block) => block.line === line && block.kind === 'video')
  return said({
    name: `${isVideo ? 'video' : 'picture'} ${number}`,
    rel: 'associated',
    uri: `${nameOf(document)}?caption=${number}`,
    type: isVideo ? 'video' : 'picture',
    by: credit,
    descriptions: text === '' ? [] : [{ role: 'caption', contentType: 'text/plain', value: text }]
  })
}

function altIdsOf({ id, source }: Document) {
  const ids = { stet: id, record: source.id, file: source.name, sha256: source.sha256, url: source.url }
  return Object.entries(ids).flatMap(([role, value]) => (value === null ? [] : [{ role, value }]))
}
