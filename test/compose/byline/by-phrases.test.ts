import { describe, expect, test } from 'vitest'
import { authorsOf } from '../../../src/compose/byline/index.ts'
import { NOTHING_KNOWN } from '../../../src/compose/byline/outlets.ts'

const namesIn = (line: string, language: string) => authorsOf(line, { ...NOTHING_KNOWN, language })

describe('a phrase behind a By', () => {
  test.each([
    ['en', 'By the Numbers'],
    ['en', 'BY POPULAR DEMAND'],
    ['en', 'By Hook or By Crook'],
    ['en', 'By Topic'],
    ['en', 'By Sense Of Smell'],
    ['de', 'Von Mensch zu Mensch'],
    ['de', 'Von Lesern für Leser'],
    ['de', 'Von Ufer zu Ufer'],
    ['fr', 'Par Temps de Pluie'],
    ['fr', 'Par Monts et par Vaux'],
    ['es', 'Por Primera Vez'],
    ['es', 'Por Primera Vez en Sula'],
    ['it', 'Di Padre in Figlio'],
    ['pt', 'Por Amor à Arte'],
    ['nl', 'Van Mond tot Mond'],
    ['nl', 'Door Weer en Wind'],
    ['sv', 'Av Kärlek till Havet'],
    ['ru', 'Текст песни']
  ])('names nobody (%s): %s', (language, line) => expect(namesIn(line, language)).toEqual([]))

  test.each([
    ['en', 'By Mark Down', ['Mark Down']],
    ['en', 'By Rose Only', ['Rose Only']],
    ['en', 'BY MARIA A TELLER', ['MARIA A TELLER']],
    ['en', 'By Obinna Will', ['Obinna Will']],
    ['de', 'Von Ole von Beek', ['Ole von Beek']],
    ['fr', 'Par Rémi Dans', ['Rémi Dans']],
    ['it', 'Di Ugo Da Ponte', ['Ugo Da Ponte']]
  ])('is told from a name (%s): %s', (language, line, names) => expect(namesIn(line, language)).toEqual(names))
})

test.each([
  ['By Kim In Young', ['Kim In Young']],
  ['By Choi Da In and Ana Ruiz', ['Choi Da In', 'Ana Ruiz']],
  ['Kim In Young', ['Kim In Young']],
  ['By Nguyen Thi Le', ['Nguyen Thi Le']],
  ['By Kim Teller in Seoul', ['Kim Teller']]
])('syllables of a name are no small words: %s', (line, names) => expect(namesIn(line, 'en')).toEqual(names))

test.each([
  ['es', 'POR LUIS DE LA FUENTE', ['LUIS DE LA FUENTE']],
  ['es', 'Por Ana RuizyLuis Mora', ['Ana Ruiz', 'Luis Mora']],
  ['it', 'Di Ugo NerieLuca Rossi', ['Ugo Neri', 'Luca Rossi']],
  ['pt', 'Por Rui TavareseAna Melo', ['Rui Tavares', 'Ana Melo']],
  ['en', 'By Anna RoseMarie Bell', ['Anna RoseMarie Bell']]
])('a particle or an "and" of one letter (%s): %s', (language, line, names) =>
  expect(namesIn(line, language)).toEqual(names)
)
