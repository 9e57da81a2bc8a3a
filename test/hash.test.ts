import { expect, test } from 'vitest'
import { fnv1a, hash32 } from '../src/hash.ts'

// From the authors' page of test vectors, isthe.com/chongo/tech/comp/fnv.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968]
])('FNV-1a of %j', (text, hash) => {
  expect(fnv1a(text) >>> 0).toBe(hash)
})

// Shards, profiles and sketches hold these: other values would be another format.
test('the hash of a text stays what it is', () => {
  expect([hash32('Harlow'), hash32('Harlow', 0x9747b28c), hash32('Harlow', 0x9e3779b9, 0x85ebca6b)]).toEqual([
    3052450679, 2195340462, 2817999282
  ])
})
