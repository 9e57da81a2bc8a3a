import { StetError } from '../errors.ts'
import { ENTRIES, entryHashes, REACH } from './cue-table.ts'
import { STEP_ROWS, STEPS, stepRows } from './edges.ts'
import { ALLOWED, STATES } from './states.ts'

const S = STATES.length

/** Weights ready for use. Immutable but for `steps`, which remembers matrices already made. */
export interface Model {
  /** What the weights call themselves: name and figures of their training. */
  name: string
  /** Rows of S weights, in units of `unit`. */
  node: Int8Array
  unit: number
  /** Row of each cue entry at each offset (see `entryHashes`), −1 for none. */
  entryRow: Int32Array
  /** Rows are in the order of their hashes: those whose hashes begin with the bits `b` are `bucket[b]` to `bucket[b + 1]`. */
  bucket: Int32Array
  /** S × S weights for each class of step. */
  step: Float32Array
  steps: Map<number, Float64Array>
  /** For each role, the calibrated probability at `KNOTS` raw ones, evenly spaced as logarithms of odds. */
  calibration: Float32Array
  hashes: Int32Array
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

/** What a weights file holds before it is made ready. */
export interface Weights {
  name: string
  /** In rising order. */
  hashes: Int32Array
  node: Int8Array
  unit: number
  step: Float32Array
  calibration: Float32Array
}

const MAGIC = 0x54455453
const VERSION = 1
const HEAD = 8

/** Weights as bytes: eight 32-bit words (magic, version, rows, step values, calibration values, unit, length of name, 0), then the arrays. */
export function packWeights(weights: Weights): Uint8Array {
  const name = new TextEncoder().encode(weights.name.padEnd(Math.ceil(weights.name.length / 4) * 4))
  const { hashes, node, step, calibration } = weights
  const head = new Int32Array([MAGIC, VERSION, hashes.length, step.length, calibration.length, 0, name.length, 0])
  new Float32Array(head.buffer)[5] = weights.unit
  const parts = [head, name, hashes, step, calibration, node]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return bytes
}

/** Reads what `packWeights` wrote. @throws StetError `bad-weights` for anything else. */
export function unpackWeights(bytes: Uint8Array): Weights {
  const buffer = bytes.byteOffset % 4 === 0 ? bytes.buffer : bytes.slice().buffer
  const start = bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0
  if (bytes.byteLength < HEAD * 4) throw unfit('expected weights, but these bytes are too few')
  const head = new Int32Array(buffer, start, HEAD)
  if (head[0] !== MAGIC || head[1] !== VERSION)
    throw unfit('expected weights of this version, but these bytes are none')
  const [, , rows, steps, calibrated, , named] = head
  const size = HEAD * 4 + named + (rows + steps + calibrated) * 4 + rows * S
  if (Math.min(rows, calibrated, named) < 0 || bytes.byteLength !== size || steps !== STEP_ROWS * S * S)
    throw unfit('expected weights that fit this program, but the sizes of these do not')
  let at = start + HEAD * 4
  const name = new TextDecoder().decode(new Uint8Array(buffer, at, named)).trimEnd()
  at += named
  const hashes = new Int32Array(buffer, at, rows)
  const step = new Float32Array(buffer, at + rows * 4, steps)
  const calibration = new Float32Array(buffer, at + (rows + steps) * 4, calibrated)
  const node = new Int8Array(buffer, at + (rows + steps + calibrated) * 4, rows * S)
  return { name, hashes, node, unit: new Float32Array(buffer, start, HEAD)[5], step, calibration }
}

function unfit(message: string): StetError {
  return new StetError('bad-weights', message)
}

/** Makes a model of the bytes of a weights file. @throws StetError `bad-weights` if they are none. */
export function loadModel(bytes: Uint8Array, ready?: Pick<Model, 'entryRow' | 'bucket'>): Model {
  const weights = unpackWeights(bytes)
  return ready === undefined ? modelOf(weights) : { ...weights, ...ready, steps: new Map() }
}

/** Leading bits of a hash that say in which bucket it is: one or two rows in each. */
const BUCKET_BITS = 16
const BUCKETS = 1 << BUCKET_BITS
const bucketOf = (hash: number): number => (hash >> (32 - BUCKET_BITS)) + BUCKETS / 2

/** Makes weights ready: finds the rows of all cues, and where to look for the others. */
export function modelOf(weights: Weights): Model {
  const { hashes } = weights
  const bucket = new Int32Array(BUCKETS + 1)
  let next = 0
  for (let row = 0; row < hashes.length; row++) {
    const own = bucketOf(hashes[row])
    while (next <= own) bucket[next++] = row
  }
  while (next <= BUCKETS) bucket[next++] = hashes.length
  const model: Model = {
    ...weights,
    entryRow: new Int32Array((2 * REACH + 1) * (ENTRIES + 1)),
    bucket,
    steps: new Map()
  }
  const entries = entryHashes()
  for (let at = 0; at < entries.length; at++) model.entryRow[at] = entries[at] === 0 ? -1 : rowOf(model, entries[at])
  return model
}

/** The row of a feature, −1 if the model has none for it. */
export function rowOf(model: Model, hash: number): number {
  const { hashes, bucket } = model
  const own = bucketOf(hash)
  const end = bucket[own + 1]
  for (let row = bucket[own]; row < end; row++) if (hashes[row] === hash) return row
  return -1
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

/** The calibrated probability for a role's raw one. */
export function calibrated(model: Model, role: number, raw: number): number {
  const place = knotOf(raw)
  const low = Math.min(Math.floor(place), KNOTS - 2)
  const at = role * KNOTS + low
  return model.calibration[at] + (place - low) * (model.calibration[at + 1] - model.calibration[at])
}
