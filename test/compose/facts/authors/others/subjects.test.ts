import { describe, expect, test } from 'vitest'
import { composed } from '../../../../support/composed.ts'

const PROSE =
  'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced, it said.'

const authorsOf = (head: string, prose = PROSE) =>
  composed(`headline | Ferry stops\n\n${head}\n\n${prose}`).article.facts.authors

describe('people whom a text is about', () => {
  test.each([
    'Director: Jon Aske',
    'Host: Jon Aske',
    'Guests: Lea Stone and Jon Aske',
    'Regie: Jana Peters',
    'Gast: Jana Peters',
    'Réalisation : Anne Petit',
    'Invitée : Anne Petit',
    'Reparto: Ana Ruiz, Luis Vega',
    'Regia: Luca Ferri',
    'Gasten: Jan de Boer en Pieter Smit',
    'Elenco: Rui Tavares',
    'Programledare: Lena Holm',
    'Medvirkende: Mette Krog',
    'Gość: Anna Kowalska',
    'Музыка: Иван Петров',
    'Directed by Jon Aske',
    'Narrated by: Jon Aske',
    'Musik von Jana Peters',
    'Gelesen von Jana Peters',
    'Réalisé par Jean Roux',
    'Dirigida por Juan Ruiz',
    'Regia di Luca Ferri',
    'Regisserad av Lena Holm'
  ])('are no authors behind a label: %s', (line) => expect(authorsOf(`byline | ${line}`)).toEqual([]))

  test.each([
    'An interview with Olga Brandt',
    'In conversation with Olga Brandt',
    'Im Gespräch mit Olga Brandt',
    'Entretien avec Claire Moreau',
    'Conversación con Ana Ruiz, alcaldesa',
    'Intervista a Luca Ferri',
    'In gesprek met Jan de Boer',
    'Conversa com Rui Tavares',
    'Samtal med Lena Holm',
    'Rozmowa z Anna Kowalska'
  ])('are no authors behind what was done with them: %s', (line) => expect(authorsOf(`byline | ${line}`)).toEqual([]))

  test.each([
    ['An interview with Olga Brandt by Maria Teller', 'Maria Teller'],
    ['Interview mit Olga Brandt von Jana Peters', 'Jana Peters'],
    ['Entretien avec Claire Moreau par Anne Petit', 'Anne Petit']
  ])('may stand before the author: %s', (line, name) => expect(authorsOf(`byline | ${line}`)).toEqual([name]))

  test.each(['1941 – 2026', '1941-2026', '(1941–2026)', '1941 † 2026'])(
    'are no authors above their years: %s',
    (years) => expect(authorsOf(`byline | Olga Brandt\n\ndate | ${years}`)).toEqual([])
  )
})

describe('one word behind a By', () => {
  test.each(['Von Kunden empfohlen', 'Von Lesern gewählt', 'Von Hand gemacht', 'By Hand made'])(
    'is nobody where a sentence goes on: %s',
    (line) => expect(authorsOf(`byline | ${line}`)).toEqual([])
  )

  test.each(['By Zach', 'By Zach in Harlow', 'By Zach on Jan 4, 2026', 'By Zach, Staff Writer'])(
    'may be a name: %s',
    (line) => expect(authorsOf(`byline | ${line}`)).toEqual(['Zach'])
  )
})

describe('what has a person’s name', () => {
  test.each([
    'Maria Teller Prize 2026',
    'Maria Teller Award',
    'Anne Petit Festival',
    'Coupe Anne Petit',
    'Premio Ana Ruiz 2026',
    'Trofeo Luca Ferri',
    'Jana Peters Pokal'
  ])('is no author: %s', (line) => expect(authorsOf(`byline | ${line}`)).toEqual([]))
})

describe('a By below the headline of another text', () => {
  const box = (by: string) => `boilerplate/related | Read also\nboilerplate/related | Quay is sold\nbyline | ${by}`
  test.each(['By Jon Aske', 'Von Ole Brix', 'Par Luc Moreau', 'Por Luis Vega'])('is that text’s: %s', (by) => {
    expect(authorsOf(`byline | By Maria Teller\n\n${box(by)}`)).toEqual(['Maria Teller'])
    expect(authorsOf('', `${PROSE}\n\n${box(by)}\n\n${PROSE}`)).toEqual([])
  })
})

describe('a journalist’s job before a name', () => {
  test.each([
    'Harbour correspondent Maria Teller',
    'Reporter Maria Teller',
    'Redakteurin Maria Teller',
    'Giornalista Maria Teller'
  ])('tells the author: %s', (line) => expect(authorsOf(`byline | ${line}`)).toEqual(['Maria Teller']))
})

describe('names below each other under a text', () => {
  test.each(['Winners', 'Gewinner', 'Lauréats', 'Ganadores'])('are people of the story: %s', (heading) =>
    expect(
      authorsOf(
        '',
        `${PROSE}\n\nboilerplate | ${heading}\nboilerplate | Jon Aske\nboilerplate | Lea Stone\nboilerplate | Olga Brandt`
      )
    ).toEqual([])
  )
})

test.each([
  ['Regie: Jana Peters', 'Mit Eva Lind, Ole Brix'],
  ['Réalisé par Jean Roux', 'Avec Anne Petit'],
  ['Dirigida por Juan Ruiz', 'Con Ana Melo'],
  ['Regia di Luca Ferri', 'Con Anna Rossi'],
  ['Regie: Jan Bakker', 'Met Els de Vries']
])('below %s, %s names a cast', (above, line) => {
  expect(authorsOf(`byline | ${above}\nbyline | ${line}`)).toEqual([])
  expect(authorsOf(`byline | ${above}\nbyline | ${line}\nbyline | By Maria Teller`)).toEqual(['Maria Teller'])
})
