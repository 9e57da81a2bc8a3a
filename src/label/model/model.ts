import type { Scorer } from '../crf/scorer.ts'
import type { Lists } from '../features/phrase-lists.ts'
import { ALLOWED, STATES } from './states.ts'
import { STEPS, stepRows } from './transitions.ts'

const S = STATES.length

/** Blocks whose cues are held at once: enough to make the overlap small, few enough for a document of any length. */
export const CHUNK = 256

/** Matrices kept; a page needs some dozens. */
const MOST_MATRICES = 4096

/** Weights ready for use. Nothing in it changes what it computes; its scorer has room for one computation at a time. */
export interface Model {
  /** What the weights call themselves: name and figures of their training. */
  name: string
  /** Rows of weights and where features find them. @internal */
  scorer: Scorer
  /** What one step of a weight is worth, as a logarithm of odds. @internal */
  unit: number
  /** S × S weights for each class of step. @internal */
  step: Float32Array
  /** The word lists that lines are looked through for. @internal */
  lists: Lists
  /** Matrices of factors made lately, by packed step. @internal */
  matrices: Map<number, Float64Array>
  /** For each role, the weights of what confidence is made of (see confidence.ts). @internal */
  calibration: Float32Array
  /** What each feature of struck text says for its being part of the article (see decision/struck-features.ts). @internal */
  struck: Float32Array
}

/** The matrix of factors for a packed step (see transitions.ts). */
export function matrixOf(model: Model, step: number): Float64Array {
  const known = model.matrices.get(step)
  if (known) return known
  const rows = new Int32Array(STEPS.length)
  stepRows(step, rows)
  const matrix = new Float64Array(S * S)
  for (let kind = 0; kind < rows.length; kind++) {
    const from = rows[kind] * S * S
    for (let at = 0; at < S * S; at++) matrix[at] += model.step[from + at]
  }
  for (let at = 0; at < S * S; at++) matrix[at] = ALLOWED[at] ? Math.exp(matrix[at]) : 0
  if (model.matrices.size >= MOST_MATRICES) model.matrices.clear()
  model.matrices.set(step, matrix)
  return matrix
}
