import { expect, it } from 'vitest'
import { namesIn } from '../../../../src/read/formats/corpora/author-names.ts'

it.each([
  'Ann Pell and Jo Rau',
  'Anna Nowak i Jan Kowalski',
  'Аня Петрова и Иван Смирнов',
  'Mari Virta ja Ole Brix',
  'Ann Pell with Jo Rau'
])('takes no text in which a word joins names for one name: %s', (text) => {
  expect(namesIn(text)).toEqual([])
})

it.each(['Ann Pell', 'Jan van Dam', 'A. Pell'])('takes a name for one: %s', (text) => {
  expect(namesIn(text)).toEqual([text])
})
