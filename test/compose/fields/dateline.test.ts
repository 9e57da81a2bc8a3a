import { describe, expect, test } from 'vitest'
import { datelineOf } from '../../../src/compose/fields/dateline.ts'

describe('datelineOf', () => {
  test.each([
    ['HARLOW, Ore. (AP) — Crews are working', 'HARLOW, Ore. (AP)'],
    ['Berlin (dpa) - Die Feuerwehr hat', 'Berlin (dpa)'],
    ['PARIS — The ministers met', 'PARIS'],
    ['LONDON (Reuters) - Shares fell', 'LONDON (Reuters)'],
    ['NEW YORK – Stocks rose', 'NEW YORK'],
    ['Madrid (EFE).- El Gobierno', 'Madrid (EFE)'],
    ['Crews are working — and they know it', null],
    ['NEVER again will it happen', null],
    ['The mayor (left) said so', null],
    ['WARNING: do not enter — ever', null]
  ])('%s', (text, dateline) => expect(datelineOf(text)).toBe(dateline))
})
