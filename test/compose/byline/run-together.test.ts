import { describe, expect, test } from 'vitest'
import { authorsOf } from '../../../src/compose/byline/index.ts'

describe('a byline whose words a page has run together', () => {
  test.each([
    ['Written byMaria TellerStaff Writer', ['Maria Teller']],
    ['porAna Ruiz', ['Ana Ruiz']],
    ['diPaolo Neri', ['Paolo Neri']],
    ['WordsMaria Teller', ['Maria Teller']],
    ['TextMaria Teller', ['Maria Teller']],
    ['By MARIA TELLERStaff Reporter', ['MARIA TELLER']],
    ['ByMaria TellerandPeter Holt', ['Maria Teller', 'Peter Holt']],
    ['VonMaria TellerundPeter Holt', ['Maria Teller', 'Peter Holt']]
  ])('is parted: %s', (line, names) => expect(authorsOf(line)).toEqual(names))

  test.each(['By Maria DeMarco', 'By Peter Holland', 'By Maria McAdam', 'By Anna Rolland'])('is none: %s', (line) =>
    expect(authorsOf(line)).toEqual([line.slice(3)])
  )
})

describe('a name with what stands behind', () => {
  test('is parted from an outlet that begins with capitals, and the place behind is nobody', () =>
    expect(authorsOf('By Maria Teller BBC News, Rotterdam')).toEqual(['Maria Teller']))

  test('is nobody where nothing tells where the outlet begins, nor is the place behind it', () =>
    expect(authorsOf('By Maria Teller Harlow News, Rotterdam')).toEqual([]))
})

describe('the name of a programme', () => {
  test.each(['Good Morning Sula', 'Guten Morgen Lindach', 'Bonjour Vernoy', 'Buenos Días Olmeda', 'Buongiorno Sarno'])(
    'is nobody: %s',
    (line) => expect(authorsOf(line)).toEqual([])
  )
  test.each(['Bom Dia Lagoa', 'Goedemorgen Merwe', 'God Morgon Sund', 'Dzień Dobry Lipno'])('is nobody: %s', (line) =>
    expect(authorsOf(line)).toEqual([])
  )
})
