import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TERM } from '../../src/label/decision/confidence.ts'
import { TERMS } from '../../src/label/model/weights-file.ts'
import { calibrationOf, type Decision } from '../../src/train/calibrate.ts'
import { solve } from '../../src/train/regression/linear-solver.ts'
import { ROLES } from '../../src/tree/roles.ts'

const CAPTION = ROLES.indexOf('caption')

/** Decisions of a model with these odds, of which a share was right. */
function decisions(odds: number, share: number, count = 2000): Decision[] {
  return Array.from({ length: count }, (_, at) => ({
    role: CAPTION,
    terms: Float64Array.from({ length: TERMS }, (_, term) =>
      term === TERM.constant ? 1 : term === TERM.ownOdds ? odds : 0
    ),
    right: at % 100 < share * 100,
    lines: 1,
    domain: at % 10
  }))
}

/** What the weights of a role make of odds. */
function confidence(calibration: Float32Array, odds: number): number {
  const [constant, own] = calibration.subarray(CAPTION * TERMS)
  return 1 / (1 + Math.exp(-(constant + own * odds)))
}

describe('calibration', () => {
  it('takes the model at its word where nothing is known', () => {
    const calibration = calibrationOf([])
    ROLES.forEach((_, role) => {
      const weights = [...calibration.subarray(role * TERMS, (role + 1) * TERMS)]
      expect(weights).toEqual(weights.map((_, term) => (term === TERM.ownOdds ? 1 : 0)))
    })
  })

  it('finds how often a model that is too sure of itself is right', () => {
    const calibration = calibrationOf([...decisions(1, 0.5), ...decisions(3, 0.65), ...decisions(6, 0.85)])
    expect(confidence(calibration, 1)).toBeCloseTo(0.5, 1)
    expect(confidence(calibration, 3)).toBeCloseTo(0.65, 1)
    expect(confidence(calibration, 6)).toBeCloseTo(0.85, 1)
  })

  it('weighs every domain, not the largest alone', () => {
    const gallery = decisions(2, 1, 5000).map((one) => ({ ...one, domain: 99 }))
    const calibration = calibrationOf([...gallery, ...decisions(2, 0.5, 1000)])
    expect(confidence(calibration, 2)).toBeLessThan(0.6)
  })

  it('ends at finite weights, whatever it is given', () => {
    const decision = fc.record({ odds: fc.double({ min: -4, max: 12, noNaN: true }), right: fc.boolean() })
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 30 }), (made) => {
        const given = made.map(({ odds, right }) => ({ ...decisions(odds, 1, 1)[0], right }))
        for (const weight of calibrationOf(given)) expect(Number.isFinite(weight)).toBe(true)
      })
    )
  })
})

describe('solve', () => {
  it('gives x with A x = b for any positive definite A', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true })
    const square = fc.integer({ min: 1, max: 6 }).chain((n) =>
      fc.record({
        m: fc.array(number, { minLength: n * n, maxLength: n * n }),
        b: fc.array(number, { minLength: n, maxLength: n })
      })
    )
    fc.assert(
      fc.property(square, ({ m, b }) => {
        const n = b.length
        const a = new Float64Array(n * n)
        for (let row = 0; row < n; row++)
          for (let column = 0; column < n; column++)
            for (let at = 0; at < n; at++)
              a[row * n + column] += m[row * n + at] * m[column * n + at] + (row === column ? 1 / n : 0)
        const x = solve(a, Float64Array.from(b))
        b.forEach((value, row) => {
          let sum = 0
          for (let column = 0; column < n; column++) sum += a[row * n + column] * x[column]
          expect(sum).toBeCloseTo(value, 6)
        })
      })
    )
  })
})
