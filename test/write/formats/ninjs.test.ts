import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, it } from 'vitest'
import { Converter, write } from '../../../src/index.ts'
import { documents, hostile } from '../../support/documents.ts'
import { parseXml, textIn } from '../../support/xml.ts'

/** The part of ninjs 3.1 that is written, as closed and as strict as the IPTC's own schema. */
const string = { type: 'string' }
const uri = { type: 'string', format: 'uri' }
const moment = { type: 'string', format: 'date-time' }
const closed = (properties: object, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false
})
const list = (items: object) => ({ type: 'array', items })
const said = { role: string, contentType: string, value: string }
const item = {
  uri,
  type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
  contentCreated: moment,
  versionCreated: moment,
  language: string,
  edNote: string,
  descriptions: list(closed(said, ['value'])),
  bodies: list(closed({ ...said, charCount: { type: 'integer' }, wordCount: { type: 'integer' } }, ['value'])),
  headlines: list(closed(said, ['value'])),
  people: list(closed({ name: string, rel: string, uri, literal: string })),
  infoSources: list(closed({ name: string, role: string, uri, literal: string })),
  by: string,
  located: string,
  renditions: list(closed({ name: string, href: uri, contentType: string }, ['name'])),
  altIds: list(closed({ role: string, value: string })),
  standard: closed({ name: string, version: string, schema: uri }),
  genres: list(closed({ name: string, uri: string, literal: string }))
}
const associated = closed({ ...item, name: string, rel: string }, ['name', 'uri'])
const ajv = new Ajv2020({ allErrors: true })
formats.default(ajv)
const validate = ajv.compile(closed({ ...item, associations: list(associated) }, ['uri']))

it.each([...documents, ...hostile])('is valid, with all text: %s', async (_, document) => {
  const ninjs = JSON.parse(await write(document, 'ninjs'))
  validate(ninjs)
  expect(validate.errors).toBeNull()
  if (document.text === '') return
  expect(ninjs.bodies[0].value).toBe(document.text)
  expect(ninjs.associations?.length ?? 0).toBe(document.captions.length)
  const rich = textIn(parseXml(ninjs.bodies[1].value))
  for (const { role, kind, text } of document.blocks) {
    if (role !== 'body' && role !== 'subhead') continue
    const shown = kind === 'list-item' ? text.replace(/^\S+\s+/, '') : text
    expect(rich).toContain(shown.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd'))
  }
})

it('says what a time without its offset is in words, since no property takes it', async () => {
  const [, document] = documents[0] as (typeof documents)[number]
  const read = async (published: string) => JSON.parse(await write({ ...document, published, modified: null }, 'ninjs'))
  expect(await read('2021-03-03T17:42')).toMatchObject({ edNote: expect.stringContaining('2021-03-03T17:42') })
  expect(await read('2021-03-03T17:42Z')).toMatchObject({ contentCreated: '2021-03-03T17:42:00Z' })
})

it('is read back with its text, headline and authors', async () => {
  const [, document] = documents.find(([name]) => name === 'wire-story') as (typeof documents)[number]
  const text = await write(document, 'ninjs')
  for await (const [one] of new Converter().convert(text, { name: 'a.json' }))
    expect(one?.ok && [one.result.document.text, one.result.document.headline]).toEqual([
      document.text,
      document.headline
    ])
})
