import { describe, expect, it } from 'vitest'
import { stet } from '../../../src/index.ts'

const doubtsIn = (lines: readonly string[]): string[] =>
  stet(lines.join('\n')).warnings.flatMap(({ code, message }) => (code === 'text-in-doubt' ? [message] : []))

describe('short lines that are struck and may be text', () => {
  it.each([
    [
      'Preisliste der Schleuse Arnholt',
      'Home|Aktuelles',
      'Diese Liste nennt die Preise für Boote, die in Arnholt durch die Schleuse fahren.',
      'Ruderboot|2 € – 4 €|Kanu|3 €|Segelboot bis 6 m|8 € – 12 €|(mit Motor)|Segelboot bis 9 m|14 €+|Hausboot|20 € – 35 €+',
      '(nach Länge)|Frachtkahn|60 €+|Neue Tarife für Dauerlieger|150 €+|Kanal|89 €|Impressum|Datenschutz'
    ],
    [
      'Affordable help on the island',
      'Home',
      'The town offers this list as an informational resource, and does not endorse any of those in it.',
      'Arnholt Institute|110 Weir St. Suite 301|(415) 555-5449|Help with boats|Fees based on income|Centre for Ferries|220 Pier St.',
      '(415) 555-8895|Help with fares|Nordholm Counselling|801 Mill Dr.|(415) 555-7504|Help with papers|Contact Us|Privacy'
    ]
  ])('are told with their lines: %s', (title, menu, first, rows, more) => {
    const list = `${rows}|${more}`.split('|')
    const [told] = doubtsIn([title, '', ...menu.split('|'), '', first, '', ...list])
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
