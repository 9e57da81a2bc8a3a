import { mix } from '../features/hash.ts'
import { Counts } from '../features/hash-counter.ts'
import type { Observations } from '../features/observations.ts'

/** Blocks compared with one block at most when looking for a shared beginning or end. */
const COMPARED = 12
/** Tokens that two blocks must share to be worth comparing. */
const LEAST = 3

/** Blocks whose first (or last) three tokens are the same, as chains: `next[at + 1]` is the following one, plus 1. */
function chainsOf(observed: Observations, atEnd: boolean): Int32Array {
  const { tokenFrom, token, count } = observed
  const heads = new Counts(count)
  const next = new Int32Array(count + 1)
  for (let at = count - 1; at >= 0; at--) {
    const from = tokenFrom[at]
    const last = tokenFrom[at + 1] - 1
    if (last + 1 - from < LEAST) continue
    const hash = atEnd
      ? mix(mix(token[last], token[last - 1]), token[last - 2])
      : mix(mix(token[from], token[from + 1]), token[from + 2])
    next[at + 1] = heads.get(hash)
    heads.set(hash, at + 1)
  }
  return next
}

/** Whether the shorter of two blocks is wholly the beginning (or end) of the longer one; never of blocks of one length. */
function within(observed: Observations, one: number, other: number, atEnd: boolean): boolean {
  const { tokenFrom, token } = observed
  const size = tokenFrom[one + 1] - tokenFrom[one]
  const otherSize = tokenFrom[other + 1] - tokenFrom[other]
  const least = Math.min(size, otherSize)
  if (size === otherSize) return false
  const a = atEnd ? tokenFrom[one + 1] - 1 : tokenFrom[one]
  const b = atEnd ? tokenFrom[other + 1] - 1 : tokenFrom[other]
  const by = atEnd ? -1 : 1
  let same = LEAST
  while (same < least && token[a + by * same] === token[b + by * same]) same++
  return same === least
}

/** Fills `observed.context.shared`: 0 none; 1, 2 another block, earlier or later, begins with this one; 3, 4 ends with it; 5, 6 this one begins with another. */
export function readLikeness(observed: Observations): void {
  const shared = observed.context.shared
  const heads = chainsOf(observed, false)
  const tails = chainsOf(observed, true)
  const longer = (other: number, at: number): boolean =>
    observed.tokenFrom[other + 1] - observed.tokenFrom[other] > observed.tokenFrom[at + 1] - observed.tokenFrom[at]
  for (let at = 0; at < observed.count; at++) {
    let left = COMPARED
    for (let other = heads[at + 1] - 1; other >= 0 && left-- > 0; other = heads[other + 1] - 1) {
      if (!within(observed, at, other, false)) continue
      const forward = longer(other, at)
      shared[at] ||= forward ? 2 : 6
      shared[other] ||= forward ? 5 : 1
    }
    left = COMPARED
    for (let other = tails[at + 1] - 1; other >= 0 && left-- > 0; other = tails[other + 1] - 1) {
      if (!within(observed, at, other, true)) continue
      if (longer(other, at)) shared[at] ||= 4
      else shared[other] ||= 3
    }
  }
}
