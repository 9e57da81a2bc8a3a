import { STATES } from '../label/model/states.ts'
import type { Weights } from '../label/model/weights-file.ts'
import type { Learned } from './learn.ts'

const S = STATES.length
/** Weights beyond this are cut: a handful, and of features that are sure anyway. */
const GREATEST = 3
/** The greatest weight is taken to be at least this, so that the unit is a number. */
const SMALLEST = 0.01

/** Rounds weights to bytes and drops the features whose weights are all below `least`, and the weakest beyond `most` rows. */
export function quantise(
  name: string,
  hashes: Int32Array,
  learned: Learned,
  calibration: Float32Array,
  struck: Float32Array,
  least: number,
  most: number
): Weights {
  const strength = Float32Array.from(hashes, (_, row) => {
    let greatest = 0
    for (let s = 0; s < S; s++) greatest = Math.max(greatest, Math.abs(learned.node[row * S + s]))
    return greatest
  })
  // The finer the unit the better: small weights of many features decide.
  const unit =
    Math.min(
      GREATEST,
      strength.reduce((one, other) => Math.max(one, other), SMALLEST)
    ) / 127
  const floor = hashes.length > most ? strength.slice().sort()[hashes.length - most] : 0
  const kept = [...hashes.keys()]
    .filter((row) => strength[row] >= Math.max(least, floor))
    .sort((a, b) => (hashes[a] >>> 0) - (hashes[b] >>> 0))
  const node = new Int8Array(kept.length * S)
  kept.forEach((row, at) => {
    for (let s = 0; s < S; s++)
      node[at * S + s] = Math.max(-127, Math.min(127, Math.round(learned.node[row * S + s] / unit)))
  })
  return {
    name,
    hashes: Int32Array.from(kept, (row) => hashes[row]),
    node,
    unit,
    step: learned.step,
    calibration,
    struck
  }
}
