import { onFirstUse } from '../../on-first-use.ts'
import { readIfShipped, readShipped, withShipped } from '../../shipped-file.ts'
import { phraseLists } from '../features/phrase-lists.ts'
import { loadModel, modelIn, rowsOfEntries } from './load.ts'
import type { Model } from './model.ts'
import { type Precomputed, packTables, unpackTables } from './precomputed.ts'
import { unfit } from './weights-file.ts'

/**
 * The model that comes with the program: read once, from the files that lie beside this one.
 *
 * @throws StetError `missing` or `bad-weights` where the package is not whole.
 */
export const defaultModel: () => Model = onFirstUse(load)

const weightsFile = () => new URL('./weights.bin', import.meta.url)

/** The bytes of its weights, to learn on top of. */
export function defaultWeights(): Uint8Array {
  return readShipped(weightsFile())
}

/** What `label-tables.bin` holds: written by the build. */
export function packedLabelTables(): Uint8Array {
  return packTables({
    lists: phraseLists(),
    entryRow: rowsOfEntries(loadModel(readShipped(weightsFile())))
  })
}

/** Tables made by the build are taken as they are; without them, as in the sources, they are made. */
function load(): Model {
  return withShipped(weightsFile(), ({ size, read }) =>
    modelIn(
      {
        size,
        read(at, into) {
          if (read(at, into) < into.byteLength) throw unfit('expected weights, but they end too early')
        }
      },
      tablesIfMade()
    )
  )
}

function tablesIfMade(): Precomputed | null {
  const made = readIfShipped(new URL('./label-tables.bin', import.meta.url))
  try {
    return made && unpackTables(made)
  } catch {
    return null
  }
}
