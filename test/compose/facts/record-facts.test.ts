import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composed } from '../../support/composed.ts'

const STORY = `headline | Ferry stops

byline | By Jon Aske

date | March 4, 2021

body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced, it said.
`

describe('what a record says', () => {
  it('stands verbatim, whatever it is and whatever the text says', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 }).filter((value) => value.trim() !== '')
    const facts = fc.record({
      title: text,
      authors: fc.array(text, { minLength: 1, maxLength: 3 }),
      publication: text,
      section: text,
      page: text
    })
    fc.assert(
      fc.property(facts, (record) => {
        const { headline, authors, publication, section, page, origins } = composed(STORY, record).article.facts
        expect({ title: headline, authors, publication, section, page }).toEqual(record)
        expect(origins).toMatchObject({ headline: 'record', authors: 'record', publication: 'record' })
      })
    )
  })

  it.each([
    ['Teller, Maria', ['Maria Teller']],
    ['van Dam, Jan', ['Jan van Dam']],
    ['Maria Teller, Jon Aske', ['Maria Teller', 'Jon Aske']],
    ['Maria Teller, Harlow', ['Maria Teller']],
    ['Maria Teller\n\nHarbour reporter', ['Maria Teller']],
    ['Maria Teller\nJon Aske', ['Maria Teller', 'Jon Aske']]
  ])('has authors in its byline %j', (byline, authors) =>
    expect(composed(STORY, { byline }).article.facts.authors).toEqual(authors)
  )

  it('is a warning where the text says something else, and where a change lies before publication', () => {
    const codesOf = (record: Parameters<typeof composed>[1]) => composed(STORY, record).codes
    expect(codesOf({ title: 'A dam holds' })).toContain('record-conflict')
    expect(codesOf({ authors: ['Maria Teller'] })).toContain('record-conflict')
    expect(codesOf({ published: '2019-01-02' })).toContain('record-conflict')
    expect(codesOf({ published: '2021-03-04', modified: '2021-02-01' })).toContain('dates-reversed')
    expect(codesOf({ title: 'Ferry stops', authors: ['Jon Aske'], published: '2021-03-04' })).toEqual([])
  })
})
