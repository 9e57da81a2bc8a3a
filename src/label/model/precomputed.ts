import { Counts } from '../features/hash-counter.ts'
import type { Lists } from '../features/phrase-lists.ts'

/**
 * Tables that follow from the weights, the cues and the word lists, kept beside the shipped weights so that a
 * start need not make them: 32-bit words, each array behind its length.
 */
export interface Precomputed {
  lists: Lists
  /** The number of each entry's row in the weights' file, −1 for none. */
  entryRow: Int32Array
}

export function packTables({ lists, entryRow }: Precomputed): Uint8Array {
  const first = new Int32Array(lists.first.buffer, lists.first.byteOffset, lists.first.byteLength / 4)
  const arrays = [...lists.phrases.arrays, ...lists.functionWords.arrays, first, entryRow]
  const words = new Int32Array(arrays.reduce((sum, array) => sum + array.length + 1, 0))
  let at = 0
  for (const array of arrays) {
    words[at++] = array.length
    words.set(array, at)
    at += array.length
  }
  return new Uint8Array(words.buffer)
}

/** @param bytes what `packTables` gave, by the same version of the program. */
export function unpackTables(bytes: Uint8Array): Precomputed {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4)
  let at = 0
  const next = () => {
    const array = words.subarray(at + 1, at + 1 + words[at])
    at += 1 + array.length
    return array
  }
  const phrases = Counts.of([next(), next()])
  const functionWords = Counts.of([next(), next()])
  const first = next()
  return {
    lists: { phrases, functionWords, first: new Uint8Array(first.buffer, first.byteOffset, first.byteLength) },
    entryRow: next()
  }
}
