import { ROLES } from '../../tree/roles.ts'

const R = ROLES.length
const SUBHEAD = ROLES.indexOf('subhead')
const BODY = ROLES.indexOf('body')

/** How much the other lines of a shape say at most. */
const SAY = 0.6
/** This many other lines have half of that weight. */
const HALF = 2

/**
 * A page sets all its subheads alike: how a line's probability is shared between subhead and body leans to how it is shared
 * by the others of its shape. A line for which one of the two is shut out has nothing to share. Changes `chance`, each role's
 * probability by block × ROLES.length + role.
 */
export function smoothByShape(chance: Float64Array, shapes: Int32Array): void {
  const count = shapes.length
  const pools = new Map<number, { lines: number; subhead: number; body: number }>()
  for (let at = 0; at < count; at++) {
    const pool = pools.get(shapes[at]) ?? { lines: 0, subhead: 0, body: 0 }
    pool.lines++
    pool.subhead += chance[at * R + SUBHEAD]
    pool.body += chance[at * R + BODY]
    pools.set(shapes[at], pool)
  }
  // The pools keep what was said before anybody leant: the order of the lines makes no difference.
  for (let at = 0; at < count; at++) {
    const pool = pools.get(shapes[at])
    if (pool === undefined || pool.lines < 2) continue
    const own = chance.subarray(at * R, (at + 1) * R)
    const both = own[SUBHEAD] + own[BODY]
    const others = pool.subhead - own[SUBHEAD] + pool.body - own[BODY]
    if (own[SUBHEAD] === 0 || own[BODY] === 0 || both < 1e-9 || others < 1e-9) continue
    const say = (SAY * (pool.lines - 1)) / (pool.lines - 1 + HALF)
    const share = (1 - say) * (own[SUBHEAD] / both) + say * ((pool.subhead - own[SUBHEAD]) / others)
    own[SUBHEAD] = both * share
    own[BODY] = both * (1 - share)
  }
}
