import { type Chain, posteriors } from '../crf/forward-backward.ts'
import { WordFeatures } from '../features/hashed-words.ts'
import type { Seen } from '../features/observations.ts'
import { shutRoles } from '../roles/index.ts'
import { REACH } from './cue-table.ts'
import { type Looks, look } from './gather.ts'
import { HELD, type Model, matrixOf } from './model.ts'
import { ROLE_OF, STATES } from './states.ts'
import { stepsOf } from './transitions.ts'

const S = STATES.length

/** The posterior probability of each state at each block of a dump, by at × STATES.length + state. */
export function weigh(seen: Seen, stretches: Stretches): Float64Array {
  const node = nodeScores(seen, stretches)
  shut(seen, node)
  return posteriors(chainOf(seen, stretches.model, node))
}

/**
 * A dump's blocks, stretch by stretch in a model's kernel. A dump that fits in one stretch is looked at once, however
 * often it is gone through.
 */
export class Stretches {
  readonly model: Model
  /** The family of each hashed feature that the kernel holds, an index into WORD_FAMILIES. */
  readonly words: WordFeatures
  readonly #seen: Seen
  readonly #looks: Looks
  #first = -1
  #turn = -1

  constructor(seen: Seen, model: Model) {
    const { values, hashFrom, hashes } = model.kernel
    this.model = model
    this.words = new WordFeatures(hashes)
    this.#seen = seen
    this.#looks = { values, hashFrom, words: this.words }
  }

  /** Calls `each` for every block, whose features the kernel has on its list; `local` is the block's place among those held. */
  forEach(each: (at: number, local: number) => void): void {
    const { count } = this.#seen
    for (let from = 0; from < count; from += HELD) {
      const end = Math.min(count, from + HELD)
      this.#hold(from, end)
      for (let at = from; at < end; at++) each(at, at - this.#first)
    }
  }

  /** The same for one block. */
  only(at: number, each: (at: number, local: number) => void): void {
    const from = at - (at % HELD)
    this.#hold(from, Math.min(this.#seen.count, from + HELD))
    each(at, at - this.#first)
  }

  /** Sees to it that the kernel holds blocks `from` to `end` and all that can be seen from them, and has their features on its list. */
  #hold(from: number, end: number): void {
    const { kernel } = this.model
    const first = Math.max(0, from - REACH)
    if (kernel.turn === this.#turn && first === this.#first) return
    this.#turn = ++kernel.turn
    this.#first = first
    const last = Math.min(this.#seen.count, end + REACH)
    look(this.#seen, first, last, this.#looks)
    kernel.gather(from - first, end - first, last - first)
  }
}

/** Scores of each state at each block, before the neighbours' roles have their say. */
export function nodeScores(seen: Seen, stretches: Stretches): Float64Array {
  const { kernel, unit } = stretches.model
  const node = new Float64Array(seen.count * S)
  stretches.forEach((at, local) => {
    kernel.add(local)
    for (let s = 0; s < S; s++) node[at * S + s] = kernel.sum[s] * unit
  })
  return node
}

/** Rules: a role that is shut out of a block cannot be decoded there. */
function shut(seen: Seen, node: Float64Array): void {
  for (let at = 0; at < seen.count; at++) {
    const roles = shutRoles(seen, at)
    if (roles === 0) continue
    for (let s = 0; s < S; s++) if (roles & (1 << ROLE_OF[s])) node[at * S + s] = -Infinity
  }
}

function chainOf(seen: Seen, model: Model, node: Float64Array): Chain {
  const packed = stepsOf(seen)
  const local = new Map<number, number>()
  const step = new Int32Array(seen.count)
  for (let at = 1; at < seen.count; at++) {
    const known = local.get(packed[at])
    step[at] = known ?? local.size
    if (known === undefined) local.set(packed[at], step[at])
  }
  const matrices = new Float64Array(Math.max(1, local.size) * S * S)
  for (const [pack, at] of local) matrices.set(matrixOf(model, pack), at * S * S)
  return { n: seen.count, S, node, step, matrices }
}
