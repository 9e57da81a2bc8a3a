import { type Chain, type Sums, sumsOf } from './crf/chain.ts'
import { ENTRIES, type Entries, entriesOf, REACH } from './cue-table.ts'
import { stepsOf } from './edges.ts'
import { tellEntries } from './features.ts'
import { type Model, matrixOf, rowOf } from './model.ts'
import { shutRoles } from './roles/index.ts'
import type { Seen } from './seen.ts'
import { ROLE_OF, STATES } from './states.ts'
import { tellWords } from './words.ts'

const S = STATES.length

/** A dump as the model has weighed it. */
export interface Weighed {
  entries: Entries
  /** Scores of each state at each block, before the neighbours have their say. */
  node: Float64Array
  sums: Sums
}

/** Weighs every block of a dump: its own features, rules, and the steps between blocks. */
export function weigh(seen: Seen, model: Model): Weighed {
  const entries = entriesOf(seen)
  const node = nodeScores(seen, entries, model)
  shut(seen, node)
  return { entries, node, sums: sumsOf(chainOf(seen, model, node)) }
}

function nodeScores(seen: Seen, entries: Entries, model: Model): Float64Array {
  const node = new Float64Array(seen.count * S)
  const sum = new Int32Array(S)
  const { node: weights, entryRow } = model
  const add = (row: number): void => {
    if (row < 0) return
    const from = row * S
    for (let s = 0; s < S; s++) sum[s] += weights[from + s]
  }
  const addEntry = (entry: number, offset: number): void => add(entryRow[(offset + REACH) * (ENTRIES + 1) + entry])
  const addWord = (hash: number): void => add(rowOf(model, hash))
  for (let at = 0; at < seen.count; at++) {
    sum.fill(0)
    tellEntries(seen, entries, at, addEntry)
    tellWords(seen, at, addWord)
    for (let s = 0; s < S; s++) node[at * S + s] = sum[s] * model.unit
  }
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
    if (known === undefined) local.set(packed[at], (step[at] = local.size))
    else step[at] = known
  }
  const matrices = new Float64Array(Math.max(1, local.size) * S * S)
  for (const [pack, at] of local) matrices.set(matrixOf(model, pack), at * S * S)
  return { n: seen.count, S, node, step, matrices }
}
