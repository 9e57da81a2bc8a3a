import { expect, test } from 'vitest'
import { bitOf, LISTED } from '../../../src/label/features/phrase-lists.ts'

test('each list has a bit of its own', () => {
  expect(new Set(LISTED.map(bitOf)).size).toBe(LISTED.length)
  expect(LISTED.map(bitOf)).not.toContain(0)
})
