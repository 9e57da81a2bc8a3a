import { describe, expect, it } from 'vitest'
import { prefixFaults } from '../support/prefixes.ts'
import { VENDOR_EXPORTS } from '../support/vendor-exports.ts'

describe('a long export and all its beginnings', () => {
  it.each(VENDOR_EXPORTS)('lose no line, invent no record and tell of a cut: $format', async (vendor) => {
    expect(await prefixFaults(vendor, 4, 2500)).toEqual([])
    expect(await prefixFaults(vendor, 100, 40)).toEqual([])
  })
})
