import { describe, expect, it } from 'vitest'
import { isBad } from '../../../../src/read/record/record.ts'
import { allOf, goodOf } from '../../../support/read-settings.ts'

const TEXT = 'The ferry to Sula will not run for a week.\n\nIts rudder is replaced, the county said.\n'
const PAGE = '<p>The ferry to Sula will not run for a week.</p>\n<p>Its rudder is replaced.</p>\n'
const ONE = {
  uri: 'urn:example:sula:1',
  type: 'text',
  language: 'en',
  byline: 'By Maria Teller',
  headline: 'Ferry stops',
  description_text: 'A week without a ferry.',
  firstcreated: '2023-03-01T08:00:00Z',
  versioncreated: '2023-03-01T09:30:00Z',
  body_xhtml: PAGE,
  body_text: TEXT,
  associations: { picture: { uri: 'urn:example:sula:2', type: 'picture', body_text: 'A rudder.' } }
}
const FACTS = {
  title: 'Ferry stops',
  description: 'A week without a ferry.',
  byline: 'By Maria Teller',
  published: '2023-03-01T08:00:00Z',
  modified: '2023-03-01T09:30:00Z',
  language: 'en'
}
const { firstcreated, versioncreated, body_text, body_xhtml, byline, headline, description_text, ...rest } = ONE
const TWO = {
  ...rest,
  firstcreated,
  versioncreated,
  by: byline,
  headlines: [{ role: 'main', value: headline }],
  descriptions: [{ role: 'summary', value: description_text }],
  bodies: [
    { role: 'main', contenttype: 'text/html', value: PAGE },
    { role: 'main', contenttype: 'text/plain', value: TEXT }
  ],
  associations: [{ uri: 'urn:example:sula:2', type: 'picture', bodies: [{ value: 'A rudder.' }] }]
}
const { firstcreated: first, versioncreated: version, ...unnamed } = TWO
const THREE = { ...unnamed, firstCreated: first, versionCreated: version }

describe('ninjs', () => {
  it.each([
    ['1', ONE],
    ['2', TWO],
    ['3', THREE]
  ])('%s is read as a record: text, headline, byline, dates, id', async (_, item) => {
    for (const [dump, settings] of [
      [JSON.stringify(item, null, 2), {}],
      [JSON.stringify({ items: [item, item] }, null, 1), {}],
      [`${JSON.stringify(item)}\n`, { from: 'jsonl' }]
    ] as const) {
      const [record] = await goodOf([dump], { name: null, ...settings })
      expect(record?.text).toBe(TEXT)
      expect(record?.facts).toEqual(FACTS)
      expect(record?.source.id).toBe('urn:example:sula:1')
    }
  })

  it('keeps all its fields but the text that was read', async () => {
    const [record] = await goodOf([JSON.stringify(TWO, null, 2)], { keepFields: true })
    expect(record?.kept).toEqual({ ...TWO, bodies: [TWO.bodies[0], { role: 'main', contenttype: 'text/plain' }] })
  })

  it.each([
    ['body_xhtml', { uri: 'urn:example:sula:3', headline, body_xhtml }],
    ['bodies.0.value', { ...TWO, bodies: TWO.bodies.slice(0, 1) }]
  ])('with HTML alone is read as what it shows, in field %s', async (_, item) => {
    const [record] = await goodOf([JSON.stringify(item, null, 2)])
    expect(record?.text).toBe('The ferry to Sula will not run for a week.\n\nIts rudder is replaced.\n')
  })

  it('is nothing that has bodies and no uri', async () => {
    const [record] = await allOf([JSON.stringify({ bodies: [{ value: TEXT }], name: 'x' }, null, 2)])
    expect(record !== undefined && isBad(record) ? record.error.code : '').toBe('bad-record')
  })
})
