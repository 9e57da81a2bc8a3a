import { describe, expect, test } from 'vitest'
import { composed } from '../../support/composed.ts'

const PROSE =
  'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced, it said.'

const publishedOf = (head: string, foot = '') =>
  composed(`headline | Ferry stops\n\n${head}\n\n${PROSE}\n\n${foot}`).article.facts.published

describe('a day of something else', () => {
  test.each([
    'Opens 12 March 2027',
    'Deadline: 12 March 2026',
    'Accessed January 9, 2026',
    'Born on 4 January 1941',
    'Gültig bis 31.12.2026',
    'Abgerufen am 9. Januar 2026',
    'Kinostart: 12. März 2026',
    'Consulté le 9 janvier 2026',
    'Né le 4 janvier 1941',
    'Jusqu’au 31 mars 2026',
    'Consultado el 9 de enero de 2026',
    'Hasta el 31 de marzo de 2026',
    'Consultato il 9 gennaio 2026',
    'Fino al 31 marzo 2026',
    'Geraadpleegd op 9 januari 2026',
    'Acesso em: 9 de janeiro de 2026',
    'Hämtad den 9 januari 2026',
    'Data dostępu: 9 stycznia 2026',
    'Дата обращения: 9 января 2026',
    'The exhibition runs until 4 March 2026',
    'Die Ausstellung läuft noch bis 4. März 2026',
    'Applications close 4 March 2026',
    'Nascido a 4 de março de 1951',
    '開催日：2026年3月4日',
    '活动时间：2026年3月4日',
    'تاريخ الفعالية: 4 مارس 2026',
    'Fahrplan gültig ab 12.12.21',
    'Ab 12.12.2026 im Handel',
    'Erscheint am 4. März 2026',
    'In stores March 4, 2026',
    'Opening: 12 March 2026',
    'Konzert: 12. März 2026',
    'Beginn: 12. März 2026, 20 Uhr',
    'Sortie : 12 mars 2026',
    'Inauguración: 12 de marzo de 2026',
    'Data di uscita: 12 marzo 2026',
    'Data de lançamento: 12 de março de 2026',
    'Releasedatum: 12 maart 2026',
    'Invigning: 12 mars 2026',
    'Otwarcie: 12 marca 2026',
    'Дата выхода: 12 марта 2026',
    '출시일: 2026년 3월 12일',
    'Am 12. März 2026 im Hafenmuseum',
    'On 12 March 2026 at the harbour museum',
    'Le 12 mars 2026 au musée du port',
    'El 12 de marzo de 2026 en el museo del puerto',
    'Il 12 marzo 2026 al museo del porto',
    'Op 12 maart 2026 in het havenmuseum',
    'Den 12 mars 2026 på hamnmuseet',
    '12 marca 2026 w muzeum portu',
    '12 марта 2026 в музее порта',
    'Next meeting: 12 March 2026',
    'Nächste Sitzung: 12. März 2026',
    'Prochaine réunion : 12 mars 2026',
    'Próxima reunión: 12 de marzo de 2026'
  ])('is no day of publication: %s', (line) => {
    for (const role of ['date', 'boilerplate', 'subhead']) {
      expect(publishedOf(`${role} | ${line}`)).toBeNull()
      expect(publishedOf('', `${role} | ${line}`)).toBeNull()
    }
  })

  test('is none below its label either', () => {
    expect(publishedOf('boilerplate | Deadline:\ndate | 12 March 2026')).toBeNull()
    expect(publishedOf('boilerplate | Einsendeschluss\ndate | 12. März 2026')).toBeNull()
  })

  test('leaves the day of publication beside it', () =>
    expect(publishedOf('date | 4 January 2026\n\ndate | Deadline: 12 March 2026')).toBe('2026-01-04'))

  test.each([
    'Released 4 January 2026',
    'Published: 4 January 2026',
    '4 January 2026',
    'On 4 January 2026 in Opinion',
    'Am 4. Januar 2026 um 19:30 Uhr',
    'Am 4. Januar 2026 im Hafenkurier veröffentlicht',
    '4 stycznia 2026 w Aktualności'
  ])('is not told by other words: %s', (line) => expect(publishedOf(`date | ${line}`)?.slice(0, 10)).toBe('2026-01-04'))

  test.each(['Konzert', 'Opening', 'Exposition'])('is not told by the name of a section: %s', (section) => {
    expect(publishedOf(`boilerplate | ${section}\ndate | 4 January 2026`)).toBe('2026-01-04')
    expect(publishedOf(`boilerplate | ${section}:\ndate | 4 January 2026`)).toBeNull()
  })

  test.each([
    ['Developer Quay Games', 'Release date Jan 4, 2026', 'Price $20'],
    ['Regie: Eva Lind', 'Erscheinungsdatum: 4. Januar 2026', 'Laufzeit: 98 Minuten'],
    ['監督：山田太郎', '公開日：2026年1月4日', '上映時間：98分']
  ])('is that of a product among its fields: %s / %s / %s', (above, line, below) => {
    const box = (roles: string) => `${roles} | ${above}\n${roles} | ${line}\n${roles} | ${below}`
    expect(publishedOf(box('boilerplate'))).toBeNull()
    expect(publishedOf('', box('boilerplate'))).toBeNull()
    expect(publishedOf(`date | ${line}`)).toBe('2026-01-04')
  })

  test('gives way to a day that is said to be that of publication', () => {
    expect(publishedOf('date | 12 March 2026\n\ndate | Published: 4 January 2026')).toBe('2026-01-04')
    expect(publishedOf('date | 4 January 2026\n\ndate | Updated: 12 March 2026')).toBe('2026-01-04')
  })
})

