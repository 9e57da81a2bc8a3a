import { describe, expect, test } from 'vitest'
import { composed } from '../../../support/composed.ts'

const PROSE =
  'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced, it said.'

const authorsWith = (foot: string, { head = '', prose = PROSE } = {}) =>
  composed(`headline | Ferry stops\n\n${head}\n\n${prose}\n\n${foot}`).article.facts.authors

describe('a note on how to reach somebody', () => {
  test.each([
    ['Maria Teller, a transport reporter, can be reached at mteller@courier.example.', 'Maria Teller'],
    ['Maria Teller can be reached at 555-0134 or maria.teller@courier.example.', 'Maria Teller'],
    ['Contact Maria Teller at mteller@courier.example or follow her on X @mteller.', 'Maria Teller'],
    ['Email Maria Teller at mteller@courier.example', 'Maria Teller'],
    ['Maria Teller: 555-0134; mteller@courier.example', 'Maria Teller'],
    ['Follow Maria Teller on X: @mteller', 'Maria Teller'],
    ['Jana Peters, Redakteurin im Ressort Verkehr, ist unter jpeters@blatt.example zu erreichen.', 'Jana Peters'],
    ['Anne Petit, journaliste au service transports, est joignable à apetit@quai.example.', 'Anne Petit'],
    ['Escriba a Ana Ruiz: aruiz@muelle.example', 'Ana Ruiz'],
    ['Jan de Wit is bereikbaar via j.dewit@kade.example.', 'Jan de Wit'],
    ['Lena Holm nås på lena.holm@kajbladet.example', 'Lena Holm']
  ])('names who wrote the text where the address is theirs: %s', (note, name) => {
    expect(authorsWith(`body | ${note}`)).toEqual([name])
    expect(authorsWith(`boilerplate | ${note}`)).toEqual([name])
  })

  test.each([
    ['the address is another’s', 'boilerplate | Email Maria Teller at desk@courier.example.'],
    ['it says whom to ask', 'boilerplate | Contact: Maria Teller, press officer, mteller@board.example'],
    ['it quotes', 'body | Maria Teller said that tickets are sold at mteller@ferry.example.'],
    [
      'the name stands far into it',
      'body | Tickets for the first ferry are sold by Maria Teller at mteller@ferry.example.'
    ]
  ])('is none where %s', (_, note) => expect(authorsWith(note)).toEqual([]))

  test('is none for somebody that the text speaks of', () => {
    const prose = PROSE.replace('it said', 'Teller said on Monday')
    expect(authorsWith('body | Maria Teller can be reached at mteller@ferry.example.', { prose })).toEqual([])
  })

  test('is none in a release', () =>
    expect(
      authorsWith('body | Maria Teller can be reached at mteller@ferry.example.', {
        head: 'boilerplate | PRESS RELEASE'
      })
    ).toEqual([]))

  test('is not asked where a byline names somebody', () =>
    expect(
      authorsWith('body | Maria Teller can be reached at mteller@courier.example.', { head: 'byline | By Jon Aske' })
    ).toEqual(['Jon Aske']))
})
