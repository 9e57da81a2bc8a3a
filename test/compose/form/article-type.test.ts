import { describe, expect, test } from 'vitest'
import { typeOfLabel } from '../../../src/compose/form/article-type.ts'
import { composed } from '../../support/composed.ts'

const PROSE =
  'body | Nine piers between Harlow and the islands will have ramps by the autumn, the county said on Tuesday.\n'
const typeOf = (tagged: string) => composed(tagged).article.form

test.each([
  ['letter', 'headline | Letter: Keep the ferry running'],
  ['letter', 'headline | Carta: El barco no es de nadie'],
  ['letter', 'headline | Lettre : le bac doit rester'],
  ['newsletter', 'boilerplate | Newsletter 12/2018\n\nheadline | Ferry stops'],
  ['interview', 'headline | Interview mit Jana Peters: Das Boot gehört niemandem'],
  ['interview', 'headline | Interview with Maria Teller: The boat is nobody’s'],
  ['interview', 'headline | Entrevista a Ana Ruiz: «El barco no es de nadie»'],
  ['interview', 'headline | Intervista a Paolo Neri: la barca non è di nessuno'],
  ['article', 'headline | Interview with a ghost: the play returns to Harlow'],
  ['article', 'headline | Interview mit dem Rat: noch kein Termin für die Fähre'],
  ['article', 'boilerplate | Newsletter\n\nheadline | Ferry stops'],
  ['article', 'headline | Letter writers of the county meet']
])('%s: %s', (type, head) => expect(typeOf(`${head}\n\n${PROSE}\n${PROSE}`)).toBe(type))

describe('a label of what a text is', () => {
  test.each([
    ['press-release', 'MEDIA RELEASE'],
    ['press-release', 'FOR IMMEDIATE RELEASE'],
    ['press-release', 'P R E S S  R E L E A S E'],
    ['press-release', 'Joint Media Release'],
    ['press-release', 'News Release No. 14/2018'],
    ['press-release', 'Press Release, 12 May 2018'],
    ['press-release', 'PRESSEMITTEILUNG Nr. 14/2018'],
    ['press-release', 'Pressemitteilung vom 12. Mai 2018'],
    ['press-release', 'Medienmitteilung'],
    ['press-release', 'COMMUNIQUÉ DE PRESSE'],
    ['press-release', 'C O M M U N I Q U É  D E  P R E S S E'],
    ['press-release', 'Nota de prensa'],
    ['press-release', 'Comunicato stampa n. 12 del 3 maggio 2018'],
    ['press-release', 'Persbericht'],
    ['press-release', 'Comunicado de imprensa'],
    ['transcript', 'T R A N S C R I P T'],
    ['transcript', 'Mitschrift'],
    ['transcript', 'Transcrição'],
    ['interview', 'INTERVIEW'],
    ['interview', 'Entrevista'],
    ['interview', 'L’entretien'],
    ['letter', 'Offener Brief'],
    ['letter', 'Lettera al direttore'],
    ['newsletter', 'Nieuwsbrief']
  ])('%s: %s', (type, label) => expect(typeOfLabel(label)).toBe(type))

  test.each([
    'A press release from the county',
    'Transcripts',
    'Interview with the harbour master',
    'Pressemitteilungen',
    'A B C D',
    'Release'
  ])('%s is none', (line) => expect(typeOfLabel(line)).toBeNull())
})

describe('the type of a text', () => {
  const release = (lines: string) => `${lines}\nheadline | New ramps for nine piers\n\n${PROSE}`

  test('is told by its letterhead', () => {
    expect(
      typeOf(
        release(
          'boilerplate | The Hon. Ida Wendell MP\nboilerplate | Minister for Harbours\n\nboilerplate | MEDIA RELEASE\n'
        )
      )
    ).toBe('press-release')
    expect(typeOf(release('date | 17 June 2018\n\nboilerplate | FOR IMMEDIATE RELEASE\n'))).toBe('press-release')
    expect(typeOf(`headline | New ramps\n\ndate | Pressemitteilung vom 12.05.2018\n\n${PROSE}`)).toBe('press-release')
  })

  test('is told by its headline or right at it', () => {
    expect(typeOf(`headline | Interview: The channel is a joke\n\n${PROSE}`)).toBe('interview')
    expect(typeOf(`headline | The channel is a joke | Entrevista\n\n${PROSE}`)).toBe('interview')
    expect(typeOf(`headline | Newsletter: nine piers\n\n${PROSE}`)).toBe('newsletter')
    expect(typeOf(`boilerplate | INTERVIEW\nheadline | The channel is a joke\n\n${PROSE}`)).toBe('interview')
    expect(typeOf(`boilerplate | Open letter\n\nheadline | To the county\n\n${PROSE}`)).toBe('letter')
  })

  test.each(['Press release', 'Transcript', 'Interview', 'Newsletter', 'Leserbriefe'])(
    'is not told by %s in a menu or a box',
    (entry) => {
      const menu = ['Home', 'News', entry, 'Weather', 'Sport'].map((line) => `boilerplate | ${line}\n`).join('')
      expect(typeOf(release(menu))).toBe('article')
      expect(
        typeOf(
          `headline | New ramps\n\nboilerplate | Download\nboilerplate | ${entry}\nboilerplate | Embed\n\n${PROSE}`
        )
      ).toBe('article')
      expect(typeOf(`headline | New ramps\n\n${PROSE}\nboilerplate | ${entry}\n`)).toBe('article')
    }
  )

  test.each(['Press release', 'Pressemitteilung', 'Communiqué de presse', 'Nota de prensa', 'Comunicato stampa'])(
    'is not told by %s below a paragraph that was taken for the standfirst',
    (label) => {
      const first = PROSE.replace('body', 'standfirst').trim()
      expect(typeOf(`headline | New ramps\n\n${first}\n\nboilerplate | ${label}\n\n${PROSE}`)).toBe('article')
    }
  )

  test('is not told by a box for subscribers at the headline', () =>
    expect(typeOf(release('boilerplate | Newsletter\n'))).toBe('article'))

  test('is not told by what the text speaks of', () => {
    expect(typeOf(`headline | The press release that never came\n\n${PROSE}`)).toBe('article')
    expect(typeOf(`headline | Open letter calls for ramps\n\n${PROSE}`)).toBe('article')
  })
})
