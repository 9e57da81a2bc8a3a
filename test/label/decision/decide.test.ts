import { describe, expect, it } from 'vitest'
import { decide, LOST_TEXT_COSTS, type Pairs } from '../../../src/label/decision/decide.ts'
import { STATES } from '../../../src/label/model/states.ts'
import { ROLES } from '../../../src/tree/roles.ts'

/** Shapes of lines of which no two are alike. */
const ALL_DIFFERENT = Int32Array.from({ length: 9 }, (_, at) => at)

const PAIR: Pairs = { isPair: () => true, isQuoted: () => false }

type Chances = Partial<Record<(typeof STATES)[number], number>>

/** The roles of lines whose states have these probabilities. */
function rolesOf(lines: readonly Chances[], pairs: Pairs = PAIR): string[] {
  const marginal = Float64Array.from(lines.flatMap((chances) => STATES.map((state) => chances[state] ?? 0)))
  return [...decide(marginal, ALL_DIFFERENT.subarray(0, lines.length), pairs).role].map((role) => ROLES[role])
}

/** What is decided where the states have these probabilities. */
function decided(chances: Chances) {
  const marginal = Float64Array.from(STATES, (state) => chances[state] ?? 0)
  const { role, alt } = decide(marginal, ALL_DIFFERENT.subarray(0, 1), PAIR)
  return { role: ROLES[role[0]], alt: ROLES[alt[0]] }
}

describe('a decision', () => {
  it('is the likeliest role, the next its runner-up', () => {
    expect(decided({ caption: 0.6, body: 0.3, date: 0.1 })).toEqual({ role: 'caption', alt: 'body' })
  })

  it('sums the states of a role', () => {
    const chances = { body: 0.35, 'boilerplate-before': 0.3, 'boilerplate-inside': 0.35 }
    expect(decided(chances)).toEqual({ role: 'boilerplate', alt: 'body' })
  })

  it.each([1.01, 1.1, LOST_TEXT_COSTS - 0.01])('lets body stand where boilerplate is %d times as likely', (times) => {
    const chances = { body: 0.9 / (1 + times), 'boilerplate-inside': (0.9 * times) / (1 + times), date: 0.1 }
    expect(decided(chances)).toEqual({ role: 'body', alt: 'boilerplate' })
  })

  it.each([LOST_TEXT_COSTS + 0.01, 3])('strikes where boilerplate is %d times as likely', (times) => {
    const chances = { body: 0.9 / (1 + times), 'boilerplate-inside': (0.9 * times) / (1 + times), date: 0.1 }
    expect(decided(chances)).toEqual({ role: 'boilerplate', alt: 'body' })
  })

  it('favours no other role so', () => {
    const ahead = 0.05
    for (const other of ['caption', 'subhead', 'standfirst'] as const)
      expect(decided({ [other]: 0.45 - ahead / 2, 'boilerplate-inside': 0.45 + ahead / 2 }).role).toBe('boilerplate')
  })

  it('takes one line for the headline, the likeliest, and every other for the likeliest other role', () => {
    const lines = [
      { headline: 0.6, 'boilerplate-before': 0.4 },
      { headline: 0.97, subhead: 0.03 },
      { headline: 0.7, body: 0.2, caption: 0.1 }
    ]
    expect(rolesOf(lines)).toEqual(['boilerplate', 'headline', 'body'])
  })

  it('takes a line for the headline that is likelier to be one than any other line, if not likelier than not', () => {
    expect(rolesOf([{ headline: 0.3, 'boilerplate-before': 0.7 }, { body: 1 }])).toEqual(['headline', 'body'])
    expect(rolesOf([{ headline: 0.1, 'boilerplate-before': 0.9 }, { body: 1 }])).toEqual(['boilerplate', 'body'])
  })

  it('takes the upper of two lines for the headline where the lower may be its standfirst', () => {
    const upper = { headline: 0.45, 'boilerplate-before': 0.55 }
    const lower = { headline: 0.7, standfirst: 0.3 }
    expect(rolesOf([upper, lower])).toEqual(['headline', 'standfirst'])
    expect(
      rolesOf([
        { headline: 0.8, 'boilerplate-before': 0.2 },
        { ...lower, headline: 0.9, standfirst: 0.1 }
      ])
    ).toEqual(['headline', 'standfirst'])
  })

  it('takes an upper line in quotation marks that is less likely to be one', () => {
    const upper = { headline: 0.2, 'boilerplate-before': 0.8 }
    const lower = { headline: 0.6, standfirst: 0.4 }
    expect(rolesOf([upper, lower])).toEqual(['boilerplate', 'headline'])
    expect(rolesOf([upper, lower], { ...PAIR, isQuoted: () => true })).toEqual(['headline', 'standfirst'])
  })

  it.each([
    ['is unlikely to be one', 0.3, 0.7, true],
    ['stands above a line that surely is one', 0.9, 0.99, true],
    ['says the same', 0.6, 0.7, false]
  ])('takes the lower where the upper %s', (_how, above, likely, isPair) => {
    const lines = [
      { headline: above, 'boilerplate-before': 1 - above },
      { headline: likely, standfirst: 1 - likely }
    ]
    expect(rolesOf(lines, { ...PAIR, isPair: () => isPair })).toEqual(['boilerplate', 'headline'])
  })

  it('takes a line for a standfirst only where that is half as likely again as text', () => {
    expect(rolesOf([{ standfirst: 0.55, body: 0.45 }])).toEqual(['body'])
    expect(rolesOf([{ standfirst: 0.65, body: 0.35 }])).toEqual(['standfirst'])
  })

  it('takes one run of lines for the standfirst, that of the likeliest line', () => {
    const lines = [
      { standfirst: 0.7, body: 0.3 },
      { standfirst: 0.9, body: 0.1 },
      { byline: 1 },
      { standfirst: 0.5, body: 0.2, caption: 0.3 },
      { standfirst: 0.5, body: 0.24, 'boilerplate-inside': 0.26 }
    ]
    expect(rolesOf(lines)).toEqual(['standfirst', 'standfirst', 'byline', 'caption', 'body'])
  })

  it('leaves the role to every line that nothing else is left for', () => {
    expect(rolesOf([{ headline: 1 }, { headline: 1 }])).toEqual(['headline', 'headline'])
  })

  const rolesBy = (shapes: number[], lines: Chances[]) => {
    const marginal = Float64Array.from(lines.flatMap((chances) => STATES.map((state) => chances[state] ?? 0)))
    return [...decide(marginal, Int32Array.from(shapes), PAIR).role].map((role) => ROLES[role])
  }

  it('lets lines of one shape agree where it is open whether they are subheads or text', () => {
    const open = { subhead: 0.45, body: 0.55 }
    const sure = { subhead: 0.9, body: 0.1 }
    expect(rolesBy([1, 1, 2], [sure, open, open])).toEqual(['subhead', 'subhead', 'body'])
    expect(rolesBy([1, 1], [{ body: 1 }, sure])).toEqual(['body', 'subhead'])
  })

  it('does not smooth a line towards a role that is excluded', () => {
    const alike = new Array<number>(30).fill(1)
    const sure = { subhead: 0.99, body: 0.01 }
    expect(rolesBy(alike, [{ body: 1 }, ...alike.slice(1).map(() => sure)])[0]).toBe('body')
    const text = { subhead: 0.01, body: 0.99 }
    expect(rolesBy(alike, [{ subhead: 1 }, ...alike.slice(1).map(() => text)])[0]).toBe('subhead')
  })
})
