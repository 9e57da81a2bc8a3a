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
    ['Julkaistu 3.3.2021 klo 14.05', 'fi', '2021-03-03T14:05', null],
    ['Опубликовано 3 марта 2021, 14:05', 'ru', '2021-03-03T14:05', null],
    ['GÜNCELLENME TARİHİ 3 ŞUBAT 2021', 'tr', null, '2021-02-03'],
    ['Diperbarui 3 Maret 2021, 14:05 WIB', 'id', null, '2021-03-03T14:05'],
    ['发布时间：2021年3月3日 14:05', 'zh', '2021-03-03T14:05', null],
    ['更新于2021年3月3日', 'zh', null, '2021-03-03'],
    ['입력 2021.03.03 14:05 | 수정 2021.03.04 10:00', 'ko', '2021-03-03T14:05', '2021-03-04T10:00'],
    ['نشر في 3 مارس 2021', 'ar', '2021-03-03', null],
    ['अपडेटेड: 3 फ़रवरी 2021', 'hi', null, '2021-02-03'],
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
    ['March 3', null, null, null],
    // Glued: letters before a month, counts behind a year, a clock before a day.
    ['Jon AskeDec 22, 2023, 06:21 AM ET', null, '2023-12-22T06:21', null],
    ['By Jessica ChoiDec. 21, 2023 11:00 pm EST', null, '2023-12-21T23:00-05:00', null],
    ['Updated onFebruary 16, 2026', null, null, '2026-02-16'],
    ['Jan 4, 20262 min', null, '2026-01-04', null],
    ['14 Nov 2018207 comments', null, '2018-11-14', null],
    ['Harlow Times / 09:45 AM December 21, 2023', null, '2023-12-21T09:45', null],
    ['Published: 23. Juli 2017', null, '2017-07-23', null],
    // A day and the minutes of reading are no year.
    ['Mar 17 11 min', null, null, null],
    ['March 1711 min read', null, null, null],
    ['17 mars 20 min', null, null, null],
    ['17. März 11 Minuten', null, null, null],
    ['17 de mayo 20 min', null, null, null],
    // Two days, in both orders, with labels and without.
    ['Posted March 3, 2021, updated March 5, 2021', null, '2021-03-03', '2021-03-05'],
    ['Updated March 5, 2021, first published March 3, 2021', null, '2021-03-03', '2021-03-05'],
    ['March 5, 2021 | March 3, 2021', null, '2021-03-03', '2021-03-05'],
    ['3. März 2021 | 5. März 2021', null, '2021-03-03', '2021-03-05'],
    ['Mis à jour le 5 mars 2021, publié le 3 mars 2021', null, '2021-03-03', '2021-03-05'],
    ['Actualizado el 5 de marzo de 2021, publicado el 3 de marzo de 2021', null, '2021-03-03', '2021-03-05'],
    ['Aggiornato il 5 marzo 2021, pubblicato il 3 marzo 2021', null, '2021-03-03', '2021-03-05'],
    ['Bijgewerkt op 5 maart 2021, gepubliceerd op 3 maart 2021', null, '2021-03-03', '2021-03-05'],
    ['Atualizado em 5 de março de 2021, publicado em 3 de março de 2021', null, '2021-03-03', '2021-03-05'],
    ['Aktualisiert am 5. März 2021, veröffentlicht am 3. März 2021', null, '2021-03-03', '2021-03-05'],
    // A range begins with its first day.
    ['Published in the Courier from March 4 to March 6, 2021', null, '2021-03-04', null],
    ['Erschienen vom 4. März bis 6. März 2021', null, '2021-03-04', null],
    // Notes of the paper and the day.
    ['Published in the Courier on March 4, 2021.', null, '2021-03-04', null],
    ['Erschienen im Merlauer Anzeiger am 4. März 2021', null, '2021-03-04', null],
    ['Publié dans Le Courrier le 4 mars 2021', null, '2021-03-04', null],
    ['Publicado en El Correo el 4 de marzo de 2021', null, '2021-03-04', null],
    ['Pubblicato sul Corriere il 4 marzo 2021', null, '2021-03-04', null],
    ['Gepubliceerd in De Courant op 4 maart 2021', null, '2021-03-04', null],
    ['Publicado no Correio em 4 de março de 2021', null, '2021-03-04', null],
    // Headers of posts and mails.
    ['Date: Wed, 3 Mar 2021 10:11:12 +0100', null, '2021-03-03T10:11+01:00', null],
    ['Sent: Wednesday, March 3, 2021 10:11 AM', null, '2021-03-03T10:11', null],
    ['Gesendet: Mittwoch, 3. März 2021 10:11', null, '2021-03-03T10:11', null],
    ['Envoyé : mercredi 3 mars 2021 10:11', null, '2021-03-03T10:11', null],
    ['Enviado: miércoles, 3 de marzo de 2021 10:11', null, '2021-03-03T10:11', null],
    ['Inviato: mercoledì 3 marzo 2021 10:11', null, '2021-03-03T10:11', null],
    ['Verzonden: woensdag 3 maart 2021 10:11', null, '2021-03-03T10:11', null],
    ['Enviada em: quarta-feira, 3 de março de 2021 10:11', null, '2021-03-03T10:11', null],
    // By numbers in Chinese, Japanese and Korean.
    ['2024年5月3日', null, '2024-05-03', null],
    ['2024年5月3日 09:30', null, '2024-05-03T09:30', null],
    ['2024年05月03日 09時30分', null, '2024-05-03T09:30', null],
    ['2024년 5월 3일 오전', null, '2024-05-03', null],
    ['2024. 5. 3.', null, '2024-05-03', null],
    ['5月3日', null, null, null],
    // Relative days, years of two figures, and years that no paper has.
    ['gestern, 14:30 Uhr', null, null, null],
    ['hier à 14h30', null, null, null],
    ['hace 3 horas', null, null, null],
    ['ieri alle 14.30', null, null, null],
    ['gisteren om 14.30', null, null, null],
    ['há 3 horas', null, null, null],
    ['3 Mar 21', null, null, null],
    ['March 3, 1599', null, null, null],
    ['March 3, 2101', null, null, null]
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
