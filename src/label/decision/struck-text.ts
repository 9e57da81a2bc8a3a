import { ROLES } from '../../tree/roles.ts'
import { END, HAS, type Observations } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import type { Decisions } from './decide.ts'

const R = ROLES.length
const BODY = ROLES.indexOf('body')
const SUBHEAD = ROLES.indexOf('subhead')
const BOILERPLATE = ROLES.indexOf('boilerplate')
const HEADLINE = ROLES.indexOf('headline')

/** Words from which a struck block reads like text: without and with a mark at its end. */
const LONG = 25
const SENTENCE = 12
/** Blocks between two that read like text which do not part them. */
const BETWEEN = 2

/** Struck blocks that read like text, `blocks`, which stand between `from` and `to`; `words` are theirs. */
export interface StruckText {
  from: number
  to: number
  blocks: readonly number[]
  words: number
}

/** Whether a block reads like text, whatever it was taken for. */
export function readsLikeText(observed: Observations, at: number): boolean {
  const words = observed.words[at]
  if (words >= LONG) return true
  const end = observed.end[at]
  return words >= SENTENCE && (end === END.stop || end === END.question || end === END.quoteAfterStop)
}

const isText = (role: number): boolean => role === BODY || role === SUBHEAD

/** The runs of struck blocks that read like text, with few other struck blocks between. */
export function struckText(observed: Observations, { role, chance }: Decisions): StruckText[] {
  const runs: { from: number; to: number; blocks: number[]; words: number }[] = []
  let run = runs[0]
  let apart = BETWEEN + 1
  for (let at = 0; at < observed.count; at++) {
    if (role[at] !== BOILERPLATE) {
      apart = BETWEEN + 1
      continue
    }
    // What a rule or the container leaves no other role is no text in doubt.
    if (!readsLikeText(observed, at) || chance[at * R + BODY] === 0) {
      apart++
      continue
    }
    if (run === undefined || apart > BETWEEN) {
      run = { from: at, to: at, blocks: [], words: 0 }
      runs.push(run)
    }
    run.to = at
    run.blocks.push(at)
    run.words += observed.words[at]
    apart = 0
  }
  return runs
}

/** Lists whose words are those of notices, forms and comments. */
const NOTICES = bitOf('consent') | bitOf('subscribe') | bitOf('copyright') | bitOf('paywall') | bitOf('promo')

/** What is kept of a dump as its text. */
interface Kept {
  first: number
  last: number
  words: number
  blocks: number
}

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

/** The STRUCK_FEATURES of each run: numbers near 0 to 1. */
export function featuresOfStruck(
  observed: Observations,
  decisions: Decisions,
  runs: readonly StruckText[]
): Float64Array[] {
  const kept = keptOf(observed, decisions)
  const after = runs.findIndex(({ from }) => from > kept.last)
  return runs.map((run, order) => featuresOf(observed, decisions, run, kept, order - after))
}

function keptOf(observed: Observations, { role }: Decisions): Kept {
  const kept = { first: observed.count, last: -1, words: 0, blocks: 0 }
  for (let at = 0; at < observed.count; at++) {
    if (!isText(role[at])) continue
    kept.first = Math.min(kept.first, at)
    kept.last = at
    if (role[at] !== BODY || !readsLikeText(observed, at)) continue
    kept.words += observed.words[at]
    kept.blocks++
  }
  return kept
}

const log = (value: number): number => Math.log1p(value) / 4
const share = (blocks: readonly number[], test: (at: number) => boolean): number =>
  blocks.filter(test).length / blocks.length
const mean = (blocks: readonly number[], value: (at: number) => number): number =>
  blocks.reduce((sum, at) => sum + value(at), 0) / blocks.length

function featuresOf(
  observed: Observations,
  { chance, role }: Decisions,
  { from, to, blocks, words }: StruckText,
  kept: Kept,
  order: number
): Float64Array {
  const { context, listed, marks } = observed
  const isAfter = from > kept.last ? 1 : 0
  const isBefore = to < kept.first ? 1 : 0
  const odds = blocks.map((at) => Math.log((chance[at * R + BODY] + 1e-6) / (chance[at * R + BOILERPLATE] + 1e-6)))
  let up = from
  while (up >= 0 && !isText(role[up])) up--
  let down = to
  while (down < observed.count && !isText(role[down])) down++
  const away = Math.min(up < 0 ? 99 : from - up, down >= observed.count ? 99 : down - to)
  const each = words / blocks.length
  const usual = kept.blocks === 0 ? 0 : kept.words / kept.blocks
  const between = Array.from({ length: Math.min(12, isAfter ? from - Math.max(up, 0) : 0) }, (_, at) => from - at)
  const inside = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const values = [
    1,
    isAfter,
    isBefore,
    log(words),
    log(blocks.length),
    log(kept.words),
    kept.words === 0 ? 1 : 0,
    words / (words + kept.words),
    Math.max(...odds) / 10,
    mean(blocks, (at) => Math.log((chance[at * R + BODY] + 1e-6) / (chance[at * R + BOILERPLATE] + 1e-6))) / 10,
    mean(blocks, (at) => (context.storyAbove[at] === 7 ? 0 : context.storyAbove[at])) / 6,
    mean(blocks, (at) => (context.storyBelow[at] === 7 ? 0 : context.storyBelow[at])) / 6,
    mean(blocks, (at) => context.namesAbove[at]) / 4,
    share(blocks, (at) => context.namesAbove[at] >= 2),
    log(away),
    isAfter * log(away),
    isAfter * Math.min(order, 4) * 0.25,
    usual === 0 ? 0 : Math.min(1, Math.abs(Math.log(each / usual))),
    log(each),
    share(blocks, (at) => context.sinceComments[at] > 0),
    share(blocks, (at) => context.sinceRelated[at] > 0),
    share(blocks, (at) => context.sinceFoot[at] > 0),
    share(blocks, (at) => context.author[at] > 0),
    share(blocks, (at) => (listed.any[at] & NOTICES) !== 0),
    share(blocks, (at) => context.recurs[at] > 0),
    mean(blocks, (at) => context.cohesion[at]) / 6,
    share(inside, (at) => (marks[at] & (HAS.clock | HAS.year)) !== 0 && observed.words[at] < 12),
    between.length === 0 ? 0 : share(between, (at) => (marks[at] & HAS.clock) !== 0 || context.toCredit[at] === 1),
    mean(blocks, (at) => context.toCredit[at]) / 9,
    context.proseShare / 9,
    isBefore === 1 && role.subarray(0, from).includes(HEADLINE) ? 1 : 0
  ]
  return Float64Array.from(values)
}
