/**
 * The inner loops of the labeller: which rows of weights a block's features have, and the sum of those rows. They run some
 * five hundred times for every line, so they work on typed arrays and add a row of sixteen weights without a loop.
 *
 * A *cue* has a value for each block, a byte. A cue and a value make an *entry*; so do the values of a *pair* of cues. An entry
 * seen from a block's own place or from up to `reach` blocks away has a row of weights, or none (−1). Hashed features
 * are looked up by the upper half of their hash, which names a bucket, and the lower half within it.
 */

/** Weights in a row; those beyond the number of states are 0. */
export const ROW_WIDTH = 16
/** Buckets of hashes: one for each upper half. */
const BUCKETS = 1 << 16

/** Which cues, pairs and entries there are. */
export interface CueLayout {
  /** How many blocks away cues are seen. */
  reach: number
  /** For each distance from 0 to `reach`: how many of the cues, from the first, are seen from there. */
  seenFrom: Int32Array
  /** The first entry of each cue. */
  firstEntry: Int32Array
  /** 1 for each cue whose value 0 has no entry. */
  silentAtZero: Uint8Array
  /** Four numbers for each pair: its two cues, the number of the second's values, the first entry. */
  pairs: Int32Array
  /** Entries of cues and pairs, and the edge, which is the last. */
  entries: number
}

/**
 * Lists the entries that weigh on block `block` of `count`, whose cues' values are in `values`: (offset + reach) × entries + entry.
 * What is beyond the first and last block is the edge. Returns how many there are.
 */
export function listEntries(
  layout: CueLayout,
  values: Uint8Array,
  block: number,
  count: number,
  out: Int32Array
): number {
  const { reach, seenFrom, firstEntry, silentAtZero, entries } = layout
  const cues = firstEntry.length
  let size = 0
  for (let offset = -reach, table = 0; offset <= reach; offset++, table += entries) {
    const other = block + offset
    if (other < 0 || other >= count) {
      out[size++] = table + entries - 1
      continue
    }
    const from = other * cues
    const seen = seenFrom[offset < 0 ? -offset : offset]
    for (let cue = 0; cue < seen; cue++) {
      const value = values[from + cue]
      if (value > 0 || silentAtZero[cue] === 0) out[size++] = table + firstEntry[cue] + value
    }
    if (offset === 0) size = listPairs(layout, values, from, table, out, size)
  }
  return size
}

function listPairs(
  { pairs }: CueLayout,
  values: Uint8Array,
  from: number,
  table: number,
  out: Int32Array,
  size: number
): number {
  for (let at = 0; at < pairs.length; at += 4)
    out[size++] = table + pairs[at + 3] + values[from + pairs[at]] * pairs[at + 2] + values[from + pairs[at + 1]]
  return size
}

/** Entries that weigh on one block at most. */
export function mostEntries({ reach, firstEntry, pairs }: CueLayout): number {
  return (2 * reach + 1) * firstEntry.length + pairs.length / 4
}

/** Rows of weights, by hash. */
export interface WeightRows {
  /** How many rows have each upper half of a hash; hashes rise, taken as unsigned. */
  bucketSizes: Uint8Array
  /** The lower half of each row's hash. */
  low: Uint16Array
  /** ROW_WIDTH weights for each row. */
  rows: Int8Array
}

/** One model's tables, and room for the blocks that are being computed. `values`, `hashFrom` and `hashes` are the caller's to fill. */
export class Scorer {
  readonly layout: CueLayout
  /** For each entry at each offset, as `listEntries` numbers them: its row, −1 for none. */
  readonly entryRow: Int32Array
  /** The value of each cue of each block. */
  readonly values: Uint8Array
  /** For each block and one more: its first hash. */
  readonly hashFrom: Uint32Array
  readonly hashes: Int32Array
  /** The sum of rows that `sumRows` made. */
  readonly sum = new Int32Array(ROW_WIDTH)
  /** For each block and one more: where its features begin in `featureRow` and `featureName`. */
  readonly listFrom: Uint32Array
  /** The row of each feature listed. */
  readonly featureRow: Int32Array
  /** Its entry, or for a hashed feature −1, −2, … in its block's order. */
  readonly featureName: Int32Array
  readonly rows: Int8Array
  /** How often blocks were gathered: who counts on its own must see that none have come since. */
  generation = 0
  readonly #low: Uint16Array
  readonly #bucket = new Uint32Array(BUCKETS + 1)
  readonly #entries: Int32Array

