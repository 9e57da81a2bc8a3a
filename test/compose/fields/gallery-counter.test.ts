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
  ['1 of the best', null]
])('counterOf %s', (text, counter) => expect(counterOf(text)).toEqual(counter))
