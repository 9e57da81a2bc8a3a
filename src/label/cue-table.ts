import type { Cue } from './cue.ts'
import { hashName, mix } from './hash.ts'
import { PAIRS } from './pairs.ts'
import { PLACE_CUES } from './place-cues.ts'
import { ROLE_CUES } from './roles/index.ts'
import type { Seen } from './seen.ts'
import { SHAPE_CUES } from './shape-cues.ts'

/** All cues, those seen from furthest away first, so that what a neighbour sees of a block is the head of its list. */
export const CUES: readonly Cue[] = [...SHAPE_CUES, ...PLACE_CUES, ...ROLE_CUES].sort((a, b) => b.near - a.near)

/** The furthest that a block's cues are seen. */
export const REACH = 3

const AT = new Map(CUES.map((cue, at) => [cue.name, at]))
const PAIRED = PAIRS.map(([a, b]) => [AT.get(a) ?? lost(a), AT.get(b) ?? lost(b)] as const)

function lost(name: string): never {
  throw new Error(`no cue is called ${name}`)
}

const BASE = new Int32Array(CUES.length + PAIRED.length)
let size = 0
CUES.forEach((cue, at) => {
  BASE[at] = size
  size += cue.of
})
PAIRED.forEach(([a, b], at) => {
  BASE[CUES.length + at] = size
  size += CUES[a].of * CUES[b].of
})

/** Number of (cue, class) entries; an entry is what a block's list of cues holds. */
export const ENTRIES = size

/** Stands for what is beyond the dump's edges. */
export const EDGE = ENTRIES

/** Number of pairs; pairs are counted on after the cues, and the edge after them. */
export const PAIR_COUNT = PAIRED.length

const NAME_OF = new Int16Array(ENTRIES + 1).fill(CUES.length + PAIRED.length)
for (let at = 0; at < BASE.length; at++) NAME_OF.fill(at, BASE[at], at + 1 < BASE.length ? BASE[at + 1] : ENTRIES)

/** The number of the cue, pair or edge that an entry belongs to. */
export function nameOfEntry(entry: number): number {
  return NAME_OF[entry]
}

/** The name of a numbered cue, pair (joined by " + ") or edge, and what it says. */
export function entryName(at: number): { name: string; says: string } {
  if (at < CUES.length) return CUES[at]
  if (at >= BASE.length) return { name: 'place/edge', says: 'the dump begins or ends there' }
  const [a, b] = PAIRED[at - CUES.length]
  return { name: `${CUES[a].name} + ${CUES[b].name}`, says: `${CUES[a].says} and ${CUES[b].says}` }
}

/** The hash of every entry at every offset from −REACH to REACH, by (offset + REACH) × (ENTRIES + 1) + entry; 0 where an entry is not seen from there. */
export function entryHashes(): Int32Array {
  const hashes = new Int32Array((2 * REACH + 1) * (ENTRIES + 1))
  const fill = (name: string, first: number, of: number, near: number): void => {
    const hash = hashName(name)
    for (let offset = -near; offset <= near; offset++)
      for (let value = 0; value < of; value++)
        hashes[(offset + REACH) * (ENTRIES + 1) + first + value] = mix(mix(hash, value), offset + 16)
  }
  CUES.forEach((cue, at) => {
    fill(cue.name, BASE[at], cue.of, cue.near)
  })
  PAIRED.forEach(([a, b], at) => {
    fill(`${CUES[a].name} + ${CUES[b].name}`, BASE[CUES.length + at], CUES[a].of * CUES[b].of, 0)
  })
  fill('place/edge', EDGE, 1, REACH)
  return hashes
}

/** The cues of every block. Block `i` has entries `from[i]` to `from[i + 1]`; the first `upTo[k * count + i]` of them are seen from `k` blocks away. */
export interface Entries {
  from: Int32Array
  upTo: Int32Array
  entry: Int32Array
}

/** Asks every cue of every block. */
export function entriesOf(seen: Seen): Entries {
  const { count } = seen
  const most = CUES.length + PAIRED.length
  const entry = new Int32Array(count * most)
  const from = new Int32Array(count + 1)
  const upTo = new Int32Array((REACH + 1) * count)
  const value = new Int32Array(CUES.length)
  let free = 0
  for (let at = 0; at < count; at++) {
    let reach = REACH
    for (let c = 0; c < CUES.length; c++) {
      const cue = CUES[c]
      while (cue.near < reach) upTo[reach-- * count + at] = free
      const v = cue.value(seen, at)
      value[c] = v
      if (v > 0 || cue.zero) entry[free++] = BASE[c] + v
    }
    while (reach > 0) upTo[reach-- * count + at] = free
    for (let p = 0; p < PAIRED.length; p++) {
      const [a, b] = PAIRED[p]
      entry[free++] = BASE[CUES.length + p] + value[a] * CUES[b].of + value[b]
    }
    from[at + 1] = free
  }
  return { from, upTo, entry }
}
