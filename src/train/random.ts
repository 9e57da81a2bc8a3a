/** A seeded source of 32-bit numbers (xorshift), the same on every machine. */
export function randomOf(seed: number): () => number {
  let state = (seed | 0) ^ 0x6d2b79f5 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

/** The numbers 0 to n − 1 in an order drawn from `random`. */
export function shuffled(n: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, at) => at)
  for (let at = n - 1; at > 0; at--) {
    const other = random() % (at + 1)
    const kept = order[at]
    order[at] = order[other]
    order[other] = kept
  }
  return order
}