describe('the time behind a day', () => {
  test.each([
    '4. januar 2026 kl. 18.30',
    '4 januari 2026 kl. 18.30',
    '4. januar 2026 kl 18.30',
    '4. januar 2026, kl. 18.30'
  ])('is read behind a short form with its full stop: %s', (line) =>
    expect(publishedOf(`date | ${line}`)).toBe('2026-01-04T18:30')
  )
})

describe('a note that a text appeared', () => {
  test.each([
    'Article paru dans Le Quai le 4 janvier 2026',
    'Artikel erschienen im Boten am 4. Januar 2026',
    'Artículo publicado en El Muelle el 4 de enero de 2026',
    'Articolo uscito sul Molo il 4 gennaio 2026',
    'Artigo publicado no Cais em 4 de janeiro de 2026',
    'Artikel verschenen in De Kade op 4 januari 2026'
  ])('gives its day: %s', (line) => {
    for (const role of ['body', 'boilerplate', 'date']) expect(publishedOf('', `${role} | ${line}`)).toBe('2026-01-04')
  })
})

describe('the days of a life', () => {
  test.each([
    'June 2, 1931 – March 9, 2024',
    '2. Juni 1931 - 9. März 2024',
    '* 2. Juni 1931 † 9. März 2024',
    '2 juin 1931 – 9 mars 2024',
    '2 de junio de 1931 – 9 de marzo de 2024',
    '02/06/1931 – 09/03/2024',
    '* 2 czerwca 1931 † 9 marca 2024',
    '* 2.6.31 † 9.3.21'
  ])('are no days of publication or change: %s', (line) => {
    for (const role of ['date', 'boilerplate', 'body']) {
      const { published, modified } = composed(`headline | Olga Brandt\n\n${role} | ${line}\n\n${PROSE}`).article.facts
      expect([published, modified]).toEqual([null, null])
    }
  })

  test.each(['March 4, 2021 – March 9, 2024', 'Published June 2, 2011 – Updated March 9, 2024'])(
    'are not: %s',
    (line) => {
      expect(publishedOf(`date | ${line}`)).not.toBeNull()
    }
  )

  test.each(['* 2. Juni 1931 † 9. März 2024', 'June 2, 1931 – March 9, 2024'])('follow no author: %s', (line) => {
    expect(composed(`byline | Maria Brandt\n\ndate | ${line}\n\n${PROSE}`).article.facts.authors).toEqual([])
  })
})
