import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'
import { toldIn } from '../../../support/told-records.ts'

const RECORDS = [
  { paper: 'Le Courrier de la Teille', day: 'Jeudi 4 mars 2021', page: '3', title: 'Le marché déménage', code: 'CT' },
  { paper: 'La Gazette du Pont', day: 'Vendredi 5 mars 2021', page: 'A12', title: 'Le bac reprend', code: 'GP' },
  { paper: 'L’Écho du Val', day: 'Samedi 6 mars 2021', page: '1', title: 'La halle a un toit', code: 'EV' }
]

/** The layout with the facts of the paper first, and paper, page and length below the date. */
const written = (facts: boolean) =>
  RECORDS.map(({ paper, day, page, title, code }) => {
    const source = `Nom de la source\n${paper}\nType de source\nPresse • Journaux\nPériodicité\nQuotidien\nProvenance\nLa Teille\np. ${page}\n\n`
    const head = `${day}\n${paper} • p. ${page} • 412 mots\n\n${title}\n\nLéa Holt\n\n`
    const text = 'Le chantier a commencé jeudi et doit durer neuf semaines, a indiqué la mairie dans la soirée.\n\n'
    return `${facts ? source : ''}${head}${text}© 2021 ${paper}. Tous droits réservés.\nnews·20210304·${code}·0q1503_1256056\n`
  }).join('\n')

describe('Europresse without blank lines, as it is copied from its page', () => {
  const one = (day: number, text: string) =>
    `La Gazette du Pont\nRégion, jeudi ${day} mars 2021, p. 3\nLe bac reprend\nLéa Holt\n${text}\nNuméro de document : news·2021030${day}·GP·0q1503_125605${day}\n`
  const TEXT = ['Le chantier a commencé jeudi et doit durer neuf semaines, a indiqué la mairie.', 'Le bac navigue.']

  it.each([
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')]
  ])('has headline, author and text on lines of their own, with %s', async (_, change) => {
    expect(await toldIn(change(one(4, TEXT.join('\n')) + one(5, TEXT.join('\n'))))).toEqual(
      [4, 5].map((day) => ({
        title: 'Le bac reprend',
        by: 'Léa Holt',
        published: `Région, jeudi ${day} mars 2021, p. 3`,
        text: TEXT
      }))
    )
  })
})

describe('Europresse with paper, page and length below the date', () => {
  it.each([true, false])('is read record by record, with facts of the paper or without: %s', async (facts) => {
    for (const text of [written(facts), written(facts).replaceAll('\n', '\r\n')]) {
      const records = await goodOf([text])
      expect(records.map((record) => record.text).join('')).toBe(text)
      expect(records.map(({ source }) => [source.format, source.records])).toEqual(RECORDS.map(() => ['europresse', 3]))
      expect(records.map(({ facts: said }) => [said?.publication, said?.page])).toEqual(
        RECORDS.map(({ paper, page }) => [paper, page])
      )
      for (const [at, { text: said, marks }] of records.entries()) {
        const line = said.split(/\r?\n/).indexOf(RECORDS[at]?.title ?? '') + 1
        expect(marks?.get(line)).toEqual(['field-headline'])
      }
    }
  })
})
