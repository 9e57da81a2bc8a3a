/** Random numbers that are the same for the same seed and index on any machine (mulberry32). */
export function randomOf(seed, index) {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n) => Math.floor(unit() * n)
  return {
    below,
    one: (list) => list[below(list.length)],
    chance: (p) => unit() < p,
    /** Usually small, sometimes near `most`. */
    size: (most) => Math.floor(most * unit() ** 4),
    times: (n, make) => Array.from({ length: n }, (_, at) => make(at))
  }
}
