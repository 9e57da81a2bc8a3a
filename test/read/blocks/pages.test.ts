import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../src/read/blocks/index.ts'

const LINES = [
  'Swans return to the quarry pond',
  'Nine swans came back to the quarry pond at Wexcombe on Tuesday morning,',
  'said Arne Dahl, the warden who has counted the birds each spring since',
  'the pond was flooded in the year of the great storm.',
  'He stood on the old loading ramp with a thermos and a notebook, and',
  'would not let anybody speak until the last of them had settled on the',
  'far side, where the reeds are thick.',
  'The tenth has not been seen since January, when the wind took the roof',
  'off the boathouse and the pond froze over for eleven days, it is said.'
]
const textsOf = (text: string) => dumpOf(text).children.map(({ text: said }) => said)
const furnitureOf = (text: string) =>
  dumpOf(text)
    .children.filter(({ marks }) => marks[0] === 'page-furniture')
    .map(({ line }) => line)

describe('a text with one blank line between all its lines', () => {
  it('is joined where they were cut', () => {
    const [headline, ...paragraphs] = textsOf(LINES.join('\n\n'))
    expect(headline).toBe(LINES[0])
    expect(paragraphs).toEqual([LINES.slice(1, 4), LINES.slice(4, 7), LINES.slice(7)].map((part) => part.join(' ')))
  })

  it('stays as it is where each line is a paragraph', () => {
    const paragraphs = LINES.map((line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}`)
    expect(textsOf(paragraphs.join('\n\n'))).toEqual(paragraphs)
  })
})

describe('a narrow column', () => {
  const COLUMN =
    'Nine swans came back to the quarry\npond at Wexcombe on Tuesday\nmorning, said Arne Dahl, the\nwarden who has counted the birds\neach spring since the pond was\nflooded in the year of the great\nstorm. He stood on the old loading\nramp with a thermos and a\nnotebook, and would not let\nanybody speak until the last of\nthem had settled on the far side,\nwhere the reeds are thick.'

  it('is joined without cut words too', () => {
    expect(textsOf(COLUMN)).toEqual([COLUMN.replaceAll('\n', ' ')])
  })

  it('of verse is not', () => {
    const verse = COLUMN.split('\n').map((line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}`)
    expect(textsOf(verse.join('\n'))).toEqual(verse)
  })
})

describe('pages without form feeds', () => {
  const head = 'THE WEXCOMBE COURIER                  May 5, 2015'
  const page = (foot: string) => `${head}\n\nThe crews went home and slept.\n\nThe road is open again.\n\n${foot}\n\n`

  it.each([
    ['a count', ['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3']],
    ['an Arabic count', ['صفحة ١ من ٣', 'صفحة ٢ من ٣', 'صفحة ٣ من ٣']],
    ['an Indian count', ['पृष्ठ १ / ३', 'पृष्ठ २ / ३', 'पृष्ठ ३ / ३']],
    ['a Chinese count', ['第1页 共3页', '第2页 共3页', '第3页 共3页']],
    ['a number between dashes', ['- 1 -', '- 2 -', '- 3 -']]
  ])('have running heads below %s', (_, feet) => {
    expect(furnitureOf(feet.map(page).join(''))).toEqual([1, 7, 9, 15, 17, 23])
  })

  it('have a title that the pages after it repeat', () => {
    const titled = ['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3'].map(page).join('').replaceAll(head, 'Dam holds')
    expect(furnitureOf(titled)).toEqual([7, 9, 15, 17, 23])
  })
})
