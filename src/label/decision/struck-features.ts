import { ROLES } from '../../tree/roles.ts'
import { HAS, type Observations } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import type { Decisions } from './decide.ts'
import { readsLikeText, type StruckText } from './struck-text.ts'

const R = ROLES.length
const BODY = ROLES.indexOf('body')
const SUBHEAD = ROLES.indexOf('subhead')
const BOILERPLATE = ROLES.indexOf('boilerplate')
const HEADLINE = ROLES.indexOf('headline')

/** Lists whose words are those of notices and forms. */
const NOTICES = bitOf('consent') | bitOf('subscribe') | bitOf('copyright') | bitOf('paywall') | bitOf('promo')

/** Where there is no text above or below, it is taken to be this far away, in blocks. */
const FAR = 99
/** Blocks above a run that are looked at for bylines, dates and clocks. */
const ABOVE = 12
/** A line with a clock or a year and fewer words than this is no sentence. */
const SHORT = 12
/** The class of `storyAbove` and `storyBelow` where no prose stands there. */
const NO_PROSE = 7
/** Runs below the text that are told apart by their order. */
const RUNS = 4
/** Keeps the odds of what is impossible a number. */
const LEAST = 1e-6

/** What is kept of a dump as its text, with the nearest block of text above and below each block: −1 and the count where there is none. */
interface Kept {
  first: number
  last: number
  words: number
  blocks: number
  headline: number
  above: Int32Array
  below: Int32Array
}

/** A run of struck text in its dump, with what several features are made of. */
interface Run {
  observed: Observations
  blocks: readonly number[]
  words: number
  /** Its blocks and those between them. */
  inside: readonly number[]
  /** The blocks right above a run that stands below the text, up to the text. */
  between: readonly number[]
  kept: Kept
  isAfter: boolean
  isBefore: boolean
  isUnderHeadline: boolean
  /** Its place among the runs below the text, from 0. */
  order: number
  /** Blocks to the nearest block of text. */
  away: number
  /** For each block, the logarithm of the odds of body against boilerplate. */
  odds: readonly number[]
}

const log = (value: number): number => Math.log1p(value) / 4
const share = (blocks: readonly number[], test: (at: number) => boolean): number =>
  blocks.filter(test).length / blocks.length
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const greatest = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other))
const classes = ({ blocks }: Run, of: Uint8Array): number[] => blocks.map((at) => of[at])
const proseClasses = (run: Run, of: Uint8Array): number[] =>
  classes(run, of).map((value) => (value === NO_PROSE ? 0 : value))
const wordsOfBlock = ({ words, blocks }: Run): number => words / blocks.length
const usualWords = ({ kept }: Run): number => (kept.blocks === 0 ? 0 : kept.words / kept.blocks)

/** What tells whether a run of struck text is part of the article: numbers near 0 to 1, in the order of their weights. */
const FEATURES: readonly { name: string; value: (run: Run) => number }[] = [
  { name: 'always', value: () => 1 },
  { name: 'below-the-text', value: ({ isAfter }) => Number(isAfter) },
  { name: 'above-the-text', value: ({ isBefore }) => Number(isBefore) },
  { name: 'words', value: ({ words }) => log(words) },
  { name: 'blocks', value: ({ blocks }) => log(blocks.length) },
  { name: 'words-kept', value: ({ kept }) => log(kept.words) },
  { name: 'nothing-kept', value: ({ kept }) => Number(kept.words === 0) },
  { name: 'share-of-words', value: ({ words, kept }) => words / (words + kept.words) },
  { name: 'greatest-odds', value: ({ odds }) => greatest(odds) / 10 },
  { name: 'mean-odds', value: ({ odds }) => mean(odds) / 10 },
  { name: 'story-above', value: (run) => mean(proseClasses(run, run.observed.context.storyAbove)) / 6 },
  { name: 'story-below', value: (run) => mean(proseClasses(run, run.observed.context.storyBelow)) / 6 },
  { name: 'names-above', value: (run) => mean(classes(run, run.observed.context.namesAbove)) / 4 },
  {
    name: 'names-found-above',
    value: ({ observed, blocks }) => share(blocks, (at) => observed.context.namesAbove[at] >= 2)
  },
  { name: 'distance', value: ({ away }) => log(away) },
  { name: 'distance-below-the-text', value: ({ isAfter, away }) => Number(isAfter) * log(away) },
  { name: 'order-below-the-text', value: ({ isAfter, order }) => (Number(isAfter) * Math.min(order, RUNS)) / RUNS },
  {
    name: 'length-beside-the-usual',
    value: (run) => {
      const usual = usualWords(run)
      return usual === 0 ? 0 : Math.min(1, Math.abs(Math.log(wordsOfBlock(run) / usual)))
    }
  },
  { name: 'words-of-a-block', value: (run) => log(wordsOfBlock(run)) },
  {
    name: 'under-comments',
    value: ({ observed, blocks }) => share(blocks, (at) => observed.context.sinceComments[at] > 0)
  },
  {
    name: 'under-other-stories',
    value: ({ observed, blocks }) => share(blocks, (at) => observed.context.sinceRelated[at] > 0)
  },
  { name: 'under-a-foot', value: ({ observed, blocks }) => share(blocks, (at) => observed.context.sinceFoot[at] > 0) },
  { name: 'author', value: ({ observed, blocks }) => share(blocks, (at) => observed.context.author[at] > 0) },
  {
    name: 'notice',
    value: ({ observed, blocks }) => share(blocks, (at) => (observed.listed.any[at] & NOTICES) !== 0)
  },
  { name: 'recurs', value: ({ observed, blocks }) => share(blocks, (at) => observed.context.recurs[at] > 0) },
  { name: 'cohesion', value: (run) => mean(classes(run, run.observed.context.cohesion)) / 6 },
  {
    name: 'short-times-inside',
    value: ({ observed, inside }) =>
      share(inside, (at) => (observed.marks[at] & (HAS.clock | HAS.year)) !== 0 && observed.words[at] < SHORT)
  },
  {
    name: 'credits-between',
    value: ({ observed, between }) =>
      between.length === 0
        ? 0
        : share(between, (at) => (observed.marks[at] & HAS.clock) !== 0 || observed.context.toCredit[at] === 1)
  },
  { name: 'to-credit', value: (run) => mean(classes(run, run.observed.context.toCredit)) / 9 },
  { name: 'share-of-prose', value: ({ observed }) => observed.context.proseShare / 9 },
  { name: 'under-the-headline', value: ({ isUnderHeadline }) => Number(isUnderHeadline) }
]

