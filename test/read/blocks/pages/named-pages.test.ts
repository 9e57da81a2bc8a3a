import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../../src/read/blocks/index.ts'

const LINES = [
  'Crews in Harlow shut the old river bridge to lorries on Monday',
  'after an inspection found cracks in two of the four piers that',
  'carry the road over the weir. The county said that cars and buses',
  'may still cross, one lane at a time, until the repairs begin in',
  'the spring, and that nobody needs to go round by Teal Creek.'
]
const TEXT = LINES.join('\n')
const furniture = (text: string) =>
  dumpOf(text)
    .children.filter(({ marks }) => marks.includes('page-furniture'))
    .map((block) => block.text)

const HEADS: [string, (page: number) => string][] = [
  ['German', (page) => `SZ vom 3. März 2021, Seite ${page}`],
  ['bars between', (page) => `Süddeutsche Zeitung | Nr. 50 | Seite ${page}`],
  ['an abbreviation', (page) => `Nordholmer Bote, 3. März 2021, S. ${page}`],
  ['English', (page) => `The Harlow Courier | Page A${page}`],
  ['Spanish', (page) => `El Correo de Harlo, 3 de marzo de 2021, pág. ${page}`],
  ['French', (page) => `Le Courrier de Harlieu - page ${page}`],
  ['Russian', (page) => `Вестник Харлова, № 50, с. ${page}`],
  ['Hungarian', (page) => `Harlói Hírlap ${page}. oldal`],
  ['Greek', (page) => `Εφημερίδα του Χάρλο, σελίδα ${page}`],
  ['Chinese', (page) => `晚报 2021年3月4日 第${page}版`],
  ['Japanese', (page) => `朝刊 ${page}面`]
]

describe('heads of pages that name the page', () => {
  it.each(HEADS)('are furniture without form feeds: %s', (_, head) => {
    const heads = [3, 4, 5].map(head)
    expect(furniture(heads.map((one) => `${one}\n\n${TEXT}`).join('\n\n'))).toEqual(heads)
    // At the foot, without blank lines around.
    expect(furniture(heads.map((one) => `${TEXT}\n${one}`).join('\n'))).toEqual(heads)
  })

  it('are those of two pages where one opens or closes the text', () => {
    const [, head] = HEADS[0] as (typeof HEADS)[0]
    expect(furniture(`${head(3)}\n\n${TEXT}\n\n${head(4)}\n\n${TEXT}\n`)).toHaveLength(2)
    expect(furniture(`Bridge shut\n\n${TEXT}\n\n${head(3)}\n\n${TEXT}\n\n${head(4)}\n\n${TEXT}\n`)).toEqual([])
  })

  it('that are the same to the letter leave the first, which may tell the day', () => {
    const head = 'SZ vom 3. März 2021, Seite 4'
    const [first, ...others] = dumpOf(`${head}\n\n${TEXT}\n\n${head}\n\n${TEXT}\n\n${head}\n\n${TEXT}\n`).children
    expect(first?.marks).toEqual([])
    expect(others.filter(({ marks }) => marks.includes('page-furniture'))).toHaveLength(2)
  })

  it('may be nothing but a page and its number, where they cut sentences or begin the text with a later page', () => {
    const halves = [LINES.slice(0, 2).join('\n'), LINES.slice(2).join('\n')]
    expect(
      furniture(`Bridge shut\n\n${halves[0]}\nSeite 3\n${halves[1]}\n${halves[0]}\nSeite 4\n${halves[1]}\n`)
    ).toHaveLength(2)
    expect(furniture(`Seite 3\n\n${TEXT}\n\nSeite 4\n\n${TEXT}\n`)).toHaveLength(2)
  })

  it('are not the headings of a script, the entries of an index, nor sentences', () => {
    const pages = [1, 2, 3]
    expect(furniture(pages.map((page) => `Page ${page}\n\n${TEXT}`).join('\n\n'))).toEqual([])
    expect(furniture(pages.map((page) => `The weir, page ${page * 7}\n\n${TEXT}`).join('\n\n'))).toEqual([])
    expect(furniture(pages.map((page) => `He turned to page ${page}.\n\n${TEXT}`).join('\n\n'))).toEqual([])
    expect(furniture(pages.map((page) => `The weir, page ${page}`).join('\n'))).toEqual([])
  })

  it('have the page’s number anywhere, between a paper’s name and a day', () => {
    const halves = [LINES.slice(0, 2).join('\n'), LINES.slice(2).join('\n')]
    const head = (page: number) => `${page} | Nordholmer Bote | 3. März 2021`
    const text = [2, 3, 4].map((page) => `${halves[page % 2]}\n\n${head(page)}\n\n`).join('')
    expect(furniture(`${text}${halves[1]}\n`)).toHaveLength(3)
  })
})
