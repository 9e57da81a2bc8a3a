import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'

const TEXT = 'Nine swans came back.\n\nThe tenth has not.'

async function factsOf(record: object) {
  const [read] = await goodOf([`${JSON.stringify(record)}\n`], { from: 'jsonl' })
  return { ...read?.facts, url: read?.source.url, text: read?.text }
}

describe('facts as databases and search engines hold them', () => {
  it.each([
    [{ title: ['Swans return'], date: ['2021-03-02'] }],
    [{ headline: ['Swans return'], published_at: { $date: '2021-03-02' } }],
    [{ title: 'Swans return', date: { $date: '2021-03-02' } }],
    [{ title: 'Swans return', pub_date: { $date: { $numberLong: '1614643200000' } } }],
    [{ title: 'Swans return', published: [{ $date: 1614643200000 }] }]
  ])('are read out of lists of one and objects: %j', async (fields) => {
    const found = await factsOf({ ...fields, text: TEXT })
    expect(found).toMatchObject({ title: 'Swans return' })
    expect(found.published).toMatch(/^2021-03-02/)
  })

  it('are none where a list has several', async () => {
    expect(await factsOf({ title: ['Swans', 'Geese'], text: TEXT })).not.toHaveProperty('title')
  })
})

describe('the day on which a record was changed', () => {
  it.each([
    ...['lastmod', 'last_modified', 'last_modified_at', 'last_updated', 'lastUpdated', 'updatedAt', 'modified_at'],
    ...['updated_date', 'post_modified_gmt', 'aktualisiert', 'actualizado', 'atualizado', 'aggiornato', 'bijgewerkt'],
    ...['更新日期', '更新日', '수정일']
  ])('is read from %s', async (field) => {
    const record = { title: 'Swans return', text: TEXT, date: '2021-03-02', [field]: '2021-03-04' }
    expect(await factsOf(record)).toMatchObject({ published: '2021-03-02', modified: '2021-03-04' })
  })
})

describe('a record’s authors', () => {
  it.each([
    [
      [
        { first_name: 'Arne', last_name: 'Dahl' },
        { firstName: 'Jo', lastName: 'Pell' }
      ],
      ['Arne Dahl', 'Jo Pell']
    ],
    [{ givenName: 'Arne', familyName: 'Dahl' }, ['Arne Dahl']],
    [[{ '@type': 'Person', name: 'Arne Dahl' }], ['Arne Dahl']],
    ["['Arne Dahl', 'Jo Pell']", ['Arne Dahl', 'Jo Pell']],
    ['["Arne Dahl", "Jo O\'Day"]', ['Arne Dahl', "Jo O'Day"]],
    ['Jo O&#39;Day', ["Jo O'Day"]],
    ['Jo O&#39;Day; Bj&ouml;rn Dahl', ["Jo O'Day", 'Björn Dahl']],
    [
      ['Jo O&#x27;Day', 'None', 'arne dahl', 'Arne Dahl'],
      ["Jo O'Day", 'arne dahl']
    ],
    [
      ['Arne Dahl\nHarbour reporter', 'Jo Pell'],
      ['Arne Dahl', 'Jo Pell']
    ],
    ["['nan', 'Arne Dahl', 'ARNE DAHL']", ['Arne Dahl']],
    [['https://swans.example/authors/dahl', 'Arne Dahl'], ['Arne Dahl']]
  ])('are read from %j', async (authors, names) => {
    expect((await factsOf({ title: 'Swans return', text: TEXT, authors })).authors).toEqual(names)
  })

  it.each(['None', 'nan', 'NaN', 'null', 'undefined', 'N/A', ['None'], [{ name: 'null' }]])(
    'are none in %j',
    async (author) => {
      const record = {
        title: author,
        headline: 'Swans return',
        date: String(author),
        text: TEXT,
        author,
        writer: 'Arne Dahl'
      }
      expect(await factsOf(record)).toMatchObject({ title: 'Swans return', authors: ['Arne Dahl'] })
    }
  )

  it('are no longer looked for where a date is none', async () => {
    const record = { title: 'Swans return', text: TEXT, published_at: 'None', date: '2021-03-04' }
    expect(await factsOf(record)).toMatchObject({ published: '2021-03-04' })
  })

  it('are none in an empty list that was printed', async () => {
    expect((await factsOf({ title: 'Swans return', text: TEXT, authors: '[]' })).authors).toBeUndefined()
  })
})

