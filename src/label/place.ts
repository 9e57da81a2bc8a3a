import { Counts } from './counts.ts'
import { mix } from './hash.ts'
import { END, type Seen } from './seen.ts'

/** A block of fewer words than this is short; of more, with an end mark, prose. */
const SHORT = 10
/** A block this long is prose whatever its end. */
const LONG = 30
/** No block weighs more than this many words in a span. */
const MOST_WORDS = 60
/** Words that one block without prose costs a span of prose. */
const PRICES = [4, 12, 40] as const
/** Letters that make a word worth looking for elsewhere. */
const CONTENT = 5
/** Blocks compared with one block at most when looking for a shared beginning or end. */
const COMPARED = 12

/** Fills `seen.place`: what can be said of each block only from the whole dump. */
export function readPlace(seen: Seen): void {
  const prose = proseOf(seen)
  let main: [number, number] = [0, -1]
  PRICES.forEach((price, at) => {
    const span = bestSpan(prose, price)
    if (at === 1) main = span
    writeSpan(seen.place.span[at], span)
  })
  writeDensity(prose, 3, seen.place.density)
  writeDensity(prose, 10, seen.place.densityWide)
  writeRuns(seen)
  writeRecurrence(seen)
  writeShared(seen)
  writeOverlap(seen, main)
  writeGaps(seen)
  seen.place.median = medianOf(seen)
}

function proseOf(seen: Seen): Int32Array {
  const prose = new Int32Array(seen.count)
  for (let at = 0; at < seen.count; at++) {
    const words = seen.words[at]
    const end = seen.end[at]
    const ended = end === END.stop || end === END.question || end === END.quoteAfterStop || end === END.colon
    if (words >= LONG || (words >= SHORT && ended)) prose[at] = Math.min(words, MOST_WORDS)
  }
  return prose
}

/** The run of blocks with the greatest sum of prose, less the price of each block that is none: [from, to]. */
function bestSpan(prose: Int32Array, price: number): [number, number] {
  let best = 0
  let span: [number, number] = [0, -1]
  let sum = 0
  let from = 0
  for (let at = 0; at < prose.length; at++) {
    if (sum <= 0) {
      sum = 0
      from = at
    }
    sum += prose[at] > 0 ? prose[at] : -price
    if (sum > best) {
      best = sum
      span = [from, at]
    }
  }
  return span
}

/** Distances in classes: 1, 2, 3, 4–5, 6–9, 10–19, 20 and more are 0 to 6. */
export function distance(blocks: number): number {
  return blocks <= 3 ? blocks - 1 : blocks <= 5 ? 3 : blocks <= 9 ? 4 : blocks <= 19 ? 5 : 6
}

/** 0 no span; 1–7 before it; 8, 9, 10 its first blocks; 11 inside; 12, 13 its last; 14–20 after. */
function writeSpan(out: Uint8Array, [from, to]: [number, number]): void {
  if (to < from) return
  for (let at = 0; at < out.length; at++) {
    if (at < from) out[at] = 1 + distance(from - at)
    else if (at > to) out[at] = 14 + distance(at - to)
    else if (at - from < 3) out[at] = 8 + at - from
    else out[at] = to - at < 2 ? 13 - (to - at) : 11
  }
}

/** Share of blocks that are prose within so many blocks either side, in fifths. */
function writeDensity(prose: Int32Array, reach: number, out: Uint8Array): void {
  let inside = 0
  const count = prose.length
  for (let at = -reach; at < count; at++) {
    if (at + reach < count && prose[at + reach] > 0) inside++
    if (at - reach - 1 >= 0 && prose[at - reach - 1] > 0) inside--
    if (at >= 0) out[at] = Math.min(5, Math.round((inside * 5) / (2 * reach + 1)))
  }
}

function writeRuns(seen: Seen): void {
  const { words, count } = seen
  for (let from = 0; from < count; ) {
    const short = words[from] < SHORT
    let to = from
    while (to < count && words[to] < SHORT === short) to++
    const length = to - from
    const size = length <= 2 ? length : length <= 4 ? 3 : length <= 9 ? 4 : length <= 24 ? 5 : 6
    for (; from < to; from++) seen.place.run[from] = short ? size : 6 + size
  }
}

/** 0 stands once; 1, 2 the first of two, of more; 3, 4 a later one of two, of more. */
function writeRecurrence(seen: Seen): void {
  const all = new Counts(seen.count)
  for (let at = 0; at < seen.count; at++) all.add(seen.whole[at])
  const before = new Counts(seen.count)
  for (let at = 0; at < seen.count; at++) {
    const times = all.get(seen.whole[at])
    if (times > 1) seen.place.recurs[at] = (before.add(seen.whole[at]) === 0 ? 1 : 3) + (times > 2 ? 1 : 0)
  }
}

