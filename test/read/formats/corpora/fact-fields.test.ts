import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'

const TEXT = 'Nine swans came back.\n\nThe tenth has not.'

async function factsOf(record: object) {
  const [read] = await goodOf([`${JSON.stringify(record)}\n`], { from: 'jsonl' })
  return { ...read?.facts, url: read?.source.url, text: read?.text }
}

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
    ['["Arne Dahl", "Jo O\'Day"]', ['Arne Dahl', "Jo O'Day"]]
  ])('are read from %j', async (authors, names) => {
    expect((await factsOf({ title: 'Swans return', text: TEXT, authors })).authors).toEqual(names)
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
