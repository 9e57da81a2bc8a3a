import type { Dump, Mark } from '../../tree/dump.ts'
import { LAYOUTS } from '../../tree/dump.ts'

/** How a line begins. */
export const START = { lower: 0, upper: 1, digit: 2, quote: 3, bullet: 4, bracket: 5, sign: 6, mark: 7 } as const

/** How a line ends. */
export const END = {
  none: 0,
  stop: 1,
  question: 2,
  colon: 3,
  ellipsis: 4,
  comma: 5,
  bracket: 6,
  quoteAfterStop: 7,
  quote: 8,
  digit: 9,
  mark: 10,
  arrow: 11
} as const

/** How a line's words are cased. */
export const CASE = { none: 0, lower: 1, sentence: 2, mixed: 3, title: 4, capitals: 5 } as const

/** The case of a token's letters; a mark has none, a pair of letters of a script without spaces neither. */
export const TOKEN = { mark: 0, lower: 1, capital: 2, capitals: 3, figures: 4, pair: 5 } as const

/** Single marks worth knowing of, one bit each in `Observations.marks`. */
export const HAS = {
  colon: 1 << 0,
  bar: 1 << 1,
  at: 1 << 2,
  address: 1 << 3,
  copyright: 1 << 4,
  bracket: 1 << 5,
  dash: 1 << 6,
  quote: 1 << 7,
  slash: 1 << 8,
  money: 1 << 9,
  clock: 1 << 10,
  year: 1 << 11,
  hash: 1 << 12,
  arrow: 1 << 13,
  semicolon: 1 << 14,
  question: 1 << 15,
  percent: 1 << 16,
  fraction: 1 << 17,
  dot: 1 << 18,
  tab: 1 << 19,
  columns: 1 << 20,
  /** A full stop near the end with a capital right behind it: a credit that lost its space. */
  glued: 1 << 21
} as const

/**
 * What can be seen of a dump's blocks, one array per observation and one entry per block: the labeller's
 * only view of the text. Lengths are UTF-16 code units, words are runs of letters and figures.
 */
export interface Observations {
  count: number
  layout: number
  gap: Uint8Array
  indent: Uint8Array
  containerMarks: readonly (readonly Mark[])[]
  chars: Int32Array
  words: Int32Array
  start: Uint8Array
  end: Uint8Array
  cased: Uint8Array
  marks: Int32Array
  digits: Int32Array
  numbers: Int32Array
  /** The number a block begins with, or has as its second token; 0 for none. */
  leading: Int32Array
  commas: Int32Array
  sentences: Int32Array
  capitals: Int32Array
  /** Tokens of block `i` are `tokenFrom[i]` to `tokenFrom[i + 1]`. */
  tokenFrom: Int32Array
  token: Int32Array
  /** Where a token begins in `folded`, and its length; marks have length 0. */
  tokenAt: Int32Array
  tokenLength: Uint8Array
  /** The case of each token's letters: a TOKEN. */
  tokenCase: Uint8Array
  /** By token, the number of its word among the longer words of the dump, from 1; 0 for other tokens (see word-numbers.ts). */
  word: Int32Array
  /** How many longer words the dump has. */
  wordCount: number
  folded: Uint16Array
  textFrom: Int32Array
  /** Hash of all tokens of a block. */
  whole: Int32Array
  /** The same for lines of one shape: alike in length, case, beginning, end and the blank lines above. */
  shape: Int32Array
  /** How many of a block's words are function words, in eighths up to five. */
  functionWords: Uint8Array
  context: ContextFeatures
  /** For each block, a bit per word list that stands in it: anywhere, at its start, at its end, as the whole, or right before a colon. */
  listed: { any: Int32Array; start: Int32Array; end: Int32Array; whole: Int32Array; colon: Int32Array }
}

