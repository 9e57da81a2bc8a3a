import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../src/read/blocks/index.ts'
import { growth, MORE_THAN_LINEAR } from '../../support/growth.ts'

const TEXT = [
  'Crews in Harlow shut the old river bridge to lorries on Monday',
  'after an inspection found cracks in two of the four piers that',
  'carry the road over the weir. The county said that cars and buses',
  'may still cross, one lane at a time, until the repairs begin in',
  'the spring, and that nobody needs to go round by Teal Creek.'
].join('\n')

const furniture = (text: string) =>
  dumpOf(text)
    .children.filter(({ marks }) => marks.includes('page-furniture'))
    .map((block) => block.text)

describe('pages', () => {
  it('keep the title that the pages after the first repeat', () => {
    const text = `The old bridge\n\n${TEXT}\n\fThe old bridge\n\n${TEXT}\n\fThe old bridge\n\n${TEXT}\n`
    expect(furniture(text)).toEqual(['The old bridge', 'The old bridge'])
    expect(dumpOf(text).children[0].marks).toEqual([])
  })

  it('have heads and feet that are the same but for their numbers', () => {
    const page = (number: number) => `Ledger, issue ${number}\n\n${TEXT}\n\n- ${number} -\n`
    expect(furniture([7, 8, 9].map(page).join('\f'))).toHaveLength(6)
  })

  it('are none where a form feed stands before or after all that is written', () => {
    expect(dumpOf(`\f${TEXT}\n`).layout).toBe('wrapped')
    expect(dumpOf(`${TEXT}\n\f\n`).layout).toBe('wrapped')
    expect(dumpOf(`${TEXT}\f`).layout).toBe('wrapped')
    expect(dumpOf(`${TEXT}\n\f${TEXT}\n`).layout).toBe('paged')
  })

  it('are laid out as one text of them is', () => {
    for (const [pageLayout, page] of Object.entries({
      wrapped: TEXT,
      lines: 'Dam holds\nBy Maria Teller\nThe dam held.\nIt rained on.',
      blocks: 'Dam holds\n\nBy Maria Teller\n\nThe dam held.'
    }))
      expect(dumpOf(`${page}\n\f${page}\n`)).toMatchObject({ layout: 'paged', pageLayout })
  })

  it('of a scan are known by rising numbers between halves of sentences, chapters are not taken for them', () => {
    const lines = TEXT.split('\n')
    const half = [lines.slice(0, 2).join('\n'), lines.slice(2).join('\n')]
    const page = (number: number) => `LEDGER ${number}\n\n\n\n${half[number % 2]}`
    expect(furniture([2, 3, 4, 5].map(page).join('\n\n\n\n'))).toEqual(['LEDGER 2', 'LEDGER 3', 'LEDGER 4', 'LEDGER 5'])
    const chapter = (number: number) => `CHAPTER ${number}\n\n\n\n${TEXT}`
    expect(furniture([2, 3, 4, 5].map(chapter).join('\n\n\n\n'))).toEqual([])
  })

  it('that cut a paragraph leave two halves that are marked as text', () => {
    const [first, second] = [TEXT.split('\n').slice(0, 2).join('\n'), TEXT.split('\n').slice(2).join('\n')]
    const text = `Issue 1\n\n${first}\n\fIssue 2\n\n${second}\n\fIssue 3\n\n${TEXT}\n`
    expect(dumpOf(text).children.map(({ marks }) => marks.join())).toEqual([
      'page-furniture',
      'page-cut',
      'page-furniture',
      'page-cut',
      'page-furniture',
      ''
    ])
  })

  it.each([
    ['a form feed before a long text', 6000, (count: number) => `\f${`${TEXT}\n`.repeat(count)}`],
    [
      'many heads alike',
      60_000,
      (count: number) => Array.from({ length: count }, (_, at) => `Page ${at}`).join('\n\n\n\n')
    ]
  ])('take no more time than the text is long: %s', async (_what, count, textOf) => {
    // With the square of the length it was half a minute.
    expect(await growth(count, (size) => dumpOf(textOf(size)))).toBeLessThan(MORE_THAN_LINEAR)
  })
})

