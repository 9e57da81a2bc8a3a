import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../../src/read/blocks/index.ts'

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

describe('a text without blank lines whose paragraphs are short', () => {
  const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
    English: [
      'The pilot boat ran aground before dawn on Tuesday, and its crew of four waded ashore with the log book and the cat that lives on board.',
      'Nobody was to blame, the harbour master said, as the tide had turned an hour too early.',
      'A tug will try to pull the boat free on Thursday, when the water is at its highest.',
      'The council sold the old gasworks to a maker of bicycle lamps, who will open a workshop.',
      'Pupils counted two hundred swifts this summer, a third fewer than in the year before.'
    ],
    Spanish: [
      'La lancha encalló el martes antes del alba, y sus cuatro tripulantes llegaron a tierra con el cuaderno.',
      'Nadie tuvo la culpa, dijo el capitán del puerto, porque la marea cambió una hora antes de lo normal.',
      'Un remolcador intentará liberar la lancha el jueves, cuando el agua esté más alta que ahora.',
      'El concejo vendió la vieja fábrica a un fabricante de lámparas que abrirá allí un taller.',
      'Los alumnos contaron doscientos vencejos este verano, un tercio menos que el año anterior.'
    ],
    Polish: [
      'Łódź pilotowa osiadła na mieliźnie we wtorek przed świtem, a jej załoga zeszła na brzeg z dziennikiem.',
      'Nikt nie zawinił, mówi kapitan portu, bo przypływ odwrócił się o godzinę wcześniej niż zwykle.',
      'Holownik spróbuje ją ściągnąć w czwartek, kiedy woda w zatoce będzie stała najwyżej.',
      'Rada sprzedała starą gazownię wytwórcy lamp rowerowych, który otworzy tam warsztat.',
      'Uczniowie policzyli dwieście jerzyków tego lata, o jedną trzecią mniej niż rok wcześniej.'
    ]
  }
  const cut = (text: string) => text.match(/.{1,54}(?: |$)/g)?.map((line) => line.trimEnd()) ?? []

  it.each(Object.entries(PARAGRAPHS))('is joined: %s', (_, paragraphs) => {
    // Where a paragraph's last line is full, nothing shows that it ends there.
    const found = textsOf(paragraphs.map((one) => cut(one).join('\n')).join('\n'))
    expect(found.join(' ')).toBe(paragraphs.join(' '))
    expect(found.filter((one) => !/^\p{Lu}.*[.]$/u.test(one))).toEqual([])
    expect(found.length).toBeGreaterThan(2)
  })
})

describe('pages without form feeds', () => {
  const half = (at: number, head: string) =>
    `The crews went home at dawn and slept for a day, said the warden of ward ${at}, who had\n\n${head}\n\nseen it all.\n\n`

  it.each([
    ['a number before a name', (at: number) => `${at + 11}    THE COURIER`],
    ['a number behind it', (at: number) => `The Courier | ${at + 3}`],
    ['the number of each second page', (at: number) => `${2 * at + 40} Nordholm Post`],
    ['an Arabic number', (at: number) => `البريد ${'٢٣٤'.charAt(at)}`]
  ])('have heads that rise within sentences: %s', (_, head) => {
    expect(furnitureOf([0, 1, 2].map((at) => half(at, head(at))).join(''))).toEqual([3, 9, 15])
  })

  it('have none where no sentence is cut, numbers do not rise by the page or a list is numbered', () => {
    const chapter = (at: number) => `Chapter ${at + 1}\n\nThe crews went home at dawn.\n\nIt rained.\n\n`
    expect(furnitureOf([0, 1, 2].map(chapter).join(''))).toEqual([])
    expect(furnitureOf([0, 5, 7].map((at) => half(at, `Ward ${at}`)).join(''))).toEqual([])
    expect(furnitureOf([1, 2, 3].map((at) => half(at, `${at}`)).join(''))).toEqual([])
  })

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
