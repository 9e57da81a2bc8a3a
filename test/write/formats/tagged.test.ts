import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Converter, recordOf } from '../../../src/index.ts'
import { labels } from '../../../src/write/formats/labels.ts'
import { tagged } from '../../../src/write/formats/tagged.ts'
import { dumpText } from '../../properties/texts.ts'
import { isBlank, linesOf } from '../../support/accounting.ts'
import { fixture, fixtures, truthOf } from '../../support/fixtures.ts'

const converter = new Converter()
const resultOf = (text: string) => converter.record(recordOf(text))

describe('tagged text', () => {
  it.each(fixtures())('gives back the lines of %s exactly', (name) => {
    const text = fixture(name, 'dump.txt').toString()
    const lines = truthOf(tagged.write(resultOf(text), true)).map((truth) => truth?.line ?? '')
    expect(`${lines.join('\n')}\n`).toBe(text)
  })

  it('gives back every line that shows something, of any text', () => {
    fc.assert(
      fc.property(dumpText(), (text) => {
        const shown = linesOf(text).filter((line) => !isBlank(line))
        const back = truthOf(tagged.write(resultOf(text), true)).filter((truth) => truth !== null)
        expect(back.map(({ line }) => line.trim())).toEqual(shown.map((line) => line.trim()))
      }),
      { numRuns: 200 }
    )
  })
})

describe('labels', () => {
  it('has one label for each line of the text, and none for blank ones', () => {
    fc.assert(
      fc.property(dumpText(), (text) => {
        const { labels: given } = JSON.parse(labels.write(resultOf(text), false)) as { labels: string[] }
        expect(given.map((label) => label === '')).toEqual(linesOf(text).map(isBlank))
      }),
      { numRuns: 200 }
    )
  })
})
