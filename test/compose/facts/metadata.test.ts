import { VFile } from 'vfile'
import { describe, expect, it, test } from 'vitest'
import { compose } from '../../../src/compose/index.ts'
import { defaultModel, label } from '../../../src/label/index.ts'
import { dumpOf } from '../../../src/read/blocks/index.ts'
import type { RecordFacts } from '../../../src/tree/record-facts.ts'
import { pieces } from '../../../src/tree/visit.ts'

const PROSE = `The dam at Harlow held through the night, the water agency said on Wednesday, and the people of the valley went home.

Crews had worked on the two last panels since the weekend, and the level of the lake fell by a metre, it said.
`
const STORY = `Dam holds

By Maria Teller

3 March 2021

${PROSE}`

/** The facts of a text that came in a record which says this of it, with the codes of its warnings. */
function composed(text: string, facts: RecordFacts) {
  const file = new VFile()
  const article = compose(label(dumpOf(text, { facts }), defaultModel()), file)
  const codes = file.messages.map(({ ruleId }) => ruleId)
  return { article, facts: article.facts, codes, roles: [...pieces(article)].map(({ role }) => role) }
}

describe('what a record says of its text', () => {
  it('stands verbatim before what the text says, and each fact says where it is from', () => {
    const { facts } = composed(STORY, {
      title: 'Dam holds | Valley Ledger',
      authors: ['Maria Teller'],
      published: '2021-03-03T09:10:11+01:00',
      publication: 'Valley Ledger',
      section: 'News',
      page: 'A 1',
      language: 'en-US'
    })
    expect(facts).toMatchObject({
      headline: 'Dam holds | Valley Ledger',
      authors: ['Maria Teller'],
      published: '2021-03-03T09:10:11+01:00',
      publication: 'Valley Ledger',
      section: 'News',
      page: 'A 1',
      language: 'en'
    })
    expect(facts.origins).toEqual({
      ...{ headline: 'record', authors: 'record', published: 'record', language: 'record', publication: 'record' },
      ...{ section: 'record', page: 'record', standfirst: null, modified: null }
    })
  })

  it('leaves the rest to the text', () => {
    const { facts, codes } = composed(STORY, {})
    expect(facts).toMatchObject({ headline: 'Dam holds', authors: ['Maria Teller'], published: '2021-03-03' })
    expect(facts.origins).toMatchObject({ headline: 'text', authors: 'text', published: 'text', publication: null })
    expect(codes).toEqual([])
  })

  it('takes no headline out of a text that does not have the one of the record', () => {
    const { facts, roles } = composed(PROSE, { title: 'Agency: Harlow dam holds' })
    expect(facts.headline).toBe('Agency: Harlow dam holds')
    expect(roles).toEqual(['body', 'body'])
  })

  test.each([
    ['title', { title: 'Dam holds' }, 0, 'headline'],
    ['title with a site behind it', { title: 'Dam holds - Valley Ledger' }, 0, 'headline'],
    ['author', { authors: ['Maria Teller'] }, 1, 'byline'],
    ['line of authors', { byline: 'By Maria Teller' }, 1, 'byline'],
    ['date', { published: '3 March 2021' }, 2, 'date']
  ])('gives the line with the same %s its role', (_what, facts, at, role) => {
    expect(composed(STORY, facts).roles[at]).toBe(role)
  })

  test.each([
    ['3 March 2021', '2021-03-03'],
    ['Wed, 03 Mar 2021 09:10:00 +0100', '2021-03-03T09:10+01:00'],
    ['2021-03-03 09:10:00', '2021-03-03T09:10:00'],
    ['2021-03-03T09:10:00.123Z', '2021-03-03T09:10:00.123Z'],
    ['2021-02-31', null],
    ['last week', null]
  ])('reads its date %s', (published, iso) => {
    expect(composed(PROSE, { published }).facts.published).toBe(iso)
  })

  it('uses a summary where no line has it', () => {
    expect(composed(PROSE, { description: 'The night passed.' }).facts.standfirst).toBe('The night passed.')
    expect(composed(PROSE, { description: 'The dam at Harlow held through the…' }).facts.standfirst).toBeNull()
  })
})

describe('a warning says', () => {
  test.each([
    ['another headline', { title: 'Bridge falls' }, []],
    ['another author', { authors: ['Jon Aske'] }, ['record-conflict']],
    ['another day', { published: '2021-03-09' }, ['record-conflict']],
    ['the same day', { published: '2021-03-03T23:00:00Z' }, []],
    ['the day before, in another time zone', { published: '2021-03-02T23:30:00Z' }, []],
    ['one of the authors', { authors: ['Teller'] }, []],
    ['a change before publication', { published: '2021-03-03', modified: '2021-02-01' }, ['dates-reversed']]
  ])('that the record has %s', (_what, facts, codes) => {
    const ofFacts = composed(STORY, facts).codes.filter((code) => code !== 'uncertain-role')
    expect(ofFacts).toEqual(codes)
  })
})
