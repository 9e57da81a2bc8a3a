import { expect, test } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'

const PROSE = [
  'The tram depot at Ostvik closes on Monday for two months, because the rails in the yard have sunk by a hand.',
  'The county has found no money for it yet, and the drivers have been told to leave their cars at the old brewery.'
].join('\n\n')
const TITLES = [
  'Tram depot closes for two months',
  'County looks for money for the rails',
  'Drivers leave their cars at the brewery'
]

async function told(text: string): Promise<string[]> {
  const records = await goodOf([text])
  return records.flatMap(({ warnings }) =>
    warnings.filter(({ code }) => code === 'several-articles').map(({ message }) => message)
  )
}

const below = (head: (at: number) => string) =>
  TITLES.map((title, at) => `${head(at)}\n\n${title}\n\n${PROSE}`).join('\n\n')

test.each([
  ['a day and its sender', (at: number) => `${at + 3} March 2021\nOstvik County Council`],
  ['a sender and its day', (at: number) => `Ostvik County Council\n${at + 3} March 2021`],
  ['both apart', (at: number) => `${at + 3} March 2021\n\nOstvik County Council`],
  ['German', (at: number) => `${at + 3}. März 2021\nLandratsamt Ostvik`],
  ['French', (at: number) => `Mairie d’Ostvik\nLe ${at + 3} mars 2021`],
  ['Russian', (at: number) => `${at + 3} марта 2021\nАдминистрация города`]
])('releases below each other are told of: %s', async (_, head) => {
  expect(await told(below(head))).toEqual([
    expect.stringMatching(/^this text seems to hold 3 articles, which begin on lines 1, /)
  ])
})

test.each([
  ['a diary with its days and places', below((at) => `${at + 3} March 2021\n${['Ostvik', 'Harlow', 'Sula'][at]}`)],
  ['one release', `3 March 2021\nOstvik County Council\n\n${TITLES[0]}\n\n${PROSE}\n\n${TITLES[1]}\n\n${PROSE}`],
  [
    'a title that comes again',
    TITLES.map((_, at) => `${at + 3} March 2021\nOstvik County Council\n\n${TITLES[0]}\n\n${PROSE}`).join('\n\n')
  ]
])('nothing is said of %s', async (_, text) => expect(await told(text)).toEqual([]))
