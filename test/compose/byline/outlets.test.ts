import { describe, expect, test } from 'vitest'
import { composed } from '../../support/composed.ts'

const PROSE =
  'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced, it said.'

/** The authors of a story with this byline, under which these lines stand; `url` is where it is from. */
function authorsOf(byline: string, lines: readonly string[] = [], url?: string): string[] {
  const foot = lines.map((line) => `\n${line.includes(' | ') ? line : `boilerplate | ${line}`}\n`).join('')
  return composed(`headline | Ferry stops\n\nbyline | ${byline}\n\n${PROSE}\n${foot}`, {}, url).article.facts.authors
}

describe('an outlet behind a name, with nothing between them', () => {
  test.each([
    ['Sarah Beacon Harlow News', '© 2023 Harlow News. All rights reserved.'],
    ['By Sarah Beacon Harlow News', 'Copyright 2021-2023 Harlow News Ltd'],
    ['By Sarah Beacon Harlow Courier-Post', 'Sign up for the Harlow Courier-Post newsletter'],
    ['Sarah Beacon Port Selby Examiner', 'Port Selby Examiner'],
    ['By Sarah BeaconHarlow News', '© 2023 Harlow News'],
    ['By Sarah Beacon Globe Correspondent', '© 2023 The Harlow Globe'],
    ['Von Jana Peters Merlauer Anzeiger', '© Merlauer Anzeiger 2023'],
    ['Par Anne Petit Le Courrier de Vernoy', '© Le Courrier de Vernoy'],
    ['Por Ana Ruiz El Diario de Olmeda', '© 2023 El Diario de Olmeda'],
    ['Di Paolo Neri Corriere di Valdoro', '© 2023 Corriere di Valdoro'],
    ['Door Jan van Dam Nieuwsblad van Wierum', '© Nieuwsblad van Wierum 2023'],
    ['Por Rita Melo Jornal de Fontelas', '© 2023 Jornal de Fontelas']
  ])('%s, where a line says %s', (byline, line) => {
    const [name = ''] = authorsOf(byline, [line])
    expect([
      'Sarah Beacon',
      'Jana Peters',
      'Anne Petit',
      'Ana Ruiz',
      'Paolo Neri',
      'Jan van Dam',
      'Rita Melo'
    ]).toContain(name)
  })

  test('is known by the address and by the record', () => {
    expect(authorsOf('Sarah Beacon Harlow News', [], 'https://www.harlownews.example/a/1')).toEqual(['Sarah Beacon'])
    const { article } = composed(`headline | Ferry stops\n\nbyline | Sarah Beacon Sula Ledger\n\n${PROSE}\n`, {
      publication: 'The Sula Ledger'
    })
    expect(article.facts.authors).toEqual(['Sarah Beacon'])
  })

  test('is known by the person', () => {
    expect(authorsOf('Sarah Beacon Battle Brook Enquirer', ['Sarah Beacon is a reporter. Reach her by mail.'])).toEqual(
      ['Sarah Beacon']
    )
    expect(authorsOf('Mary Ann Beacon Harlow Gazette', ['Mary Ann Beacon'])).toEqual(['Mary Ann Beacon'])
  })

  test('leaves nobody where nothing tells where it begins', () => {
    expect(authorsOf('Sarah Beacon Battle Brook Enquirer')).toEqual([])
    expect(authorsOf('By Sarah Ann Beacon Harlow Gazette')).toEqual([])
  })

  test.each([
    'Sarah Beacon Harlow Telegram & Gazette',
    'Sarah Beacon Harlow Telegram',
    'By Sarah Beacon Harlow News & Star',
    'By Sarah Beacon Harlow Herald and Post',
    'Sarah Beacon Harlow Echo & Argus',
    'Jana Peters Merlauer Anzeiger & Bote'
  ])('leaves nobody where the name of a paper has two parts, or is a control as well: %s', (byline) => {
    expect(authorsOf(byline)).toEqual([])
  })

  test('is told by its article where that is part of names, too', () =>
    expect(authorsOf('Por Ana Ruiz El Diario de Olmeda & Heraldo')).toEqual(['Ana Ruiz']))

  test('is told from a control behind a name', () => {
    expect(authorsOf('Sarah Beacon Telegram')).toEqual(['Sarah Beacon'])
    expect(authorsOf('By Sarah Beacon Facebook Telegram')).toEqual(['Sarah Beacon'])
    expect(authorsOf('Sarah Beacon Harlow Telegram & Gazette', ['© 2023 Harlow Telegram'])).toEqual(['Sarah Beacon'])
  })

  test('takes nothing from a name', () => {
    expect(authorsOf('By Emily Jane Smith', ['© 2023 Jane Smith'])).toEqual(['Emily Jane Smith'])
    expect(authorsOf('Kristian Larsen', ['© 2023 Kristian Larsen'])).toEqual(['Kristian Larsen'])
    expect(authorsOf('By Maria Teller', ['Teller'], 'https://mariateller.example/1')).toEqual(['Maria Teller'])
    expect(authorsOf('By Emily Post', ['© 2023 The Harlow Post'])).toEqual(['Emily Post'])
  })

  test('is no author behind one, and may sign alone', () => {
    expect(authorsOf('by Justin Beacon, Harlow Xpress', ['© 2023 Harlow Xpress'])).toEqual(['Justin Beacon'])
    expect(authorsOf('By Harlow News', ['© 2023 Harlow News'])).toEqual(['Harlow News'])
    expect(authorsOf('Tech Digest Correspondent', ['© 2023 Tech Digest'])).toEqual([])
  })
  test.each([
    ['Maria Teller, Sula Argus Staff Writer', 'The Sula Argus', ['Maria Teller']],
    ['Jon Aske and Maria Teller, Sula Argus Staff Writers', 'Sula Argus', ['Jon Aske', 'Maria Teller']],
    ['Maria Teller; Valdoro Echo', 'Valdoro Echo (Italy)', ['Maria Teller']],
    ['Jana Peters, Merlauer Bote', 'Merlauer Bote', ['Jana Peters']],
    ['Anne Petit, La Vigie de Vernoy', 'La Vigie de Vernoy', ['Anne Petit']],
    ['Jan van Dam, De Wierumer', 'De Wierumer', ['Jan van Dam']],
    ['Sarah Beacon Sula Argus', 'The Sula Argus', ['Sarah Beacon']],
    ['Sula Argus', 'The Sula Argus', []],
    ['By Sula Argus', 'The Sula Argus', ['Sula Argus']],
    ['Maria Teller, Jon Aske', 'The Sula Argus', ['Maria Teller', 'Jon Aske']],
    ['Emily Argus, Jon Aske', 'The Sula Argus', ['Emily Argus', 'Jon Aske']]
  ])('is no author in the byline of a record: %s, of %s', (byline, publication, names) => {
    const { article } = composed(`headline | Ferry stops\n\n${PROSE}\n`, { byline, publication })
    expect(article.facts.authors).toEqual(names)
  })
})
