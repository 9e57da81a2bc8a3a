import { lengthBand, runSize } from '../features/bins.ts'
import { mix } from '../features/hash.ts'
import { Counts } from '../features/hash-counter.ts'
import { END, type Observations } from '../features/observations.ts'
import { inProse } from './prose-span.ts'

/** Words of a sentence that a heading may stand over. */
const SENTENCE = 12

/**
 * Fills what becomes of lines of one shape (length, case, beginning, end, blank lines above) in this dump: one page sets all its
 * subheads alike, all its teasers alike. `alikeCount` says how many others there are, `alikeOverProse` how many of them stand
 * right above a sentence and `alikeInside` how many in the run of prose (0 no others, then fifths), `alikeRun` how many stand together.
 */
export function readAlike(observed: Observations): void {
  const { alikeCount, alikeOverProse, alikeInside } = observed.context
  writeShapes(observed)
  const shapes = observed.shape
  const all = new Counts(observed.count)
  const over = new Counts(observed.count)
  const inside = new Counts(observed.count)
  for (let at = 0; at < observed.count; at++) {
    all.add(shapes[at])
    if (overSentence(observed, at)) over.add(shapes[at])
    if (inProse(observed, at)) inside.add(shapes[at])
  }
  for (let at = 0; at < observed.count; at++) {
    const others = all.get(shapes[at]) - 1
    alikeCount[at] = Math.min(7, Math.floor(Math.log2(others + 1)))
    alikeOverProse[at] = fifths(over.get(shapes[at]) - (overSentence(observed, at) ? 1 : 0), others)
    alikeInside[at] = fifths(inside.get(shapes[at]) - (inProse(observed, at) ? 1 : 0), others)
  }
  writeRuns(observed)
  readSequences(observed)
}

function writeShapes(observed: Observations): void {
  for (let at = 0; at < observed.count; at++) {
    const line = mix(
      mix(mix(mix(7, lengthBand(observed.words[at])), observed.end[at]), observed.cased[at]),
      observed.start[at]
    )
    observed.shape[at] = mix(line, Math.min(observed.gap[at], 2))
  }
}

function overSentence(observed: Observations, at: number): boolean {
  if (at + 1 >= observed.count || observed.words[at + 1] < SENTENCE) return false
  return observed.end[at + 1] === END.stop || observed.end[at + 1] === END.quoteAfterStop
}

const fifths = (count: number, of: number): number => (of === 0 ? 0 : 1 + Math.min(4, Math.floor((count * 5) / of)))

function writeRuns({ count, context, shape: shapes }: Observations): void {
  for (let from = 0; from < count; ) {
    let to = from
    while (to < count && shapes[to] === shapes[from]) to++
    context.alikeRun.fill(runSize(to - from), from, to)
    from = to
  }
}

/**
 * Fills `sequence` for lines with a number in front: 1 a number alone; 2 the one before or after it stands right next to it, as in a list;
 * 3 up to four blocks away; 4 further, as the headings of a count-down do.
 */
function readSequences(observed: Observations): void {
  const { sequence } = observed.context
  const last = new Counts(observed.count)
  const keyOf = (at: number, number: number): number =>
    mix(mix(observed.start[at], lengthBand(observed.words[at]) >= 4 ? 4 : 2), number)
  for (let at = 0; at < observed.count; at++) {
    const number = observed.leading[at]
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
