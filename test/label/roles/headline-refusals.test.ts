import { describe, expect, test } from 'vitest'
import { rolesLeftIn } from '../../support/roles-left.ts'

const TEXT = 'The ferry between Sula and the mainland will not run for a week while its rudder is replaced.'

/** The roles that are left for the first line of a text. */
const rolesLeft = (line: string, below = `\n\n${TEXT}\n`) => rolesLeftIn(line + below)[0]

describe('no headline', () => {
  test.each([
    'MEDIA RELEASE',
    'JOINT MEDIA RELEASE',
    'Press Release',
    'NEWS RELEASE',
    'FOR IMMEDIATE RELEASE',
    'Pressemitteilung',
    'MEDIENMITTEILUNG',
    'Zur sofortigen Veröffentlichung',
    'COMMUNIQUÉ DE PRESSE',
    'Pour diffusion immédiate',
    'Nota de prensa',
    'Para publicación inmediata',
    'COMUNICATO STAMPA',
    'Persbericht',
    'Comunicado de imprensa',
    'P R E S S  R E L E A S E',
    'P R E S S E M I T T E I L U N G',
    'C O M U N I C A T O  S T A M P A',
    'T h e  H o n .  I d a  W e n d e l l'
  ])('is the letterhead %s, which is struck', (line) => expect(rolesLeft(line)).toEqual(['boilerplate']))

  test.each([
    'Transcript',
    'Interview',
    'Open letter',
    'Opinion',
    'Meinung',
    'Sport',
    'Share',
    'Cookies',
    'Reuters',
    'Associated Press',
    'Nordholm (ots)',
    'Hamburg (dpa)',
    'HARLOW, Ore. (AP) —',
    'PARIS (AFP) –',
    'Madrid (EFE) -'
  ])('is %s', (line) => {
    expect(rolesLeft(line)).not.toContain('headline')
    expect(rolesLeft(line).length).toBeGreaterThan(1)
  })

  test('is a line of more than 300 characters, nor the only line of a text if it is a paragraph', () => {
    expect(rolesLeft('Lamps and keepers '.repeat(20))).not.toContain('headline')
    expect(rolesLeft('Lamps and keepers '.repeat(16))).toContain('headline')
    expect(rolesLeft('Lamps and keepers '.repeat(10), '\n')).not.toContain('headline')
    expect(rolesLeft('Lamps and keepers '.repeat(20), '\n')).toEqual(['body'])
    expect(rolesLeft('Lamps And Keepers Help The Ferry', '\n')).toContain('headline')
  })
})

test.each([
  'The press release that never came',
  'Interview: the channel is a joke',
  'A B C D',
  'J. R. R. Tolkien in Nordholm',
  'Reuters sells its printing house (1902)',
  'Cookies for the keeper of the lamp',
  'Opinion: measure the channel',
  'Ferry to Sula stops (for a week)'
])('%s may be one', (line) => expect(rolesLeft(line)).toContain('headline'))
