import { solve } from './linear-solver.ts'

/** What is known of one case: its terms, the share of it that is right (0 to 1), and how much it counts. */
export interface Sample {
  terms: Float64Array
  right: number
  weight: number
}

/** Steps of Newton's method, and the smallest share of one that is tried. */
const STEPS = 30
const LEAST_SHARE = 1 / 1024

/** Weights of the terms under which what is right is likeliest, held to `start` by `held`: Newton's method, each step no longer than it helps. */
export function regression(samples: readonly Sample[], start: Float64Array, held: number): Float64Array {
  let found = start
  let loss = lossOf(samples, found, start, held)
  for (let step = 0; step < STEPS; step++) {
    const change = newton(samples, found, start, held)
    let share = 1
    let next = found
    let after = loss
    do {
      next = found.map((weight, term) => weight - share * change[term])
      after = lossOf(samples, next, start, held)
      share /= 2
    } while (!(after <= loss) && share > LEAST_SHARE)
    if (!(after <= loss)) break
    found = next
    loss = after
  }
  return found
}

function lossOf(samples: readonly Sample[], found: Float64Array, start: Float64Array, held: number): number {
  let loss = 0
  for (let term = 0; term < start.length; term++) loss += (held / 2) * (found[term] - start[term]) ** 2
  for (const { terms, right, weight } of samples) {
    const odds = oddsOf(terms, found)
    loss += weight * (right * softplus(-odds) + (1 - right) * softplus(odds))
  }
  return loss
}

/** log(1 + e^x), without an overflow. */
const softplus = (x: number): number => (x > 30 ? x : Math.log1p(Math.exp(x)))

function newton(samples: readonly Sample[], found: Float64Array, start: Float64Array, held: number): Float64Array {
  const size = start.length
  const slope = Float64Array.from(found, (weight, term) => held * (weight - start[term]))
  const curvature = new Float64Array(size * size)
  for (let term = 0; term < size; term++) curvature[term * size + term] = held
  for (const { terms, right, weight } of samples) {
    const chance = 1 / (1 + Math.exp(-oddsOf(terms, found)))
    const off = weight * (chance - right)
    const bent = weight * chance * (1 - chance)
    for (let one = 0; one < size; one++) {
      slope[one] += off * terms[one]
      const part = bent * terms[one]
      for (let other = 0; other <= one; other++) curvature[one * size + other] += part * terms[other]
    }
  }
  return solve(curvature, slope)
}

function oddsOf(terms: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let term = 0; term < weights.length; term++) sum += weights[term] * terms[term]
  return sum
}
