import { expect, test } from 'vitest'
import { counterOf } from '../../../src/compose/fields/gallery-counter.ts'

test.each([
  ['1 / 2', { index: 1, total: 2 }],
  ['1 of 3', { index: 1, total: 3 }],
  ['1/12', { index: 1, total: 12 }],
  ['Bild 1 von 5', { index: 1, total: 5 }],
  ['Foto 2 de 9', { index: 2, total: 9 }],
  ['3 / 2', null],
  ['5/3/2014', null],
  ['1 out of 3', { index: 1, total: 3 }],
  ['Photo 2 sur 9', { index: 2, total: 9 }],
  ['Foto 2 van 9', { index: 2, total: 9 }],
  ['12 / 1500', { index: 12, total: 1500 }],
  ['1 of the best', null],
  // Numbers of issues, and figures before a year.
  ['3/2018', null],
  ['08/2020', null],
  ['Heft 3/2018', null],
  ['Ausgabe 42/2025', null],
  ['Nr. 14/2023', null],
  ['Nr. 3/12', null],
  ['Issue 2/12', null],
  ['No. 2/12', null],
  ['numéro 2/12', null],
  ['número 2/12', null],
  ['numero 2/12', null],
  ['nummer 2/12', null],
  ['edição 2/12', null],
  ['Calendar 5/2021', null]
])('counterOf %s', (text, counter) => expect(counterOf(text)).toEqual(counter))
