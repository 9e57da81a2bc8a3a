import type { Arrays } from '../crf/kernel.ts'
import { PLACE_CUES } from '../cues/context.ts'
import type { Cue } from '../cues/cue.ts'
import { SHAPE_CUES } from '../cues/shape.ts'
import { hashName, mix } from '../features/hash.ts'
import { ROLE_CUES } from '../roles/index.ts'
import { PAIRS } from './cue-pairs.ts'

/** All cues, those seen from furthest away first, so that what a neighbour sees of a block is the head of its list. */
export const CUES: readonly Cue[] = [...SHAPE_CUES, ...PLACE_CUES, ...ROLE_CUES].sort((a, b) => b.near - a.near)

/** The furthest that a block's cues are seen. */
export const REACH = 3

/** How many of the cues, from the first, are seen from so many blocks away. */
export const SEEN_FROM: readonly number[] = Array.from(
  { length: REACH + 1 },
  (_, away) => CUES.filter((cue) => cue.near >= away).length
)

const AT = new Map(CUES.map((cue, at) => [cue.name, at]))

/** The two cues of each pair. */
export const PAIR_CUES = PAIRS.map(([a, b]) => [AT.get(a) ?? lost(a), AT.get(b) ?? lost(b)] as const)

function lost(name: string): never {
  throw new Error(`no cue is called ${name}`)
}

/** The first entry of each cue, then of each pair. */
const BASE = new Int32Array(CUES.length + PAIR_CUES.length)
let size = 0
CUES.forEach((cue, at) => {
  BASE[at] = size
  size += cue.of
})
PAIR_CUES.forEach(([a, b], at) => {
  BASE[CUES.length + at] = size
  size += CUES[a].of * CUES[b].of
})

/** Number of entries: classes of cues and of pairs. */
export const ENTRIES = size

/** Stands for what is beyond the dump's edges. */
export const EDGE = ENTRIES

/** The entry of a cue's class. */
export const entryOf = (cue: number, value: number): number => BASE[cue] + value

/** The entry of a pair whose cues have these classes. */
export const pairEntryOf = (pair: number, one: number, two: number): number =>
  BASE[CUES.length + pair] + one * CUES[PAIR_CUES[pair][1]].of + two

const NAME_OF = new Int16Array(ENTRIES + 1).fill(CUES.length + PAIR_CUES.length)
for (let at = 0; at < BASE.length; at++) NAME_OF.fill(at, BASE[at], at + 1 < BASE.length ? BASE[at + 1] : ENTRIES)

/** The name of the cue, pair (joined by " + ") or edge that an entry belongs to, and what it says. */
export function entryName(entry: number): { name: string; says: string } {
  const at = NAME_OF[entry]
  if (at < CUES.length) return CUES[at]
  if (at >= BASE.length) return { name: 'place/edge', says: 'the dump begins or ends there' }
  const [a, b] = PAIR_CUES[at - CUES.length]
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
  PAIR_CUES.forEach(([a, b], at) => {
    fill(`${CUES[a].name} + ${CUES[b].name}`, BASE[CUES.length + at], CUES[a].of * CUES[b].of, 0)
  })
  fill('place/edge', EDGE, 1, REACH)
  return hashes
}

/** Fills a kernel's tables of what cues, pairs and entries there are. */
export function describeCues({ seen, base, silent, pair }: Pick<Arrays, 'seen' | 'base' | 'silent' | 'pair'>): void {
  seen.set(SEEN_FROM)
  base.set(BASE.subarray(0, CUES.length))
  silent.set(CUES.map((cue) => (cue.zero ? 0 : 1)))
  pair.set(PAIR_CUES.flatMap(([a, b], at) => [a, b, CUES[b].of, BASE[CUES.length + at]]))
}
