/**
 * Which entries weigh on a block. A *cue* has a value for each block, a byte. A cue and a value make an *entry*; so do the values of a
 * *pair* of cues. A block's cues are seen from its own place and from up to `reach` blocks away.
 */

/** Weights of an entry, one for each state; those beyond the number of states are 0. */
export const ROW_WIDTH = 16

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
  /** The value that each cue has for most blocks. */
  usual: Uint8Array
  /** Four numbers for each pair: its two cues, the number of the second's values, the first entry. */
  pairs: Int32Array
  /** Entries of cues and pairs, and the edge, which is the last. */
  entries: number
}

/** Entries that weigh on one block at most. */
export function mostEntries({ reach, firstEntry, pairs }: CueLayout): number {
  return (2 * reach + 1) * firstEntry.length + pairs.length / 4
}

/**
 * The entries of blocks that follow each other. What a block shows is listed once and then read by all that see it: half of the cues say
 * nothing of a block, and 5 % of the time of labelling went into asking them seven times (`node --cpu-prof bin/stet.js clean -f labels`).
 */
export class EntryLists {
  readonly #layout: CueLayout
  /** By block × cues: the entries of the cues that say something of the block, in the cues' order. */
  readonly #shown: Int32Array
  /** By block × (reach + 1) + distance: how many of them, from the first, are seen from there. */
  readonly #seen: Uint16Array

  /** Room for `blocks` blocks. */
  constructor(layout: CueLayout, blocks: number) {
    this.#layout = layout
    this.#shown = new Int32Array(blocks * layout.firstEntry.length)
    this.#seen = new Uint16Array(blocks * (layout.reach + 1))
  }

  /** Reads the values of all cues for the first `count` blocks. */
  read(values: Uint8Array, count: number): void {
    const { reach, seenFrom, firstEntry, silentAtZero } = this.#layout
    const shown = this.#shown
    const cues = firstEntry.length
    for (let block = 0, from = 0; block < count; block++, from += cues) {
      let end = from
      for (let away = reach, cue = 0; away >= 0; away--) {
        for (const last = seenFrom[away]; cue < last; cue++) {
          const value = values[from + cue]
          if (value > 0 || silentAtZero[cue] === 0) shown[end++] = firstEntry[cue] + value
        }
        this.#seen[block * (reach + 1) + away] = end - from
      }
    }
  }

  /**
   * Lists the entries that weigh on block `block` of `count`: (offset + reach) × entries + entry. What is beyond the first and last block
   * is the edge. Returns how many there are.
   */
  list(values: Uint8Array, block: number, count: number, out: Int32Array): number {
    const { reach, firstEntry, entries } = this.#layout
    const shown = this.#shown
    const cues = firstEntry.length
    let size = 0
    for (let offset = -reach, table = 0; offset <= reach; offset++, table += entries) {
      const other = block + offset
      if (other < 0 || other >= count) {
        out[size++] = table + entries - 1
        continue
      }
      const from = other * cues
      const end = from + this.#seen[other * (reach + 1) + (offset < 0 ? -offset : offset)]
      for (let at = from; at < end; at++) out[size++] = table + shown[at]
      if (offset === 0) size = listPairs(this.#layout, values, from, table, out, size)
    }
    return size
  }
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
