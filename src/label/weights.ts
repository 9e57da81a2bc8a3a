import { readFileSync } from 'node:fs'
import { lists, useLists } from './listed.ts'
import { loadModel } from './load.ts'
import type { Model } from './model.ts'
import { packReady, unpackReady } from './ready.ts'

let shipped: Model | undefined

/** The model that comes with the program: read once, from the files that lie beside this one. */
export function defaultModel(): Model {
  shipped ??= load()
  return shipped
}

/** What `ready.bin` holds: written by the build. */
export function readyTables(): Uint8Array {
  return packReady({ lists: lists(), entryRow: loadModel(fileBeside('weights.bin')).kernel.entryRow })
}

/** Tables made by the build are taken as they are; without them, as in the sources, they are made. */
function load(): Model {
  const weights = fileBeside('weights.bin')
  let bytes: Uint8Array
  try {
    bytes = fileBeside('ready.bin')
  } catch {
    return loadModel(weights)
  }
  const ready = unpackReady(bytes)
  useLists(ready.lists)
  return loadModel(weights, ready.entryRow)
}

function fileBeside(name: string): Uint8Array {
  return readFileSync(new URL(`./${name}`, import.meta.url))
}
