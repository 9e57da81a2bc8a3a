import { describe, expect, it } from 'vitest'
import { write } from '../../../src/index.ts'
import { documents, hostile } from '../../support/documents.ts'

/** Properties that schema.org has for each type that is written. */
const THING = ['@context', '@id', '@type', 'identifier', 'url', 'name', 'description']
const WORK = [
  ...['author', 'creditText', 'dateModified', 'datePublished', 'genre', 'headline', 'inLanguage', 'publisher'],
  ...['image', 'video', 'articleBody', 'articleSection', 'wordCount']
]
const PROPERTIES: Record<string, readonly string[]> = {
  NewsArticle: [...THING, ...WORK, 'dateline', 'printPage'],
  LiveBlogPosting: [...THING, ...WORK, 'liveBlogUpdate'],
  BlogPosting: [...THING, ...WORK],
  Person: ['@type', 'name'],
  NewsMediaOrganization: ['@type', 'name'],
  ImageObject: ['@type', 'caption', 'creditText'],
  VideoObject: ['@type', 'caption', 'creditText']
}

/** `Type.property` of what schema.org does not have. */
function unknownIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownIn)
  if (typeof value !== 'object' || value === null) return value === null ? ['null'] : []
  const type = String((value as { '@type'?: string })['@type'])
  return Object.entries(value).flatMap(([key, one]) => [
    ...(PROPERTIES[type]?.includes(key) === true ? [] : [`${type}.${key}`]),
    ...unknownIn(one)
  ])
}

describe('JSON-LD', () => {
  it.each([...documents, ...hostile])(
    'has nothing but properties of schema.org, and all text: %s',
    async (_, document) => {
      const article = JSON.parse(await write(document, 'jsonld'))
      expect(unknownIn(article)).toEqual([])
      expect(article.articleBody ?? '').toBe(document.text)
      const live = document.type === 'live-blog' && document.updates.length > 0
      expect(article['@type']).toBe(live ? 'LiveBlogPosting' : 'NewsArticle')
      expect(article.liveBlogUpdate?.length ?? 0).toBe(live ? document.updates.length : 0)
      expect(JSON.stringify(article)).not.toMatch(/"(?:image|video|author)":\[\]/)
    }
  )

  it('has the time of an update as a date only where it is one', async () => {
    const [, document] = documents.find(([name]) => name === 'liveticker-de') as (typeof documents)[number]
    const [update] = document.updates
    const updates = [
      { ...update, time: '17:32' },
      { ...update, time: '2021-03-03T17:32+01:00' }
    ] as typeof document.updates
    const { liveBlogUpdate } = JSON.parse(await write({ ...document, updates }, 'jsonld'))
    expect(liveBlogUpdate).toMatchObject([{ description: '17:32' }, { datePublished: '2021-03-03T17:32:00+01:00' }])
    expect(liveBlogUpdate[0]).not.toHaveProperty('datePublished')
  })
})
