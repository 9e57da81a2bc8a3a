import { describe, expect, test } from 'vitest'
import { stet } from '../../../src/index.ts'

const rolesOf = (...lines: string[]) => stet(`${lines.join('\n\n')}\n`).blocks.map(({ role }) => role)

const TEXT = [
  'The keeper of the lamp at Harlow retires on Friday, after forty-one years in which it went out only twice.',
  'Both times, she told the Ledger, somebody else had been asked to look after it for an evening.'
]

describe('a headline that comes again', () => {
  test.each([
    ['word for word', 'Keeper of the lamp: “I have slept enough”', 'Keeper of the lamp: “I have slept enough”'],
    [
      'with references of HTML in it',
      'Keeper of the lamp: "I have slept enough"',
      'Keeper of the lamp: &quot;I have slept enough&quot;'
    ]
  ])('is struck %s', (_how, headline, again) => {
    const [first, , second] = rolesOf(headline, '11.06.2019 – 14:20', again, ...TEXT)
    expect([first, second]).toEqual(['headline', 'boilerplate'])
  })
})
