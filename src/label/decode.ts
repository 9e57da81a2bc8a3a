import { type Chain, type Sums, sumsOf } from './crf/chain.ts'
import { EDGE, ENTRIES, type Entries, entriesOf, REACH } from './cue-table.ts'
import { stepsOf } from './edges.ts'
import { type Model, matrixOf } from './model.ts'
import { shutRoles } from './roles/index.ts'
import type { Seen } from './seen.ts'
import { ROLE_OF, STATES } from './states.ts'
import { readWords, WordFeatures } from './words.ts'

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
  const words = new WordFeatures()
  const { slotHash, slotRow, mask } = model
  for (let at = 0; at < seen.count; at++) {
    sum.fill(0)
    addEntries(seen, entries, at, model, sum)
    readWords(seen, at, words)
    for (let w = 0; w < words.count; w++) {
      const hash = words.hash[w]
      let slot = hash & mask
      while (slotRow[slot] >= 0 && slotHash[slot] !== hash) slot = (slot + 1) & mask
      if (slotRow[slot] >= 0) addRow(model.node, slotRow[slot] * S, sum)
    }
    for (let s = 0; s < S; s++) node[at * S + s] = sum[s] * model.unit
  }
  return node
}

function addRow(weights: Int8Array, from: number, sum: Int32Array): void {
  for (let s = 0; s < S; s++) sum[s] += weights[from + s]
}

/** Adds the weights of a block's own cues and of those its neighbours show it (the same that `tellEntries` tells). */
function addEntries(seen: Seen, entries: Entries, at: number, model: Model, sum: Int32Array): void {
  const { from, upTo, entry } = entries
  const { entryRow, node } = model
  for (let offset = -REACH; offset <= REACH; offset++) {
    const other = at + offset
    const table = (offset + REACH) * (ENTRIES + 1)
    if (other < 0 || other >= seen.count) {
      const row = entryRow[table + EDGE]
      if (row >= 0) addRow(node, row * S, sum)
      continue
    }
    const end = offset === 0 ? from[at + 1] : upTo[Math.abs(offset) * seen.count + other]
    for (let e = from[other]; e < end; e++) {
      const row = entryRow[table + entry[e]]
      if (row >= 0) addRow(node, row * S, sum)
    }
  }
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
    if (known === undefined) local.set(packed[at], local.size)
  }
  const matrices = new Float64Array(Math.max(1, local.size) * S * S)
  for (const [pack, at] of local) matrices.set(matrixOf(model, pack), at * S * S)
  return { n: seen.count, S, node, step, matrices }
}
