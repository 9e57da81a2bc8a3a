import { ROLES } from '../../tree/roles.ts'
import { END, type Observations } from '../features/observations.ts'
import type { Decisions } from './decide.ts'

const R = ROLES.length
const BODY = ROLES.indexOf('body')
const BOILERPLATE = ROLES.indexOf('boilerplate')

/** A struck block of so many words, or of fewer with a mark at its end, reads like text. */
const LONG = 25
const SENTENCE = 12
/** Blocks between two that read like text which do not part them. */
const BETWEEN = 2

/** Struck blocks that read like text, `blocks`, which stand between `from` and `to`; `words` are theirs. */
export interface StruckText {
  readonly from: number
  readonly to: number
  readonly blocks: readonly number[]
  readonly words: number
}

/** Whether a block reads like text, whatever it was taken for. */
export function readsLikeText(observed: Observations, at: number): boolean {
  return observed.words[at] >= LONG || isSentence(observed, at, SENTENCE)
}

/** So many words at least that end as a sentence does. */
export function isSentence(observed: Observations, at: number, least: number): boolean {
  const end = observed.end[at]
  return observed.words[at] >= least && (end === END.stop || end === END.question || end === END.quoteAfterStop)
}

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

/** Blocks that a run has at most, and that lie at most between it and the text on either side, where it stands in the midst of the text. */
const MIDST = { blocks: 3, away: 9 }

/** Whether few struck blocks stand in the midst of the text: prose that stands is close above and close below, and no comments were announced. */
export function isAmidText({ from, to, blocks }: StruckText, observed: Observations, { role }: Decisions): boolean {
  const isProse = (at: number) => role[at] === BODY && observed.words[at] >= SENTENCE
  if (blocks.length > MIDST.blocks || blocks.some((at) => observed.context.sinceComments[at] > 0)) return false
  const near = Array.from({ length: MIDST.away }, (_, at) => at + 1)
  return near.some((step) => isProse(from - step)) && near.some((step) => isProse(to + step))
}

/** The words of some blocks. */
export function sumOfWords({ words }: Observations, blocks: readonly number[]): number {
  return blocks.reduce((sum, at) => sum + words[at], 0)
}
