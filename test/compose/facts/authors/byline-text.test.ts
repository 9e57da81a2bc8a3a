import { expect, it } from 'vitest'
import { bylineIn } from '../../../../src/compose/facts/authors/byline-text.ts'
import type { Piece } from '../../../../src/tree/article.ts'

const lines = (...texts: string[]) =>
  texts.flatMap((text, at) =>
    text === '' ? [] : [{ role: 'byline', text, gap: at > 0 && texts[at - 1] === '' ? 1 : 0 } as Piece]
  )

it.each([
  [['By Maria Teller'], 'By Maria Teller'],
  [['By', 'Maria Teller'], 'By Maria Teller'],
  [['By', '', 'Maria Teller'], 'By Maria Teller'],
  [['By:', '', 'Maria Teller', '', 'Jon Aske'], 'By: Maria Teller, Jon Aske'],
  [['Words by', '', 'Maria Teller', 'Staff Writer'], 'Words by Maria Teller Staff Writer'],
  [['Author', '', 'Maria Teller'], 'Author Maria Teller'],
  [['Von', '', 'Maria Teller'], 'Von Maria Teller'],
  [['Par', '', 'Maria Teller'], 'Par Maria Teller'],
  [['Por', '', 'Maria Teller', '', 'y', '', 'Jon Aske'], 'Por Maria Teller y Jon Aske'],
  [['By Maria Teller and', '', 'Jon Aske'], 'By Maria Teller and Jon Aske'],
  [['By Maria Teller', '', 'Jon Aske'], 'By Maria Teller'],
  [['By'], 'By']
])('%j', (texts, byline) => {
  expect(bylineIn(lines(...texts))).toBe(byline)
})

it('ends at a line of another role', () => {
  const [by, name] = lines('By', '', 'Maria Teller')
  expect(bylineIn([by, { ...name, role: 'body' }] as Piece[])).toBe('By')
  expect(bylineIn([])).toBe(null)
})
