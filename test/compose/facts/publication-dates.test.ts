import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { datesOf } from '../../../src/compose/dates/index.ts'
import type { RecordFacts } from '../../../src/tree/record-facts.ts'
import { composed } from '../../support/composed.ts'

const PROSE =
  'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced, it said.'

/** Published and modified of a story with these lines, `role | line`, under its headline and below its text. */
function datesIn(head: string, foot = '', facts: RecordFacts = {}) {
  const { article, codes } = composed(`headline | Ferry stops\n\n${head}\n\n${PROSE}\n\n${foot}`, facts)
  return { published: article.facts.published, modified: article.facts.modified, codes }
}

describe('the date of a story', () => {
  test.each([
    ['boilerplate | Posted on March 4, 2021 by Maria Teller - 5 comments on what the ferry company said', '2021-03-04'],
    ['standfirst | Veröffentlicht am 4. März 2021 von Jana Peters', '2021-03-04'],
    ['byline | Jon AskeMarch 4, 2021', '2021-03-04'],
    ['byline | By\n\nbyline | Jon Aske\n\ndate | March 4, 2021', '2021-03-04'],
    ['boilerplate | On behalf of Aske & Holt | Mar 4, 2021 | Boats', '2021-03-04'],
    ['boilerplate | Thursday, March 4th, 2021 at 11:00 am | Categories: Sula, Boats |', '2021-03-04T11:00'],
    ['caption | March 4, 2021, 5:24 AM UTC / Source: TODAY', '2021-03-04T05:24Z'],
    ['boilerplate | By Jon Aske , Lena Holt on March 4, 2021 | Comments ━━━━━━━━━━━━━━━━━━━━━━━━━━', '2021-03-04'],
    ['boilerplate | Von Jana Peters am 4. März 2021 | Kommentare ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━', '2021-03-04'],
    ['boilerplate | Headshot of Alma TellerBy Alma TellerPublished: March 4, 2021 bookmarksSave Article', '2021-03-04'],
    [
      'standfirst | Sula, 4. März 2021 – Die Fähre nach Sula fährt eine Woche lang nicht, sagte der Betreiber.',
      '2021-03-04'
    ],
    ['standfirst | Sula, 4 de marzo de 2021 – El transbordador de Sula no saldrá durante una semana.', '2021-03-04'],
    ['standfirst | Sula, 4 maart 2021 – De veerboot naar Sula vaart een week lang niet, zei de rederij.', '2021-03-04'],
    ['standfirst | SULA, Feb. 23, 2015 -- The ferry to Sula will not run for a week, its owner said.', '2015-02-23'],
    ['date | 3/4/2021\n\ndate | 3/27/2021', '2021-03-04'],
    ['date | 7 March 2021\n\ndate | 4 March 2021', '2021-03-04'],
    ['date | 07.03.2021\ndate | 04.03.2021', '2021-03-04'],
    ['date | 2021年3月7日\ndate | 2021年3月4日', '2021-03-04'],
    ['date | 3/4/2021\n\nboilerplate | 12/31/2020', '2021-03-04'],
    ['date | 4/3/2021\n\nboilerplate | 31/12/2020', '2021-03-04']
  ])('in its head: %s', (line, day) => expect(datesIn(line)).toMatchObject({ published: day, modified: null }))

  test.each([
    ['body | Published in the Marlow Courier on March 4, 2021.', '2021-03-04'],
    ['body | Published in the Marlow Courier from March 4 to March 6, 2021.', '2021-03-04'],
    ['body | Erschienen im Merlauer Anzeiger am 4. März 2021', '2021-03-04'],
    ['boilerplate | Publié dans Le Courrier de Vernoy le 4 mars 2021', '2021-03-04'],
    ['boilerplate | Click here to comment\n\nboilerplate | Mar 4, 2021 11:11am PDT', '2021-03-04T11:11-07:00'],
    ['date | Published: March 4, 2021', '2021-03-04'],
    ['boilerplate | Thursday, March 4, 2021 | Categories: Sula, Boats |', '2021-03-04'],
    [
      'boilerplate | Related posts\n\nboilerplate | A boat\n\nboilerplate | March 4, 2021 8:05am\n\nboilerplate | Share this',
      '2021-03-04T08:05'
    ]
  ])('below it: %s', (line, day) => expect(datesIn('byline | By Jon Aske', line).published).toBe(day))

  test.each([
    'boilerplate | Related stories\n\nboilerplate | March 4, 2021',
    'boilerplate | Comments\n\nboilerplate | Lena says\n\nboilerplate | March 4, 2021 at 8:05 am\n\nboilerplate | What a pity, I love it.',
    'boilerplate | Posted on March 4, 2021 by a reader who had another story to tell about the ferry',
    'body | The rudder was damaged on March 4, 2021, when the ferry touched the bottom of the sound at low water.'
  ])('is none of other texts: %s', (line) => expect(datesIn('byline | By Jon Aske', line).published).toBeNull())

  test.each([
    ['date | 7 March 2021\n\ndate | First published 4 March 2021', '2021-03-07'],
    ['date | 7. März 2021\n\ndate | Erstveröffentlicht: 4. März 2021', '2021-03-07'],
    ['date | First published 4 March 2021\n\ndate | 7 March 2021', '2021-03-07'],
    ['date | 7 March 2021\ndate | First published 4 March 2021\ndate | Updated 9 March 2021', '2021-03-09'],
    ['date | First published 4 March 2021', null],
    ['date | 1 March 2021\n\ndate | First published 4 March 2021', null]
  ])('is that of the first publication: %s', (head, modified) =>
    expect(datesIn(head)).toMatchObject({ published: '2021-03-04', modified })
  )

  test.each([
    'date | March 4, 2021\n\nboilerplate | Last updated: March 7, 2021',
    'date | 4 de marzo de 2021\n\nboilerplate | Última actualización: 7 de marzo de 2021',
    'date | 4. März 2021\nstandfirst | Aktualisiert: 7. März 2021'
  ])('is changed on the day below it, whatever that line was taken for: %s', (head) =>
    expect(datesIn(head)).toMatchObject({ published: '2021-03-04', modified: '2021-03-07' })
  )

  it('stands beside an update, whatever its line was taken for', () =>
    expect(datesIn('boilerplate | March 3, 2021\n\ndate | Last updated March 4, 2021')).toMatchObject({
      published: '2021-03-03',
      modified: '2021-03-04'
    }))

  it('stands between a headline and its repetition', () => {
    const { article } = composed(
      `boilerplate | Ferry stops\n\nboilerplate | March 4, 2021\n\n${'boilerplate | Boats\n\n'.repeat(
        6
      )}headline | Ferry stops\n\n${PROSE}`
    )
    expect(article.facts.published).toBe('2021-03-04')
  })

  it('is an update where the head has nothing else', () =>
    expect(datesIn('date | Updated March 4, 2021')).toMatchObject({ published: null, modified: '2021-03-04' }))

  it('is unread, and said to be, where it is relative or may be two days', () => {
    for (const line of ['3 hours ago', 'gestern, 14:30 Uhr', '03/04/2021', 'il y a 3 heures']) {
      const { published, codes } = datesIn(`date | ${line}`)
      expect(published, line).toBeNull()
      expect(codes, line).toContain('date-unread')
    }
  })

  it('lies no more than two years after the record was sent', () => {
    expect(datesIn('date | March 4, 2031', '', { retrieved: '2021-03-05' }).published).toBeNull()
    expect(datesIn('date | March 4, 2022', '', { retrieved: '2021-03-05' }).published).toBe('2022-03-04')
  })

  it('has a year from 1600 to 2100', () => {
    const day = fc.record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
    fc.assert(
      fc.property(day, ({ year, month }) => {
        for (const line of [
          `3.${month}.${year}`,
          `${year}-${String(month).padStart(2, '0')}-03`,
          `${year}年${month}月3日`
        ]) {
          const { published } = datesOf(line, null)
          expect(published !== null, line).toBe(year >= 1600 && year <= 2100)
        }
      })
    )
  })
})

