import type { Lattice } from './lattice.ts'

/** From feature hashes to rows of the weights, for the features seen in enough domains. */
export interface Vocabulary {
  /** The hash of each row. */
  hashes: Int32Array
}

const MOST_SLOTS = 2 ** 27

/**
 * Finds the features that at least `least` domains share (or that `known` has already), and turns every lattice's
 * hashes into rows in place, dropping the others. Lattices of one domain must stand together.
 */
export function intern(lattices: Lattice[], least: number, known: Int32Array = new Int32Array(0)): Vocabulary {
  const total = lattices.reduce((sum, lattice) => sum + lattice.feature.length, known.length)
  let slots = 1024
  while (slots < total && slots < MOST_SLOTS) slots *= 2
  const mask = slots - 1
  const keys = new Int32Array(slots)
  const seen = new Uint16Array(slots)
  const last = new Int32Array(slots)
  let used = 0
  const slotOf = (hash: number): number => {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 4) & mask
    while (seen[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }
  for (const hash of known) {
    const slot = slotOf(hash)
    keys[slot] = hash
    seen[slot] = 0xffff
  }
  for (const { feature, domain } of lattices)
    for (const hash of feature) {
      const slot = slotOf(hash)
      if (seen[slot] === 0) {
        if (++used > 0.9 * slots) throw new Error('too many features to count')
        keys[slot] = hash
        seen[slot] = 1
        last[slot] = domain
      } else if (last[slot] !== domain && seen[slot] < 0xfffe) {
        seen[slot]++
        last[slot] = domain
      }
    }
  const hashes: number[] = [...known]
  last.fill(-1)
  known.forEach((hash, row) => {
    last[slotOf(hash)] = row
  })
  for (let slot = 0; slot < slots; slot++)
    if (seen[slot] >= least && last[slot] < 0) {
      last[slot] = hashes.length
      hashes.push(keys[slot])
    }
  for (const lattice of lattices) rowsOf(lattice, (hash) => last[slotOf(hash)])
  return { hashes: Int32Array.from(hashes) }
}

/** Turns a lattice's hashes into rows in place; a row below 0 drops the feature. */
function rowsOf(lattice: Lattice, rowOf: (hash: number) => number): void {
  const { n, from, feature } = lattice
  let free = 0
  let start = 0
  for (let t = 0; t < n; t++) {
    const end = from[t + 1]
    for (let at = start; at < end; at++) {
      const row = rowOf(feature[at])
      if (row >= 0) feature[free++] = row
    }
    start = end
    from[t + 1] = free
  }
  lattice.feature = feature.slice(0, free)
}
