import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { Converter, type Document, FLAVORS, recordOf, toMarkdown } from '../../../src/index.ts'
import { dateForms } from '../../../src/write/dates.ts'
import { STRINGS } from '../../security/hostile-strings.ts'
import { blocksIn, split } from '../../support/parse-outputs.ts'

const DUMP = `Dam holds

By Ann Bell
Published March 3, 2021 at 5:42 PM

The dam at Harlow held through the night, the water agency said on Wednesday, and the valley below it slept.

Snow covers the upper Harlow basin in February. Photo: Oregon Water Agency
`
const made = new Converter().record(recordOf(DUMP, { name: 'dam.txt' })).document
const document: Document = { ...made, headline: 'Dam holds', standfirst: 'A river rose, and the wall stood.' }
const OPENERS = ['{{< x >}}', '{{ x }}', '{% raw %}', '<% x %>', '{# x #}', '[[Dam]]', '![[Dam]]']
const yamlOf = (markdown: string) => parse(split(markdown).yaml) as Record<string, unknown>

/** A document that says one thing wherever it can. */
function saying(text: string): Document {
  const blocks = document.blocks.map((block) => ({ ...block, text: `${text} ${block.text}` })) as Document['blocks']
  const captions = document.captions.map((caption) => ({ ...caption, text: `${text} ${caption.text}`, credit: null }))
  const source = { ...document.source, name: text, url: text, id: text }
  return { ...document, headline: text, standfirst: text, byline: text, authors: [text], blocks, captions, source }
}

describe.each(FLAVORS)('Markdown for %s', (flavor) => {
  it.each([...OPENERS, ...STRINGS.filter((text) => !text.includes('\0'))])(
    'has no template or link of %j',
    async (text) => {
      const written = await toMarkdown(saying(text), { flavor })
      expect(written).not.toMatch(/\{\{|\{%|<%|\{#|\[\[/)
      const { yaml } = split(written)
      expect(parse(yaml, { version: '1.1' })).toEqual(parse(yaml, { version: '1.2' }))
      if (flavor === 'obsidian') expect(JSON.stringify(parse(yaml))).not.toContain('[[')
    }
  )

  it('has the headline once, as title or as both where the file is read bare', async () => {
    const written = await toMarkdown(document, { flavor })
    expect(yamlOf(written).title).toBe('Dam holds')
    const headings = blocksIn(split(written).body).filter((block) => block.startsWith('h1'))
    expect(headings).toEqual(flavor === 'plain' ? ['h1 Dam holds'] : [])
    const { description, subtitle } = yamlOf(written)
    const inText = blocksIn(split(written).body).filter((block) => block === `p ${document.standfirst}`)
    expect([description ?? subtitle, inText.length]).toEqual([document.standfirst, subtitle === undefined ? 1 : 0])
  })

  it('has the caption as text, and the credit', async () => {
    const { body } = split(await toMarkdown(document, { flavor }))
    expect(body).toContain('*Snow covers the upper Harlow basin in February.* Photo: Oregon Water Agency\n')
  })

  it('gives a month alone a key of its own', async () => {
    const front = yamlOf(await toMarkdown({ ...document, published: '2021-03', modified: '2022' }, { flavor }))
    const all = { ...front, ...(front.params as object | undefined) }
    const [published, modified] = [Object.entries(all).filter(([, value]) => value === '2021-03'), all]
    expect(published.map(([key]) => key.replace('-', '_'))).toEqual([
      expect.stringMatching(/^(?:date|published)_partial$/)
    ])
    expect(Object.keys(front)).not.toContain('date')
    expect(Object.values(modified)).toContain('2022')
  })
})

describe('what the programs document of front matter', () => {
  it('is kept for Hugo: names of its own on top, all others under params, and times with seconds', async () => {
    const front = yamlOf(await toMarkdown({ ...document, modified: '2021-03-04T09:00+01:00' }, { flavor: 'hugo' }))
    expect(Object.keys(front)).toEqual(['title', 'description', 'date', 'lastmod', 'params'])
    expect([front.date, front.lastmod]).toEqual(['2021-03-03T17:42:00', '2021-03-04T09:00:00+01:00'])
  })

  it('is kept for Jekyll: published is a switch, dates have spaces, and Liquid is off', async () => {
    const front = yamlOf(await toMarkdown({ ...document, published: '2021-03-03T17:42Z' }, { flavor: 'jekyll' }))
    expect(front).toMatchObject({ layout: 'post', date: '2021-03-03 17:42:00 +0000', render_with_liquid: false })
    expect(front).not.toHaveProperty('published')
  })

  it('is kept for Obsidian: a date and time has no offset', async () => {
    const front = yamlOf(await toMarkdown({ ...document, published: '2021-03-03T17:42-05:00' }, { flavor: 'obsidian' }))
    expect(front).toMatchObject({ published: '2021-03-03T17:42:00', published_offset: '-05:00', author: ['Ann Bell'] })
  })

  it.each(['pandoc', 'quarto'] as const)('is kept for %s: its texts are Markdown', async (flavor) => {
    const front = yamlOf(await toMarkdown({ ...document, headline: '1. *Dam* [x](y) _holds_' }, { flavor }))
    expect(blocksIn(String(front.title))).toEqual(['p 1. *Dam* [x](y) _holds_'])
    expect(front.date).toBe('2021-03-03')
  })
})

it.each([
  ['2021-03-03', '2021-03-03', '2021-03-03', '2021-03-03', null],
  ['2021-03-03T17:42', '2021-03-03T17:42:00', '2021-03-03 17:42:00', '2021-03-03T17:42:00', null],
  ['2021-03-03T17:42:05.25Z', '2021-03-03T17:42:05.25Z', '2021-03-03 17:42:05 +0000', '2021-03-03T17:42:05', null],
  ['2021-03-03 17:42+0530', '2021-03-03T17:42:00+05:30', '2021-03-03 17:42:00 +0530', '2021-03-03T17:42:00', null],
  ['2021-03', null, null, null, '2021-03'],
  ['2021', null, null, null, '2021'],
  [null, null, null, null, null]
])('a date is spelt as each program reads it: %s', (iso, full, spaced, local, partial) => {
  expect(dateForms(iso)).toMatchObject({ full, spaced, local, partial })
})

describe('Markdown for Eleventy and Astro, which is the plain one', () => {
  // Eleventy reads `date` by Luxon's fromISO and fails on what that refuses; a schema of Astro with `z.coerce.date()` by `new Date`.
  const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/

  it.each([
    '2021-03-03T17:42:10-05:00',
    '2021-03-03T17:42Z',
    '2021-03-03T17:42',
    '2021-03-03',
    '2021-03',
    '2021',
    null
  ])('has a date that both read, or none: %s', async (published) => {
    const { date, date_partial: partial } = yamlOf(await toMarkdown({ ...document, published, modified: null }))
    expect([date, partial].filter((value) => value !== undefined)).toEqual(published === null ? [] : [published])
    if (date === undefined) return
    expect(date).toMatch(ISO)
    expect(new Date(String(date)).getTime()).not.toBeNaN()
  })
})

describe('Markdown for Jekyll', () => {
  it('has no backslash before a sign that kramdown shows it with', async () => {
    const { body } = split(await toMarkdown(saying('{% raw %} at 5^2 & \\ @home'), { flavor: 'jekyll' }))
    expect(body).toContain('\\{&#37; raw %} at 5&#94;2')
    expect(body).not.toMatch(/(?<!\\)(?:\\\\)*\\[%&,/;?@^]/)
    expect(blocksIn(body)[0]).toContain('{% raw %} at 5^2 & \\ @home')
  })
})
