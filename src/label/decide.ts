import { ROLES } from '../tree/roles.ts'
import { ROLE_OF, STATES } from './states.ts'

const S = STATES.length
const R = ROLES.length
const BODY = ROLES.indexOf('body')
const BOILERPLATE = ROLES.indexOf('boilerplate')

/** Where boilerplate is ahead of body by less than this (as probabilities), body stands: losing text is the worse error. */
export const BODY_STANDS_WITHIN = 0.1

/** Fills `chance` with the roles' probabilities at a block, sums of their states', and picks role and runner-up. */
export function decide(marginal: Float64Array, at: number, chance: Float64Array): { role: number; alt: number } {
  chance.fill(0)
  for (let s = 0; s < S; s++) chance[ROLE_OF[s]] += marginal[at * S + s]
  let role = 0
  for (let r = 1; r < R; r++) if (chance[r] > chance[role]) role = r
  if (role === BOILERPLATE && chance[role] - chance[BODY] < BODY_STANDS_WITHIN) role = BODY
  let alt = role === 0 ? 1 : 0
  for (let r = 0; r < R; r++) if (r !== role && chance[r] > chance[alt]) alt = r
  return { role, alt }
}

/** The likeliest state of a role at a block. */
export function stateOf(marginal: Float64Array, at: number, role: number): number {
  let best = -1
  for (let s = 0; s < S; s++)
    if (ROLE_OF[s] === role && (best < 0 || marginal[at * S + s] > marginal[at * S + best])) best = s
  return best
}
