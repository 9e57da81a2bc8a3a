import { type CueLayout, ROW_WIDTH } from './cue-layout.ts'
import { Differences } from './differences.ts'
import { EntryLists, mostEntries } from './entries.ts'

/**
 * The inner loops of the labeller: which rows of weights a block's features have, and the sum of those rows. They run some
 * hundreds of times for every line, so they work on typed arrays and add a row of sixteen weights without a loop.
 *
 * An entry (see entries.ts) seen from a block's own place or from up to `reach` blocks away has a row of weights, or none (−1).
 * Hashed features are looked up by the upper half of their hash, which names a bucket, and the lower half within it.
 */

/** Turns four weights, signed bytes, into unsigned ones: the least becomes 0. */
const LEAST_IS_ZERO = 0x80808080 | 0
const LEAST_WEIGHT = -128
/** The first and third byte of a number, as its halves. */
const EVEN_BYTES = 0xff00ff
const LOW_HALF = 0xffff
/** Bytes whose sum is less than 2 ** 16 in any case. */
const MOST_IN_HALF = 256
/**
 * Blocks that are added up before the table of differences is made, which takes as long as it saves over 10,000 blocks: a run of one
 * dump has none.
 */
export const FEW_BLOCKS = 10_000
/** Buckets of hashes: one for each upper half. */
const BUCKETS = 1 << 16

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
  /** The sum of the rows of a block's features, as `sumBlock` made it. */
  readonly sum = new Int32Array(ROW_WIDTH)
  /** How many features `listFeatures` listed. */
  features = 0
  /** The row of each feature listed. */
  readonly featureRow: Int32Array
  /** Its entry, or for a hashed feature −1, −2, … in its block's order. */
  readonly featureName: Int32Array
  /** ROW_WIDTH weights for each row: first those of entries, then all by their hashes. */
  rows: Int8Array
  /** How often blocks were read: who counts on its own must see that none have come since. */
  generation = 0
  readonly #low: Uint16Array
  readonly #bucket = new Uint32Array(BUCKETS + 1)
  readonly #entries: Int32Array
  /** The row of each hash, −1 for none. */
  readonly #hashRow: Int32Array
  readonly #lists: EntryLists
  /** `rows` by fours. */
  #words: Int32Array
  /** How many rows stand before those that are found by their hashes. */
  #first = 0
  readonly #blocks: number
  /** What adds up the rows of entries where there are many blocks, and how many blocks were added up without it. */
  #differences: Differences | null = null
  #without = 0
  /** How many blocks were read, and at which generation their entries were last listed and compared with what is usual. */
  #count = 0
  #listed = -1
  #compared = -1

  /** Room for `blocks` blocks with at most `hashes` hashed features in all. */
  constructor(layout: CueLayout, { bucketSizes, low, rows }: WeightRows, blocks: number, hashes: number) {
    this.layout = layout
    this.rows = rows
    this.#words = new Int32Array(rows.buffer, rows.byteOffset, rows.length / 4)
    this.#low = low
    for (let at = 0; at < BUCKETS; at++) this.#bucket[at + 1] = this.#bucket[at] + bucketSizes[at]
    this.entryRow = new Int32Array((2 * layout.reach + 1) * layout.entries).fill(-1)
    this.values = new Uint8Array(blocks * layout.firstEntry.length)
    this.hashFrom = new Uint32Array(blocks + 1)
    this.hashes = new Int32Array(hashes)
    this.#hashRow = new Int32Array(hashes)
    this.#blocks = blocks
    const most = mostEntries(layout)
    this.#entries = new Int32Array(most)
    this.#lists = new EntryLists(layout, blocks)
    this.featureRow = new Int32Array(most + hashes)
    this.featureName = new Int32Array(most + hashes)
  }

  /**
   * Takes the number of each entry's row in the weights' file, −1 for none, and puts these rows side by side in their order: nine of ten rows that are added are an
   * entry's, and in a table of their own they stay in the processor's cache, which halves the time of `sumRows`.
   */
  placeEntries(entryRow: Int32Array): void {
    const size = entryRow.reduce((count, row) => (row < 0 ? count : count + 1), 0)
    const rows = new Int8Array(size * ROW_WIDTH + this.rows.length)
    const words = new Int32Array(rows.buffer)
    words.set(this.#words, (size * ROW_WIDTH) >> 2)
    for (let entry = 0, next = 0; entry < entryRow.length; entry++) {
      if (entryRow[entry] < 0) continue
      const from = (entryRow[entry] * ROW_WIDTH) >> 2
      const to = (next * ROW_WIDTH) >> 2
      words[to] = this.#words[from]
      words[to + 1] = this.#words[from + 1]
      words[to + 2] = this.#words[from + 2]
      words[to + 3] = this.#words[from + 3]
      this.entryRow[entry] = next++
    }
    this.rows = rows
    this.#words = words
    this.#first = size
  }

  /** Rows that the buckets' sizes add up to. */
  get rowCount(): number {
    return this.#bucket[BUCKETS]
  }

  /** The row of a hashed feature, −1 for none. */
  rowOf(hash: number): number {
    const number = this.numberOf(hash)
    return number < 0 ? -1 : this.#first + number
  }

  /** The number of the row that a hash has in the weights' file, −1 for none. */
  numberOf(hash: number): number {
    const bucket = hash >>> 16
    const low = hash & 0xffff
    const end = this.#bucket[bucket + 1]
    for (let row = this.#bucket[bucket]; row < end; row++) if (this.#low[row] === low) return row
    return -1
  }

  /** Makes `listFeatures` and `sumBlock` ready for `count` blocks, whose values and hashes are there. */
  readBlocks(count: number): void {
    const { hashFrom, hashes } = this
    this.#count = count
    for (let at = 0; at < hashFrom[count]; at++) this.#hashRow[at] = this.rowOf(hashes[at])
    this.generation++
  }

  /** Lists the features that a block has and that have a row. */
  listFeatures(block: number): void {
    const { entryRow, values, featureRow, featureName } = this
    const entries = this.#entries
    if (this.#listed !== this.generation) this.#lists.read(values, this.#count)
    this.#listed = this.generation
    const size = this.#lists.list(values, block, this.#count, entries)
    let end = 0
    for (let at = 0; at < size; at++) {
      const row = entryRow[entries[at]]
      if (row < 0) continue
      featureRow[end] = row
      featureName[end++] = entries[at]
    }
    this.#listHashed(block, end)
  }

  #listHashed(block: number, from: number): void {
    const { hashFrom, featureRow, featureName } = this
    const hashRow = this.#hashRow
    let end = from
    for (let at = hashFrom[block], name = -1; at < hashFrom[block + 1]; at++, name--) {
      const row = hashRow[at]
      if (row < 0) continue
      featureRow[end] = row
      featureName[end++] = name
    }
    this.features = end
  }

  /** Adds up the rows of all features of a block into `sum`, whichever way; what features are listed then is not said. */
  sumBlock(block: number): void {
    if (this.#without < FEW_BLOCKS) {
      this.#without++
      this.listFeatures(block)
      this.#sumRows()
      return
    }
    const { values } = this
    this.#differences ??= new Differences(this.layout, this, this.#blocks)
    if (this.#compared !== this.generation) this.#differences.read(values, this.#count)
    this.#compared = this.generation
    this.#listHashed(block, 0)
    this.#sumRows()
    this.#differences.addTo(this.sum, values, block, this.#count)
  }

  /**
   * Adds up the rows of the features listed. Four weights are read at once and added two by two, as halves of one number:
   * in half the time that one by one takes, which was 9 % of labelling (`node --cpu-prof bin/stet.js clean -f labels`).
   */
  #sumRows(): void {
    const { featureRow, sum } = this
    const words = this.#words
    const end = this.features
    sum.fill(0)
    for (let at = 0; at < end; ) {
      const from = at
      const last = Math.min(end, from + MOST_IN_HALF)
      let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
      for (; at < last; at++) {
        const word = featureRow[at] << 2
        const one = words[word] ^ LEAST_IS_ZERO
        const two = words[word + 1] ^ LEAST_IS_ZERO
        const three = words[word + 2] ^ LEAST_IS_ZERO
        const four = words[word + 3] ^ LEAST_IS_ZERO
        a = (a + (one & EVEN_BYTES)) | 0
        b = (b + ((one >>> 8) & EVEN_BYTES)) | 0
        c = (c + (two & EVEN_BYTES)) | 0
        d = (d + ((two >>> 8) & EVEN_BYTES)) | 0
        e = (e + (three & EVEN_BYTES)) | 0
        f = (f + ((three >>> 8) & EVEN_BYTES)) | 0
        g = (g + (four & EVEN_BYTES)) | 0
        h = (h + ((four >>> 8) & EVEN_BYTES)) | 0
      }
      addHalves(sum, [a, b, c, d, e, f, g, h], (last - from) * -LEAST_WEIGHT)
    }
  }
}

/** Adds the halves of numbers to `sum`, each less what made its weights positive: the low half of `halves[0]` is of the first state, that of `halves[1]` of the second, their high halves of the third and fourth. */
function addHalves(sum: Int32Array, halves: readonly number[], shift: number): void {
  for (let at = 0; at < ROW_WIDTH; at += 4) {
    const even = halves[at >> 1]
    const odd = halves[(at >> 1) + 1]
    sum[at] += (even & LOW_HALF) - shift
    sum[at + 1] += (odd & LOW_HALF) - shift
    sum[at + 2] += (even >>> 16) - shift
    sum[at + 3] += (odd >>> 16) - shift
  }
}
