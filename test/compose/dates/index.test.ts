import { describe, expect, test } from 'vitest'
import { datesOf, updateTimeOf } from '../../../src/compose/dates/index.ts'

describe('datesOf', () => {
  test.each([
    ['Published March 3, 2021 at 5:42 PM · Updated March 4, 2021', null, '2021-03-03T17:42', '2021-03-04'],
    ['Stand: 14.07.2021, 18:05 Uhr', null, '2021-07-14T18:05', null],
    ['Erstellt: 03.03.2021 Stand: 04.03.2021, 10:10 Uhr', 'de', '2021-03-03', '2021-03-04T10:10'],
    [
      'Veröffentlicht am 3. März 2021 um 17:42 Uhr, zuletzt aktualisiert am 04.03.2021',
      'de',
      '2021-03-03T17:42',
      '2021-03-04'
    ],
    [
      'Publié le 1er mars 2021 à 17h42, mis à jour le 2 mars 2021 à 08h05',
      'fr',
      '2021-03-01T17:42',
      '2021-03-02T08:05'
    ],
    ['Publicado el 3 de marzo de 2021 a las 17:42 horas', 'es', '2021-03-03T17:42', null],
    ['Pubblicato il 3 marzo 2021 alle ore 17.42', 'it', '2021-03-03T17:42', null],
    ['Geplaatst op 3 maart 2021 om 17.42 uur', 'nl', '2021-03-03T17:42', null],
    ['3 de março de 2021 às 17h42', 'pt', '2021-03-03T17:42', null],
    ['Updated 3 March 2021', 'en', null, '2021-03-03'],
    ['Last updated on 3rd of March, 2021', null, null, '2021-03-03'],
    ['3/25/2014 5pm EST', null, '2014-03-25T17:00-05:00', null],
    ['25/3/2014', null, '2014-03-25', null],
    ['5/3/2014', null, null, null],
    ['5/3/2014', 'en', null, null],
    ['2021-03-03T17:42:00+01:00', null, '2021-03-03T17:42+01:00', null],
    ['2021-03-03T17:42:00Z', null, '2021-03-03T17:42Z', null],
    ['Wed 3 Mar 2021 17.42 GMT', 'en', '2021-03-03T17:42Z', null],
    ['Sept. 3, 2021, 5:42 p.m. EDT', null, '2021-09-03T17:42-04:00', null],
    ['17:42, 3 March 2021', null, '2021-03-03T17:42', null],
    ['Mar 3, 2021 12:05 AM ET', null, '2021-03-03T00:05', null],
    ['3 hours ago', null, null, null],
    ['vor 3 Stunden', null, null, null],
    ['yesterday', null, null, null],
    ['14.05.21', null, null, null],
    ['31 February 2021', null, null, null],
    ['March 3', null, null, null]
  ])('%s (%s)', (text, language, published, modified) => {
    const dates = datesOf(text, language)
    expect([dates.published, dates.modified]).toEqual([published, modified])
  })
})

test.each([
  ['17:32 Uhr', '17:32'],
  ['5:42 PM', '17:42'],
  ['14.05', '14:05'],
  ['17h32', '17:32'],
  ['9.15 am', '09:15'],
  ['12:00 am', '00:00'],
  ['17 Uhr', '17:00'],
  ['um 17:32 Uhr', '17:32'],
  ['09:15 GMT', '09:15'],
  ['25:70', null],
  ['14', null],
  ['3 hours ago', null],
  ['Stand: 14.07.2021, 18:05 Uhr', null],
  ['The 17:32 train', null]
])('updateTimeOf %s', (text, time) => expect(updateTimeOf(text)).toBe(time))
