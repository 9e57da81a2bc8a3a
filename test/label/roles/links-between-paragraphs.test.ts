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
