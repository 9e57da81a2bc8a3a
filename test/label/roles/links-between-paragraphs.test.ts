import { describe, expect, test } from 'vitest'
import { rolesLeft } from '../../support/roles-left.ts'

const PROSE = 'The ferry between Sula and the mainland will not run for a week while its rudder is replaced.'

describe('links below the same label in capitals', () => {
  test.each([
    ['ALSO IN SULA | Storm tears buoys loose', 'ALSO IN SULA | The yard that makes rudders'],
    ['FUNDA OLUNYE UDABA | Isikebhe asisebenzi kuleli sonto', 'FUNDA OLUNYE UDABA | Ibhuloho livaliwe namuhla'],
    ['MEHR AUS SULA | Sturm reißt Bojen los', 'MEHR AUS SULA | Die Werft der Ruder'],
    ['ЧИТАЙТЕ ТАКЖЕ | Шторм сорвал буи в порту', 'ЧИТАЙТЕ ТАКЖЕ | Мост снова закрыт на неделю']
  ])('are no text: %s', (first, second) => {
    const left = rolesLeft(PROSE, first, PROSE, second, PROSE)
    for (const line of [left[1], left[3]]) expect(line).toEqual(['headline', 'boilerplate'])
    expect(left[2]).toContain('body')
  })

  test.each([
    ['one alone', ['ALSO IN SULA | Storm tears buoys loose']],
    ['other labels', ['DAY ONE | From Sula to the yard', 'DAY TWO | From the yard to Sula']],
    ['sentences', ['THE MAYOR | We will pay for it.', 'THE MAYOR | It will run again in March.']],
    ['rows of a table', ['SULA HARBOUR | 12 | 14 | 19', 'SULA HARBOUR | 13 | 15 | 20']],
    ['labels in small letters', ['Also here | Storm tears buoys loose', 'Also here | The yard that makes rudders']]
  ])('may be text: %s', (_, lines) => {
    for (const line of rolesLeft(PROSE, ...lines, PROSE).slice(1, -1)) expect(line).toContain('body')
  })
})

describe('the running time and title of a video between paragraphs', () => {
  test.each([
    '2:34 Ferry leaves the yard with a new rudder',
    '1:05 “It will run in March”: mayor speaks to passengers',
    '3:12 Fähre verlässt die Werft mit neuem Ruder',
    '0:48 Le bac quitte le chantier avec un nouveau gouvernail'
  ])('is no text: %s', (title) => expect(rolesLeft(PROSE, title, PROSE)[1]).toEqual(['headline', 'boilerplate']))

  test.each([
    ['a sentence', ['2:34 The ferry left the yard with a new rudder.']],
    ['a ticker', ['2:34 Ferry leaves the yard with a new rudder', '2:51 Ferry reaches the mainland without trouble']],
    ['a time of the day', ['2:30 Uhr Abfahrt der Fähre am Hafen von Sula']],
    ['noon', ['2:30 PM Ferry leaves the harbour of Sula']],
    ['a later time', ['9:30 Gottesdienst in der Kirche am Hafen von Sula']],
    ['in small letters', ['2:34 left in the half when the ferry came in']],
    ['a result', ['2:34:11 Ines Quiroga runs the fastest time of the year']]
  ])('may be text: %s', (_, lines) => {
    for (const line of rolesLeft(PROSE, ...lines, PROSE).slice(1, -1)) expect(line).toContain('body')
  })

  test('may be text without text on both sides', () =>
    expect(rolesLeft(PROSE, '2:34 Ferry leaves the yard with a new rudder', 'Comments')[1]).toContain('body'))
})
