import { describe, expect, it } from 'vitest'
import {
  COUNT,
  ENGLISH,
  GERMAN,
  germanSentences,
  PEOPLE,
  PLACES,
  pick,
  type Site,
  sentences,
  struckOf,
  type Text,
  THINGS
} from '../support/invented-sites.ts'

const some = (is: boolean, ...lines: string[]): string[] => (is ? lines : [])

const BACKGROUND =
  'The mill race has been closed since 1998. Two farmers went to court, the county court gave an account of it in 2009, and the land between the bridge and the railway has been kept free for it ever since.'
const HINTERGRUND =
  'Die Umgehung ist seit 1998 geplant. Zwei Landwirte hatten geklagt, das Amtsgericht stoppte den Bau im Jahr 2009, und seither wird die Fläche zwischen Brücke und Bahn freigehalten.'

describe('what recurs in the text of a few dumps of a source stands', () => {
  it.each<[what: string, site: Site, line: string, text: Text]>([
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
    const line =
      'The Harbour Post has been printed on Quay Street since 1894 and is owned by its readers, who elect a board.'
    const { documents } = struckOf(ENGLISH, (n) => [sentences(n * 5), sentences(n * 5 + 1), sentences(n * 5 + 2), line])
    for (const { blocks, warnings } of documents) {
      const block = blocks.find(({ text }) => text === line)
      expect(block?.role).toBe('boilerplate')
      expect(warnings.filter(({ code }) => code === 'struck-as-recurring')).toEqual([
        {
          ...{ level: 'info', code: 'struck-as-recurring', line: block?.line, lineEnd: block?.lineEnd },
          message: `1 paragraph, 21 words, would stand without the profile and is struck because it recurs in the source: line ${block?.line}`
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
