import { StetError } from '../../errors.ts'
import { isBytes, kindOf } from '../../value-kind.ts'
import { ROW_WIDTH } from '../crf/cue-layout.ts'
import { Scorer } from '../crf/scorer.ts'
import { MOST_WORD_FEATURES } from '../features/hashed-words.ts'
import { phraseLists } from '../features/phrase-lists.ts'
import { entryHashes, LAYOUT, REACH } from './cue-table.ts'
import { CHUNK, type Model } from './model.ts'
import type { Precomputed } from './precomputed.ts'
import { BUCKETS, inMemory, openWeights, type Store, unfit } from './weights-file.ts'

/** Blocks that a chunk needs to see: its own, and those around its ends. */
const BLOCKS = CHUNK + 2 * REACH

/**
 * Makes a model of the bytes of a weights file.
 *
 * @throws StetError `bad-weights` if they are none, or do not fit this program.
 */
export function loadModel(bytes: Uint8Array): Model {
  if (!isBytes(bytes)) throw new StetError('bad-weights', `expected the bytes of weights, but got ${kindOf(bytes)}`)
  return modelIn(inMemory(bytes))
}

/** The same wherever the bytes are. `made`, by the build and from the same weights, spares the making of tables. */
export function modelIn(store: Store, made: Precomputed | null = null): Model {
  const weights = openWeights(store)
  const arrays = {
    bucketSizes: new Uint8Array(BUCKETS),
    low: new Uint16Array(weights.rows),
    rows: new Int8Array(weights.rows * ROW_WIDTH)
  }
  weights.fill(arrays)
  const scorer = new Scorer(LAYOUT, arrays, BLOCKS, BLOCKS * MOST_WORD_FEATURES)
  if (scorer.rowCount !== weights.rows) throw unfit('expected weights, but the parts of these do not fit each other')
  scorer.placeEntries(made?.entryRow ?? rowsOfEntries({ scorer }))
  const { name, unit, step, calibration, struck } = weights
  const lists = made?.lists ?? phraseLists()
  return { name, unit, step, calibration, struck, scorer, lists, matrices: new Map() }
}

/** The number of each entry's row in the weights' file, −1 for none. */
export function rowsOfEntries({ scorer }: Pick<Model, 'scorer'>): Int32Array {
  return entryHashes().map((hash) => (hash === 0 ? -1 : scorer.numberOf(hash)))
}
