import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodedData } from '../../../src/read/artifacts/encoded-data.ts'

test('a text looks like one with encoded data where 56 letters of base64 stand in a row, wherever they do', () => {
  const piece = fc.oneof(
    fc.constantFrom(' ', '\n', 'word ', 'é', '🎂', '=', 'begin 64', ';base64,', '-----BEGIN '),
    fc.integer({ min: 1, max: 120 }).map((length) => 'aZ0+/_-='.repeat(15).slice(0, length))
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const wanted = /[A-Za-z0-9+/_=-]{56}|;base64,|-----BEGIN |begin [0-7]{3}/.test(text)
      expect(encodedData.looksLike(text, () => [])).toBe(wanted)
    }),
    { numRuns: 2000 }
  )
})
