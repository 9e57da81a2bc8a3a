import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { onFirstUse } from '../../on-first-use.ts'
import { phraseLists } from '../features/phrase-lists.ts'
import { loadModel, modelIn } from './load.ts'
import type { Model } from './model.ts'
import { type Precomputed, packTables, unpackTables } from './precomputed.ts'
import { type Store, unfit } from './weights-file.ts'

/** The model that comes with the program: read once, from the files that lie beside this one. */
export const defaultModel = onFirstUse(load)

/** What `label-tables.bin` holds: written by the build. */
export function packedLabelTables(): Uint8Array {
  return packTables({
    lists: phraseLists(),
    entryRow: loadModel(readFileSync(beside('weights.bin'))).scorer.entryRow
  })
}

/** Tables made by the build are taken as they are; without them, as in the sources, they are made. */
function load(): Model {
  const file = openSync(beside('weights.bin'), 'r')
  try {
    return modelIn(inFile(file), tablesIfMade())
  } finally {
    closeSync(file)
  }
}

function tablesIfMade(): Precomputed | null {
  try {
    return unpackTables(readFileSync(beside('label-tables.bin')))
  } catch {
    return null
  }
}

/** An open file's bytes. */
function inFile(file: number): Store {
  return {
    size: fstatSync(file).size,
    read(at, into) {
      for (let done = 0; done < into.byteLength; ) {
        const got = readSync(file, into, done, into.byteLength - done, at + done)
        if (got === 0) throw unfit('expected weights, but they end too early')
        done += got
      }
    }
  }
}

function beside(name: string): URL {
  return new URL(`./${name}`, import.meta.url)
}