/** What is known of a block only from the whole dump: one class for each block, meant as its file says. */
const CONTEXT_FEATURES = [
  // prose-span.ts, index.ts
  'proseLoose',
  'prose',
  'proseStrict',
  'density',
  'densityWide',
  'run',
  'gaps',
  // prose-runs.ts
  'stretch',
  'stretchShare',
  'toStretch',
  // headline-overlap.ts
  'overlap',
  'candidate',
  'toCandidate',
  // lexical-cohesion.ts
  'cohesion',
  'wordsBefore',
  'wordsAfter',
  'wordsRightAbove',
  'wordsRightBelow',
  'candidateBelow',
  // repeated-lines.ts
  'recurs',
  'recurringAround',
  // shared-affixes.ts
  'shared',
  // same-shape.ts
  'alikeCount',
  'alikeOverProse',
  'alikeInside',
  'alikeRun',
  'sequence',
  // bylines-and-dates.ts
  'sinceCredit',
  'toCredit',
  'creditsAbove',
  'author',
  // box-headings.ts
  'sinceRelated',
  'announced',
  // skip-links.ts: SKIPPED
  'skipped',
  // opening-dialog.ts
  'dialog',
  // chart-axes.ts: AXIS
  'axis',
  // line-numbers.ts
  'lineNumber',
  // turns.ts
  'turn',
  // labelled-links.ts
  'labelledLink',
  // datelines.ts
  'dateline',
  // speaker-labels.ts
  'speaker',
  // questions.ts: ASKED
  'asked',
  'sinceComments',
  'sinceFoot',
  // story-words.ts
  'storyAbove',
  'storyBelow',
  'namesAbove',
  'prosePassed'
] as const

export type ContextFeature = (typeof CONTEXT_FEATURES)[number]

type ContextFeatures = Record<ContextFeature, Uint8Array> & {
  /** Median length of blocks of two words and more, in words. */
  median: number
  /** Bylines and dates in the whole dump, as a class. */
  credits: number
  /** Share of the dump's words that stand in stretches of prose, in tenths. */
  proseShare: number
}

/** Characters that a token takes, the space behind it counted, in text with many short words; `makeRoom` helps where there are more. */
const CHARACTERS_A_TOKEN = 4

/** Arrays for a dump, with nothing in them yet that the tree does not say itself. */
export function observationsOf(dump: Dump): Observations {
  const blocks = dump.children
  const count = blocks.length
  let total = 0
  for (const block of blocks) total += block.text.length + 1
  const tokens = Math.ceil(total / CHARACTERS_A_TOKEN) + 64
  const bytes = () => new Uint8Array(count)
  const ints = () => new Int32Array(count)
  const observed: Observations = {
    count,
    layout: LAYOUTS.indexOf(dump.pageLayout),
    gap: bytes(),
    indent: bytes(),
    containerMarks: blocks.map((block) => block.marks),
    chars: ints(),
    words: ints(),
    start: bytes(),
    end: bytes(),
    cased: bytes(),
    marks: ints(),
    digits: ints(),
    numbers: ints(),
    leading: ints(),
    commas: ints(),
    sentences: ints(),
    capitals: ints(),
    tokenFrom: new Int32Array(count + 1),
    token: new Int32Array(tokens),
    tokenAt: new Int32Array(tokens),
    tokenLength: new Uint8Array(tokens),
    tokenCase: new Uint8Array(tokens),
    word: new Int32Array(0),
    wordCount: 0,
    folded: new Uint16Array(total),
    textFrom: new Int32Array(count + 1),
    whole: ints(),
    shape: ints(),
    functionWords: bytes(),
    context: { ...contextFeaturesOf(count), median: 0, credits: 0, proseShare: 0 },
    listed: { any: ints(), start: ints(), end: ints(), whole: ints(), colon: ints() }
  }
  // A margin that all lines have, and blank lines above the first, are the capture's and say nothing.
  let margin = Infinity
  for (const { indent } of blocks) margin = Math.min(margin, indent)
  for (let at = 0; at < count; at++) {
    observed.gap[at] = at === 0 ? 0 : Math.min(blocks[at].gap, 255)
    observed.indent[at] = Math.min(blocks[at].indent - margin, 255)
  }
  return observed
}

function contextFeaturesOf(count: number): Record<(typeof CONTEXT_FEATURES)[number], Uint8Array> {
  const all = new Uint8Array(count * CONTEXT_FEATURES.length)
  return Object.fromEntries(
    CONTEXT_FEATURES.map((name, at) => [name, all.subarray(at * count, (at + 1) * count)])
  ) as Record<(typeof CONTEXT_FEATURES)[number], Uint8Array>
}
