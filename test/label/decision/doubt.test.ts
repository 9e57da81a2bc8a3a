import { describe, expect, it } from 'vitest'
import { stet } from '../../../src/index.ts'

const doubtsIn = (lines: readonly string[]): string[] =>
  stet(lines.join('\n')).warnings.flatMap(({ code, message }) => (code === 'text-in-doubt' ? [message] : []))

describe('short lines that are struck and may be text', () => {
  it.each([
    [
      'Preisliste der Schleuse Arnholt',
      'Diese Liste nennt die Preise für Boote, die in Arnholt durch die Schleuse fahren.',
      ['Ruderboot', 'Kanu', 'Segelboot bis 6 m', '(mit Motor)', 'Segelboot bis 9 m', 'Hausboot', '(nach Länge)'],
      ['Frachtkahn', '60 €+', 'Neue Tarife für Dauerlieger', '150 €+', 'Kanal', '89 €'],
      ['Impressum', 'Datenschutz']
    ],
    [
      'Prices at the Arnholt lock',
      'This list has the prices for boats that pass the lock at Arnholt in either direction.',
      ['Rowing boat', 'Canoe', 'Sailing boat up to 6 m', '(with an engine)', 'Sailing boat up to 9 m', 'Houseboat'],
      ['(by its length)', 'Barge', '$60+', 'New rates for berths', '$150+', 'Canal', '$89'],
      ['Careers', 'Privacy']
    ]
  ])('are told with their lines: %s', (title, first, rows, more, menu) => {
    const priced = rows.flatMap((row, at) => (row.startsWith('(') ? [row] : [row, `${at + 2} € – ${at + 4} €`]))
    const [told] = doubtsIn([title, '', 'Home', 'News', '', first, '', ...priced, ...more, ...menu])
    expect(told).toMatch(/^\d+ short lines, \d+ words, are struck and may be text: lines [\d–, ]+$/)
  })

  it('are not told of where they are those of menus', () => {
    const story = [
      'Divers find chain of lost ferry',
      '',
      'By Maria Teller',
      '',
      'Divers left the ferry berth at Nordholm on Monday after eleven days under water, the harbour board said.',
      '',
      'Kerstin Aule, who runs the berth, said the divers had found the chain of the old ferry, which was lost in 1987.'
    ]
    expect(doubtsIn(['Home', 'News', 'Sport', 'Search', '', ...story, '', 'Share', 'Careers', 'Privacy'])).toEqual([])
  })
})
