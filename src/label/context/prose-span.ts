import { besideSpan } from '../features/bins.ts'
import { END, type Observations } from '../features/observations.ts'

/** Words from which a block with an end mark is prose. */
const SENTENCE = 10
/** A block this long is prose whatever its end. */
const LONG = 30
/** No block weighs more than this many words in a span. */
const MOST_WORDS = 60
/** Words that one block without prose costs a span of prose. */
const PRICES = { proseLoose: 4, prose: 12, proseStrict: 40 } as const

/**
 * Fills where the main run of prose begins and ends, under three prices for what is no prose (`proseLoose`, `prose`, `proseStrict`).
 * Returns the words that each block counts for as prose: none for a label, a button, a teaser without an end mark.
 */
export function readSpans(observed: Observations): Int32Array {
  const prose = proseOf(observed)
  for (const price of ['proseLoose', 'prose', 'proseStrict'] as const)
    writeSpan(observed.context[price], bestSpan(prose, PRICES[price]))
  return prose
}

/** Whether a block stands in the main run of prose. */
export const inProse = ({ context }: Observations, at: number): boolean =>
  context.prose[at] >= 8 && context.prose[at] <= 13

function proseOf(observed: Observations): Int32Array {
  const prose = new Int32Array(observed.count)
  for (let at = 0; at < observed.count; at++) {
    const words = observed.words[at]
    if (words >= LONG || (words >= SENTENCE && ended(observed, at))) prose[at] = Math.min(words, MOST_WORDS)
  }
  return prose
}

function ended(observed: Observations, at: number): boolean {
  const end = observed.end[at]
  return end === END.stop || end === END.question || end === END.quoteAfterStop || end === END.colon
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

function writeSpan(out: Uint8Array, [from, to]: [number, number]): void {
  for (let at = 0; at < out.length; at++) out[at] = besideSpan(at, from, to)
}
