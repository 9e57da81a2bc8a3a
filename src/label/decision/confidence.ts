import { UNSURE } from '../../tree/confidence.ts'
import { ROLES } from '../../tree/roles.ts'
import { TERMS } from '../model/weights-file.ts'
import type { Decisions } from './decide.ts'

const R = ROLES.length
const BODY = ROLES.indexOf('body')
const BOILERPLATE = ROLES.indexOf('boilerplate')

/**
 * What the confidence in a label is made of, a sum of logarithms of odds: a constant and the model's own odds (Platt's scaling;
 * J. Platt, Probabilistic outputs for support vector machines, 1999). For body and boilerplate, of which there is enough to
 * learn it from, also the odds bent at some points, the runner-up's, the length of the block and how far it stands from the
 * next block of body, above all of it or below. These are the TERMS of the weights file, each by its place.
 */
export const TERM = {
  constant: 0,
  /** The model's own odds: with 1 for them and nothing else the model is taken at its word. */
  ownOdds: 1,
  /** The odds over each of BENDS. */
  bentOdds: 2,
  runnerUp: 5,
  length: 6,
  long: 7,
  oddsByLength: 8,
  distance: 9,
  distanceBelow: 10,
  below: 11,
  above: 12,
  far: 13
} as const
/** Where the odds are bent. */
const BENDS = [2, 5, 8]

/** Odds beyond these say no more. */
const LEAST_ODDS = -4
const MOST_ODDS = 12
/** Blocks away that are no longer told apart. */
const FAR = 50
/** A long block has more letters than that, as a logarithm. */
const LONG = 4

/**
 * A label is said to be sure, which is .9 or more, only where the estimate is higher still: sites are stranger than those
 * that were set aside to find out how often it is right.
 */
const SURELY = 0.97
const NOT_SURE = 0.899

/** Where body stands although boilerplate is ahead of it, or this close behind, it is unsure. */
const CLOSE = 0.1

/** The terms for each decision, by at × TERMS + term; `lengths` are the blocks' in characters. */
export function termsOf({ role, alt, chance }: Decisions, lengths: ArrayLike<number>): Float64Array {
  const count = role.length
  const terms = new Float64Array(count * TERMS)
  const away = distances(role)
  const first = role.indexOf(BODY)
  const last = role.lastIndexOf(BODY)
  for (let at = 0; at < count; at++) {
    const odds = oddsOf(chance[at * R + role[at]])
    const row = at * TERMS
    terms[row + TERM.constant] = 1
    terms[row + TERM.ownOdds] = odds
    if (role[at] !== BODY && role[at] !== BOILERPLATE) continue
    const length = Math.log1p(lengths[at])
    const distance = Math.log1p(Math.min(away[at], FAR))
    const below = Number(at > last)
    for (let bend = 0; bend < BENDS.length; bend++) terms[row + TERM.bentOdds + bend] = Math.max(odds - BENDS[bend], 0)
    terms[row + TERM.runnerUp] = -oddsOf(1 - chance[at * R + alt[at]])
    terms[row + TERM.length] = length
    terms[row + TERM.long] = Math.max(length - LONG, 0)
    terms[row + TERM.oddsByLength] = odds * length
    terms[row + TERM.distance] = distance
    terms[row + TERM.distanceBelow] = below * distance
    terms[row + TERM.below] = below
    terms[row + TERM.above] = Number(at < first)
    terms[row + TERM.far] = Number(away[at] >= FAR)
  }
  return terms
}

/**
 * The probability that each decision is right; `calibration` holds TERMS weights for each role. What stands although it was
 * struck at first is no surer than the probability in `standing`.
 */
export function confidencesOf(
  decisions: Decisions,
  lengths: ArrayLike<number>,
  calibration: Float32Array,
  standing?: Float64Array
): Float64Array {
  const terms = termsOf(decisions, lengths)
  return Float64Array.from(decisions.role, (role, at) => {
    let sum = 0
    for (let term = 0; term < TERMS; term++) sum += calibration[role * TERMS + term] * terms[at * TERMS + term]
    const estimate = 1 / (1 + Math.exp(-sum))
    if (isClose(decisions, at)) return Math.min(estimate, UNSURE)
    const stands = standing === undefined ? 0 : standing[at]
    if (stands > 0) return Math.min(estimate, stands, NOT_SURE)
    return estimate < SURELY ? Math.min(estimate, NOT_SURE) : estimate
  })
}

/** Whether body stands with boilerplate in front of it, or close behind. */
function isClose({ role, alt, chance }: Decisions, at: number): boolean {
  if (role[at] !== BODY || alt[at] !== BOILERPLATE) return false
  return chance[at * R + BODY] - chance[at * R + BOILERPLATE] < CLOSE
}

/** Blocks to the next one of body, up or down; where there is none, as far as can be. */
function distances(role: Uint8Array): Int32Array {
  const away = new Int32Array(role.length)
  for (let at = 0, since = FAR; at < role.length; at++) away[at] = since = role[at] === BODY ? 0 : since + 1
  for (let at = role.length - 1, since = FAR; at >= 0; at--) {
    since = role[at] === BODY ? 0 : since + 1
    if (since < away[at]) away[at] = since
  }
  return away
}

function oddsOf(chance: number): number {
  if (chance >= 1) return MOST_ODDS
  return Math.min(Math.max(Math.log(chance / (1 - chance)), LEAST_ODDS), MOST_ODDS)
}
