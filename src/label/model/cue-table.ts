import type { CueLayout } from '../crf/cue-layout.ts'
import { PLACE_CUES } from '../cues/context.ts'
import type { Cue } from '../cues/cue.ts'
import { SHAPE_CUES } from '../cues/shape.ts'
import { hashName, mix } from '../features/hash.ts'
import { ROLE_CUES } from '../roles/index.ts'
import { PAIRS } from './cue-pairs.ts'
import { USUAL_VALUES } from './usual-values.ts'

/** All cues, those seen from furthest away first, so that what a neighbour sees of a block is the head of its list. */
export const CUES: readonly Cue[] = [...SHAPE_CUES, ...PLACE_CUES, ...ROLE_CUES].sort((a, b) => b.near - a.near)

/** The furthest that a block's cues are seen. */
export const REACH = 3

const AT = new Map(CUES.map((cue, at) => [cue.name, at]))

/** The two cues of each pair. */
const PAIR_CUES = PAIRS.map(([a, b]) => [AT.get(a) ?? lost(a), AT.get(b) ?? lost(b)] as const)

function lost(name: string): never {
  throw new Error(`no cue is called ${name}`)
}

/** The first entry of each cue, then of each pair. */
const BASE = new Int32Array(CUES.length + PAIR_CUES.length)

/** Number of entries: classes of cues and of pairs. */
export const ENTRIES = [...CUES.map((cue) => cue.of), ...PAIR_CUES.map(([a, b]) => CUES[a].of * CUES[b].of)].reduce(
  (size, classes, at) => {
    BASE[at] = size
    return size + classes
  },
  0
)

/** Stands for what is beyond the dump's edges. */
export const EDGE = ENTRIES

const NAME_OF = new Int16Array(ENTRIES + 1).fill(CUES.length + PAIR_CUES.length)
for (let at = 0; at < BASE.length; at++) NAME_OF.fill(at, BASE[at], at + 1 < BASE.length ? BASE[at + 1] : ENTRIES)

/** The name of the cue, pair (joined by " + ") or edge that an entry belongs to, and what it says. */
export function entryName(entry: number): { name: string; description: string } {
  const at = NAME_OF[entry]
  if (at < CUES.length) return CUES[at]
  if (at >= BASE.length) return { name: 'place/edge', description: 'the dump begins or ends there' }
  const [a, b] = PAIR_CUES[at - CUES.length]
  return { name: `${CUES[a].name} + ${CUES[b].name}`, description: `${CUES[a].description} and ${CUES[b].description}` }
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

/** What a scorer must know of cues, pairs and entries. */
export const LAYOUT: CueLayout = {
  reach: REACH,
  seenFrom: Int32Array.from({ length: REACH + 1 }, (_, away) => CUES.filter((cue) => cue.near >= away).length),
  firstEntry: BASE.slice(0, CUES.length),
  silentAtZero: Uint8Array.from(CUES, (cue) => (cue.zero ? 0 : 1)),
  usual: Uint8Array.from(CUES, ({ name }) => USUAL_VALUES[name] ?? 0),
  pairs: Int32Array.from(PAIR_CUES.flatMap(([a, b], pair) => [a, b, CUES[b].of, BASE[CUES.length + pair]])),
  entries: ENTRIES + 1
}
