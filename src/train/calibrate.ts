import { KNOTS, knotOf } from '../label/model.ts'
import { ROLES } from '../tree/roles.ts'

/** A decision whose truth is known: the role decided, its raw probability, whether it was right, the lines it was for, and the domain they are of. */
export interface Decision {
  role: number
  raw: number
  right: boolean
  lines: number
  domain: number
}

/** Lines that each point of a curve is worth before any are seen. */
const PRIOR = 8

/**
 * For each role a curve from raw to true probabilities that never falls (pool adjacent violators), at KNOTS points.
 * Points without lines of their own take the mean of what the neighbours say.
 */
export function calibrationOf(decisions: readonly Decision[]): Float32Array {
  const curve = new Float32Array(ROLES.length * KNOTS)
  for (let role = 0; role < ROLES.length; role++) {
    const right = new Float64Array(KNOTS)
    const all = new Float64Array(KNOTS)
    const own = decisions.filter((decision) => decision.role === role)
    const weightOf = balanced(own)
    for (const decision of own) {
      const place = knotOf(decision.raw)
      const low = Math.min(Math.floor(place), KNOTS - 2)
      const high = place - low
      const weight = decision.lines * weightOf(decision.domain)
      all[low] += weight * (1 - high)
      all[low + 1] += weight * high
      if (!decision.right) continue
      right[low] += weight * (1 - high)
      right[low + 1] += weight * high
    }
    for (let knot = 0; knot < KNOTS; knot++) {
      all[knot] += PRIOR
      right[knot] += PRIOR * rawOf(knot)
    }
    curve.set(rising(right, all), role * KNOTS)
  }
  return curve
}

/** A domain's lines count as the square root of their number, so that no gallery of a hundred pictures speaks for all sites. */
function balanced(decisions: readonly Decision[]): (domain: number) => number {
  const lines = new Map<number, number>()
  for (const one of decisions) lines.set(one.domain, (lines.get(one.domain) ?? 0) + one.lines)
  return (domain) => 1 / Math.sqrt(lines.get(domain) ?? 1)
}

/** The raw probability of a point of the curve. */
function rawOf(knot: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (knotOf(middle) < knot) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The rising curve closest to the shares right / all. */
function rising(right: Float64Array, all: Float64Array): Float64Array {
  const pools: { right: number; all: number; size: number }[] = []
  for (let at = 0; at < all.length; at++) {
    pools.push({ right: right[at], all: all[at], size: 1 })
    while (pools.length > 1) {
      const last = pools[pools.length - 1]
      const before = pools[pools.length - 2]
      if (before.right / before.all <= last.right / last.all) break
      pools.pop()
      pools[pools.length - 1] = {
        right: before.right + last.right,
        all: before.all + last.all,
        size: before.size + last.size
      }
    }
  }
  return Float64Array.from(pools.flatMap((pool) => Array<number>(pool.size).fill(pool.right / pool.all)))
}
