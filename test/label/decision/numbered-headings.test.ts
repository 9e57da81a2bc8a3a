import { describe, expect, test } from 'vitest'
import { familiesOf } from '../../../src/label/decision/numbered-headings.ts'
import { observe } from '../../../src/label/observe.ts'
import { dumpOf } from '../../../src/read/blocks/index.ts'

const PROSE = 'Young plants bend and learn, while a tall one will be lying down by October.'

/** Whether the lines at some places are of one family. */
function isOneFamily(lines: readonly string[], places: readonly number[]): boolean {
  const families = familiesOf(observe(dumpOf(lines.join('\n'))))
  return new Set(places.map((at) => families[at])).size === 1
}

describe('the headings of a count', () => {
  test.each([
    ['1. Wait', '2. You do not have to water all of it by yourself', '3. Build a hedge, not a wall'],
    ['1. Warten', '2. Nicht alles selbst gießen, was im Sand wächst', '3. Eine Hecke bauen, keine Mauer'],
    ['1) Attendre', '2) Ne pas arroser tout ce qui pousse sur la dune', '3) Planter une haie, pas un mur']
  ])('are one family however long they are: %s', (...headings) => {
    const lines = headings.flatMap((heading) => [heading, PROSE])
    expect(isOneFamily(lines, [0, 2, 4])).toBe(true)
  })

  test('are none where nothing stands between them, nor where a number is missing', () => {
    const list = ['1. Wait', '2. You do not have to water all of it by yourself', '3. Build a hedge, not a wall']
    expect(isOneFamily(list, [0, 1, 2])).toBe(false)
    const [first, , third] = list
    expect(isOneFamily([first ?? '', PROSE, third ?? '', PROSE], [0, 2])).toBe(false)
  })
})
