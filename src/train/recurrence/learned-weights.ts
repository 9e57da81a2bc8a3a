import type { Observations } from '../../label/features/observations.ts'
import { ROLE_OF, STATES } from '../../label/model/states.ts'
import {
  GROUP_OF,
  GROUPS,
  lengthOf,
  RECURRENCE_FEATURES,
  type RoleGroup,
  recurrenceFeatures
} from '../../label/recurrence/features.ts'
import type { Recurrence } from '../../tree/recurrence.ts'
import { ROLES } from '../../tree/roles.ts'
import { regression, type Sample } from '../regression/logistic-regression.ts'

const S = STATES.length
const BOILERPLATE = ROLES.indexOf('boilerplate')
/** How strongly a weight is held to 0, in samples. */
const HELD = 4
/** The model's odds beyond these say no more. */
const MOST_ODDS = 8
/** A line counts by the square root of its words, in units of a line of so many. */
const USUAL_WORDS = 16

/** Sources with more documents are not told apart. */
const LARGE = 5

/** Lines that stand alone stand beside others that do, and the chain adds up what is said of all of them. */
const ALONE = 0.5

/** Samples of each group of roles. */
export type RecurrenceSamples = Record<RoleGroup, Sample[]>

export function noSamples(): RecurrenceSamples {
  return { text: [], subhead: [], headline: [], credit: [] }
}

/**
 * Adds the lines of a dump whose roles are known: the model's own odds of boilerplate against the group, then the features of recurrence. A line of
 * boilerplate is a sample of each group.
 *
 * @param marginal the probability of each state at each block, as the model sees it without a profile
 */
export function addRecurrenceSamples(
  samples: RecurrenceSamples,
  observed: Observations,
  marginal: Float64Array,
  recurrences: readonly (Recurrence | null)[],
  roles: Uint8Array
): void {
  for (let at = 0; at < observed.count; at++) {
    const recurrence = recurrences[at]
    if (!recurrence) continue
    const isBoilerplate = roles[at] === BOILERPLATE
    const features = recurrenceFeatures(recurrence, observed.words[at])
    for (const group of GROUPS) {
      if (!isBoilerplate && GROUP_OF[ROLES[roles[at]]] !== group) continue
      const known = [
        oddsOf(marginal, at, group),
        1,
        lengthOf(observed.words[at]),
        Math.min(recurrence.of, LARGE) / LARGE
      ]
      const terms = Float64Array.of(...known, ...features)
      samples[group].push({
        terms,
        right: isBoilerplate ? 1 : 0,
        weight: Math.sqrt((1 + observed.words[at]) / USUAL_WORDS)
      })
    }
  }
}

/** The odds of boilerplate against a group, as a logarithm. */
function oddsOf(marginal: Float64Array, at: number, group: RoleGroup): number {
  let [own, other] = [1e-9, 1e-9]
  for (let s = 0; s < S; s++) {
    if (ROLE_OF[s] === BOILERPLATE) own += marginal[at * S + s]
    else if (GROUP_OF[ROLES[ROLE_OF[s]]] === group) other += marginal[at * S + s]
  }
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log(own / other)))
}

/**
 * What each feature of recurrence says for boilerplate against each group, in units of the model's own odds: the difference between what is made of
 * a line's odds and length with its recurrence, and without it. What the model is wrong about in any case is in both, and no evidence.
 */
export function recurrenceWeights(samples: RecurrenceSamples): Record<RoleGroup, number[]> {
  return Object.fromEntries(GROUPS.map((group) => [group, weightsOf(samples[group])])) as Record<RoleGroup, number[]>
}

function weightsOf(samples: readonly Sample[]): number[] {
  const uninformed = fitted(samples.map(({ terms, ...rest }) => ({ ...rest, terms: terms.subarray(0, KNOWN) })))
  // The constant of the informed is that of lines which recur or stand alone: each line has one of the two.
  const informed = fitted(
    samples.map(({ terms, ...rest }) => ({ ...rest, terms: terms.filter((_, at) => at !== CONSTANT && at !== LENGTH) }))
  )
  const own = Math.max(informed[0], 0.5)
  return RECURRENCE_FEATURES.map((feature, at) => {
    const weight = informed[KNOWN - 2 + at]
    if (feature === 'recurs') return (weight - uninformed[CONSTANT]) / own
    if (feature === 'length') return (weight - uninformed[LENGTH]) / own
    if (feature === 'alone') return (ALONE * (weight - uninformed[CONSTANT])) / own
    if (feature === 'alone-length') return (ALONE * (weight - uninformed[LENGTH])) / own
    return weight / own
  })
}

function fitted(samples: readonly Sample[]): Float64Array {
  const start = new Float64Array(samples[0]?.terms.length ?? 1)
  start[0] = 1
  return regression(samples, start, HELD)
}

/** Terms that are known without a profile: the model's odds, a constant, the line's length, the size of the source. */
const CONSTANT = 1
const LENGTH = 2
const KNOWN = 4
