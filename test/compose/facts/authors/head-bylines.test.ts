import { expect, test } from 'vitest'
import { composed } from '../../../support/composed.ts'

const PROSE = 'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced.'
const page = (head: string, below = '') => `headline | Ferry stops\n${head}\n\n${PROSE}\n\n${below}`
const authorsOf = (head: string, below = '') => composed(page(head, below)).article.facts.authors
const UNSURE = 0.4
const authorsOfUnsure = (head: string) => composed(page(head), {}, null, UNSURE).article.facts.authors

test.each([
  ['byline | Disko Von\nbyline | Ernst Lohoff', ['Ernst Lohoff']],
  ['byline | Ein Kommentar von\nbyline | Jana Weber', ['Jana Weber']],
  ['date | Dienstag, 13. Mai 2014, von Dr. Sebastian Weber', ['Sebastian Weber']],
  ['byline | Veröffentlicht am Fr, 24. Januar 2020, 18:18 von Creeny', ['Creeny']],
  ['date | 17 janvier 2020 par Sophie', ['Sophie']],
  ['boilerplate | 01. Dez. 2022 | 14:08 Uhr | von Jona Göbel', ['Jona Göbel']],
  ['byline | Am 13. November 2019 Von Henry In Aktuell', ['Henry']],
  ['byline | Un texto de Ana Ruiz', ['Ana Ruiz']],
  ['byline | Da la nota Ana Ruiz', ['Ana Ruiz']],
  ['byline | Nota de Ana Ruiz y Luis Mora', ['Ana Ruiz', 'Luis Mora']],
  ['byline | Signé Ana Ruiz', ['Ana Ruiz']],
  ['byline | Reportage d’Ana Ruiz', ['Ana Ruiz']],
  ['byline | Schrijft Ana Ruiz', ['Ana Ruiz']],
  ['byline | Scrive Paolo Neri', ['Paolo Neri']],
  ['byline | Firma Digital', ['Firma Digital']],
  ['byline | Escribe Camila Méndez en Territorio', ['Camila Méndez']],
  ['byline | Sula-Ouest Recueilli par Patrick ANGEVIN. Publié le 02/11/2023 à 14h49', ['Patrick ANGEVIN']],
  [
    'boilerplate | By Julia Roe | jroe@sula.example | Sula News Group and the whole of the bay, Jakob Dahl | jdahl@sula.example | Sula News Group and the whole of the bay',
    ['Julia Roe']
  ]
])('%s is by %j', (head, authors) => expect(authorsOf(head)).toEqual(authors))

test('a signed line right below the first paragraph counts more than the user of the system above it', () => {
  expect(authorsOf('byline | Isa Beller', 'byline | Von Matthias Lauer')).toEqual(['Matthias Lauer'])
  expect(authorsOf('byline | By Isa Beller', 'byline | By Matthias Lauer')).toEqual(['Isa Beller'])
})

test('an unsure line without a By, a day or a given name names nobody', () => {
  for (const line of ['HR Strategy', 'Ultium Cells', 'Effiziente Hybridbatterie'])
    expect(authorsOfUnsure(`byline | ${line}`)).toEqual([])
  expect(authorsOfUnsure('byline | Da La Nota\nbyline | Verónica De Vita')).toEqual(['Verónica De Vita'])
  expect(authorsOfUnsure('byline | BY\nbyline | Sarah Crespin, Jon Aske')).toEqual(['Sarah Crespin', 'Jon Aske'])
  expect(authorsOfUnsure('byline | Ashifa Kassam\nboilerplate | @ashifa_k\ndate | Fri 22 Dec 2023')).toEqual([
    'Ashifa Kassam'
  ])
  expect(authorsOfUnsure('byline | By HR Strategy')).toEqual(['HR Strategy'])
  expect(authorsOfUnsure('byline | Maria Teller')).toEqual(['Maria Teller'])
  expect(authorsOfUnsure('byline | Zora Krain · 4 March 2021')).toEqual(['Zora Krain'])
  expect(authorsOf('byline | Zora Krain')).toEqual(['Zora Krain'])
})

test('an organisation that signs without a By is no author', () => {
  for (const line of ['Harlow Staff', 'Sula Lifestyle Desk / sula.example', 'Reuters', 'News Desk', 'Harlow Board'])
    expect(authorsOf(`byline | ${line}`)).toEqual([])
  expect(authorsOf('byline | By Harlow Staff')).toEqual(['Harlow Staff'])
})

test('bylines far below a headline are those of other texts', () => {
  const menu = Array.from({ length: 70 }, (_, at) => `boilerplate | Guide number ${at} to the bay`).join('\n')
  expect(
    composed(`headline | Ferry stops\nbyline | By Sula Staff\n${menu}\nbyline | By Maria Teller`).article.facts.authors
  ).toEqual(['Sula Staff'])
})
