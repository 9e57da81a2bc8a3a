import { describe, expect, test } from 'vitest'
import { composed } from '../../support/composed.ts'

const PROSE =
  'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced, it said.'

const factsOf = (foot: string) => composed(`headline | Ferry stops\n\n${PROSE}\n\n${foot}`).article.facts

describe('a signature with its day below a text', () => {
  test.each([
    'body | (Maria Teller, Jon Aske, 04.01.2026)',
    'boilerplate | — Maria Teller and Jon Aske, January 4, 2026',
    'subhead | Maria Teller / Jon Aske, 4 January 2026',
    'date | Maria Teller et Jon Aske – 4 janvier 2026',
    'boilerplate | Share\n\nbody | (Maria Teller und Jon Aske, 4. Januar 2026)'
  ])('tells who wrote it and when, whatever it was taken for: %s', (foot) => {
    const { authors, published } = factsOf(foot)
    expect(authors).toEqual(['Maria Teller', 'Jon Aske'])
    expect(published).toBe('2026-01-04')
  })

  test.each(['body | mt/ja – 4 January 2026', 'boilerplate | (mt, 04.01.2026)', 'date | MT/JA, 4 Jan 2026'])(
    'tells no names where there are only initials: %s',
    (foot) => expect(factsOf(foot)).toMatchObject({ authors: [], published: '2026-01-04' })
  )

  test('counts before the day of another story', () =>
    expect(
      factsOf('body | (Maria Teller, 4 January 2026)\n\nboilerplate | More news\n\ndate | 9 March 2026').published
    ).toBe('2026-01-04'))

  test.each([
    'body | “It was ours to love.”\n\nbody | — Maria Teller, 4 January 2026',
    'boilerplate | Comments\n\nboilerplate | Jon Aske, 4 January 2026\n\nboilerplate | I liked that boat'
  ])('is not what says who said or commented something: %s', (foot) => expect(factsOf(foot).authors).toEqual([]))
})

describe('a sentence below a text that names a day', () => {
  test.each([
    'The hearing is on 4 January 2026',
    'Die Anhörung findet am 4. Januar 2026 statt',
    'L’audience aura lieu le 4 janvier 2026',
    'La audiencia será el 4 de enero de 2026',
    'A audiência será no dia 4 de janeiro de 2026',
    'De zitting is op 4 januari 2026'
  ])('is no day of publication: %s', (line) => {
    expect(factsOf(`date | ${line}`).published).toBeNull()
    expect(factsOf(`boilerplate | ${line}`).published).toBeNull()
  })
})