  /** Room for `blocks` blocks with at most `hashes` hashed features in all. */
  constructor(layout: CueLayout, { bucketSizes, low, rows }: WeightRows, blocks: number, hashes: number) {
    this.layout = layout
    this.rows = rows
    this.#low = low
    for (let at = 0; at < BUCKETS; at++) this.#bucket[at + 1] = this.#bucket[at] + bucketSizes[at]
    this.entryRow = new Int32Array((2 * layout.reach + 1) * layout.entries).fill(-1)
    this.values = new Uint8Array(blocks * layout.firstEntry.length)
    this.hashFrom = new Uint32Array(blocks + 1)
    this.hashes = new Int32Array(hashes)
    this.listFrom = new Uint32Array(blocks + 1)
    const most = mostEntries(layout)
    this.#entries = new Int32Array(most)
    this.featureRow = new Int32Array(blocks * most + hashes)
    this.featureName = new Int32Array(blocks * most + hashes)
  }

  /** Rows that the buckets' sizes add up to. */
  get rowCount(): number {
    return this.#bucket[BUCKETS]
  }

  /** The row of a hashed feature, −1 for none. */
  rowOf(hash: number): number {
    const bucket = hash >>> 16
    const low = hash & 0xffff
    const end = this.#bucket[bucket + 1]
    for (let row = this.#bucket[bucket]; row < end; row++) if (this.#low[row] === low) return row
    return -1
  }

  /** Lists the features that blocks `from` to `to` of `count` have and that have a row, block by block. */
  gather(from: number, to: number, count: number): void {
    const { layout, entryRow, values, hashFrom, hashes, listFrom, featureRow, featureName } = this
    const entries = this.#entries
    let end = 0
    listFrom[from] = 0
    for (let block = from; block < to; block++) {
      const size = listEntries(layout, values, block, count, entries)
      for (let at = 0; at < size; at++) {
        const row = entryRow[entries[at]]
        if (row < 0) continue
        featureRow[end] = row
        featureName[end++] = entries[at]
      }
      for (let at = hashFrom[block]; at < hashFrom[block + 1]; at++) {
        const row = this.rowOf(hashes[at])
        if (row < 0) continue
        featureRow[end] = row
        featureName[end++] = hashFrom[block] - 1 - at
      }
      listFrom[block + 1] = end
    }
  }

  /** Adds up the rows of a block's features into `sum`. */
  sumRows(block: number): void {
    const { rows, featureRow, sum } = this
    const end = this.listFrom[block + 1]
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
    let [i, j, k, l, m, n, o, p] = [0, 0, 0, 0, 0, 0, 0, 0]
    for (let at = this.listFrom[block]; at < end; at++) {
      const row = featureRow[at] * ROW_WIDTH
      a += rows[row]
      b += rows[row + 1]
      c += rows[row + 2]
      d += rows[row + 3]
      e += rows[row + 4]
      f += rows[row + 5]
      g += rows[row + 6]
      h += rows[row + 7]
      i += rows[row + 8]
      j += rows[row + 9]
      k += rows[row + 10]
      l += rows[row + 11]
      m += rows[row + 12]
      n += rows[row + 13]
      o += rows[row + 14]
      p += rows[row + 15]
    }
    ;[sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6], sum[7]] = [a, b, c, d, e, f, g, h]
    ;[sum[8], sum[9], sum[10], sum[11], sum[12], sum[13], sum[14], sum[15]] = [i, j, k, l, m, n, o, p]
  }
}
