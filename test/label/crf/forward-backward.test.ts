import { describe, expect, it } from 'vitest'
import { addExpectedSteps, type Chain, posteriors, scoreOf, sumsOf } from '../../../src/label/crf/forward-backward.ts'

/** A small chain of pseudo-random scores; some steps are forbidden. */
function chainOf(n: number, S: number, seed: number): Chain {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
  const node = Float64Array.from({ length: n * S }, () => 4 * next() - 2)
  const matrices = Float64Array.from({ length: 2 * S * S }, (_, at) => (at % 7 === 3 ? 0 : Math.exp(3 * next() - 1.5)))
  return { n, S, node, step: Int32Array.from({ length: n }, (_, t) => t % 2), matrices }
}

function* paths(n: number, S: number): Generator<number[]> {
  for (let code = 0; code < S ** n; code++) yield Array.from({ length: n }, (_, t) => Math.floor(code / S ** t) % S)
}

/** Everything by brute force: all paths and the exponentials of their scores. */
function bruteForce(chain: Chain) {
  const weighed = [...paths(chain.n, chain.S)].map((path) => ({ path, weight: Math.exp(scoreOf(chain, path)) }))
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const marginal = (t: number, s: number): number =>
    weighed.filter(({ path }) => path[t] === s).reduce((sum, { weight }) => sum + weight, 0) / total
  return { total, marginal, weighed }
}

describe.each([1, 2, 3, 4])('a chain of %i positions', (n) => {
  const chain = chainOf(n, 3, 40 + n)
  const truth = bruteForce(chain)

  it('sums over all paths as brute force does', () => {
    expect(sumsOf(chain).logZ).toBeCloseTo(Math.log(truth.total), 9)
  })

  it('gives every state the probability that brute force gives it', () => {
    const { marginal } = sumsOf(chain)
    for (let t = 0; t < n; t++)
      for (let s = 0; s < 3; s++) expect(marginal[t * 3 + s]).toBeCloseTo(truth.marginal(t, s), 9)
  })

  it('gives the same in half the room', () => {
    const { marginal } = sumsOf(chain)
    posteriors({ ...chain, node: chain.node.slice() }).forEach((value, at) => {
      expect(value).toBeCloseTo(marginal[at], 12)
    })
  })

  it('expects steps as often as brute force does', () => {
    const expected = new Float64Array(chain.matrices.length)
    addExpectedSteps(chain, sumsOf(chain), expected)
    const counted = new Float64Array(expected.length)
    for (const { path, weight } of truth.weighed)
      for (let t = 1; t < n; t++) counted[chain.step[t] * 9 + path[t - 1] * 3 + path[t]] += weight / truth.total
    expected.forEach((value, at) => {
      expect(value).toBeCloseTo(counted[at], 9)
    })
  })
})

describe('the gradient', () => {
  const chain = chainOf(6, 4, 7)
  const STEP = 1e-5

  it('equals finite differences for the scores of states', () => {
    const { marginal } = sumsOf(chain)
    for (let at = 0; at < chain.node.length; at++) {
      const moved = (by: number): number =>
        sumsOf({ ...chain, node: chain.node.map((score, i) => (i === at ? score + by : score)) }).logZ
      expect(marginal[at]).toBeCloseTo((moved(STEP) - moved(-STEP)) / (2 * STEP), 6)
    }
  })

  it('equals finite differences for the scores of steps', () => {
    const expected = new Float64Array(chain.matrices.length)
    addExpectedSteps(chain, sumsOf(chain), expected)
    for (let at = 0; at < chain.matrices.length; at++) {
      const moved = (by: number): number =>
        sumsOf({ ...chain, matrices: chain.matrices.map((factor, i) => (i === at ? factor * Math.exp(by) : factor)) })
          .logZ
      expect(expected[at]).toBeCloseTo((moved(STEP) - moved(-STEP)) / (2 * STEP), 6)
    }
  })
})

describe('a chain that cannot go on', () => {
  it('begins again where no step is allowed, and stays a probability', () => {
    const chain: Chain = {
      n: 3,
      S: 2,
      node: Float64Array.of(0, -Infinity, -Infinity, 0, 0, 0),
      step: Int32Array.of(0, 0, 0),
      matrices: Float64Array.of(1, 0, 1, 1)
    }
    const { marginal } = sumsOf(chain)
    for (let t = 0; t < 3; t++) expect(marginal[t * 2] + marginal[t * 2 + 1]).toBeCloseTo(1, 9)
    expect([...posteriors(chain)]).toEqual([...marginal])
  })
})
