import type { CueLayout } from './cue-layout.ts'
import { NONE, ShownEntries } from './shown-entries.ts'

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
  readonly #shown: ShownEntries

  /** Room for `blocks` blocks. */
  constructor(layout: CueLayout, blocks: number) {
    this.#layout = layout
    const silent = Int16Array.from(layout.silentAtZero, (isSilent) => (isSilent === 1 ? 0 : NONE))
    this.#shown = new ShownEntries(layout, blocks, silent)
  }

  /** Reads the values of all cues for the first `count` blocks. */
  read(values: Uint8Array, count: number): void {
    this.#shown.read(values, count)
  }

  /**
   * Lists the entries that weigh on block `block` of `count`: (offset + reach) × entries + entry. What is beyond the first and last block
   * is the edge. Returns how many there are.
   */
  list(values: Uint8Array, block: number, count: number, out: Int32Array): number {
    const { reach, firstEntry, entries } = this.#layout
    const shown = this.#shown.entries
    const cues = firstEntry.length
    let size = 0
    for (let offset = -reach, table = 0; offset <= reach; offset++, table += entries) {
      const other = block + offset
      if (other < 0 || other >= count) {
        out[size++] = table + entries - 1
        continue
      }
      const from = other * cues
      const end = from + this.#shown.seen(other, offset)
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