describe('a record', () => {
  it('has its title without references of HTML', async () => {
    expect((await factsOf({ title: 'Bakers &amp; millers &#8217;out&#8217;', text: TEXT })).title).toBe(
      'Bakers & millers ’out’'
    )
  })

  it('has its address where trafilatura writes it', async () => {
    expect(await factsOf({ title: 'Swans', text: TEXT, source: 'https://courier.example/swans' })).toMatchObject({
      url: 'https://courier.example/swans'
    })
    expect((await factsOf({ title: 'Swans', text: TEXT, source: 'The Courier' })).url).toBeNull()
  })

  it.each([
    [{ dateTime: '2026-01-05T07:10:00Z', dateTimePub: '2026-01-04T07:00:00Z' }, { published: '2026-01-04T07:00:00Z' }],
    [
      { html: { requested_url: 'https://courier.example/swans', crawl_date: '2026-02-01' } },
      { url: 'https://courier.example/swans', retrieved: '2026-02-01' }
    ],
    [{ source: 'https://courier.example/swans', 'source-hostname': 'The Courier' }, { publication: 'The Courier' }],
    [
      { meta_site_name: 'The Courier', meta_lang: 'en' },
      { publication: 'The Courier', language: 'en' }
    ],
    [{ fields: { publication: 'The Courier', newspaperPageNumber: '3' } }, { publication: 'The Courier', page: '3' }]
  ])('tells what stands in %j', async (fields, facts) => {
    expect(await factsOf({ title: 'Swans', text: TEXT, ...fields })).toMatchObject(facts)
  })

  it('of a reading list has the address of the page, and no change of the entry', async () => {
    const entry = { title: 'Swans', text: TEXT, source_url: 'https://courier.example/swans', updated_at: '2026-02-02' }
    const read = await factsOf({ ...entry, url: 'https://read.readwise.io/read/1' })
    expect(read).toMatchObject({ url: 'https://courier.example/swans' })
    expect(read).not.toHaveProperty('modified')
    expect(await factsOf({ ...entry, url: 'https://courier.example/1' })).toMatchObject({
      url: 'https://courier.example/1',
      modified: '2026-02-02'
    })
  })

  it('may be the only one of a list on its line', async () => {
    const line = {
      objects: [{ type: 'article', title: 'Swans', pageUrl: 'https://courier.example/swans', text: TEXT }]
    }
    expect(await factsOf(line)).toMatchObject({ title: 'Swans', url: 'https://courier.example/swans', text: TEXT })
  })

  it('has the text of its sections', async () => {
    const body = {
      summary: ['Nine are back.'],
      sections: [
        { headline: [], paragraphs: ['Nine swans came back.'] },
        { headline: ['The tenth'], paragraphs: ['It has not come.'] }
      ]
    }
    expect((await factsOf({ title: 'Swans return', body })).text).toBe(
      'Nine swans came back.\n\nThe tenth\n\nIt has not come.'
    )
  })
})

describe('what a program keeps under names of its own', () => {
  it.each([
    [
      'Firecrawl, meta elements as they are',
      {
        markdown: TEXT,
        metadata: {
          'og:title': 'Swans return',
          'article:author': 'Arne Dahl',
          'article:published_time': '2021-03-02T08:00:00Z',
          'article:modified_time': '2021-03-04T08:00:00Z',
          'og:site_name': 'Swan Post',
          'article:section': 'Birds'
        }
      },
      { modified: '2021-03-04T08:00:00Z', publication: 'Swan Post', section: 'Birds' }
    ],
    [
      'goose3',
      {
        title: 'Swans return',
        cleaned_text: TEXT,
        authors: ['Arne Dahl'],
        publish_datetime_utc: '2021-03-02T08:00:00Z',
        meta: { lang: 'en', canonical: 'https://swans.example/a' }
      },
      { language: 'en', url: 'https://swans.example/a' }
    ],
    [
      'WordPress',
      {
        id: 12,
        title: { rendered: 'Swans return' },
        content: { rendered: '<p>Nine swans came back.</p>' },
        date_gmt: '2021-03-02T08:00:00Z',
        author: 3,
        _embedded: { author: [{ name: 'Arne Dahl' }] },
        yoast_head_json: { og_site_name: 'Swan Post' }
      },
      { publication: 'Swan Post' }
    ],
    [
      'WordPress with Yoast',
      {
        id: 12,
        title: { rendered: 'Swans return' },
        content_text: TEXT,
        author: 3,
        yoast_head_json: { author: 'Arne Dahl', article_published_time: '2021-03-02T08:00:00Z' }
      },
      {}
    ],
    [
      'NewsCatcher',
      {
        title: 'Swans return',
        content: TEXT,
        author: 'Arne Dahl',
        published_date: '2021-03-02T08:00:00Z',
        name_source: 'Swan Post'
      },
      { publication: 'Swan Post' }
    ]
  ])('is read: %s', async (_, record, more) => {
    const facts = await factsOf(record)
    expect(facts).toMatchObject({ title: 'Swans return', published: '2021-03-02T08:00:00Z', ...more })
    expect(facts.authors ?? [facts.byline]).toEqual(['Arne Dahl'])
  })
})
