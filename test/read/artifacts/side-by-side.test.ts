import { describe, expect, it } from 'vitest'
import { stet } from '../../../src/index.ts'

const codes = (text: string) => stet(text).warnings.map(({ code }) => code)

const LEFT = [
  'The dam at Harlow held through the',
  'night, the water agency said, and',
  'its crews went home at dawn after',
  'two days of rain in the hills.'
]
const RIGHT = [
  'Le bac de Marlow repart mercredi,',
  'a dit le canton, après sept mois',
  'passés au chantier, où la coque',
  'avait été refaite en entier.'
]

const beside = (left: readonly string[], right: readonly string[], width: number) =>
  left.map((line, at) => line.padEnd(width) + right[at]).join('\n')

describe('two columns side by side', () => {
  // At 36 the widest line of the left column leaves two spaces.
  it.each([36, 38, 48, 60])('are told of, with their lines, at column %i', (width) => {
    const text = `The Harlow Argus\n\n${beside(LEFT, RIGHT, width)}\n`
    expect(stet(text).warnings).toContainEqual(
      expect.objectContaining({ code: 'columns-side-by-side', level: 'warning', line: 3, lineEnd: 6 })
    )
  })

  it('are no table of short cells', () => {
    const cells = ['Harlow', 'Marlow', 'Teal Creek', 'Nordholm', 'Selby']
    expect(codes(`Heights\n\n${beside(cells, ['12 m', '9 m', '7 m', '30 m', '4 m'], 20)}\n`)).not.toContain(
      'columns-side-by-side'
    )
  })

  it('are no indented paragraph and no justified text', () => {
    expect(codes(LEFT.map((line) => `      ${line}`).join('\n'))).not.toContain('columns-side-by-side')
    expect(codes(LEFT.map((line) => line.replaceAll(' ', '  ')).join('\n'))).not.toContain('columns-side-by-side')
  })
})
