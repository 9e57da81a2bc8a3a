import { describe, expect, it } from 'vitest'
import { Converter, recordOf } from '../../src/converter.ts'
import type { Document } from '../../src/document/document.ts'
import { Counts, linesOf, profileText } from '../../src/profile/index.ts'

const pick = (list: readonly string[], number: number): string => list[number % list.length] as string

const THINGS = [
  'lock',
  'tavern',
  'quarry',
  'orchard',
  'windmill',
  'tunnel',
  'pier',
  'kiln',
  'granary',
  'weir',
  'chapel'
]
const PEOPLE = ['Berta Lund', 'Osman Kaya', 'Flora Reid', 'Piet Vos', 'Lena Marek', 'Hugo Sala', 'Ada Finch']
const PLACES = ['Senna', 'Ostrow', 'Kellin', 'Dunmere', 'Tarn', 'Mossbridge', 'Grayling', 'Fennick']

const sentences = (n: number) =>
  `The ${pick(THINGS, n)} at ${pick(PLACES, n)} was sold on Tuesday, ${n + 3} months later than ${pick(PEOPLE, n)} had planned. “It is more than a ${pick(THINGS, n)} to all of us here in ${pick(PLACES, n)},” said ${pick(PEOPLE, n + 2)} at the gate of the ${pick(THINGS, n + 4)}.`

const DINGE = [
  'Mühle',
  'Schleuse',
  'Ziegelei',
  'Kapelle',
  'Werft',
  'Brücke',
  'Scheune',
  'Schule',
  'Fähre',
  'Halle',
  'Wiese'
]

const germanSentences = (n: number) =>
  `Der Rat von ${pick(PLACES, n)} hat am Dienstag den Verkauf der ${pick(DINGE, n)} gebilligt, ${n + 3} Monate später als ${pick(PEOPLE, n)} erwartet hatte. „Uns in ${pick(PLACES, n)} bedeutet die ${pick(DINGE, n)} viel“, sagte ${pick(PEOPLE, n + 2)} am Abend vor der ${pick(DINGE, n + 4)}.`

/** The lines of a dump of a site: lines that some of its dumps share stand at their places in the text. */
type Text = (n: number) => readonly string[]

const ENGLISH = {
  above: ['Harbour Post', 'Home', 'News', 'Weather'],
  below: ['Get the Sunday letter', 'Reprints need the written consent of the publisher.', '© 2020 Harbour Post'],
  head: (n: number) => [`${pick(PEOPLE, n)} sells the ${pick(THINGS, n)}`, 'By Ada Finch', `June ${(n % 27) + 2}, 2020`]
}
const GERMAN = {
  above: ['Hafenpost', 'Startseite', 'Nachrichten', 'Wetter'],
  below: ['Mehr zum Thema', 'Newsletter abonnieren', 'Impressum', 'Datenschutz', '© 2020 Hafenpost'],
  head: (n: number) => [
    `${pick(PEOPLE, n)} verkauft die ${pick(DINGE, n)}`,
    'Von Ada Finch',
    `${(n % 27) + 2}. Juni 2020`
  ]
}

const COUNT = 30

/** Documents of a site, made with the profile of all its dumps, and the lines of them that are struck. */
function struckOf(site: typeof ENGLISH, text: Text): { documents: Document[]; struck: string[] } {
  const dumps = Array.from({ length: COUNT }, (_, n) =>
    [...site.above, ...site.head(n), ...text(n), ...site.below].join('\n\n')
  )
  const converter = new Converter()
  const counts = new Counts()
  for (const dump of dumps) {
    const { id, blocks } = converter.record(recordOf(dump)).document
    counts.add({ id, source: 'all', ...linesOf(blocks) })
  }
  const profile = Buffer.from(profileText(counts.finish(), { version: '0', weights: 'w' }))
  const informed = new Converter({ profile })
  const documents = dumps.map((dump) => informed.record(recordOf(dump)).document)
  const struck = documents.flatMap(({ blocks }) => blocks.filter(({ role }) => role === 'boilerplate'))
  return { documents, struck: struck.map(({ text: line }) => line) }
}

