import Ajv from 'ajv'
import { expect, it } from 'vitest'
import { write } from '../../../src/index.ts'
import { documents, hostile } from '../../support/documents.ts'

/** The part of CSL-JSON that is written. */
const string = { type: 'string' }
const names = { type: 'array', items: { type: 'object', properties: { literal: string }, additionalProperties: false } }
const numbers = { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } }
const date = {
  type: 'object',
  properties: { 'date-parts': { type: 'array', minItems: 1, maxItems: 2, items: numbers } },
  additionalProperties: false
}
const texts = ['id', 'title', 'abstract', 'container-title', 'section', 'page', 'language', 'genre', 'URL', 'note']
const validate = new Ajv.default().compile({
  type: 'array',
  items: {
    type: 'object',
    properties: {
      type: { enum: ['article-newspaper', 'interview'] },
      author: names,
      issued: date,
      ...Object.fromEntries(texts.map((key) => [key, string]))
    },
    required: ['id', 'type'],
    additionalProperties: false
  }
})

it.each([...documents, ...hostile])('is a list of one item, valid by its schema: %s', async (_, document) => {
  const items = JSON.parse(await write(document, 'csl'))
  validate(items)
  expect(validate.errors).toBeNull()
  expect(items).toHaveLength(1)
  expect(items[0].title ?? null).toBe(document.headline)
  expect(items[0].author?.map(({ literal }: { literal: string }) => literal) ?? []).toEqual(
    document.authors.length > 0 ? document.authors : document.byline === null ? [] : [document.byline]
  )
})

it.each([
  ['2021-03-03T17:42', [2021, 3, 3]],
  ['2021-03', [2021, 3]],
  ['2021', [2021]]
])('has the date %s in its parts', async (published, parts) => {
  const [, document] = documents[0] as (typeof documents)[number]
  const [item] = JSON.parse(await write({ ...document, published }, 'csl'))
  expect(item.issued).toEqual({ 'date-parts': [parts] })
})
