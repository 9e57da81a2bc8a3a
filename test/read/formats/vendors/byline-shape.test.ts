import { expect, test } from 'vitest'
import { looksLikeByline, namesTurned } from '../../../../src/read/formats/vendors/record/byline-shape.ts'

test.each([
  'Von Maria Teller',
  'par Maria Teller',
  'De notre envoyé spécial',
  'Von unserem Korrespondenten',
  'Text: Jon Aske',
  'Maria Teller',
  'Marie Teller, Jon van der Aske',
  'Maria Teller und Jon Aske',
  'Maria Teller / Jon Aske'
])('a line that names authors: %s', (text) => expect(looksLikeByline(text)).toBe(true))

test.each([
  'Leben in Harlow',
  'Der Damm und die Stadt',
  'Stadt',
  'Die Stadt baut einen Damm',
  'Text und Ton',
  'Maria Teller gewinnt.'
])('a line that does not: %s', (text) => expect(looksLikeByline(text)).toBe(false))

test.each([
  ['Teller, Maria; Aske, Jon', ['Maria Teller', 'Jon Aske']],
  ['van der Aske, Jon', ['Jon van der Aske']],
  ['Teller', null],
  ['Teller, maria', null]
])('%s turned', (text, names) => expect(namesTurned(text)).toEqual(names))
