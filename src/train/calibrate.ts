import { TERM } from '../label/decision/confidence.ts'
import { TERMS } from '../label/model/weights-file.ts'
import { ROLES } from '../tree/roles.ts'
import { regression } from './regression/logistic-regression.ts'

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

/** Weights that take the model at its word. */
const TAKEN_AT_ITS_WORD = Float64Array.from({ length: TERMS }, (_, term) => (term === TERM.ownOdds ? 1 : 0))

/** Of roles of which each dump has many lines, a domain counts as the square root of their number; of others as one. */
const BIG: ReadonlySet<string> = new Set(['subhead', 'body', 'boilerplate'])

/** For each role the weights of the terms of confidence, by logistic regression; without decisions the model is taken at its word. */
export function calibrationOf(decisions: readonly Decision[]): Float32Array {
  const calibration = new Float32Array(ROLES.length * TERMS)
  for (const [role, name] of ROLES.entries()) {
    const own = decisions.filter((decision) => decision.role === role)
    const weights = balanced(own, BIG.has(name) ? 0.5 : 1)
    const samples = own.map(({ terms, right }, at) => ({ terms, right: right ? 1 : 0, weight: weights[at] }))
    calibration.set(regression(samples, TAKEN_AT_ITS_WORD, HELD), role * TERMS)
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
