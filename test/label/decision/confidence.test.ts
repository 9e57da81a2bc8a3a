import { describe, expect, it } from 'vitest'
import { confidencesOf, TERM, termsOf } from '../../../src/label/decision/confidence.ts'
import type { Decisions } from '../../../src/label/decision/decide.ts'
import { TERMS } from '../../../src/label/model/weights-file.ts'
import { isUnsure } from '../../../src/tree/confidence.ts'
import { ROLES, type Role } from '../../../src/tree/roles.ts'

const R = ROLES.length

/** Decisions for these roles, each with the probability given, the rest of it the runner-up's. */
function decisions(...made: [Role, number, Role][]): Decisions {
  const chance = new Float64Array(made.length * R)
  for (const [at, [role, sure, alt]] of made.entries()) {
    chance[at * R + ROLES.indexOf(role)] = sure
    chance[at * R + ROLES.indexOf(alt)] = 1 - sure
  }
  return {
    role: Uint8Array.from(made, ([role]) => ROLES.indexOf(role)),
    alt: Uint8Array.from(made, ([, , alt]) => ROLES.indexOf(alt)),
    chance
  }
}

/** Weights that take the model at its word. */
const AT_ITS_WORD = Float32Array.from({ length: R * TERMS }, (_, at) => (at % TERMS === TERM.ownOdds ? 1 : 0))

const confidences = (...made: [Role, number, Role][]) => [
  ...confidencesOf(decisions(...made), new Int32Array(made.length).fill(40), AT_ITS_WORD)
]

describe('confidence', () => {
  it('is the model’s own where nothing was learned of it', () => {
    const [low, middle, high] = confidences(
      ['caption', 0.3, 'body'],
      ['caption', 0.8, 'body'],
      ['caption', 0.98, 'body']
    )
    expect(low).toBeCloseTo(0.3)
    expect(middle).toBeCloseTo(0.8)
    expect(high).toBeCloseTo(0.98)
  })

  it('is not said to be sure where it is nearly so', () => {
    expect(confidences(['body', 0.9, 'caption'], ['body', 0.969, 'caption'])).toEqual([0.899, 0.899])
    expect(confidences(['body', 0.971, 'caption'])[0]).toBeCloseTo(0.971)
  })

  it('is low wherever body stands with boilerplate close to it', () => {
    const close = 0.05
    const made: [Role, number, Role][] = [0.5 - close / 2 + 0.001, 0.5 + close / 2].map((sure) => [
      'body',
      sure,
      'boilerplate'
    ])
    const trusting = AT_ITS_WORD.map((weight, at) => (at % TERMS === TERM.constant ? 5 : weight))
    for (const confidence of confidencesOf(decisions(...made), [40, 40], trusting))
      expect(isUnsure(confidence)).toBe(true)
  })

  it('is a number for what is certain and for what is impossible', () => {
    for (const one of confidences(['body', 1, 'caption'], ['body', 0, 'caption'], ['body', 1 + 1e-12, 'caption'])) {
      expect(one).toBeGreaterThan(0)
      expect(one).toBeLessThan(1)
    }
  })
})

describe('the terms of confidence', () => {
  it('know how far a block is from the text, and on which side', () => {
    const made = decisions(
      ['boilerplate', 0.9, 'body'],
      ['boilerplate', 0.9, 'body'],
      ['body', 0.9, 'boilerplate'],
      ['boilerplate', 0.9, 'body']
    )
    const terms = termsOf(made, [9, 9, 9, 9])
    const distances = [0, 1, 2, 3].map((at) => terms[at * TERMS + TERM.distance])
    expect(distances).toEqual([Math.log1p(2), Math.log1p(1), 0, Math.log1p(1)])
    expect([0, 1, 2, 3].map((at) => terms[at * TERMS + TERM.below])).toEqual([0, 0, 0, 1])
    expect([0, 1, 2, 3].map((at) => terms[at * TERMS + TERM.above])).toEqual([1, 1, 0, 0])
  })

  it('are the constant and the model’s odds for roles of which there is little to learn from', () => {
    const terms = termsOf(decisions(['caption', 0.75, 'body']), [40])
    expect([...terms]).toEqual([1, Math.log(3), ...new Array(TERMS - 2).fill(0)])
  })
})
