import { describe, expect, test } from 'vitest'
import { rolesLeft } from '../../support/roles-left.ts'

describe('a line that begins with where somebody stands in a picture', () => {
  test.each([
    'Clockwise from top left: the vicar, the baker, two constables and a goose',
    'Clockwise from the top, Ada Rowe, Finn Dale and the old ferry',
    'From left to right: Ada Rowe, Finn Dale, Orla Kemp',
    'Above: the pier at Sula after the storm',
    'Im Uhrzeigersinn von oben: Bäckerei, Post, Kirche und Fähre',
    'Von links: Ada Behrens, Finn Thode und die Wirtin',
    'De gauche à droite : Anne Morel, Luc Petit et leur âne',
    'De izquierda a derecha: Inés Robles, Juan Prada y el alcalde',
    'Da sinistra: Anna Riva, Carlo Neri e il parroco',
    'V.l.n.r.: Femke Aalders, Joke Visser en de molenaar',
    'Från vänster: Elin Sand, Per Dahl och rektorn',
    'Слева направо: Анна Орлова, Пётр Белов и капитан'
  ])('is a caption, or of the page: %s', (line) => expect(rolesLeft(line)[0]).toEqual(['caption', 'boilerplate']))

  test.each([
    'From left to right, all parties of the island council said no.',
    'De gauche à droite, tous les élus ont voté contre le pont.',
    'Above all: the ferry must run in winter, the mayor said.',
    'Above the pier stands a lamp: it has burned since 1902.',
    'From left'
  ])('is none where it says so of something else: %s', (line) => expect(rolesLeft(line)[0]).toContain('body'))
})
