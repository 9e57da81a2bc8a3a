import { ROLES, type Role } from '../../tree/roles.ts'
import { type Chain, posteriors } from '../crf/forward-backward.ts'
import { WordFeatures } from '../features/hashed-words.ts'
import type { Observations } from '../features/observations.ts'
import type { Evidence } from '../recurrence/evidence.ts'
import { excludedRoles } from '../roles/index.ts'
import { REACH } from './cue-table.ts'
import { type BlockFeatures, gatherFeatures } from './gather.ts'
import { CHUNK, type Model, matrixOf } from './model.ts'
import { ROLE_OF, STATES } from './states.ts'
import { stepsOf } from './transitions.ts'

const S = STATES.length
const R = ROLES.length
const TEXT: readonly Role[] = ['body', 'subhead']
/** The roles that the text of an article does not have, one bit each. */
const NO_TEXT = ROLES.reduce((bits, role, at) => (TEXT.includes(role) ? bits : bits | (1 << at)), 0)
const ALL = (1 << ROLES.length) - 1
const BOILERPLATE = 1 << ROLES.indexOf('boilerplate')

/** What is settled of a dump's blocks before it is decoded. */
export interface Settled {
  /** By block, over 0 where it stands although it was struck at first: roles other than the text's are excluded from it. */
  standing: Float64Array
  /** By block, the index in ROLES of the role that a person gave it, or NOT_GIVEN. */
  given: Int8Array
  /** By block, over 0 where it is struck for what the first decoding made of the blocks around it: all other roles are excluded from it. */
  struck: Uint8Array
  /** How the lines recur in their source, which is added to what they say; null where no profile is used. */
  evidence: Evidence | null
}

export const NOT_GIVEN = -1

/** The posterior probability of each state at each block of a dump, by at × STATES.length + state. */
export function infer(observed: Observations, chunks: BlockChunks, settled?: Settled): Float64Array {
  const node = nodeScores(observed, chunks)
  if (settled?.evidence) addEvidence(node, settled.evidence)
  excludeRoles(chunks.excluded(), node, settled)
  return posteriors({ n: observed.count, S, node, ...chunks.steps() })
}

/**
 * A dump's blocks, chunk by chunk in a model's scorer. The features of a dump that fits in one chunk are gathered once,
 * however often it is gone through.
 */
export class BlockChunks {
  readonly model: Model
  /** The family of each hashed feature that the scorer holds, an index into WORD_FAMILIES. */
  readonly words: WordFeatures
  readonly #observed: Observations
  readonly #features: BlockFeatures
  #first = -1
  #generation = -1
  #sums: Int32Array | null = null
  #excluded: Uint8Array | null = null
  #steps: Pick<Chain, 'step' | 'matrices'> | null = null

  constructor(observed: Observations, model: Model) {
    const { values, hashFrom, hashes } = model.scorer
    this.model = model
    this.words = new WordFeatures(hashes)
    this.#observed = observed
    this.#features = { values, hashFrom, words: this.words }
  }

  /** Calls `each` for every block, whose features the scorer has listed; `local` is the block's place among those held. */
  forEach(each: (at: number, local: number) => void): void {
    this.#inChunks((at, local) => {
      this.model.scorer.listFeatures(local)
      each(at, local)
    })
  }

  #inChunks(each: (at: number, local: number) => void): void {
    const { count } = this.#observed
    for (let from = 0; from < count; from += CHUNK) {
      const end = Math.min(count, from + CHUNK)
      this.#hold(from, end)
      for (let at = from; at < end; at++) each(at, at - this.#first)
    }
  }

  /** The sum of the weights of each state at each block, by at × STATES.length + state: added up once, however often the dump is decoded. */
  sums(): Int32Array {
    if (this.#sums !== null) return this.#sums
    const { scorer } = this.model
    const sums = new Int32Array(this.#observed.count * S)
    this.#inChunks((at, local) => {
      scorer.sumBlock(local)
      for (let s = 0; s < S; s++) sums[at * S + s] = scorer.sum[s]
    })
    this.#sums = sums
    return sums
  }

  /** The roles that rules exclude from each block, found once. */
  excluded(): Uint8Array {
    this.#excluded ??= excludedRoles(this.#observed)
    return this.#excluded
  }

  /** The steps between blocks and their matrices, made once. */
  steps(): Pick<Chain, 'step' | 'matrices'> {
    this.#steps ??= stepsAndMatrices(this.#observed, this.model)
    return this.#steps
  }

  /** `forEach` for one block. */
  only(at: number, each: (at: number, local: number) => void): void {
    const from = at - (at % CHUNK)
    this.#hold(from, Math.min(this.#observed.count, from + CHUNK))
    const local = at - this.#first
    this.model.scorer.listFeatures(local)
    each(at, local)
  }

  /** Sees to it that the scorer holds blocks `from` to `end` and all that can be seen from them. */
  #hold(from: number, end: number): void {
    const { scorer } = this.model
    const first = Math.max(0, from - REACH)
    if (scorer.generation === this.#generation && first === this.#first) return
    this.#first = first
    const last = Math.min(this.#observed.count, end + REACH)
    gatherFeatures(this.#observed, first, last, this.#features)
    scorer.readBlocks(last - first)
    this.#generation = scorer.generation
  }
}

/** Scores of each state at each block, before the neighbours' roles are considered. */
function nodeScores({ count }: Observations, chunks: BlockChunks): Float64Array {
  const { unit } = chunks.model
  const sums = chunks.sums()
  const node = new Float64Array(count * S)
  for (let at = 0; at < node.length; at++) node[at] = sums[at] * unit
  return node
}

function addEvidence(node: Float64Array, { against }: Evidence): void {
  for (let at = 0; at < node.length; at++) node[at] -= against[Math.floor(at / S) * R + ROLE_OF[at % S]]
}

/** Rules: a role that is excluded from a block cannot be decoded there. */
function excludeRoles(byRules: Uint8Array, node: Float64Array, settled?: Settled): void {
  for (let at = 0; at < byRules.length; at++) {
    const roles = excludedBy(settled, at) ?? byRules[at]
    if (roles === 0) continue
    for (let s = 0; s < S; s++) if (roles & (1 << ROLE_OF[s])) node[at * S + s] = -Infinity
  }
}

/** The roles that are excluded by what is settled of a block, one bit each; `null` where nothing is. */
function excludedBy(settled: Settled | undefined, at: number): number | null {
  if (settled === undefined) return null
  if (settled.given[at] !== NOT_GIVEN) return ALL & ~(1 << settled.given[at])
  if (settled.struck[at] > 0) return ALL & ~BOILERPLATE
  return settled.standing[at] > 0 ? NO_TEXT : null
}

function stepsAndMatrices(observed: Observations, model: Model): Pick<Chain, 'step' | 'matrices'> {
  const packed = stepsOf(observed)
  const local = new Map<number, number>()
  const step = new Int32Array(observed.count)
  for (let at = 1; at < observed.count; at++) {
    const known = local.get(packed[at])
    step[at] = known ?? local.size
    if (known === undefined) local.set(packed[at], step[at])
  }
  const matrices = new Float64Array(Math.max(1, local.size) * S * S)
  for (const [pack, at] of local) matrices.set(matrixOf(model, pack), at * S * S)
  return { step, matrices }
}
