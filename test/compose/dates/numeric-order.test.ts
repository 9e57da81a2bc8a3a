import { expect, test } from 'vitest'
import { numericOrderIn } from '../../../src/compose/dates/numeric-order.ts'

test.each([
  [['Posted 8/27/2025'], 'month-first'],
  [['27/8/2025', 'Published 04/03/2025'], 'day-first'],
  [['8/27/25'], 'month-first'],
  [['27/8/2025', '8/27/2025'], null],
  [['04/03/2025'], null],
  [['06/01/2026 - 13:55', 'The door is closed, 6 January, 2026.'], 'day-first'],
  [['06/01/2026 - 13:55', 'The door was closed on January 6, 2026, by a bishop.'], 'day-first'],
  [['01/06/2026', 'The door is closed, 6th of January 2026.'], 'month-first'],
  [['06/01/2026', 'He died on 6 January 1998.'], null],
  [['06/01/2026', '6 January 2026', '1 June 2026'], null],
  [['01/01/2026', '1 January 2026'], null]
])('%j is %s', (lines, order) => {
  expect(numericOrderIn(lines)).toBe(order)
})