describe('a note in which a text says where it was printed', () => {
  const PROSE =
    'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced, the harbour board said.'
  const datesWith = (note: string, head = '') => {
    const { published, modified } = composed(`headline | Ferry stops\n\n${head}\n\n${PROSE}\n\n${note}`).article.facts
    return [published, modified]
  }

  test.each([
    'This article appeared in the Sula Courier on January 6, 2026.',
    'A version of this article appeared in print on January 6, 2026, on page A4.',
    'Dieser Artikel erschien am 6. Januar 2026 im Sulaer Blatt.',
    'Der Text ist im Sulaer Blatt vom 6. Januar 2026 erschienen.',
    'Cet article est paru dans Le Quai du 6 janvier 2026.',
    'Este artículo apareció en El Muelle el 6 de enero de 2026.',
    'Questo articolo è apparso su Il Molo il 6 gennaio 2026.',
    'Dit artikel verscheen op 6 januari 2026 in De Kade.',
    'Este artigo foi publicado no jornal O Cais em 6 de janeiro de 2026.',
    'Artikeln publicerades i Kajbladet den 6 januari 2026.'
  ])('gives the day of publication, unless its head does: %s', (note) => {
    expect(datesWith(`body | ${note}`)).toEqual(['2026-01-06', null])
    expect(datesWith(`body | ${note}`, 'date | 5 January 2026')).toEqual(['2026-01-05', null])
  })

  test('gives none where it speaks of something else', () =>
    expect(datesWith('body | The ferry first ran on January 6, 2006, and was replaced twice.')).toEqual([null, null]))
})

