import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { composed } from '../../../support/composed.ts'

const PROSE =
  'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced, it said.'

function authorsOf(foot: string, head = ''): readonly string[] {
  return composed(`headline | Ferry stops\n\n${head}\n\n${PROSE}\n\n${foot}`).article.facts.authors
}

describe('authors at the end of a text', () => {
  test.each([
    'body | About the author: Maria Teller is a reporter in Harlow.',
    'subhead | About the author – Maria Teller\nbody | Hi! I have been a reporter for four years.',
    'boilerplate | About the author: Maria Teller is a reporter in Harlow.',
    'body | Über die Autorin: Maria Teller ist Redakteurin beim Kurier.',
    'body | À propos de l’auteur : Maria Teller est journaliste au Courrier.',
    'body | Sobre la autora: Maria Teller es periodista en El Correo.',
    'body | L’autrice: Maria Teller è giornalista del Corriere.',
    'body | Sobre a autora: Maria Teller é jornalista no Correio.',
    'body | Over de auteur: Maria Teller is redacteur bij de Koerier.',
    'body | Maria Teller is a staff writer at the Courier.',
    'body | Maria Teller ist Redakteurin beim Kurier.',
    'boilerplate | — Maria Teller',
    'boilerplate | -- Maria Teller',
    'boilerplate | – Maria Teller',
    'body | “It will be a long week for the island,” said Lea Stone, who owns a shop on the quay and has a boat.\n\nboilerplate | — Maria Teller',
    'body | (Reporting by Maria Teller; Editing by Lea Stone)',
    'body | (Reporting by Maria Teller in Sula; editing by Lea Stone)',
    'byline | (Reporting by Maria Teller)',
    'boilerplate | (Reporting By Maria Teller)',
    'boilerplate | [Reporting by Maria Teller.]',
    'boilerplate | （Text: Maria Teller）\nbody | Reporting by Maria Teller; Editing by Lea Stone',
    'boilerplate | Reporting by Maria Teller in Sula\nboilerplate | Editing by Lea Stone',
    'boilerplate | Writing by Maria Teller',
    'body | Maria Teller\n\nbody | Maria has kept lighthouses on both sides of the bay for more than twenty years.',
    'subhead | Maria Teller\nbody | (Editor / Journalist) – Maria comes from a family of boat builders and writes about the coast.',
    'boilerplate | Maria Teller, Harbour Editor\nboilerplate | Maria grew up on Sula and has written for the Courier since 2011.',
    'boilerplate | Author\nboilerplate | Maria Teller',
    'boilerplate | Author:\nboilerplate | Maria Teller\nboilerplate | Last Updated:\nboilerplate | February 1, 2021',
    'boilerplate | Share this\nboilerplate | Author\nboilerplate | MT\nboilerplate | Maria Teller\nboilerplate | Staff Engineer, Sula Works',
    'boilerplate | Author\nboilerplate | Written by\nboilerplate | Maria Teller\nboilerplate | I made this site for those who love boats.',
    'boilerplate | Autorin\nboilerplate | Maria Teller',
    'boilerplate | Autrice\nboilerplate | Maria Teller'
  ])('are named by %s', (foot) => expect(authorsOf(foot)).toEqual(['Maria Teller']))

  test.each([
    [
      'whom the text speaks of',
      `${PROSE.replace('it said', 'Teller said')}\n\nbody | Maria Teller is a writer in Sula.`
    ],
    ['who is quoted', 'body | “We will wait,” she said.\n\nboilerplate | — Maria Teller'],
    [
      'who said the sentence of the day',
      'subhead | Quote of the day\nbody | The sea gives and the sea takes.\nboilerplate | — Maria Teller'
    ],
    ['of another story', 'body | About the ferry: Maria Teller is a writer who lives on Sula.'],
    ['who edited it', 'boilerplate | (Editing by Lea Stone)'],
    ['who helped', 'body | (Additional reporting by Jon Aske)'],
    ['of an agency', 'boilerplate | (Reuters)'],
    ['made of its words', 'body | Mit Material von Maria Teller'],
    ['who is nobody', 'boilerplate | — Read more about the ferry'],
    [
      'of several people',
      'body | Maria Teller\nbody | Maria has a boat on Sula.\nbody | Jon Aske\nbody | Jon has a house on Sula.'
    ],
    [
      'of whom the text tells',
      `${PROSE.replace('it said', 'Teller said')}\n\nbody | Maria Teller\nbody | Maria has a boat on Sula.`
    ],
    ['of a menu', 'boilerplate | Author\nboilerplate | Title\nboilerplate | Year']
  ])('are not those %s', (_who, foot) => expect(authorsOf(foot)).toEqual([]))

  it('count only where the head names nobody', () =>
    expect(authorsOf('body | About the author: Maria Teller is a reporter.', 'byline | By Jon Aske')).toEqual([
      'Jon Aske'
    ]))
})

describe('an author read from a text', () => {
  const words = fc.constantFrom(
    ...[
      'By',
      'Von',
      'Par',
      'Por',
      'Maria',
      'Teller',
      'JON',
      'ASKE',
      'and',
      'und',
      'y',
      'de',
      'la',
      'Jan',
      '4,',
      '2026'
    ],
    ...[
      'March',
      'Berlin',
      'in',
      'New',
      'York',
      'Staff',
      'Writer',
      'Editor',
      'is',
      'a',
      'reporter',
      'About',
      'the',
      'author:'
    ],
    ...[',', '|', '—', '-', 'Updated', '12', 'Comments', 'Follow', 'Words', 'The', 'Courier', 'Ph.D.']
  )
  const line = fc.record({
    role: fc.constantFrom('byline', 'date', 'boilerplate', 'standfirst', 'body'),
    words: fc.array(words, { minLength: 1, maxLength: 10 })
  })
  const tagged = ({ role, words }: { role: string; words: string[] }) => `${role} | ${words.join(' ')}`

  it('has no digit or line break and at most five words beside particles, and is no date, job or place', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), fc.array(line, { maxLength: 4 }), (head, foot) => {
        for (const name of authorsOf(foot.map(tagged).join('\n\n'), head.map(tagged).join('\n\n'))) {
          expect(name).not.toMatch(/[\d\n\r]/)
          expect(name.split(' ').filter((word) => !/^(?:de|la|y)$/i.test(word)).length).toBeLessThanOrEqual(5)
          expect(['New York', 'Berlin', 'Staff Writer', 'Editor', 'Writer', 'Staff', 'March', 'Jan']).not.toContain(
            name
          )
        }
      })
    )
  })
})
