import { Converter, type Document, recordOf } from '../../src/index.ts'
import { STRINGS } from '../security/hostile-strings.ts'
import { fixture, fixtures } from './fixtures.ts'

const converter = new Converter()

/** The documents of all fixtures, by their names. */
export const documents: readonly (readonly [string, Document])[] = fixtures().map((name) => [
  name,
  converter.record(recordOf(fixture(name, 'dump.txt').toString(), { name: 'dump.txt' })).document
])

/** Documents in which a hostile text stands in every place. */
export const hostile: readonly (readonly [string, Document])[] = STRINGS.map((text) => {
  const [, document] = documents.find(([name]) => name === 'liveticker-de') as (typeof documents)[number]
  const blocks = document.blocks.map((block) => ({ ...block, text: text.replace(/[\r\n]+/g, ' ') }))
  const facts = { headline: text, standfirst: text, byline: text, authors: [text], dateline: text, section: text }
  const captions = [{ text, credit: text, line: 1 }]
  const source = { ...document.source, name: text, id: text, url: text }
  return [
    JSON.stringify(text).slice(0, 40),
    {
      ...document,
      ...facts,
      publication: text,
      page: text,
      text,
      captions,
      source,
      blocks: blocks as Document['blocks']
    }
  ]
})