test.each([
  'Stand: 06.01.2026',
  'Stand vom 6. Januar 2026',
  'Last updated: January 6, 2026',
  'Mis à jour le 6 janvier 2026'
])('a date of change alone is none of publication: %s', (line) => {
  const { published, modified } = composed(`headline | Fähre steht\n\ndate | ${line}\n\nbody | Die Fähre steht.`)
    .article.facts
  expect([published, modified]).toEqual([null, '2026-01-06'])
})

test.each([
  ['The ferry will not run beyond the county and Sula. By Maria Teller on March 4, 2021', '2021-03-04'],
  ['Die Fähre fährt eine Woche lang nicht. Von Jana Peters am 4. März 2021', '2021-03-04'],
  ['Le bac ne circule plus. Par Anne Petit le 4 mars 2021', '2021-03-04'],
  ['El barco no navega. Por Ana Ruiz 4 de marzo de 2021', '2021-03-04'],
  ['The ferry will not run. It was built by Maria Teller for the county on March 4, 2021', null]
])('the date behind who signed at the end of a standfirst: %s', (line, day) => {
  const text = `The harbour board of the county has said at last what it means to do about the winter. ${line}`
  expect(datesIn(`standfirst | ${text}`).published).toBe(day)
})

describe('a summary above a dispatch', () => {
  const SUMMARY = 'body | The workshop trains young people and gives back 500 bicycles a year.'

  test.each([
    'FENWICK, 12 March 2024 – Norlund today opened a workshop in which old bicycles are repaired.',
    'Fennwick, 12. März 2024 – Norlund hat heute eine Werkstatt für alte Fahrräder eröffnet.',
    'Fenouville, le 12 mars 2024 – Norlund a ouvert aujourd’hui un atelier pour les vieux vélos.',
    'Fenosa, 12 de marzo de 2024 – Norlund ha abierto hoy un taller para bicicletas viejas.',
    'Fenara, 12 marzo 2024 – Norlund ha aperto oggi un laboratorio per vecchie biciclette.'
  ])('leaves the day to the second paragraph: %s', (line) => {
    expect(datesIn(`${SUMMARY}\n\nbody | ${line}`).published).toBe('2024-03-12')
  })

  test.each([
    'March 12, 1931 – The bridge is opened by the mayor and two swans.',
    '12. März 1931 – Die Brücke wird eröffnet.'
  ])('does not make one of a chronicle: %s', (line) => {
    expect(datesIn(`${SUMMARY}\n\nbody | ${line}`).published).toBeNull()
  })
})
