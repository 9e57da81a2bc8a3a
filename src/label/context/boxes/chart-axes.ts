import { END, type Observations } from '../../features/observations.ts'
import { bitOf } from '../../features/phrase-lists.ts'

/** Figures of an axis at least. */
const LEAST = 4
/** Steps of one size in a row, so that figures are an axis. */
const STEPS = 3
/** Steps of an axis at least: smaller ones are line numbers, places of a ranking, or what a program in the text prints. */
const LEAST_STEP = 5

/** What a line has to do with a chart. */
export const AXIS = { figure: 1, goesOn: 2 } as const

/** A line of one figure: `800`, `40%`, `’17`. */
const isFigure = ({ words, numbers }: Observations, at: number): boolean => words[at] === 1 && numbers[at] === 1

/** One word: the unit of the figures around it, or a month below them. */
const isUnit = ({ words, numbers }: Observations, at: number): boolean => words[at] === 1 && numbers[at] === 0

const isMonth = ({ listed }: Observations, at: number): boolean => (listed.whole[at] & bitOf('months')) !== 0

/**
 * Marks the figures along a chart's axes: lines of one figure each, the unit between two of them, and the months right behind,
 * where figures rise or fall by equal steps.
 */
export function readAxes(observed: Observations): void {
  for (let from = 0; from < observed.count; ) {
    if (!isFigure(observed, from)) {
      from++
      continue
    }
    let end = from + 1
    while (end < observed.count && (isFigure(observed, end) || isUnitWithin(observed, end))) end++
    if (hasEqualSteps(observed, from, end)) {
      while (end < observed.count && isMonth(observed, end)) end++
      observed.context.axis.fill(AXIS.figure, from, end)
      markBelow(observed, from, end)
    }
    from = end
  }
}

/** Lines of a chart's title and source below its axes, at most. */
const CHART = 6
/** A sentence of the text has at least this many words. */
const SENTENCE = 12

const isSentence = ({ words, end }: Observations, at: number): boolean =>
  words[at] >= SENTENCE && (end[at] === END.stop || end[at] === END.quoteAfterStop)

/** A chart below a sentence stands within the text: the first sentence below it goes on with the text. */
function markBelow(observed: Observations, from: number, end: number): void {
  if (from === 0 || !isSentence(observed, from - 1)) return
  const last = Math.min(observed.count, end + CHART)
  for (let at = end; at < last; at++) {
    if (!isSentence(observed, at)) continue
    observed.context.axis[at] = AXIS.goesOn
    return
  }
}

function isUnitWithin(observed: Observations, at: number): boolean {
  return isUnit(observed, at) && at + 1 < observed.count && isFigure(observed, at + 1)
}

function hasEqualSteps({ leading, numbers }: Observations, from: number, end: number): boolean {
  if (end - from < LEAST) return false
  let last = 0
  let steps = 0
  for (let at = from + 1; at < end; at++) {
    const step = numbers[at] === 0 || numbers[at - 1] === 0 ? 0 : leading[at] - leading[at - 1]
    steps = step === last ? steps + 1 : 1
    if (Math.abs(step) >= LEAST_STEP && steps >= STEPS) return true
    last = step
  }
  return false
}
