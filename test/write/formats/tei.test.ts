import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { type Document, type DocumentBlock, write } from '../../../src/index.ts'
import { writerOf } from '../../../src/write/index.ts'
import { documents, hostile } from '../../support/documents.ts'
import { parseXml, textIn, type XmlElement } from '../../support/xml.ts'

const schema = { fileName: 'tei.rng', contents: readFileSync(new URL('tei.rng', import.meta.url), 'utf8') }

/** What is wrong with XML files by the schema, with their numbers. */
async function faultsIn(files: readonly string[]): Promise<string[]> {
  const xml = files.map((contents, at) => ({ fileName: `${at}.xml`, contents }))
  const { errors } = await validateXML({ xml, schema, extension: 'relaxng', maxMemoryPages: MEMORY_PAGES })
  return errors.map(({ rawMessage }) => rawMessage)
}
const MEMORY_PAGES = 4096

const inXml = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')

function expectAll(root: XmlElement, document: Document): void {
  const all = textIn(root)
  for (const { role, kind, text } of document.blocks) {
    if (role === 'boilerplate' || role === 'date' || role === 'byline') continue
    const words = kind === 'list-item' ? text.replace(/^\S+\s+/, '') : text
    if (role === 'body' || role === 'subhead') expect(all).toContain(inXml(words))
  }
}

/** A live blog whose updates are what is said of them, by role, kind and text. */
function liveBlog(...said: [DocumentBlock['role'], DocumentBlock['kind'], string][]): Document {
  const [, document] = documents.find(([name]) => name === 'liveticker-de') as (typeof documents)[number]
  const first = document.blocks[0] as DocumentBlock
  const blocks = said.map(([role, kind, text], at) => ({ ...first, role, kind, text, line: at + 1, lineEnd: at + 1 }))
  return { ...document, blocks: blocks as Document['blocks'] }
}

const ODD: [string, Document][] = [
  ['nothing', liveBlog()],
  [
    'a headline, its date and a note',
    liveBlog(
      ['headline', null, 'Dam holds'],
      ['date', 'published', 'March 3, 2021'],
      ['body', 'tagline', 'Jo Roe reported from Harlow.']
    )
  ],
  [
    'a time in a text without updates',
    {
      ...liveBlog(['body', 'paragraph', 'It held.'], ['date', 'update', '17:42'], ['body', 'paragraph', 'It did.']),
      type: 'article'
    }
  ],
  [
    'two times in an update',
    liveBlog(
      ['date', 'update', '17:42'],
      ['subhead', 'update', 'Dam holds'],
      ['body', 'paragraph', 'It held.'],
      ['date', 'update', '17:40'],
      ['body', 'paragraph', 'It did.']
    )
  ],
  ['times alone', liveBlog(['date', 'update', '17:42'], ['date', 'update', '17:40'])],
  [
    'notes before and behind updates',
    liveBlog(
      ['body', 'correction', 'It was Monday.'],
      ['date', 'update', '17:42'],
      ['subhead', 'update', 'Dam holds'],
      ['body', 'tagline', 'Jo Roe reported.']
    )
  ]
]

describe('TEI', () => {
  it.each([...documents, ...hostile, ...ODD])('is well formed and has all text: %s', async (_, document) => {
    const root = parseXml(await write(document, 'tei'))
    expect(root.attributes.xmlns).toBe('http://www.tei-c.org/ns/1.0')
    expectAll(root, document)
  })

  it.each([
    ['of all fixtures', documents],
    ['of hostile texts', hostile],
    ['of odd documents', ODD]
  ])('is valid by the schema: %s', async (_, some) => {
    const files = await Promise.all(some.map(([, document]) => write(document, 'tei')))
    expect(await faultsIn(files)).toEqual([])
  })

  it('is a valid corpus where there are several articles', async () => {
    const { many, write: one } = await writerOf('tei')
    const frame = many as { before: string; between: string; after: string }
    const some = documents.slice(0, 3).map(([, document]) => one({ document, article: null }, false))
    expect(await faultsIn([frame.before + some.join(frame.between) + frame.after])).toEqual([])
  })

  it('is not valid where the schema says so', async () => {
    const [, document] = documents[0] as (typeof documents)[number]
    const whole = await write(document, 'tei')
    const wrong = [
      whole.replace('<body>', '<body><div type="section"/><p/>'),
      whole.replace('<fileDesc>', '<fileDesc><p/>')
    ]
    for (const text of wrong) expect(await faultsIn([text])).not.toEqual([])
  })
})
