import { kernelOf } from '../crf/kernel.ts'
import { MOST_WORD_FEATURES } from '../features/hashed-words.ts'
import { CUES, describeCues, ENTRIES, entryHashes, PAIR_CUES, REACH } from './cue-table.ts'
import { HELD, type Model } from './model.ts'
import { inMemory, openWeights, type Store, unfit } from './weights-file.ts'

/** Blocks that a stretch of HELD needs to see: its own, and those around its ends. */
const BLOCKS = HELD + 2 * REACH

/**
 * Makes a model of the bytes of a weights file.
 *
 * @throws StetError `bad-weights` if they are none, or do not fit this program.
 */
export function loadModel(bytes: Uint8Array): Model {
  return modelIn(inMemory(bytes))
}

/** The same wherever the bytes are. `entryRow`, where the build has it ready, spares the look-up of all entries. */
export function modelIn(store: Store, entryRow?: Int32Array): Model {
  const weights = openWeights(store)
  const kernel = kernelOf(
    {
      cues: CUES.length,
      pairs: PAIR_CUES.length,
      entries: ENTRIES + 1,
      reach: REACH,
      rows: weights.rows,
      blocks: BLOCKS,
      hashes: BLOCKS * MOST_WORD_FEATURES
    },
    (arrays, bucketSizes) => weights.fill({ ...arrays, bucketSizes })
  )
  if (kernel.filled !== weights.rows) throw unfit('expected weights, but the parts of these do not fit each other')
  describeCues(kernel)
  if (entryRow !== undefined) kernel.entryRow.set(entryRow)
  else
    entryHashes().forEach((hash, at) => {
      kernel.entryRow[at] = hash === 0 ? -1 : kernel.rowOf(hash)
    })
  const { name, unit, step, calibration } = weights
  return { name, unit, step, calibration, kernel, steps: new Map() }
}