describe("a text browser's page", () => {
  const PROSE = [
    '   The state water agency will shut the lower gate of Harlow Dam, which',
    '   feeds the canal, for a month, it said on Monday. Divers had found',
    '   cracks in the hinges in March, and the county wants them replaced by',
    '   the time the snow in the upper basin melts.'
  ]
  const ADDRESSES = Array.from(
    { length: 12 },
    (_, at) => `  ${at + 1}. https://ledger.example/harlow/dam/${'gate-'.repeat(12 + (at % 3))}${at}`
  )
  const paragraphs = (lines: readonly string[]) =>
    dumpOf(lines.join('\n')).children.map(({ lineEnd, line }) => lineEnd - line + 1)

  it('is wrapped though its list of links is wider', () => {
    const page = [...PROSE, '', ...PROSE, '', 'References', '', ...ADDRESSES]
    expect(paragraphs(page).slice(0, 2)).toEqual([4, 4])
    expect(dumpOf(page.join('\n')).layout).toBe('wrapped')
  })

  it('has the width of most lines, not of one that is wider', () => {
    const wide = `   ${'Timetable 7:05 7:35 8:05 '.repeat(4)}`.slice(0, 80)
    const page = [...Array.from({ length: 20 }, () => [...PROSE, '']).flat(), wide]
    expect(new Set(paragraphs(page))).toEqual(new Set([4, 1]))
  })
})

describe('text with a blank line after every line', () => {
  const LINES = TEXT.split('\n')
  const double = (paragraphs: readonly (readonly string[])[]) =>
    paragraphs.map((lines) => lines.join('\n\n')).join('\n\n\n\n')

  it('is wrapped: the lines of a paragraph are one block, its blank lines in no other', () => {
    const dump = dumpOf(double([['The old bridge'], LINES, LINES]))
    expect(dump.children.map(({ text }) => text)).toEqual(['The old bridge', LINES.join(' '), LINES.join(' ')])
    expect(dump.children.map(({ line, lineEnd }) => [line, lineEnd])).toEqual([
      [1, 1],
      [5, 13],
      [17, 25]
    ])
  })

  it('is left as it is where each line is a paragraph, or a list of short ones', () => {
    const paragraphs = Array.from({ length: 9 }, () => [LINES.join(' ')])
    expect(dumpOf(double(paragraphs)).children).toHaveLength(9)
    const titles = LINES.map((line) => [line.slice(0, 1).toUpperCase() + line.slice(1)])
    expect(dumpOf(double([...titles, ...titles])).children).toHaveLength(10)
  })
})

describe('pages without form feeds', () => {
  const foot = 'Printed by the harbour office, Teal Quay 4, Harlow'
  const page = ['The old bridge is shut.', TEXT.replaceAll('\n', ' '), 'Cars may still cross.']

  it.each(['Page # of 3', 'Seite # von 3', 'Página # de 3', '- # / 3 -', 'Sida # av 3'])(
    'have counts such as %s',
    (count) => {
      const text = [1, 2, 3].flatMap((number) => [...page, count.replace('#', String(number))]).join('\n\n')
      expect(furniture(text)).toEqual([1, 2, 3].map((number) => count.replace('#', String(number))))
    }
  )

  it('have a foot that comes again to the letter, also above the headline', () => {
    expect(furniture([foot, ...page, foot, ...page, foot].join('\n\n'))).toEqual([foot, foot, foot])
  })

  it.each([
    ['a list of scores', ['Harlow 1 of 3', 'Marlow 3 of 3', 'Teal 2 of 3']],
    [
      'what a speaker says again',
      [...page, 'We will not leave this valley.', ...page, 'We will not leave this valley.', ...page]
    ],
    ['a name that comes again', [...page, 'THE MAYOR:', ...page, 'THE MAYOR:', ...page, 'THE MAYOR:']]
  ])('are not seen in %s', (_what, lines) => {
    expect(furniture(lines.join('\n\n'))).toEqual([])
  })
})

describe('a narrow column of print', () => {
  it('is one paragraph a block where words are cut at line ends', () => {
    const lines = [
      'Street Cars To The Fair',
      'The new line of street cars will',
      'run from the mill to the fair',
      'grounds by the first week of Oc-',
      'tober, according to the company,',
      'which showed its drawings to the',
      'council at its meeting on Mon-',
      'day night.',
      'A ride will cost a nickel, and the',
      'cars are to run until midnight.'
    ]
    const found = dumpOf(lines.join('\n')).children.map(({ line, lineEnd }) => [line, lineEnd])
    expect(found).toEqual([
      [1, 1],
      [2, 8],
      [9, 10]
    ])
  })

  it('is not seen in verse, where no word is cut', () => {
    const verse = [
      'The dam that held the winter in',
      'gave way to spring at last, and',
      'down the valley ran the din',
      'of water on the pasture land,'
    ]
    expect(dumpOf([...verse, ...verse].join('\n')).children).toHaveLength(8)
  })
})
