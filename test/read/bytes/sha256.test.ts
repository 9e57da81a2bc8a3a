import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Sha256, sha256 } from '../../../src/read/bytes/sha256.ts'

const expected = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

test.each([0, 1, 55, 56, 63, 64, 65, 4096, 16_383, 16_384, 16_385, 70_000])(
  'the hash of %i bytes is Node’s',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 151) & 255)
    expect(sha256(bytes)).toBe(expected(bytes))
  }
)

test('however the bytes come, the hash is the same', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 9000 }), { maxLength: 6 }), (chunks) => {
      const digest = new Sha256()
      for (const chunk of chunks) digest.update(chunk)
      expect(digest.hex()).toBe(expected(Buffer.concat(chunks)))
    }),
    { numRuns: 100 }
  )
})

test('a text is hashed as UTF-8', () => {
  expect(sha256('Ein Damm über der Elbe – 🌊')).toBe(expected('Ein Damm über der Elbe – 🌊'))
})
