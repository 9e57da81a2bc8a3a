import { expect, it } from 'vitest'
import { plainFigures } from '../../src/lexicon/figures.ts'

it.each([
  ['of Arabic', '١٢ من ٣٤٥'.replace('من', '/'), '12 / 345'],
  ['of Persian', '۰۹', '09'],
  ['of Devanagari', '२०२१', '2021'],
  ['of Bengali', '১৯৭১', '1971'],
  ['of Thai', '๒๕๖๔', '2564'],
  ['of full width', '８１６字', '816字'],
  ['of mathematics, which has five of each', '𝟎𝟗𝟘𝟡𝟶𝟿', '090909'],
  ['of ASCII', '0123456789', '0123456789']
])('figures %s are those of ASCII', (_, written, plain) => {
  expect(plainFigures(written)).toBe(plain)
})

it('leaves every other letter and number', () => {
  const text = 'Dam ½ ² Ⅳ ① 一二三 Ünter दस عشرة'
  expect(plainFigures(text)).toBe(text)
})

it('knows each decimal figure of Unicode', () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    if (!/^\p{Nd}$/u.test(String.fromCodePoint(code))) continue
    expect(plainFigures(String.fromCodePoint(code))).toMatch(/^[0-9]$/)
  }
})
