import type { Observations } from '../features/observations.ts'
import { couldHead, LOOKED, meaningful, rank } from './headline-overlap.ts'

/** How far a word is looked for, in blocks. */
const REACH = 8
/** Blocks either way over which cohesion is averaged. */
const AROUND = 4
/** Fewer words than this say nothing of a block's neighbours. */
const ENOUGH = 3

/**
 * Fills what a line's words have to do with the lines around it (`wordsBefore`, `wordsAfter`, `cohesion`): paragraphs of one
 * story take up each other's words, teasers of many stories do not. A headline's words come again in the paragraphs
 * right below (`candidateBelow`), wherever on the page they are; a picture's name is said twice (`wordsRightAbove`, `wordsRightBelow`).
 */
export function readCohesion(observed: Observations): void {
  const content = new Uint8Array(observed.count)
  const before = new Uint8Array(observed.count)
  const after = new Uint8Array(observed.count)
  countShared(observed, 1, before, content)
  countShared(observed, -1, after, content)
  const score = new Float64Array(observed.count).fill(-1)
  for (let at = 0; at < observed.count; at++) {
    observed.context.wordsBefore[at] = foundClass(before[at], content[at])
    observed.context.wordsAfter[at] = foundClass(after[at], content[at])
    if (couldHead(observed, at)) score[at] = after[at] / Math.sqrt(content[at] + 2)
  }
  rank(score, observed.context.candidateBelow, false)
  writeCohesion(observed, before, after, content)
  writeNextTo(observed)
}

/** 0 no content; 1, 2 none of few or many words found; 3 to 5 less than a quarter, a half, or more of them. */
function foundClass(found: number, content: number): number {
  if (content === 0) return 0
  if (found === 0) return content <= 2 ? 1 : 2
  return found * 4 < content ? 3 : found * 2 < content ? 4 : 5
}

/** Counts each block's words that stand in the last few blocks passed, going down (`by` 1) or up (−1). */
function countShared(observed: Observations, by: number, out: Uint8Array, content: Uint8Array): void {
  const { tokenFrom, word, wordCount, count } = observed
  /** By word, the step at which it was met last. */
  const last = new Int32Array(wordCount + 1)
  let at = by > 0 ? 0 : count - 1
  for (let step = 1; step <= count; step++, at += by) {
    const to = Math.min(tokenFrom[at + 1], tokenFrom[at] + LOOKED)
    let found = 0
    let all = 0
    for (let t = tokenFrom[at]; t < to; t++) {
      if (!meaningful(observed, t)) continue
      all++
      const met = last[word[t]]
      if (met > 0 && step - met <= REACH) found++
    }
    for (let t = tokenFrom[at]; t < to; t++) if (meaningful(observed, t)) last[word[t]] = step
    out[at] = found
    content[at] = all
  }
}

/** The share of words found around each block, in tenths up to five, plus 1; 0 where there are no words. */
function writeCohesion(observed: Observations, before: Uint8Array, after: Uint8Array, content: Uint8Array): void {
  let all = 0
  let found = 0
  const add = (at: number, sign: number): void => {
    if (at < 0 || at >= observed.count || content[at] < ENOUGH) return
    all += sign * content[at]
    found += sign * Math.max(before[at], after[at])
  }
  for (let at = -AROUND; at < observed.count; at++) {
    add(at + AROUND, 1)
    add(at - AROUND - 1, -1)
    if (at >= 0) observed.context.cohesion[at] = all === 0 ? 0 : 1 + Math.min(5, Math.floor((found * 10) / all))
  }
}

/** What share of its words a line has in common with the one right above it and right below. */
function writeNextTo(observed: Observations): void {
  const { wordsRightAbove, wordsRightBelow } = observed.context
  const { tokenFrom, word, wordCount, count } = observed
  /** By word, the last block going up that it stands in, from 1. */
  const standsIn = new Int32Array(wordCount + 1)
  for (let at = count - 1, other = 0; at >= 0; at--) {
    const to = Math.min(tokenFrom[at + 1], tokenFrom[at] + LOOKED)
    let own = 0
    let both = 0
    for (let t = tokenFrom[at]; t < to; t++) {
      if (!meaningful(observed, t)) continue
      own++
      if (standsIn[word[t]] === at + 2) both++
    }
    for (let t = tokenFrom[at]; t < to; t++) standsIn[word[t]] = at + 1
    if (at + 1 < count) {
      wordsRightBelow[at] = commonClass(both, own)
      wordsRightAbove[at + 1] = commonClass(both, other)
    }
    other = own
  }
}

/** 0 too few words; 1 none, 2 to 4 up to a third, two thirds, almost all, 5 all. */
function commonClass(both: number, of: number): number {
  if (of < 2) return 0
  return both === 0 ? 1 : both * 3 < of ? 2 : both * 3 < of * 2 ? 3 : both < of ? 4 : 5
}
