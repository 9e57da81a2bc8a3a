import type { CueLayout } from './cue-layout.ts'

/** For each cue no value that is passed over. */
export const NONE = -1

/**
 * The entries of the cues of blocks that follow each other, without those of one value of each cue: what a block shows is listed
 * once, and then read by all that see it.
 */
export class ShownEntries {
  /** By block × cues: the entries of a block, in the cues' order. */
  readonly entries: Int32Array
  readonly #layout: CueLayout
  readonly #passedOver: Int16Array
  /** By block × (reach + 1) + distance: how many of them, from the first, are seen from there. */
  readonly #seen: Uint16Array

  /**
   * Room for `blocks` blocks.
   *
   * @param passedOver for each cue the value whose entry is not listed, or NONE
   */
  constructor(layout: CueLayout, blocks: number, passedOver: Int16Array) {
    this.#layout = layout
    this.#passedOver = passedOver
    this.entries = new Int32Array(blocks * layout.firstEntry.length)
    this.#seen = new Uint16Array(blocks * (layout.reach + 1))
  }

  /** Reads the values of all cues for the first `count` blocks. */
  read(values: Uint8Array, count: number): void {
    const { entries } = this
    const passedOver = this.#passedOver
    const { reach, seenFrom, firstEntry } = this.#layout
    const cues = firstEntry.length
    for (let block = 0, from = 0; block < count; block++, from += cues) {
      let end = from
      for (let away = reach, cue = 0; away >= 0; away--) {
        for (const last = seenFrom[away]; cue < last; cue++) {
          const value = values[from + cue]
          if (value !== passedOver[cue]) entries[end++] = firstEntry[cue] + value
        }
        this.#seen[block * (reach + 1) + away] = end - from
      }
    }
  }

  /** How many entries of a block, from the first, are seen from `offset` blocks away. */
  seen(block: number, offset: number): number {
    return this.#seen[block * (this.#layout.reach + 1) + (offset < 0 ? -offset : offset)]
  }
}
