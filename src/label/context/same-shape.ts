import { lengthBand, runSize } from '../features/bins.ts'
import { mix } from '../features/hash.ts'
import { Counts } from '../features/hash-counter.ts'
import { END, type Seen } from '../features/observations.ts'
import { inProse } from './prose-span.ts'

/** Words of a sentence that a heading may stand over. */
const SENTENCE = 12

/**
 * Fills what becomes of lines of one shape (length, case, beginning, end, blank lines above) in this dump: one page sets all its
 * subheads alike, all its teasers alike. `alikeCount` says how many others there are, `alikeOverProse` how many of them stand
 * right above a sentence and `alikeInside` how many in the run of prose (0 no others, then fifths), `alikeRun` how many stand together.
 */
export function readAlike(seen: Seen): void {
  const { alikeCount, alikeOverProse, alikeInside } = seen.place
  writeShapes(seen)
  const shapes = seen.shape
  const all = new Counts(seen.count)
  const over = new Counts(seen.count)
  const inside = new Counts(seen.count)
  for (let at = 0; at < seen.count; at++) {
    all.add(shapes[at])
    if (overSentence(seen, at)) over.add(shapes[at])
    if (inProse(seen, at)) inside.add(shapes[at])
  }
  for (let at = 0; at < seen.count; at++) {
    const others = all.get(shapes[at]) - 1
    alikeCount[at] = Math.min(7, Math.floor(Math.log2(others + 1)))
    alikeOverProse[at] = fifths(over.get(shapes[at]) - (overSentence(seen, at) ? 1 : 0), others)
    alikeInside[at] = fifths(inside.get(shapes[at]) - (inProse(seen, at) ? 1 : 0), others)
  }
  writeRuns(seen)
  readSequences(seen)
}

function writeShapes(seen: Seen): void {
  for (let at = 0; at < seen.count; at++) {
    const line = mix(mix(mix(mix(7, lengthBand(seen.words[at])), seen.end[at]), seen.cased[at]), seen.start[at])
    seen.shape[at] = mix(line, Math.min(seen.gap[at], 2))
  }
}

function overSentence(seen: Seen, at: number): boolean {
  if (at + 1 >= seen.count || seen.words[at + 1] < SENTENCE) return false
  return seen.end[at + 1] === END.stop || seen.end[at + 1] === END.quoteAfterStop
}

const fifths = (count: number, of: number): number => (of === 0 ? 0 : 1 + Math.min(4, Math.floor((count * 5) / of)))

function writeRuns({ count, place, shape: shapes }: Seen): void {
  for (let from = 0; from < count; ) {
    let to = from
    while (to < count && shapes[to] === shapes[from]) to++
    place.alikeRun.fill(runSize(to - from), from, to)
    from = to
  }
}

/**
 * Fills `sequence` for lines with a number in front: 1 a number alone; 2 the one before or after it stands right next to it, as in a list;
 * 3 up to four blocks away; 4 further, as the headings of a count-down do.
 */
function readSequences(seen: Seen): void {
  const { sequence } = seen.place
  const last = new Counts(seen.count)
  const keyOf = (at: number, number: number): number =>
    mix(mix(seen.start[at], lengthBand(seen.words[at]) >= 4 ? 4 : 2), number)
  for (let at = 0; at < seen.count; at++) {
    const number = seen.leading[at]
    if (number === 0) continue
    if (sequence[at] === 0) sequence[at] = 1
    const before = last.get(keyOf(at, number - 1)) - 1
    if (before >= 0 && number > 1) {
      const away = at - before
      const class_ = away <= 1 ? 2 : away <= 4 ? 3 : 4
      sequence[at] = Math.max(sequence[at], class_)
      sequence[before] = Math.max(sequence[before], class_)
    }
    last.set(keyOf(at, number), at + 1)
  }
}
