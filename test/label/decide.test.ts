import { describe, expect, it } from 'vitest'
import { BODY_STANDS_WITHIN, decide } from '../../src/label/decide.ts'
import { STATES } from '../../src/label/states.ts'
import { ROLES } from '../../src/tree/roles.ts'

/** What is decided where the states have these probabilities. */
function decided(chances: Partial<Record<(typeof STATES)[number], number>>) {
  const marginal = Float64Array.from(STATES, (state) => chances[state] ?? 0)
  const { role, alt } = decide(marginal, 0, new Float64Array(ROLES.length))
  return { role: ROLES[role], alt: ROLES[alt] }
}

describe('a decision', () => {
  it('is the likeliest role, the next its runner-up', () => {
    expect(decided({ caption: 0.6, body: 0.3, date: 0.1 })).toEqual({ role: 'caption', alt: 'body' })
  })

  it('sums the states of a role', () => {
    const chances = { body: 0.35, 'boilerplate-before': 0.3, 'boilerplate-inside': 0.35 }
    expect(decided(chances)).toEqual({ role: 'boilerplate', alt: 'body' })
  })

  it.each([0.01, 0.05, 0.09])('lets body stand where boilerplate is ahead by %d', (ahead) => {
    const chances = { body: 0.45 - ahead / 2, 'boilerplate-inside': 0.45 + ahead / 2, date: 0.1 }
    expect(decided(chances)).toEqual({ role: 'body', alt: 'boilerplate' })
  })

  it.each([0.11, 0.2])('strikes where boilerplate is ahead by %d', (ahead) => {
    const chances = { body: 0.45 - ahead / 2, 'boilerplate-inside': 0.45 + ahead / 2, date: 0.1 }
    expect(decided(chances)).toEqual({ role: 'boilerplate', alt: 'body' })
  })

  it('favours no other role so', () => {
    const ahead = BODY_STANDS_WITHIN / 2
    for (const other of ['caption', 'subhead', 'headline'] as const)
      expect(decided({ [other]: 0.45 - ahead / 2, 'boilerplate-inside': 0.45 + ahead / 2 }).role).toBe('boilerplate')
  })
})
