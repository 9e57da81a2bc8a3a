import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'

const RECORDS = ['weir', 'mill', 'lock'].map((id) => ({ id, title: `The ${id}`, text: `The ${id} is open.` }))

/** How services hand on a list of records. */
const ANSWERS = {
  'behind any name': { status: 'ok', stories: RECORDS },
  'each within an object of its own': { hits: { total: 3, hits: RECORDS.map((record) => ({ _source: record })) } },
  'as a graph': {
    '@context': 'https://schema.org',
    '@graph': RECORDS.map(({ text, ...rest }) => ({ ...rest, articleBody: text }))
  },
  'by their ids': Object.fromEntries(RECORDS.map((record) => [record.id, record])),
  'with a list of paragraphs each': {
    news: RECORDS.map(({ text, ...rest }) => ({ ...rest, paragraphs: [text, 'Come.'] }))
  },
  'as a feed': { version: '1.1', items: RECORDS.map(({ text, ...rest }) => ({ ...rest, content_text: text })) }
}

describe('an answer', () => {
  it.each(Object.entries(ANSWERS))(
    'with records %s is read record by record, on one line and on several',
    async (_, answer) => {
      for (const dump of [JSON.stringify(answer), `${JSON.stringify(answer)}\n`, JSON.stringify(answer, null, 2)]) {
        const records = await goodOf([dump], { name: 'answer.json' })
        expect(records.map(({ source }) => source.id)).toEqual(['weir', 'mill', 'lock'])
        expect(records.map(({ text }) => text.split('\n')[0])).toEqual(RECORDS.map(({ text }) => text))
      }
    }
  )

  it('of one record that holds others is that record', async () => {
    const record = { id: 'weir', comments: RECORDS, text: 'The weir is shut.' }
    for (const name of ['record.json', 'record.jsonl']) {
      const [read, ...more] = await goodOf([`${JSON.stringify(record)}\n`], { name })
      expect(more).toEqual([])
      expect(read?.text).toBe('The weir is shut.')
    }
  })
})
