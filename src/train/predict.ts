import { sumsOf } from '../label/crf/forward-backward.ts'
import { ROLE_OF, STATES } from '../label/model/states.ts'
import type { Lattice } from './lattice.ts'
import { chainOf, type Learned } from './learn.ts'

const S = STATES.length

/** The posterior probabilities of states at every position of a lattice, under weights as learned. */
export function predict(lattice: Lattice, learned: Learned): Float64Array {
  const { n, from, feature, excluded } = lattice
  const node = new Float64Array(n * S)
  for (let t = 0; t < n; t++) {
    for (let f = from[t]; f < from[t + 1]; f++)
      for (let s = 0; s < S; s++) node[t * S + s] += learned.node[feature[f] * S + s]
    if (excluded[t] !== 0) for (let s = 0; s < S; s++) if (excluded[t] & (1 << ROLE_OF[s])) node[t * S + s] = -Infinity
  }
  return sumsOf(chainOf(lattice, node, learned.step).chain).marginal
}
