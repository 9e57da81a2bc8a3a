import { expect, test } from 'vitest'
import { hintsOf } from '../../../src/compose/fields/publisher-hints.ts'

test.each([
  ['Latest Harlow News reports', 'related', [{ field: 'publisher', value: 'Harlow News' }]],
  [':: Watch Harlow News live on television, on channel 501', 'promo', [{ field: 'publisher', value: 'Harlow News' }]],
  [
    'By using Merlo you agree that Merlo and partners may use Cookies',
    'consent',
    [{ field: 'syndicator', value: 'Merlo' }]
  ],
  ['© 2021 Valley Ledger. All rights reserved.', 'copyright', []],
  ['Get the Morning Ledger in your inbox, free, every weekday.', 'subscribe', []]
] as const)('hintsOf %s', (text, kind, hints) => expect(hintsOf(text, kind)).toEqual(hints))