/** 0 none; 1, 2 another block, earlier or later, begins with this one; 3, 4 ends with it; 5, 6 this one begins with another. */
function writeShared(seen: Seen): void {
  const { tokenFrom, token, count } = seen
  const shared = seen.place.prefix
  const heads = new Counts(count * 2)
  const tails = new Counts(count * 2)
  const nextHead = new Int32Array(count + 1)
  const nextTail = new Int32Array(count + 1)
  for (let at = count - 1; at >= 0; at--) {
    const from = tokenFrom[at]
    const to = tokenFrom[at + 1]
    if (to - from < 3) continue
    const head = mix(mix(token[from], token[from + 1]), token[from + 2])
    const tail = mix(mix(token[to - 1], token[to - 2]), token[to - 3])
    nextHead[at + 1] = heads.get(head)
    heads.set(head, at + 1)
    nextTail[at + 1] = tails.get(tail)
    tails.set(tail, at + 1)
  }
  for (let at = 0; at < count; at++) {
    const from = tokenFrom[at]
    const length = tokenFrom[at + 1] - from
    if (length < 3) continue
    let left = COMPARED
    for (let other = nextHead[at + 1] - 1; other >= 0 && left-- > 0; other = nextHead[other + 1] - 1) {
      const size = tokenFrom[other + 1] - tokenFrom[other]
      const least = Math.min(size, length)
      let same = 3
      while (same < least && token[from + same] === token[tokenFrom[other] + same]) same++
      if (same < least || size === length) continue
      if (size > length) {
        shared[at] ||= 2
        shared[other] ||= 5
      } else {
        shared[other] ||= 1
        shared[at] ||= 6
      }
    }
    left = COMPARED
    for (let other = nextTail[at + 1] - 1; other >= 0 && left-- > 0; other = nextTail[other + 1] - 1) {
      const size = tokenFrom[other + 1] - tokenFrom[other]
      const least = Math.min(size, length)
      let same = 3
      while (same < least && token[from + length - 1 - same] === token[tokenFrom[other + 1] - 1 - same]) same++
      if (same < least || size === length) continue
      if (size > length) shared[at] ||= 4
      else shared[other] ||= 3
    }
  }
}

/** How many of a block's longer words stand in the main span of prose too, and who is the likeliest headline by that. */
function writeOverlap(seen: Seen, [from, to]: [number, number]): void {
  const { tokenFrom, token, tokenLength, count } = seen
  const counts = new Counts(Math.max(1, tokenFrom[to + 1 > from ? to + 1 : from] - tokenFrom[from]))
  for (let at = tokenFrom[from]; at < tokenFrom[Math.max(to + 1, from)]; at++)
    if (tokenLength[at] >= CONTENT) counts.add(token[at])
  const score = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    const inside = at >= from && at <= to
    let content = 0
    let found = 0
    let sum = 0
    const last = Math.min(tokenFrom[at + 1], tokenFrom[at] + 40)
    for (let t = tokenFrom[at]; t < last; t++) {
      if (tokenLength[t] < CONTENT) continue
      content++
      const times = counts.get(token[t]) - (inside ? 1 : 0)
      if (times > 0) found++
      sum += Math.log2(1 + Math.max(0, times))
    }
    const share = content ? found / content : 0
    seen.place.overlap[at] =
      content === 0
        ? 0
        : found === 0
          ? content > 2
            ? 1
            : 2
          : share < 0.34
            ? 3
            : share < 0.67
              ? 4
              : share < 1
                ? 5
                : content >= 4
                  ? 7
                  : 6
    const words = seen.words[at]
    const possible = at <= from + 3 && words >= 3 && words <= 30 && seen.end[at] !== END.stop && seen.chars[at] <= 200
    score[at] = possible && to >= from ? sum / Math.sqrt(content + 2) : -1
  }
  rank(seen, score)
}

/** The four blocks of highest score are candidates 1 to 4; any other possible one is 5. Of equals the later comes first. */
function rank(seen: Seen, score: Float64Array): void {
  const { candidate, toCandidate } = seen.place
  const best: number[] = []
  for (let at = 0; at < seen.count; at++) {
    if (score[at] < 0) continue
    candidate[at] = 5
    if (score[at] <= 0) continue
    let place = best.length
    while (place > 0 && score[best[place - 1]] <= score[at]) place--
    if (place < 4) best.splice(place, 0, at)
    if (best.length > 4) best.pop()
  }
  best.forEach((at, place) => {
    candidate[at] = place + 1
  })
  if (best.length === 0) return
  for (let at = 0; at < seen.count; at++) {
    const away = at - best[0]
    toCandidate[at] = away === 0 ? 1 : away > 0 ? 2 + distance(away) : 9 + distance(-away)
  }
}

function writeGaps(seen: Seen): void {
  let since = 0
  for (let at = 0; at < seen.count; at++) {
    since = seen.gap[at] > 0 ? 0 : since + 1
    const after = at + 1 < seen.count ? Math.min(seen.gap[at + 1], 2) : 3
    seen.place.sinceGap[at] = Math.min(since, 3) * 4 + after
  }
}

/** Median length of blocks in words, over blocks of two words and more. */
function medianOf(seen: Seen): number {
  const sizes = seen.words.filter((words) => words > 1).sort()
  return sizes.length ? sizes[sizes.length >> 1] : 0
}
