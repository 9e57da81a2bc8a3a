import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'
import { toldIn } from '../../../support/told-records.ts'

const TEXT = ['Neun Schwäne sind zurück, teilte der Kreis mit.', 'Der zehnte fehlt.']
const RIGHTS = 'Alle Rechte vorbehalten: (c) Wexheimer Bote\n© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH'

/** The fields last, as in printed documents. */
const fieldsLast = (day: number) =>
  `Wexheimer Bote vom 0${day}.05.2015, S. ${day}\n\nLOKALES\n\nSchwäne kehren zurück ${day}\n\nPell, Nora\n\n${TEXT.join('\n\n')}\n\nQuelle: Wexheimer Bote vom 0${day}.05.2015, S. ${day}\nRubrik: LOKALES\nDokumentnummer: WB-${day}\nDauerhafte Adresse des Dokuments: https://www.wiso.example/document/WB__${day}\n${RIGHTS}\n\n`

/** Each value on the line below its label, the source without a label, the title once more above the text. */
const valuesBelow = (day: number) =>
  `Schwäne kehren zurück ${day}\n\nWexheimer Bote vom 0${day}.05.2015\n\nAutor:\n    Pell, Nora\nSeite:\n    ${day}\nDokumentnummer:\n    WB-${day}\n\nSchwäne kehren zurück ${day}\n\n${TEXT.join('\n\n')}\n\n${RIGHTS}\n\n`

describe.each([
  ['with the fields below the text', fieldsLast],
  ['with values below their labels and no label for the source', valuesBelow]
])('a Genios export %s', (_, record) => {
  it.each([1, 2, 3])('has %i records', async (count) => {
    const days = Array.from({ length: count }, (_one, at) => at + 1)
    const text = days.map(record).join('')
    expect(await toldIn(text)).toEqual(
      days.map((day) => ({
        title: `Schwäne kehren zurück ${day}`,
        by: 'Nora Pell',
        published: `2015-05-0${day}`,
        text: TEXT
      }))
    )
    const records = await goodOf([text.replaceAll('\n', '\r\n')])
    expect(records.map(({ source, facts }) => [source.id, facts?.publication, facts?.page])).toEqual(
      days.map((day) => [`WB-${day}`, 'Wexheimer Bote', String(day)])
    )
  })

  it('that is cut says so', async () => {
    const text = record(1) + record(2)
    const records = await goodOf([text.slice(0, text.lastIndexOf('Dokumentnummer'))])
    expect(records.at(-1)?.warnings.map(({ code }) => code)).toContain('incomplete-capture')
  })
})

describe('a Genios export whose records begin with the line that names the source', () => {
  const record = (day: number) =>
    fieldsLast(day).replaceAll('Bote vom', 'Bote,').replaceAll('.2015, S', '.2015, Nr. 10, S')
  const told = (day: number) => ({
    title: `Schwäne kehren zurück ${day}`,
    by: 'Nora Pell',
    published: `2015-05-0${day}`,
    text: TEXT
  })

  it.each([
    ['whole', record],
    ['without a number of the issue', (day: number) => record(day).replaceAll(', Nr. 10', '')],
    ['with “vom”', fieldsLast]
  ])('keeps its records apart where one has no Quelle: %s', async (_, piece) => {
    for (const without of [1, 2, 3, 4]) {
      const days = [1, 2, 3, 4]
      const text = days.map((day) => (day === without ? piece(day).replace(/^Quelle.*\n/m, '') : piece(day))).join('')
      expect(await toldIn(text)).toEqual(days.map(told))
    }
  })

  it('and that is cut in the last text says so', async () => {
    const text = [1, 2, 3].map((day) => record(day).replace('LOKALES\n\n', '')).join('')
    const cut = text.slice(0, text.lastIndexOf('\n\nQuelle'))
    expect(await toldIn(cut)).toEqual([1, 2, 3].map(told))
    expect((await goodOf([cut])).at(-1)?.warnings.map(({ code }) => code)).toContain('incomplete-capture')
  })
})
