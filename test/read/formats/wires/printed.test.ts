import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'
import { toldIn } from '../../../support/told-records.ts'

const agency = (
  at: number,
  end: string,
  head = `Swans return ${at} =`
) => `HPA012${at} 5 CI 0231 KI/II              Mi, 1${at}.Jun 2006

Vögel/Teich/Wexcombe
${head}

   Wexcombe (HPA) - Neun Schwäne sind am Dienstag auf den Teich zurück
gekehrt, teilte der Kreis mit. Der zehnte fehlt bis heute, sagte der
Wärter.

   Die Brücke bleibt gesperrt.
${end}
`
const TEXT = [
  'Wexcombe (HPA) - Neun Schwäne sind am Dienstag auf den Teich zurück gekehrt, teilte der Kreis mit. Der zehnte fehlt bis heute, sagte der Wärter.',
  'Die Brücke bleibt gesperrt.'
]

describe('dispatches of a wire without its control characters', () => {
  it.each([
    [
      'stamped and signed',
      (at: number) => `(Schluss) np/ad\n\nHPA012${at}    2006-06-1${at}/10:31\n\n1${at}1031 Jun 06\n`
    ],
    ['with the time of sending alone', (at: number) => `\n1${at}1031 Jun 06\n`],
    ['with letters of desks', (at: number) => `hpa np n1 ad\n1${at}1031 GMT Jun 06\n`],
    ['with notes', (at: number) => `\n# Notizblock\n\n## Orte\n- Teich, Wexcombe\n\n1${at}1031 Jun 06\n`]
  ])('are read one by one: %s', async (_, end) => {
    const text = [1, 2, 3].map((at) => agency(at, end(at))).join('\n')
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      const told = await toldIn(written)
      expect(told.map(({ title }) => title)).toEqual(['Swans return 1', 'Swans return 2', 'Swans return 3'])
      expect(told.map(({ text: own }) => own)).toEqual([TEXT, TEXT, TEXT])
      expect(told[0]?.published).toMatch(/^(?:2006-06-11T10:31|11 Jun 2006 10:31)$/)
    }
  })

  it.each([
    ['Swans return\nUtl.: The tenth is missing - bridge closed =', 'Swans return'],
    ['EILT\nSwans return\nto the pond =', 'Swans return to the pond'],
    ['Wexcombe: Swans return\n\nUtl.: The tenth is missing =', 'Wexcombe: Swans return']
  ])('have their headline above the line under it: %s', async (head, title) => {
    const [told] = await toldIn(agency(1, '\n111031 Jun 06\n', head))
    expect([told?.title, told?.text]).toEqual([title, TEXT])
  })

  it('of which the last is cut say so', async () => {
    const text = agency(1, '\n111031 Jun 06\n') + agency(2, '')
    const records = await goodOf([text])
    expect(records.at(-1)?.warnings.map(({ code }) => code)).toContain('incomplete-capture')
  })
})

describe('dispatches of an American wire as text', () => {
  const dispatch = (at: number) => `BC-Swans,012${at}
Swans return ${at}
Eds: Adds a quote.
By NORA PELL
Wexcombe Press Writer
WEXCOMBE (WXP) -- Nine swans came back on Tuesday, the county said in a
statement.

The tenth has not.
WX-NY-06-1${at}-06 1031EST
`
  it('are read one by one', async () => {
    expect(await toldIn([1, 2].map(dispatch).join('\n'))).toEqual(
      [1, 2].map((at) => ({
        title: `Swans return ${at}`,
        by: 'By NORA PELL',
        published: `2006-06-1${at}T10:31`,
        text: [
          'WEXCOMBE (WXP) -- Nine swans came back on Tuesday, the county said in a statement.',
          'The tenth has not.'
        ]
      }))
    )
  })
})
