import { type Observations, TOKEN } from '../features/observations.ts'
import { LOOKED, meaningful } from './headline-overlap.ts'

/** Blocks so near are no evidence that a story goes on: they may belong to the same box. */
const NEAR = 4
/** Blocks read together, from the one that is asked about on. */
const WINDOW = 3

/**
 * Fills whether a story goes on over an interruption: `storyAbove` and `storyBelow`, how many of the longer words of a block and
 * the two next to it stand in prose well above, or below; `namesAbove`, the same of names; and `prosePassed`, how much of the
 * dump's prose stands above. `prose` has the words that each block counts for as prose.
 */
export function readStory(observed: Observations, prose: Int32Array): void {
  const { storyAbove, storyBelow, namesAbove, prosePassed } = observed.context
  const down = countFound(observed, prose, 1)
  const up = countFound(observed, prose, -1)
  for (let at = 0; at < observed.count; at++) {
    storyAbove[at] =
      down.prose[at] === 0 ? NO_PROSE : shareClass(windowSum(down.found, at, 1), windowSum(down.content, at, 1))
    storyBelow[at] =
      up.prose[at] === 0 ? NO_PROSE : shareClass(windowSum(up.found, at, -1), windowSum(up.content, at, -1))
    namesAbove[at] = namesClass(windowSum(down.namesFound, at, 1), windowSum(down.names, at, 1))
  }
  const total = prose.reduce((sum, words) => sum + words, 0)
  let passed = 0
  for (let at = 0; at < observed.count; at++) {
    prosePassed[at] = passed === 0 ? 0 : passed === total ? 9 : 1 + Math.min(7, Math.floor((passed * 8) / total))
    passed += prose[at]
  }
}

const NO_PROSE = 7

/** 0 no content; 1 none found; 2 to 6 less than a tenth, a fifth, a third, a half, or more. */
function shareClass(found: number, content: number): number {
  if (content === 0) return 0
  if (found === 0) return 1
  const share = found / content
  return share < 0.1 ? 2 : share < 0.2 ? 3 : share < 0.34 ? 4 : share < 0.5 ? 5 : 6
}

/** 0 no name; 1 none found; 2, 3 one or several found, 4 all of several. */
function namesClass(found: number, names: number): number {
  if (names === 0) return 0
  return found === 0 ? 1 : found === 1 ? 2 : found < names ? 3 : 4
}

function windowSum(counts: Uint8Array, at: number, by: number): number {
  let sum = 0
  for (let step = 0; step < WINDOW; step++) sum += counts[at + step * by] ?? 0
  return sum
}

/** Of each block's longer words and names, how many there are and how many stand in the prose passed before, going down (`by` 1) or up (−1). */
function countFound(observed: Observations, prose: Int32Array, by: number) {
  const { tokenFrom, word, wordCount, tokenCase, count } = observed
  const bytes = () => new Uint8Array(count)
  const out = { found: bytes(), content: bytes(), namesFound: bytes(), names: bytes(), prose: bytes() }
  const known = new Uint8Array(wordCount + 1)
  let learned = 0
  for (let step = 0, at = by > 0 ? 0 : count - 1; step < count; step++, at += by) {
    const past = at - NEAR * by
    if (past >= 0 && past < count && prose[past] > 0) {
      learned = 1
      for (let t = tokenFrom[past]; t < tokenFrom[past + 1]; t++) if (meaningful(observed, t)) known[word[t]] = 1
    }
    out.prose[at] = learned
    const to = Math.min(tokenFrom[at + 1], tokenFrom[at] + LOOKED)
    for (let t = tokenFrom[at]; t < to; t++) {
      if (!meaningful(observed, t)) continue
      const name = t > tokenFrom[at] && tokenCase[t] === TOKEN.capital
      if (name) out.names[at]++
      out.content[at]++
      if (known[word[t]] === 0) continue
      out.found[at]++
      if (name) out.namesFound[at]++
    }
  }
  return out
}
