import { describe, expect, it, test } from 'vitest'
import { openingDateOf } from '../../../src/compose/dates/opening-date.ts'
import { composed } from '../../support/composed.ts'

const SENTENCE =
  'The ferry between Sula and the mainland will not run for a week while its rudder is replaced, it said.'
const DAY = '2015-02-23'

describe('the date that a paragraph opens with', () => {
  test.each([
    ...['Feb. 23, 2015 --', 'Feb. 23, 2015 —', '(Feb. 23, 2015) -', '[February 23, 2015] –', '23 February 2015 -'],
    ...['HARLOW, Feb. 23, 2015 --', 'HARLOW, Ore., Feb. 23, 2015 (AP) --', 'HARLOW (AP) – February 23, 2015 –'],
    ...['HARLOW, Ore.--(BUSINESS WIRE)--Feb. 23, 2015--', 'HARLOW, Feb. 23, 2015 /PRNewswire/ --'],
    ...['Posted Feb. 23, 2015 --', 'Monday, Feb. 23, 2015 --', '23. Februar 2015 –', 'Harlau, den 23. Februar 2015 -'],
    ...['(23.02.2015) -', 'Paris, le 23 février 2015 –', 'Lundi 23 février 2015 –', 'Olmeda, 23 de febrero de 2015.-'],
    ...['Olmeda, 23 feb 2015 -', 'Roma, 23 febbraio 2015 -', 'Lisboa, 23 de fevereiro de 2015 -', '(23-02-2015) -'],
    ...['Amsterdam, 23 februari 2015 -']
  ])('stands before a dash and a sentence: %s', (opening) =>
    expect(openingDateOf(`${opening} ${SENTENCE}`, null, null)).toBe(DAY)
  )

  test.each([
    'The Feb. 23, 2015 storm — the worst in years — sank three boats.',
    'On Feb. 23, 2015 - the day of the storm - three boats sank.',
    'Feb. 23, 2015 was the day of the storm, and three boats sank in it.',
    'February 2015 — Three boats sank.',
    'HARLOW — Three boats sank on Feb. 23, 2015 — The storm was to blame.',
    'Wer am 23. Februar 2015 – dem Tag des Sturms – im Hafen war, sah drei Boote sinken.'
  ])('is none within a sentence: %s', (paragraph) => expect(openingDateOf(paragraph, null, null)).toBeNull())

  it('dates a story that says nothing else of its day, and no list begins with it', () => {
    const { article } = composed(`headline | Fähre fällt aus\n\nbody | 23. Februar 2015 – ${SENTENCE}`)
    expect(article.facts.published).toBe(DAY)
    expect(article.children[1].children.map(({ type }) => type)).toEqual(['paragraph'])
  })

  it('is not after the day of the record by more than two years', () => {
    const text = `headline | Ferry stops\n\nbody | Feb. 23, 2015 -- ${SENTENCE}`
    expect(composed(text, { retrieved: '2012-01-01' }).article.facts.published).toBeNull()
    expect(composed(text, { retrieved: '2014-01-01' }).article.facts.published).toBe(DAY)
  })
})
