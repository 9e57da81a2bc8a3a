import { distance } from '../features/bins.ts'
import { END, type Observations, TOKEN } from '../features/observations.ts'

/** Words of a block that are looked for. */
export const LOOKED = 40
/** Lines that could be the headline are ranked; this many have a rank of their own. */
const RANKED = 4
/** Blocks of the main run of prose among which a headline may still be. */
const INTO_PROSE = 3

/** Whether a token is a word with some meaning of its own, by its length. */
export function meaningful({ word, tokenCase }: Observations, token: number): boolean {
  return word[token] > 0 && tokenCase[token] !== TOKEN.figures
}

/** Whether a line has the shape of a headline. */
export function couldHead(observed: Observations, at: number): boolean {
  return (
    observed.words[at] >= 3 && observed.words[at] <= 30 && observed.end[at] !== END.stop && observed.chars[at] <= 200
  )
}

/**
 * Fills `overlap`, how many of a line's longer words the main run of prose has too; `candidate`, the likeliest headlines
 * by that (1 to 4; 5 any other possible one); and `toCandidate`, the place beside the likeliest.
 */
export function readOverlap(observed: Observations): void {
  const [from, to] = mainRun(observed)
  const counts = countWords(observed, from, to)
  const score = new Float64Array(observed.count).fill(-1)
  for (let at = 0; at < observed.count; at++) {
    const { content, found, sum } = sharedWords(observed, at, counts, at >= from && at <= to ? 1 : 0)
    observed.context.overlap[at] = shareClass(content, found)
    if (at <= from + INTO_PROSE && to >= from && couldHead(observed, at)) score[at] = sum / Math.sqrt(content + 2)
  }
  const best = rank(score, observed.context.candidate, true)
  if (best >= 0) writeDistances(observed.context.toCandidate, best)
}

/** The main run of prose, as `context.prose` has it: [from, to]. */
function mainRun({ count, context }: Observations): [number, number] {
  let from = 0
  while (from < count && (context.prose[from] < 8 || context.prose[from] > 13)) from++
  let to = from
  while (to < count && context.prose[to] >= 8 && context.prose[to] <= 13) to++
  return from < count ? [from, to - 1] : [0, -1]
}

/** How often each word stands in blocks `from` to `to`, by its number. */
function countWords({ tokenFrom, word, wordCount }: Observations, from: number, to: number): Int32Array {
  const counts = new Int32Array(wordCount + 1)
  for (let t = tokenFrom[from]; t < tokenFrom[Math.max(to + 1, from)]; t++) counts[word[t]]++
  return counts
}

/** Of a block's longer words: how many, how many of them are counted more than `own` times, and the sum of the logarithms. */
function sharedWords(observed: Observations, at: number, counts: Int32Array, own: number) {
  const last = Math.min(observed.tokenFrom[at + 1], observed.tokenFrom[at] + LOOKED)
  let content = 0
  let found = 0
  let sum = 0
  for (let t = observed.tokenFrom[at]; t < last; t++) {
    const word = observed.word[t]
    if (word === 0) continue
    content++
    const times = counts[word] - own
    if (times <= 0) continue
    found++
    sum += Math.log2(1 + times)
  }
  return { content, found, sum }
}

/** 0 no content; 1, 2 none of some, of one or two words found; 3, 4, 5 up to a third, to two thirds, more; 6, 7 all of few, of many. */
function shareClass(content: number, found: number): number {
  if (content === 0) return 0
  if (found === 0) return content > 2 ? 1 : 2
  const share = found / content
  if (share < 1) return share < 0.34 ? 3 : share < 0.67 ? 4 : 5
  return content >= 4 ? 7 : 6
}

/** Writes 1 to 4 for the blocks of the highest scores over 0, 5 for any other that is not below 0; of equals the later comes first if `later`. Returns the best, or −1. */
export function rank(score: Float64Array, out: Uint8Array, later: boolean): number {
  const best: number[] = []
  for (let at = 0; at < score.length; at++) {
    if (score[at] < 0) continue
    out[at] = RANKED + 1
    if (score[at] <= 0) continue
    let place = best.length
    while (place > 0 && (later ? score[best[place - 1]] <= score[at] : score[best[place - 1]] < score[at])) place--
    if (place < RANKED) best.splice(place, 0, at)
    if (best.length > RANKED) best.pop()
  }
  best.forEach((at, place) => {
    out[at] = place + 1
  })
  return best.length > 0 ? best[0] : -1
}

/** 1 at the likeliest headline itself; 2 to 8 below it; 9 to 15 above. */
function writeDistances(out: Uint8Array, headline: number): void {
  for (let at = 0; at < out.length; at++) {
    const away = at - headline
    out[at] = away === 0 ? 1 : away > 0 ? 2 + distance(away) : 9 + distance(-away)
  }
}
