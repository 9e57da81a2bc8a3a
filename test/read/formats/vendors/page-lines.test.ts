import { describe, expect, it } from 'vitest'
import { isPageNumber, pageIn } from '../../../../src/read/formats/vendors/record/page-lines.ts'

describe('numbers of pages', () => {
  it.each([
    'Page 2 of 3',
    'Seite 2 von 3',
    'Página 2 de 3',
    'Pág. 2 de 3',
    'Pagina 12 di 14',
    'Sida 2 av 3',
    'Strona 2 z 3',
    'Page 2/3'
  ])('are a line of their own: %s', (line) => {
    expect(isPageNumber(line)).toBe(true)
  })

  it.each(['Page 2', 'Page 2 to 3', 'Chapter 2 of 3', 'Page. 2 of 3', 'Page 2 of 3 holes'])('are not: %s', (line) => {
    expect(isPageNumber(line)).toBe(false)
  })

  it.each([
    ['NEWS; Pg. 4', '4'],
    ['Seite 12', '12'],
    ['Politik, S. B4', 'B4'],
    ['Economía; Págs. 3a', '3a'],
    ['Sport, blz. 7', '7'],
    ['Nyheter, sida 9', '9'],
    ['NEWS; Part 4', undefined],
    ['Pages of 2004', undefined]
  ])('stand in a section: %s', (section, page) => {
    expect(pageIn(section)).toBe(page)
  })
})
