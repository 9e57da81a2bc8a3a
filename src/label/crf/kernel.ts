import { KERNEL } from './kernel.wasm.ts'

/** States that a row of weights has room for: what one vector instruction adds. */
export const ROOM = 16
/** Features that `lean` names. */
export const LEANING = 8

const BUCKETS = 1 << 16
const PAGE = 1 << 16

/** How much of everything a kernel has to hold. */
export interface Sizes {
  cues: number
  pairs: number
  /** Entries of cues and pairs, and the edge. */
  entries: number
  /** How many blocks away cues are seen. */
  reach: number
  /** Rows of weights. */
  rows: number
  /** Blocks held at once. */
  blocks: number
  /** Hashed features of all blocks held. */
  hashes: number
}

/** What is in a kernel's memory, as arrays; kernel.wat says what each is. */
export interface Arrays {
  seen: Int32Array
  base: Int32Array
  silent: Uint8Array
  pair: Int32Array
  entryRow: Int32Array
  low: Uint16Array
  rows: Int8Array
  values: Uint8Array
  hashFrom: Uint32Array
  hashes: Int32Array
  sum: Int32Array
  listFrom: Uint32Array
  list: Int32Array
  strongest: Int32Array
}

/** The inner loops of the labeller over one model's tables. What is in `values`, `hashFrom` and `hashes` is the caller's for as long as it computes. */
export interface Kernel extends Arrays {
  /** Rows that the buckets' sizes add up to. */
  filled: number
  /** Where `list` begins in memory, in bytes: `listFrom` says where in memory a block's features begin. */
  listAt: number
  /** Where `rows` begins in memory, in bytes: `list` names rows by their addresses. */
  rowsAt: number
  /** How often blocks were put into it: who counts on its own must see that none have come since. */
  turn: number
  /** The row of a hashed feature, −1 for none. */
  rowOf(hash: number): number
  /** Lists the features that blocks `from` to `to` of `count` have. */
  gather(from: number, to: number, count: number): void
  /** Adds up the rows that block `block` has on the list into `sum`. */
  add(block: number): void
  /** Finds the features of block `block` on the list that speak most for state `one` against `other`: `strongest`. */
  lean(block: number, one: number, other: number): void
}

/** The bytes of each array, and how its beginning is aligned. */
function partsOf(sizes: Sizes): { [part in keyof Arrays | 'bucket']: number } {
  const features = sizes.blocks * ((2 * sizes.reach + 1) * sizes.cues + sizes.pairs) + sizes.hashes
  return {
    rows: sizes.rows * ROOM,
    sum: ROOM * 4,
    strongest: LEANING * 8,
    bucket: (BUCKETS + 1) * 4,
    seen: (sizes.reach + 1) * 4,
    base: sizes.cues * 4,
    pair: sizes.pairs * 16,
    entryRow: (2 * sizes.reach + 1) * sizes.entries * 4,
    hashFrom: (sizes.blocks + 1) * 4,
    hashes: sizes.hashes * 4,
    low: sizes.rows * 2,
    silent: sizes.cues,
    values: sizes.blocks * sizes.cues,
    listFrom: (sizes.blocks + 1) * 4,
    list: Math.max(features * 8, BUCKETS)
  }
}

/** The part of WebAssembly's interface that is used; Node's types leave it out. */
interface Wasm {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer }
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: object }
}
const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly

let compiled: object | undefined

/**
 * Memory and loops for a model of so many rows: `fill` puts rows, the lower halves of their hashes (in rising order of the hashes,
 * taken as unsigned), and the sizes of the 65,536 buckets of upper halves into place.
 */
export function kernelOf(
  sizes: Sizes,
  fill: (arrays: Pick<Arrays, 'rows' | 'low'>, bucketSizes: Uint8Array) => void
): Kernel {
  const parts = partsOf(sizes)
  const at: Record<string, number> = {}
  let end = 0
  for (const [part, bytes] of Object.entries(parts)) {
    at[part] = end
    end = Math.ceil((end + bytes) / ROOM) * ROOM
  }
  const memory = new Memory({ initial: Math.ceil(end / PAGE) })
  compiled ??= new Module(Buffer.from(KERNEL, 'base64'))
  const { cues, pairs, entries, reach } = sizes
  const layout = { memory, cues, pairs, entries, reach, ...at }
  const loops = new Instance(compiled, { layout }).exports as unknown as Kernel & { open(): void }
  const { buffer } = memory
  const bytes = (part: keyof Arrays) => new Uint8Array(buffer, at[part], parts[part])
  const words = (part: keyof Arrays) => new Int32Array(buffer, at[part], parts[part] / 4)
  const arrays: Arrays = {
    seen: words('seen'),
    base: words('base'),
    silent: bytes('silent'),
    pair: words('pair'),
    entryRow: words('entryRow'),
    low: new Uint16Array(buffer, at.low, sizes.rows),
    rows: new Int8Array(buffer, at.rows, parts.rows),
    values: bytes('values'),
    hashFrom: new Uint32Array(buffer, at.hashFrom, sizes.blocks + 1),
    hashes: words('hashes'),
    sum: words('sum'),
    listFrom: new Uint32Array(buffer, at.listFrom, sizes.blocks + 1),
    list: words('list'),
    strongest: words('strongest')
  }
  fill(arrays, new Uint8Array(buffer, at.list, BUCKETS))
  loops.open()
  return {
    ...arrays,
    ...loops,
    filled: new Int32Array(buffer, at.bucket, BUCKETS + 1)[BUCKETS],
    listAt: at.list,
    rowsAt: at.rows,
    turn: 0
  }
}
