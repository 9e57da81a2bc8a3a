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
  ['More from Harlow News', 'related', [{ field: 'publisher', value: 'Harlow News' }]],
  ['The Latest from Harlow News videos', 'related', [{ field: 'publisher', value: 'Harlow News' }]],
  ['Latest Harlow News reports on the dam', 'related', []],
  ['Download the Harlow Post app', 'promo', [{ field: 'publisher', value: 'Harlow Post' }]],
  ['Download the Harlow Post app', 'related', []],
  ['By continuing to use Merlo, you agree to it', 'consent', [{ field: 'syndicator', value: 'Merlo' }]],
  ['More from the people of Harlow', 'related', []],
  ['Mit der Nutzung von Merlo stimmen Sie der Verwendung zu', 'consent', [{ field: 'syndicator', value: 'Merlo' }]],
  ['En utilisant Merlo, vous acceptez les cookies', 'consent', [{ field: 'syndicator', value: 'Merlo' }]],
  ['Descarga la app de La Voz', 'promo', [{ field: 'publisher', value: 'La Voz' }]],
  ['Download de Harlow Post app', 'promo', [{ field: 'publisher', value: 'Harlow Post' }]],
  ['MORE FROM Politics', 'related', []],
  ['Latest From Politics', 'related', []],
  ['© 2021 Valley Ledger. All rights reserved.', 'copyright', []],
  ['Get the Morning Ledger in your inbox, free, every weekday.', 'subscribe', []]
] as const)('hintsOf %s', (text, kind, hints) => expect(hintsOf(text, kind)).toEqual(hints))
