import { type CueLayout, ROW_WIDTH } from './cue-layout.ts'

/** Numbers in a packed row: weights 2 n and 2 n + 1 are the lower and the upper half of number n. */
export const PACKED_WIDTH = ROW_WIDTH / 2
/** A half of a number holds sums from −HALF to HALF. */
const HALF = 0x7fff

/** Rows of weights; and for each entry at each offset, by (offset + reach) × entries + entry, the number of its row, −1 for none. */
export interface EntryWeights {
  rows: Int8Array
  entryRow: Int32Array
}

/** Adds up the rows of entries, and packs what they come to. */
export class RowPacker {
  readonly packed: Int32Array
  readonly #layout: CueLayout
  readonly #weights: EntryWeights
  readonly #sum = new Int32Array(ROW_WIDTH)
  #greatest = 1

  /** Room for `rows` packed rows. */
  constructor(layout: CueLayout, weights: EntryWeights, rows: number) {
    this.packed = new Int32Array(rows * PACKED_WIDTH)
    this.#layout = layout
    this.#weights = weights
  }

  /** So many of the rows packed so far can be added up before half a number may be full. */
  get most(): number {
    return Math.floor(HALF / this.#greatest)
  }

  add(offset: number, entry: number, sign: 1 | -1): void {
    const { rows, entryRow } = this.#weights
    const row = entryRow[(offset + this.#layout.reach) * this.#layout.entries + entry]
    if (row < 0) return
    const sum = this.#sum
    const from = row * ROW_WIDTH
    for (let s = 0; s < ROW_WIDTH; s++) sum[s] += sign * rows[from + s]
  }

  /** The same for a value of a cue; what a cue says nothing by has no entry. */
  addCue(offset: number, cue: number, value: number, sign: 1 | -1): void {
    const { firstEntry, silentAtZero } = this.#layout
    if (value > 0 || silentAtZero[cue] === 0) this.add(offset, firstEntry[cue] + value, sign)
  }

  /** Puts the sum into a row of ROW_WIDTH numbers, and begins anew. */
  takeInto(sums: Int32Array, row: number): void {
    sums.set(this.#sum, row * ROW_WIDTH)
    this.#sum.fill(0)
  }

  /** Puts the sum into a packed row, and begins anew. */
  pack(row: number): void {
    const sum = this.#sum
    for (let n = 0; n < PACKED_WIDTH; n++) {
      const lower = sum[2 * n]
      const upper = sum[2 * n + 1]
      this.packed[row * PACKED_WIDTH + n] = (lower + (upper << 16)) | 0
      this.#greatest = Math.max(this.#greatest, Math.abs(lower), Math.abs(upper))
    }
    sum.fill(0)
  }
}
