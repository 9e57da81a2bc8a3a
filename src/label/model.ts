import type { Kernel } from './crf/kernel.ts'
import { STEPS, stepRows } from './edges.ts'
import { ALLOWED, STATES } from './states.ts'

const S = STATES.length

/** Blocks whose cues are held at once: enough to make the overlap small, few enough for a document of any length. */
export const HELD = 256

/** Weights ready for use. Nothing in it changes what it computes; its kernel has room for one computation at a time. */
export interface Model {
  /** What the weights call themselves: name and figures of their training. */
  name: string
  /** Rows of weights and where features find them. */
  kernel: Kernel
  /** What one step of a weight is worth, as a logarithm of odds. */
  unit: number
  /** S × S weights for each class of step. */
  step: Float32Array
  /** Matrices of factors already made, by packed step. */
  steps: Map<number, Float64Array>
  /** For each role, the calibrated probability at `KNOTS` raw ones, evenly spaced as logarithms of odds. */
  calibration: Float32Array
}

/** Points of the calibration curve of a role, and the logarithms of odds of the first and the last of them. */
export const KNOTS = 41
const LEAST_ODDS = -4
const MOST_ODDS = 12

/** Where a raw probability falls on the curve: 0 at its first point, KNOTS − 1 at its last. */
export function knotOf(raw: number): number {
  const odds = Math.log(raw / (1 - raw))
  return raw >= 1
    ? KNOTS - 1
    : (Math.min(Math.max(odds, LEAST_ODDS), MOST_ODDS) - LEAST_ODDS) * ((KNOTS - 1) / (MOST_ODDS - LEAST_ODDS))
}

/** The calibrated probability for a role's raw one. */
export function calibrated(model: Model, role: number, raw: number): number {
  const place = knotOf(raw)
  const low = Math.min(Math.floor(place), KNOTS - 2)
  const at = role * KNOTS + low
  return model.calibration[at] + (place - low) * (model.calibration[at + 1] - model.calibration[at])
}

/** The matrix of factors for a packed step (see edges.ts), made once. */
export function matrixOf(model: Model, step: number): Float64Array {
  const known = model.steps.get(step)
  if (known) return known
  const rows = new Int32Array(STEPS.length)
  stepRows(step, rows)
  const matrix = new Float64Array(S * S)
  for (let at = 0; at < S * S; at++) {
    if (!ALLOWED[at]) continue
    let sum = 0
    for (const row of rows) sum += model.step[row * S * S + at]
    matrix[at] = Math.exp(sum)
  }
  model.steps.set(step, matrix)
  return matrix
}
