import { addExpectedSteps, type Chain, sumsOf } from '../label/crf/forward-backward.ts'
import { ALLOWED, ROLE_OF, STATES } from '../label/model/states.ts'
import { STEP_ROWS, STEPS, stepRows } from '../label/model/transitions.ts'
import type { Lattice } from './lattice.ts'
import { randomOf, shuffled } from './random.ts'
import { Sparse } from './regression/adagrad.ts'
import type { Steps } from './steps.ts'

const S = STATES.length

export interface LearnOptions {
  epochs: number
  /** Step size at the first document; falls evenly to a tenth. */
  rate: number
  /** Strength of the pull towards 0, per pass over the data. */
  l2: number
  /** Share of a document's features left out at each look. */
  dropout: number
  /** For each role, what a wrong answer costs where it is right: higher finds more of it. */
  costs: readonly number[]
  /** AdaGrad's first sum of squares. */
  start: number
  /** From the pass `from` on, lines of unsure dumps teach nothing of themselves whose label is less likely than `least`. */
  doubt: { from: number; least: number }
  seed: number
}

export const LEARN: LearnOptions = {
  epochs: 7,
  rate: 0.05,
  l2: 1,
  dropout: 0.5,
  costs: [4.5, 4.5, 4.5, 4.5, 4, 2, 4.5, 1.5],
  start: 0.1,
  doubt: { from: 4, least: 0.001 },
  seed: 1
}

/** Weights as learned: `node` has a row of S for each feature, `step` a table of S × S for each class of step. */
export interface Learned {
  node: Float32Array
  step: Float32Array
}

/**
 * Learns from the lattices whose features are rows below `rows`. With `from` it begins at those weights (of which the
 * last rows may be missing) and is pulled back to them rather than to 0.
 */
export function* learn(
  lattices: readonly Lattice[],
  rows: number,
  options: LearnOptions,
  from?: Learned
): Steps<Learned> {
  const random = randomOf(options.seed)
  const node = new Sparse(rows * S, S, options.start)
  const step = new Sparse(STEP_ROWS * S * S, S * S, options.start)
  if (from) {
    node.beginAt(from.node, 1 / (1 - options.dropout))
    step.beginAt(from.step, 1)
  }
  const total = options.epochs * lattices.length
  let done = 0
  const nodeSum = new Float64Array(rows * S)
  const stepSum = new Float64Array(STEP_ROWS * S * S)
  let snapshots = 0
  const every = Math.max(1, Math.floor(lattices.length / 4))
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of shuffled(lattices.length, random)) {
      const rate = options.rate * (1 - (0.9 * done) / total)
      const least = lattices[at].unsure && epoch >= options.doubt.from ? options.doubt.least : 0
      look(lattices[at], { node, step }, options, random, least)
      const pull = options.l2 / lattices.length
      node.take(rate, pull)
      step.take(rate, pull)
      done++
      if (done * 2 > total && done % every === 0) {
        snapshots++
        node.addTo(nodeSum, rate, pull)
        step.addTo(stepSum, rate, pull)
      }
      if (done % 50 === 0) yield done / total
    }
  }
  const keep = (1 - options.dropout) / Math.max(1, snapshots)
  return {
    node: Float32Array.from(snapshots ? nodeSum : node.weight, (w) => w * keep),
    step: Float32Array.from(snapshots ? stepSum : step.weight, (w) => w / Math.max(1, snapshots))
  }
}

/**
 * Adds one document's gradient, times its weight, to the sparse gradients.
 *
 * @param least how likely a line's label has to be for the line to teach something of itself
 */
function look(
  lattice: Lattice,
  { node, step }: { node: Sparse; step: Sparse },
  options: LearnOptions,
  random: () => number,
  least: number
): void {
  const { n, from, feature, state, weight } = lattice
  if (n === 0) return
  const kept = dropOut(feature, options.dropout, random)
  const scores = scoresWithCosts(lattice, kept, node.weight, options.costs)
  const { chain, packed } = chainOf(lattice, scores, step.weight)
  const sums = sumsOf(chain)
  const expected = new Float64Array(chain.matrices.length)
  addExpectedSteps(chain, sums, expected)
  for (let t = 1; t < n; t++) expected[chain.step[t] * S * S + state[t - 1] * S + state[t]] -= 1
  for (let at = 0; at < expected.length; at++) expected[at] *= weight
  const rows = new Int32Array(STEPS.length)
  for (let m = 1; m < packed.length; m++) {
    stepRows(packed[m], rows)
    for (const row of rows) step.add(row, expected, m * S * S)
  }
  const { marginal } = sums
  for (let t = 0; t < n; t++) {
    if (marginal[t * S + state[t]] < least) continue
    marginal[t * S + state[t]] -= 1
    let most = 0
    for (let s = 0; s < S; s++) most = Math.max(most, Math.abs(marginal[t * S + s]))
    if (most < 1e-4) continue
    for (let s = 0; s < S; s++) marginal[t * S + s] *= weight
    for (let f = from[t]; f < from[t + 1]; f++) if (kept[f] !== 0) node.add(feature[f], marginal, t * S)
  }
}

/** The sums of the kept features' weights, by position × S + state; of every state but the right one with what a wrong answer costs. */
function scoresWithCosts(
  { n, from, feature, state }: Lattice,
  kept: Uint8Array,
  weight: Float32Array,
  costs: readonly number[]
): Float64Array {
  const scores = new Float64Array(n * S)
  for (let t = 0; t < n; t++) {
    const row = t * S
    for (let f = from[t]; f < from[t + 1]; f++) {
      if (kept[f] === 0) continue
      const at = feature[f] * S
      for (let s = 0; s < S; s++) scores[row + s] += weight[at + s]
    }
    const cost = costs[ROLE_OF[state[t]]]
    for (let s = 0; s < S; s++) if (s !== state[t]) scores[row + s] += cost
  }
  return scores
}

function dropOut(feature: Int32Array, share: number, random: () => number): Uint8Array {
  const kept = new Uint8Array(feature.length)
  const least = Math.round(share * 256)
  for (let f = 0; f < kept.length; f += 4) {
    const bits = random()
    if ((bits & 255) >= least) kept[f] = 1
    if (((bits >>> 8) & 255) >= least) kept[f + 1] = 1
    if (((bits >>> 16) & 255) >= least) kept[f + 2] = 1
    if (bits >>> 24 >= least) kept[f + 3] = 1
  }
  return kept
}

/** A lattice with its scores as a chain: one matrix for each different step in it. */
export function chainOf(
  lattice: Lattice,
  node: Float64Array,
  weight: Float32Array
): { chain: Chain; packed: number[] } {
  const local = new Map<number, number>()
  const packed: number[] = [-1]
  const step = new Int32Array(lattice.n)
  for (let t = 1; t < lattice.n; t++) {
    let at = local.get(lattice.step[t])
    if (at === undefined) {
      at = packed.length
      local.set(lattice.step[t], at)
      packed.push(lattice.step[t])
    }
    step[t] = at
  }
  const matrices = new Float64Array(packed.length * S * S)
  const rows = new Int32Array(STEPS.length)
  for (let m = 1; m < packed.length; m++) {
    stepRows(packed[m], rows)
    for (let e = 0; e < S * S; e++) {
      if (!ALLOWED[e]) continue
      let sum = 0
      for (const row of rows) sum += weight[row * S * S + e]
      matrices[m * S * S + e] = Math.exp(sum)
    }
  }
  return { chain: { n: lattice.n, S, node, step, matrices }, packed }
}