/** The probability that each run is part of the article after all; `weights` are those of the model. */
export function chancesOfStruck(
  observed: Observations,
  decisions: Decisions,
  runs: readonly StruckText[],
  weights: Float32Array
): number[] {
  return featuresOfStruck(observed, decisions, runs).map((features) => {
    let sum = 0
    for (let at = 0; at < weights.length; at++) sum += weights[at] * features[at]
    return 1 / (1 + Math.exp(-sum))
  })
}

/** The features of each run, STRUCK_FEATURES of them. Linear in the number of blocks. */
export function featuresOfStruck(
  observed: Observations,
  decisions: Decisions,
  runs: readonly StruckText[]
): Float64Array[] {
  if (runs.length === 0) return []
  const kept = keptOf(observed, decisions)
  const firstAfter = runs.findIndex(({ from }) => from > kept.last)
  return runs.map((struck, at) => {
    const run = runOf(struck, at - firstAfter, kept, observed, decisions)
    return Float64Array.from(FEATURES, ({ value }) => value(run))
  })
}

function runOf(
  { from, to, blocks, words }: StruckText,
  order: number,
  kept: Kept,
  observed: Observations,
  { chance }: Decisions
): Run {
  const [above, below] = [kept.above[from], kept.below[to]]
  const isAfter = from > kept.last
  const isBefore = to < kept.first
  const span = isAfter ? Math.min(ABOVE, from - Math.max(above, 0)) : 0
  return {
    observed,
    blocks,
    words,
    kept,
    isAfter,
    isBefore,
    order,
    inside: Array.from({ length: to - from + 1 }, (_, at) => from + at),
    between: Array.from({ length: span }, (_, at) => from - at),
    isUnderHeadline: isBefore && kept.headline < from,
    away: Math.min(above < 0 ? FAR : from - above, below >= observed.count ? FAR : below - to),
    odds: blocks.map((at) => Math.log((chance[at * R + BODY] + LEAST) / (chance[at * R + BOILERPLATE] + LEAST)))
  }
}

function keptOf(observed: Observations, { role }: Decisions): Kept {
  const { count } = observed
  const headline = role.indexOf(HEADLINE)
  const kept: Kept = {
    first: count,
    last: -1,
    words: 0,
    blocks: 0,
    headline: headline < 0 ? count : headline,
    above: new Int32Array(count),
    below: new Int32Array(count)
  }
  const isText = (at: number): boolean => role[at] === BODY || role[at] === SUBHEAD
  for (let at = 0; at < count; at++) {
    if (isText(at)) {
      kept.first = Math.min(kept.first, at)
      kept.last = at
      if (role[at] === BODY && readsLikeText(observed, at)) {
        kept.words += observed.words[at]
        kept.blocks++
      }
    }
    kept.above[at] = kept.last
  }
  for (let at = count - 1, nearest = count; at >= 0; at--) kept.below[at] = nearest = isText(at) ? at : nearest
  return kept
}
