/** Most attempts for one input, so that a finding is reported within seconds. */
const TRIES = 2_000

/**
 * The smallest part of an input that still breaks the same promise, found by removing ever smaller pieces.
 *
 * @param breaks whether these bytes break it.
 */
export async function shrink(bytes, breaks) {
  let best = bytes
  let tries = 0
  for (let piece = Math.ceil(best.length / 2); piece >= 1; piece = piece === 1 ? 0 : Math.ceil(piece / 2)) {
    for (let at = 0; at < best.length && tries < TRIES; ) {
      const without = Buffer.concat([best.subarray(0, at), best.subarray(at + piece)])
      tries++
      if (await breaks(without)) best = without
      else at += piece
    }
  }
  return best
}
