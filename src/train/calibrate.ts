import { OWN_ODDS } from '../label/decision/confidence.ts'
import { TERMS } from '../label/model/weights-file.ts'
import { ROLES } from '../tree/roles.ts'
import { solve } from './linear-solver.ts'

/** A decision whose truth is known: the role decided, what is known of it, whether it was right, the lines it was for, and the domain they are of. */
export interface Decision {
  role: number
  terms: Float64Array
  right: boolean
  lines: number
  domain: number
}

/** How strongly a weight is held to where it began, in decisions. */
const HELD = 1
/** Steps of Newton's method, and the smallest share of one that is tried. */
const STEPS = 30
const LEAST_SHARE = 1 / 1024

/** Of roles of which each dump has many lines, a domain counts as the square root of their number; of others as one. */
const BIG: ReadonlySet<string> = new Set(['subhead', 'body', 'boilerplate'])

/** For each role the weights of the terms of confidence, by logistic regression; without decisions the model is taken at its word. */
export function calibrationOf(decisions: readonly Decision[]): Float32Array {
  const calibration = new Float32Array(ROLES.length * TERMS)
  for (const [role, name] of ROLES.entries()) {
    const own = decisions.filter((decision) => decision.role === role)
    calibration.set(regression(own, balanced(own, BIG.has(name) ? 0.5 : 1)), role * TERMS)
  }
  return calibration
}

/** A weight for each decision, their mean 1, so that no gallery of a hundred pictures speaks for all sites. */
function balanced(decisions: readonly Decision[], power: number): Float64Array {
  const lines = new Map<number, number>()
  for (const one of decisions) lines.set(one.domain, (lines.get(one.domain) ?? 0) + one.lines)
  const weights = Float64Array.from(decisions, (one) => one.lines / (lines.get(one.domain) ?? 1) ** power)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return weights.map((weight) => (weight * weights.length) / sum)
}

/** Weights under which what was right is likeliest, held to the model's own word: Newton's method, each step no longer than it helps. */
function regression(decisions: readonly Decision[], weights: Float64Array): Float64Array {
  const start = Float64Array.from({ length: TERMS }, (_, term) => (term === OWN_ODDS ? 1 : 0))
  let found = start
  let loss = lossOf(decisions, weights, found, start)
  for (let step = 0; step < STEPS; step++) {
    const change = newton(decisions, weights, found, start)
    let share = 1
    let next = found
    let after = loss
    do {
      next = found.map((weight, term) => weight - share * change[term])
      after = lossOf(decisions, weights, next, start)
      share /= 2
    } while (after > loss && share > LEAST_SHARE)
    if (after > loss) break
    found = next
    loss = after
  }
  return found
}

function lossOf(
  decisions: readonly Decision[],
  weights: Float64Array,
  found: Float64Array,
  start: Float64Array
): number {
  let loss = 0
  for (let term = 0; term < TERMS; term++) loss += (HELD / 2) * (found[term] - start[term]) ** 2
  decisions.forEach(({ terms, right }, at) => {
    const odds = oddsOf(terms, found)
    loss += weights[at] * Math.log1p(Math.exp(right ? -odds : odds))
  })
  return loss
}

function newton(
  decisions: readonly Decision[],
  weights: Float64Array,
  found: Float64Array,
  start: Float64Array
): Float64Array {
  const slope = Float64Array.from(found, (weight, term) => HELD * (weight - start[term]))
  const curvature = new Float64Array(TERMS * TERMS)
  for (let term = 0; term < TERMS; term++) curvature[term * TERMS + term] = HELD
  decisions.forEach(({ terms, right }, at) => {
    const chance = 1 / (1 + Math.exp(-oddsOf(terms, found)))
    const off = weights[at] * (chance - (right ? 1 : 0))
    const bent = weights[at] * chance * (1 - chance)
    for (let one = 0; one < TERMS; one++) {
      slope[one] += off * terms[one]
      const part = bent * terms[one]
      for (let other = 0; other <= one; other++) curvature[one * TERMS + other] += part * terms[other]
    }
  })
  return solve(curvature, slope)
}

function oddsOf(terms: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let term = 0; term < TERMS; term++) sum += weights[term] * terms[term]
  return sum
}
