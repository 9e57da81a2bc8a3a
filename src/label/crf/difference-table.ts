import { type CueLayout, ROW_WIDTH } from './cue-layout.ts'
import { type EntryWeights, RowPacker } from './row-packer.ts'

/**
 * The weights of entries (see entries.ts) as differences from what is usual. Each cue has a usual value; what the entries of these add
 * together is the *base*. Any other value has a row that says what it changes.
 *
 * What a pair adds depends on both of its cues. One of them, that which is in more pairs, is the pair's *anchor*: the row of an
 * anchor's value holds what it changes while the other cues of its pairs are usual. For where they are not, the pair has rows.
 */
export interface DifferenceTable {
  /** By offset + reach, ROW_WIDTH sums each: the base, and what the dump's edge adds in its place. */
  base: Int32Array
  edge: Int32Array
  /** Packed rows (see row-packer.ts), and how many rows can be added up before half a number may be full. */
  packed: Int32Array
  most: number
  /** By offset + reach: the row of the first entry. Those of all entries that are seen from there follow. */
  firstRow: Int32Array
  pairs: readonly PairRows[]
}

/** A pair's cues, and its rows: that of a value `a` of the anchor and `o` of the other cue is `first + a × ofAnchor + o × ofOther`. */
export interface PairRows {
  anchor: number
  other: number
  first: number
  /** The entry of the same row. */
  entry: number
  ofAnchor: number
  ofOther: number
}

export function differenceTable(layout: CueLayout, weights: EntryWeights): DifferenceTable {
  const { reach, seenFrom } = layout
  const offsets = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach)
  const firstRow = new Int32Array(offsets.length + 1)
  for (const [at, offset] of offsets.entries())
    firstRow[at + 1] = firstRow[at] + endOf(layout, seenFrom[Math.abs(offset)] - 1)
  const ownRows = firstRow[offsets.length]
  const pairs = pairsOf(layout, ownRows)
  const pairRows = layout.entries - 1 - endOf(layout, layout.firstEntry.length - 1)
  const packer = new RowPacker(layout, weights, ownRows + pairRows)
  const base = new Int32Array(offsets.length * ROW_WIDTH)
  const edge = new Int32Array(base.length)
  for (const [at, offset] of offsets.entries()) {
    packer.add(offset, layout.entries - 1, 1)
    packer.takeInto(edge, at)
    addUsual(packer, layout, offset, offset === 0 ? pairs : [])
    packer.takeInto(base, at)
    packCues(packer, layout, offset, firstRow[at], offset === 0 ? pairs : [])
  }
  packPairs(packer, layout, pairs)
  return { base, edge, packed: packer.packed, most: packer.most, firstRow, pairs }
}

/** The first entry behind those of a cue. Entries of pairs stand behind those of cues, the edge behind all. */
function endOf({ firstEntry, pairs, entries }: CueLayout, cue: number): number {
  if (cue + 1 < firstEntry.length) return firstEntry[cue + 1]
  return pairs.length > 0 ? pairs[3] : entries - 1
}

const valuesOf = (layout: CueLayout, cue: number): number => endOf(layout, cue) - layout.firstEntry[cue]

/** The pairs of a layout, those with one other cue next to each other; their rows begin at `rows`. */
function pairsOf({ pairs, firstEntry }: CueLayout, rows: number): PairRows[] {
  const shared = new Int32Array(firstEntry.length)
  for (let at = 0; at < pairs.length; at += 4) {
    shared[pairs[at]]++
    shared[pairs[at + 1]]++
  }
  const made: PairRows[] = []
  for (let at = 0; at < pairs.length; at += 4) {
    const [one, two, values, entry] = pairs.subarray(at, at + 4)
    const first = rows + entry - pairs[3]
    made.push(
      shared[one] > shared[two]
        ? { anchor: one, other: two, first, entry, ofAnchor: values, ofOther: 1 }
        : { anchor: two, other: one, first, entry, ofAnchor: 1, ofOther: values }
    )
  }
  return made.sort((a, b) => a.other - b.other)
}

function addUsual(packer: RowPacker, layout: CueLayout, offset: number, pairs: readonly PairRows[]): void {
  const { seenFrom, usual } = layout
  for (let cue = 0; cue < seenFrom[Math.abs(offset)]; cue++) packer.addCue(offset, cue, usual[cue], 1)
  for (const pair of pairs) addPair(packer, pair, usual[pair.anchor], usual[pair.other], 1)
}

/** Packs the rows of all cues that are seen from an offset; `pairs` are those of the offset. */
function packCues(
  packer: RowPacker,
  layout: CueLayout,
  offset: number,
  first: number,
  pairs: readonly PairRows[]
): void {
  const { seenFrom, firstEntry, usual } = layout
  for (let cue = 0; cue < seenFrom[Math.abs(offset)]; cue++) {
    const anchored = pairs.filter(({ anchor }) => anchor === cue)
    for (let value = 0; value < valuesOf(layout, cue); value++) {
      packer.addCue(offset, cue, value, 1)
      packer.addCue(offset, cue, usual[cue], -1)
      for (const pair of anchored) {
        addPair(packer, pair, value, usual[pair.other], 1)
        addPair(packer, pair, usual[cue], usual[pair.other], -1)
      }
      packer.pack(first + firstEntry[cue] + value)
    }
  }
}

function packPairs(packer: RowPacker, layout: CueLayout, pairs: readonly PairRows[]): void {
  for (const pair of pairs)
    for (let anchor = 0; anchor < valuesOf(layout, pair.anchor); anchor++)
      for (let other = 0; other < valuesOf(layout, pair.other); other++) {
        addPair(packer, pair, anchor, other, 1)
        addPair(packer, pair, anchor, layout.usual[pair.other], -1)
        packer.pack(pair.first + anchor * pair.ofAnchor + other * pair.ofOther)
      }
}

function addPair(packer: RowPacker, pair: PairRows, anchor: number, other: number, sign: 1 | -1): void {
  packer.add(0, pair.entry + anchor * pair.ofAnchor + other * pair.ofOther, sign)
}
