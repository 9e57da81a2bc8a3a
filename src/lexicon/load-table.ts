import { onFirstUse } from '../on-first-use.ts'
import { fileOfSources, readIfShipped, readShipped } from '../shipped-file.ts'
import { buildTable } from './build-table.ts'
import type { Table } from './table.ts'

/** The arrays of a table in the order of `lexicon.bin`, the widest numbers first, so that each array is aligned. */
const ARRAYS = [
  ['slots', Int32Array],
  ['hash', Int32Array],
  ['blocks', Int32Array],
  ['row', Uint16Array],
  ['set', Uint16Array],
  ['from', Uint16Array],
  ['readings', Uint16Array],
  ['list', Uint16Array],
  ['line', Uint16Array],
  ['lists', Uint16Array],
  ['length', Uint8Array],
  ['kind', Uint8Array],
  ['text', Uint8Array]
] as const satisfies readonly (readonly [keyof Table, unknown])[]

/** The lexicon's table: `lexicon.bin` beside this file, where the build made it; in the sources, built from `words.txt`. */
export const lexiconTable = onFirstUse((): Table => prebuiltTable() ?? builtTable())

/** The bytes of `lexicon.bin`: the lengths of the arrays as 32-bit numbers, then the arrays. */
export function packTable(): Uint8Array {
  const made = builtTable()
  const parts = [Int32Array.from(ARRAYS, ([name]) => made[name].length), ...ARRAYS.map(([name]) => made[name])]
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)))
}

function prebuiltTable(): Table | null {
  const bytes = readIfShipped(new URL('./lexicon.bin', import.meta.url))
  return bytes && unpackTable(bytes)
}

/** Made of the words, which are only where the sources are. */
function builtTable(): Table {
  return buildTable(readShipped(fileOfSources('./words.txt', import.meta.url)))
}

function unpackTable(bytes: Uint8Array): Table {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const lengths = new Int32Array(buffer, byteOffset, ARRAYS.length)
  let at = byteOffset + lengths.byteLength
  const made: Partial<Record<keyof Table, unknown>> = {}
  for (const [which, [name, Numbers]] of ARRAYS.entries()) {
    const array = new Numbers(buffer as ArrayBuffer, at, lengths[which])
    made[name] = array
    at += array.byteLength
  }
  return made as Table
}