const some = (is: boolean, ...lines: string[]): string[] => (is ? lines : [])

const BACKGROUND =
  'The mill race has been closed since 1998. Two farmers went to court, the county court gave an account of it in 2009, and the land between the bridge and the railway has been kept free for it ever since.'
const HINTERGRUND =
  'Die Umgehung ist seit 1998 geplant. Zwei Landwirte hatten geklagt, das Amtsgericht stoppte den Bau im Jahr 2009, und seither wird die Fläche zwischen Brücke und Bahn freigehalten.'

describe('what recurs in the text of a few dumps of a source stands', () => {
  it.each<[what: string, site: typeof ENGLISH, line: string, text: Text]>([
    [
      'a background paragraph',
      ENGLISH,
      BACKGROUND,
      (n) => [sentences(n * 5), sentences(n * 5 + 1), ...some(n % 4 === 2, BACKGROUND), sentences(n * 5 + 2)]
    ],
    [
      'a background paragraph in German',
      GERMAN,
      HINTERGRUND,
      (n) => [
        germanSentences(n * 5),
        germanSentences(n * 5 + 1),
        ...some(n % 4 === 2, HINTERGRUND),
        germanSentences(n * 5 + 2)
      ]
    ],
    [
      'the line that opens a series',
      GERMAN,
      'In der Reihe „Leute am Wasser“ stellen wir jeden Samstag jemanden vor, der am Kanal lebt und arbeitet.',
      (n) => [
        ...some(
          n % 4 === 3,
          'In der Reihe „Leute am Wasser“ stellen wir jeden Samstag jemanden vor, der am Kanal lebt und arbeitet.'
        ),
        ...[germanSentences(n * 5), germanSentences(n * 5 + 1), germanSentences(n * 5 + 2)]
      ]
    ],
    [
      'an appeal for witnesses under the text',
      GERMAN,
      'Hinweise nimmt die Wache in Senna unter der Nummer 04499 1203 entgegen.',
      (n) => [
        ...[germanSentences(n * 5), germanSentences(n * 5 + 1), germanSentences(n * 5 + 2)],
        ...some(n % 4 === 2, 'Hinweise nimmt die Wache in Senna unter der Nummer 04499 1203 entgegen.')
      ]
    ],
    [
      'a request under one column',
      ENGLISH,
      'Please keep dogs on a lead near the hides, and shut the gate.',
      (n) => [
        ...[sentences(n * 5), sentences(n * 5 + 1), sentences(n * 5 + 2)],
        ...some(n % 4 === 1, 'Please keep dogs on a lead near the hides, and shut the gate.')
      ]
    ]
  ])('%s', (_, site, line, text) => {
    const { struck } = struckOf(site, text)
    expect(struck).not.toContain(line)
    expect(struck).toEqual(expect.arrayContaining([...site.above, ...site.below]))
  })
})

const FOODS = ['plums', 'leeks', 'barley', 'ginger', 'lentils', 'pears', 'walnuts', 'carrots', 'onions', 'cream']

const recipe: Text = (n) => [
  sentences(n * 5),
  'Ingredients',
  ...['2 large eggs', '1 tsp sea salt', `200 g ${pick(FOODS, n)}`, `${50 + n} g ${pick(FOODS, n * 3 + 1)}`],
  'Method',
  'Preheat the oven to 180°C and line a tin with paper.',
  `Whisk the ${pick(FOODS, n)} with the ${pick(FOODS, n + 4)} until ${pick(PEOPLE, n)} comes in from the ${pick(THINGS, n)}.`,
  'Season well with salt and black pepper.',
  `Scatter the ${pick(FOODS, n + 2)} over it, as ${pick(PEOPLE, n + 1)} of ${pick(PLACES, n)} taught the cooks of the ${pick(THINGS, n + 1)}.`
]

