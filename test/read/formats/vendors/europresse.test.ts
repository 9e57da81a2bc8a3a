import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'

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
