import { describe, expect, it } from 'vitest'
import { isBad } from '../../../../src/read/record/record.ts'
import { allOf, goodOf } from '../../../support/read-settings.ts'

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
  'in columns, as pandas writes a table': Object.fromEntries(
    (['id', 'title', 'text'] as const).map((name) => [
      name,
      Object.fromEntries(RECORDS.map((record, at) => [at, record[name]]))
    ])
  ),
  'in rows behind the names of columns': {
    columns: ['id', 'title', 'text'],
    index: [0, 1, 2],
    data: RECORDS.map(({ id, title, text }) => [id, title, text])
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

  it.each(Object.entries(ANSWERS))('with records %s is read on each line of several', async (_, answer) => {
    const single = JSON.stringify({ id: 'gate', title: 'The gate', text: 'The gate is open.' })
    const dump = [JSON.stringify(answer), single, '', JSON.stringify(answer), '{"id": "none"}'].join('\n')
    const records = await allOf([dump], { name: 'answers.jsonl' })
    expect(records.map((record) => (isBad(record) ? `bad in line ${record.error.line}` : record.source.id))).toEqual([
      ...['weir', 'mill', 'lock', 'gate', 'weir', 'mill', 'lock', 'bad in line 5']
    ])
    const numbers = records.flatMap((record) => (isBad(record) ? [] : [record.source.record]))
    expect(numbers).toEqual([1, 2, 3, 4, 6, 7, 8])
  })

  it('whose list holds what is no record has the others, and a word for each', async () => {
    const list = [RECORDS[0], 'advert', null, { title: 'No text' }, RECORDS[1]]
    const records = await allOf([JSON.stringify({ status: 'ok', results: list })], { name: 'answer.json' })
    expect(records.map((record) => (isBad(record) ? record.error.message : record.text))).toEqual([
      'The weir is open.',
      'record 2: expected a JSON object, but got a string',
      'record 3: expected a JSON object, but got null',
      expect.stringContaining('record 4: expected a string in field text'),
      'The mill is open.'
    ])
  })

  it('has no tags in what it says of a record', async () => {
    const record = {
      title: 'The <em>weir</em> &amp; the mill',
      text: 'The weir is open.',
      description: '<p>Both are open.</p><p>Come.</p>',
      byline: '<a href="/p">Nora Pell</a>'
    }
    const [read] = await goodOf([JSON.stringify([record])], { name: 'answer.json' })
    expect(read?.facts).toMatchObject({
      title: 'The weir & the mill',
      description: 'Both are open. Come.',
      byline: 'Nora Pell'
    })
    const [other] = await goodOf([JSON.stringify([{ title: 'Weir Ltd <WEIR>', text: 'The weir is open.' }])], {
      name: 'answer.json'
    })
    expect(other?.facts?.title).toBe('Weir Ltd <WEIR>')
  })

  it('of one record that holds others is that record', async () => {
    const record = { id: 'weir', comments: RECORDS, text: 'The weir is shut.' }
    for (const name of ['record.json', 'record.jsonl']) {
      const [read, ...more] = await goodOf([`${JSON.stringify(record)}\n`], { name })
      expect(more).toEqual([])
      expect(read?.text).toBe('The weir is shut.')
    }
  })
})
