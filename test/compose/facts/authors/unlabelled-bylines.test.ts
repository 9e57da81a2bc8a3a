import { describe, expect, test } from 'vitest'
import { composed } from '../../../support/composed.ts'

const PROSE =
  'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced, it said.'

/** The authors of a story with these lines, `role | line`, under its headline, above it and below its text. */
function authorsOf(head: string, { above = '', foot = '' } = {}) {
  const { article } = composed(`${above}\n\nheadline | Ferry stops\n\n${head}\n\n${PROSE}\n\n${foot}`)
  return article.facts.authors
}

describe('a byline that was taken for something else', () => {
  test.each([
    'By Maria Teller, Harbour Editor, Sula Courier |',
    'BySimone Teller',
    'Von Jana Peters',
    'Par Anne Petit',
    'Por Ana Ruiz',
    'Di Paolo Neri',
    'Door Jan van Dam',
    'Por Rita Melo',
    'Posted by: Mara · In: Harbour, Boats',
    'Headshot of Alma TellerBy Alma TellerPublished: Dec 20, 2023 8:00 AM EST'
  ])('is read where it is signed: %s', (line) => expect(authorsOf(`boilerplate | ${line}`)).toHaveLength(1))

  test('is none where it is surely an entry of a menu', () =>
    expect(authorsOf('boilerplate | By Company Size')).toEqual([]))

  test.each([
    'Words: Maria Teller | Photos: Jon Aske',
    'Photos: Jon Aske | Words: Maria Teller',
    'Text: Maria Teller / Fotos: Jon Aske',
    'Texte : Maria Teller – Photos : Jon Aske'
  ])('is read where text and pictures are credited: %s', (line) =>
    expect(authorsOf(`caption | ${line}`)).toEqual(['Maria Teller'])
  )

  test.each(['Maria Teller / Paul Neri', 'Maria Teller y Paul Neri'])(
    'is read where it is several names and a date stands below: %s',
    (line) => expect(authorsOf(`boilerplate | ${line}\ndate | 3 May 2021`)).toEqual(['Maria Teller', 'Paul Neri'])
  )

  test('is none where the text quotes somebody at its end', () => {
    const foot =
      'boilerplate/byline-box | Maria Teller is a professor of tides, told the board that the rudder was old.'
    expect(authorsOf('', { foot })).toEqual([])
  })

  test.each(['Contact: Maria Teller, 555-0134', 'Contacto: Maria Teller, 555-0134'])(
    'is none where it says whom to ask: %s',
    (line) => expect(authorsOf(`byline | ${line}`)).toEqual([])
  )

  test.each([
    'Maria Teller 8:01 PM on December 23, 2023',
    'Maria TellerDec 05, 20232 Shares1530 Views',
    'Maria Teller October 14, 2025',
    '14 October 2025 Maria Teller',
    'Maria Teller, 14. Oktober 2025',
    'Maria Teller – 14 octobre 2025',
    'Maria Teller · 14 de octubre de 2025',
    'Maria Teller | 14 ottobre 2025',
    'Maria Teller - 14 de outubro de 2025',
    'Maria Teller 14 oktober 2025'
  ])('is read where it is a name and a date: %s', (line) =>
    expect(authorsOf(`boilerplate | ${line}`)).toEqual(['Maria Teller'])
  )

  test.each([
    ['boilerplate | Maria Teller/\n\nboilerplate | December 21, 2023/9:43 p.m. ET', ''],
    ['boilerplate | Maria Teller\n\ndate | 3 March 2021', ''],
    ['boilerplate | Maria Teller, Harbour Editor\n\ndate | 3 March 2021', ''],
    ['boilerplate | Maria Teller', 'boilerplate | Maria Teller is a reporter at the Sula Courier.'],
    ['boilerplate | Maria Teller', 'boilerplate | Maria Teller covers the harbour.']
  ])('is read where something else tells that the name is an author’s: %j', (head, foot) =>
    expect(authorsOf(head, { foot })).toEqual(['Maria Teller'])
  )

  test.each([
    'subhead | Maria Teller\n\nbody | Maria Teller is the head of the harbour desk and a reporter since 2012.',
    'boilerplate | By Maria Teller, Sula Courier',
    'boilerplate | Posted by Maria Teller on 2025-12-18 in harbour. Tags: ferry, rudder.',
    'boilerplate | Von Maria Teller'
  ])('is read right below the text: %j', (foot) => expect(authorsOf('', { foot })).toEqual(['Maria Teller']))

  test.each([
    ['boilerplate | Ferry Timetables', ''],
    ['boilerplate | Harbour News October 14, 2025', ''],
    ['boilerplate | Maria Teller', 'boilerplate | Maria Teller opened the new ferry line.'],
    ['boilerplate | By Maria Teller\n\nboilerplate | By Jon Aske\n\nboilerplate | By Lena Holt', ''],
    ['caption | Maria Teller', ''],
    ['boilerplate | Reviewed by Maria Teller', ''],
    ['', 'boilerplate | Related stories\n\nboilerplate | By Maria Teller']
  ])('is none: %j', (head, foot) => expect(authorsOf(head, { foot })).toEqual([]))
})

describe('names of the head', () => {
  test.each([
    [
      'byline | Written by\n\nstandfirst | Maria Teller, 4+ years on ferries, boats, and docks\n\nstandfirst | Anna Berg, editor',
      2
    ],
    ['byline | Maria Teller\nbyline | Anna Berg', 2],
    ['byline | checkmarkFact Checked by: Hilary Snow\n\nbyline | Maria Teller', 1],
    ['byline | Avatar photo by Maria Teller August 25, 2025August 29, 2025', 1],
    ['byline | Profilbild von Maria Teller', 0]
  ])('%j', (head, count) => expect(authorsOf(head)).toHaveLength(count))

  test.each([
    ['By News Desk', ['News Desk']],
    ['By Associated Press', ['Associated Press']],
    ['By Harlow Evening Staff', ['Harlow Evening Staff']],
    ['By Reuters', ['Reuters']],
    ['Von dpa', ['dpa']],
    ['By Staff Writer', []],
    ['By Staff', []],
    ['News Desk', []],
    ['By Maria Teller, Associated Press', ['Maria Teller']]
  ])('%s', (line, names) => expect(authorsOf(`byline | ${line}`)).toEqual(names))

  test('a title of a section beside them gives way to a person', () =>
    expect(authorsOf('boilerplate | Maria Teller\n\ndate | 3 March 2021\n\nbyline | Harbour Lights')).toEqual([
      'Maria Teller'
    ]))
})

describe('an agency below a lone By in a menu', () => {
  test.each(['Associated Press', 'Associated Press Associated Press', 'Agence France-Presse', 'The Associated Press'])(
    '%s',
    (line) => expect(authorsOf(`boilerplate | Share\n\nboilerplate | By —\n\nboilerplate | ${line}`)).toHaveLength(1)
  )
})
