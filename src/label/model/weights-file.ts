import { StetError } from '../../errors.ts'
import { ROLES } from '../../tree/roles.ts'
import { ROW_WIDTH } from '../crf/cue-layout.ts'
import type { WeightRows } from '../crf/scorer.ts'
import { STATES } from './states.ts'
import { STEP_ROWS } from './transitions.ts'

const S = STATES.length

/** Weights as training gives them. */
export interface Weights {
  name: string
  /** A hash for each row, rising, taken as unsigned. */
  hashes: Int32Array
  /** S weights for each row, in units of `unit`. */
  node: Int8Array
  unit: number
  step: Float32Array
  calibration: Float32Array
  /** For each feature of struck text (see decision/struck-features.ts), what it says for its being part of the article. */
  struck: Float32Array
}

/** Weights as a file holds them. */
interface StoredWeights {
  name: string
  unit: number
  step: Float32Array
  calibration: Float32Array
  struck: Float32Array
  rows: number
  /** Brings the large arrays to where they are wanted, without a copy between. */
  fill(arrays: WeightRows): void
}

/** Where the bytes of a weights file are. */
export interface Store {
  size: number
  /** Fills `into` with the bytes from `at` on; not called for more than there are. */
  read(at: number, into: Uint8Array): void
}

/** Weights that the confidence in a label of one role is made of (see decision/confidence.ts). */
export const TERMS = 14
/** Features of struck text that are weighed (see decision/struck-features.ts). */
export const STRUCK_FEATURES = 31

const MAGIC = 0x54455453
const VERSION = 4
const HEAD = 8
/** Upper halves of a hash. */
export const BUCKETS = 1 << 16
const ALIGN = 8

/** The lengths of a file's arrays, in bytes, in their order. */
function sizesOf(rows: number, steps: number, calibrated: number, struck: number, named: number): number[] {
  return [HEAD * 4, named, steps * 4, calibrated * 4, struck * 4, BUCKETS, rows * 2, rows * ROW_WIDTH]
}

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGN) * ALIGN

/**
 * Weights as bytes, each array at a multiple of eight: eight 32-bit words (magic, version, rows, step values, calibration values,
 * unit, length of the name, values for struck text), the name, steps, calibration, struck text, the arrays of `WeightRows`.
 */
export function packWeights({ name, hashes, node, unit, step, calibration, struck }: Weights): Uint8Array {
  const named = new TextEncoder().encode(name)
  const sizes = [hashes.length, step.length, calibration.length, 0, named.length, struck.length]
  const head = new Int32Array([MAGIC, VERSION, ...sizes])
  new Float32Array(head.buffer)[5] = unit
  const bucketSizes = new Uint8Array(BUCKETS)
  const low = new Uint16Array(hashes.length)
  const rows = new Int8Array(hashes.length * ROW_WIDTH)
  hashes.forEach((hash, row) => {
    bucketSizes[hash >>> 16]++
    low[row] = hash & 0xffff
    rows.set(node.subarray(row * S, (row + 1) * S), row * ROW_WIDTH)
  })
  const parts = [head, named, step, calibration, struck, bucketSizes, low, rows]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + aligned(part.byteLength), 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += aligned(part.byteLength)
  }
  return bytes
}

/** A larger weight was never learned: sums of such weights would no longer be finite numbers. */
const LARGEST = 1e6

const isWeight = (number: number): boolean => Math.abs(number) <= LARGEST

/** Reads what `packWeights` wrote. @throws StetError `bad-weights` for anything else. */
export function openWeights(store: Store): StoredWeights {
  if (store.size < HEAD * 4) throw unfit('expected weights, but these bytes are too few')
  const head = read(store, 0, new Int32Array(HEAD))
  if (head[0] !== MAGIC) throw unfit('expected weights of this version, but these bytes are none')
  if (head[1] !== VERSION)
    throw unfit('expected weights of this version, but these are of another: stet train makes new ones')
  const [, , rows, steps, calibrated, , named, struckCount] = head
  const sizes = sizesOf(rows, steps, calibrated, struckCount, named)
  const total = sizes.reduce((sum, size) => sum + aligned(size), 0)
  const known = steps === STEP_ROWS * S * S && calibrated === ROLES.length * TERMS && struckCount === STRUCK_FEATURES
  if (Math.min(rows, named) < 0 || store.size !== total || !known)
    throw unfit('expected weights that fit this program, but the sizes of these do not')
  const starts: number[] = []
  sizes.reduce((at, size) => {
    starts.push(at)
    return at + aligned(size)
  }, 0)
  const numbers = {
    unit: new Float32Array(head.buffer)[5],
    step: read(store, starts[2], new Float32Array(steps)),
    calibration: read(store, starts[3], new Float32Array(calibrated)),
    struck: read(store, starts[4], new Float32Array(struckCount))
  }
  if (![numbers.unit, ...numbers.step, ...numbers.calibration, ...numbers.struck].every(isWeight))
    throw unfit(`expected weights between −${LARGEST} and ${LARGEST}, but some of these are not`)
  return {
    ...numbers,
    name: new TextDecoder().decode(read(store, starts[1], new Uint8Array(named))),
    rows,
    fill(arrays) {
      read(store, starts[5], arrays.bucketSizes)
      read(store, starts[6], arrays.low)
      read(store, starts[7], arrays.rows)
    }
  }
}

/** Bytes that are in memory already. */
export function inMemory(bytes: Uint8Array): Store {
  return { size: bytes.byteLength, read: (at, into) => into.set(bytes.subarray(at, at + into.byteLength)) }
}

function read<T extends ArrayBufferView>(store: Store, at: number, into: T): T {
  store.read(at, new Uint8Array(into.buffer, into.byteOffset, into.byteLength))
  return into
}

/** Says that bytes are no weights, or none that fit. */
export function unfit(message: string): StetError {
  return new StetError('bad-weights', message)
}

/** What training begins with when it goes on from weights: the inverse of `packWeights`. */
export function weightsOf(bytes: Uint8Array): Weights {
  const stored = openWeights(inMemory(bytes))
  const bucketSizes = new Uint8Array(BUCKETS)
  const low = new Uint16Array(stored.rows)
  const rows = new Int8Array(stored.rows * ROW_WIDTH)
  stored.fill({ bucketSizes, low, rows })
  const hashes = new Int32Array(low.length)
  const node = new Int8Array(low.length * S)
  for (let bucket = 0, row = 0; bucket < BUCKETS; bucket++)
    for (const end = row + bucketSizes[bucket]; row < end; row++) {
      hashes[row] = (bucket << 16) | low[row]
      node.set(rows.subarray(row * ROW_WIDTH, row * ROW_WIDTH + S), row * S)
    }
  const { name, unit, step, calibration, struck } = stored
  return { name, hashes, node, unit, step, calibration, struck }
}