describe('what recurs in the text of all dumps of a source', () => {
  it('stands between sentences of a dump where it does not speak to readers: ingredients, steps, subheads', () => {
    const { struck } = struckOf(ENGLISH, recipe)
    const own = new Set(Array.from({ length: COUNT }, (_, n) => recipe(n)).flat())
    expect(struck.filter((line) => own.has(line))).toEqual([])
  })

  it('is struck there where it does', () => {
    const line = 'Want more stories like this in your inbox every Thursday? Join 12,000 readers and get our free guide.'
    const { struck } = struckOf(ENGLISH, (n) => [sentences(n * 5), sentences(n * 5 + 1), line, sentences(n * 5 + 2)])
    expect(struck.filter((one) => one === line)).toHaveLength(COUNT)
  })

  it('is named with its lines where the profile alone strikes it', () => {
    const line = 'Please keep dogs on a lead near the hides, and shut the gate.'
    const { documents } = struckOf(ENGLISH, (n) => [sentences(n * 5), sentences(n * 5 + 1), sentences(n * 5 + 2), line])
    for (const { blocks, warnings } of documents) {
      const block = blocks.find(({ text }) => text === line)
      expect(block?.role).toBe('boilerplate')
      expect(warnings.filter(({ code }) => code === 'struck-as-recurring')).toEqual([
        {
          ...{ level: 'info', code: 'struck-as-recurring', line: block?.line, lineEnd: block?.lineEnd },
          message: `1 paragraph, 13 words, would stand without the profile and is struck because it recurs in the source: line ${block?.line}`
        }
      ])
    }
  })
})

it('takes a notice of the publisher that opens like a note for furniture', () => {
  const notice =
    'This story was first printed in the Harbour Post. Reprints need the consent of the publisher. All rights reserved.'
  const { struck } = struckOf(ENGLISH, (n) => [sentences(n * 5), sentences(n * 5 + 1), sentences(n * 5 + 2), notice])
  expect(struck.filter((line) => line === notice)).toHaveLength(COUNT)
})

describe('a line of other dumps right above the headline is none', () => {
  const WHO = ['La mairie', 'La régie des eaux', 'La paroisse', 'La coopérative', 'Le club nautique']
  const WHAT = [
    'rénover le moulin',
    'agrandir le théâtre',
    'fermer la piscine',
    'classer la passerelle',
    'vendre le parc'
  ]
  const menu = ['Le Courrier de l’Ille', 'Accueil', 'Actualités', 'Sports', 'Culture', 'Annonces']
  const weather = (n: number) => `${pick(['Lundi', 'Mardi', 'Jeudi'], n)} ${n + 1} mai 2021 | ${n + 4} °C à Vernay`
  const headline = (n: number) => `${pick(WHO, n)} de ${pick(PLACES, n)} veut ${pick(WHAT, n + Math.floor(n / 5))}`
  const frenchSentences = (n: number) =>
    `À ${pick(PLACES, n)}, ${n + 12} personnes se sont réunies mardi avec ${pick(PEOPLE, n)} pour parler du projet de ${pick(PLACES, n + 3)}. « On attend depuis trop longtemps », confie ${pick(PEOPLE, n + 2)}, qui habite ${pick(PLACES, n + 5)} depuis ${n + 3} ans et tient le café ${pick(THINGS, n)}.`

  it.each<[what: string, above: (n: number) => readonly string[]]>([
    ['the day and the weather', (n) => [...menu, weather(n)]],
    ['the title of a series', (n) => [...menu, weather(n), ...some(n % 4 === 1, 'Les gens du canal')]]
  ])('%s', (_, above) => {
    const head = (n: number) => [
      ...[...above(n), headline(n), `Par ${pick(PEOPLE, n)}`, `Publié le ${(n % 27) + 1} mars 2021 à 11h42`],
      ...['Partager', 'Imprimer', 'Lecture 3 min.']
    ]
    const site = { above: [], below: ['À lire aussi', 'Mentions légales', '© 2020 Le Courrier de l’Ille'], head }
    const { documents } = struckOf(site, (n) => [0, 1, 2].map((at) => frenchSentences(n * 5 + at)))
    expect(documents.map((document) => document.headline)).toEqual(documents.map((_, n) => headline(n)))
  })
})
