import { describe, expect, it } from 'vitest'
import { type Document, write } from '../../../src/index.ts'
import { writerOf } from '../../../src/write/index.ts'
import { documents, hostile } from '../../support/documents.ts'
import { elementsIn, parseXml, textIn, type XmlElement } from '../../support/xml.ts'

/** The children that TEI P5 lets each element have, of those that are written, in the order that it asks for. */
const MODELS: Record<string, RegExp> = {
  TEI: /^teiHeader text $/,
  teiHeader: /^fileDesc (encodingDesc )?(profileDesc )?$/,
  fileDesc: /^titleStmt publicationStmt sourceDesc $/,
  titleStmt: /^title (author )*$/,
  publicationStmt: /^p $/,
  sourceDesc: /^(bibl|p) $/,
  bibl: /^((title|author|date|biblScope|ref|idno) )*$/,
  encodingDesc: /^appInfo $/,
  appInfo: /^application $/,
  application: /^label $/,
  profileDesc: /^(langUsage )?textClass $/,
  langUsage: /^language $/,
  textClass: /^keywords $/,
  keywords: /^(term )+$/,
  text: /^body $/,
  body: /^(head )?(argument )?(byline )?((p|list|quote|figure|note|dateline) )*(div )*$/,
  div: /^(head )?(dateline )?((p|list|quote|figure|note|dateline) )*$/,
  argument: /^p $/,
  quote: /^p $/,
  note: /^p $/,
  list: /^(item )+$/,
  figure: /^(head )?(p )?$/,
  dateline: /^time $/
}
const WHEN = /^(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?)?)?|\d\d:\d\d:\d\d)$/

function faultsIn(element: XmlElement): string[] {
  const children = elementsIn(element)
  const model = MODELS[element.name]
  const names = children.map(({ name }) => `${name} `).join('')
  const isWrong = model === undefined ? children.length > 0 : !model.test(names)
  const when = element.attributes.when
  return [
    ...(isWrong ? [`${element.name}: ${names}`] : []),
    ...(when === undefined || WHEN.test(when) ? [] : [`when ${when}`]),
    ...children.flatMap(faultsIn)
  ]
}

const inXml = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')

function expectAll(root: XmlElement, document: Document): void {
  const all = textIn(root)
  for (const { role, kind, text } of document.blocks) {
    if (role === 'boilerplate' || role === 'date' || role === 'byline') continue
    const words = kind === 'list-item' ? text.replace(/^\S+\s+/, '') : text
    if (role === 'body' || role === 'subhead') expect(all).toContain(inXml(words))
  }
}

describe('TEI', () => {
  it.each([...documents, ...hostile])('is well formed, fits its model and has all text: %s', async (_, document) => {
    const root = parseXml(await write(document, 'tei'))
    expect(faultsIn(root)).toEqual([])
    expect(root.attributes.xmlns).toBe('http://www.tei-c.org/ns/1.0')
    expectAll(root, document)
  })

  it('is a corpus where there are several articles', async () => {
    const { many, write: one } = await writerOf('tei')
    const frame = many as { before: string; between: string; after: string }
    const some = documents.slice(0, 3).map(([, document]) => one({ document, article: null }, false))
    const corpus = parseXml(frame.before + some.join(frame.between) + frame.after)
    expect(elementsIn(corpus).map(({ name }) => name)).toEqual(['teiHeader', 'TEI', 'TEI', 'TEI'])
    expect(elementsIn(corpus).flatMap(faultsIn)).toEqual([])
  })
})
