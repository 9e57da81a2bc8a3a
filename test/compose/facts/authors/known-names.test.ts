import { expect, test } from 'vitest'
import { knownNames } from '../../../../src/compose/facts/authors/known-names.ts'
import type { Piece } from '../../../../src/tree/article.ts'

const copyright = (text: string) => [{ role: 'boilerplate', kind: 'copyright', text } as Piece]

test.each([
  ['© 2021 Harlow Media. All rights reserved.', 'Harlow Media'],
  ['Copyright (c) 2019-2021 Verein für Harlow, alle Rechte vorbehalten', 'Verein für Harlow'],
  ['© Société de Presse et Édition 2021', 'Société de Presse et Édition'],
  ['© 2021 St. Harlow Press Inc. and its partners', 'St. Harlow Press Inc.']
])('the owner in %s', (line, owner) => {
  expect(knownNames(copyright(line), null, null).isOutlet(owner.split(' '))).toBe(true)
})

test('small words and what follows a sentence are no part of an owner', () => {
  const names = knownNames(copyright('© 2021 Harlow Media. Maria Teller of the desk'), null, null)
  expect(names.isOutlet(['Maria', 'Teller'])).toBe(false)
  expect(names.isOutlet(['Harlow', 'Media', 'Maria'])).toBe(false)
})
