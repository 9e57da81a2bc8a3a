import { distance, lengthBand } from '../features/bins.ts'
import type { ContextFeature, Observations } from '../features/observations.ts'
import { type Cue, classes, sign } from './cue.ts'

const fromStart = (at: number): number => (at < 8 ? at : 8 + Math.min(7, Math.floor(Math.log2(at / 8))))

const sameForm = (observed: Observations, at: number, other: number): boolean =>
  other >= 0 &&
  other < observed.count &&
  lengthBand(observed.words[at]) === lengthBand(observed.words[other]) &&
  observed.end[at] === observed.end[other] &&
  observed.start[at] === observed.start[other] &&
  Math.min(observed.numbers[at], 2) === Math.min(observed.numbers[other], 2)

/** A cue whose classes are those of a context feature. */
const contextCue = (
  name: string,
  description: string,
  of: number,
  near: Cue['near'],
  feature: ContextFeature
): Cue => ({
  ...classes(name, description, of, near, (observed, at) => observed.context[feature][at]),
  column: (observed) => observed.context[feature]
})

/** Where a line stands in its dump, and what the rest of the dump says of it. */
export const PLACE_CUES: readonly Cue[] = [
  classes('place/from-start', 'of its distance from the top', 16, 0, (_, at) => fromStart(at)),
  classes('place/from-end', 'of its distance from the end', 16, 0, (observed, at) =>
    fromStart(observed.count - 1 - at)
  ),
  classes('place/tenth', 'of the part of the dump it stands in', 10, 0, (observed, at) =>
    Math.floor((at * 10) / observed.count)
  ),
  classes('place/dump-size', 'of the length of the dump', 10, 0, (observed) =>
    Math.min(9, Math.floor(Math.log2(observed.count + 1)))
  ),
  classes('place/layout', 'of how the dump was made', 4, 0, (observed) => observed.layout),
  contextCue('place/prose-strict', 'of where the densest prose begins and ends', 21, 0, 'proseStrict'),
  contextCue('place/prose', 'of where the main run of prose begins and ends', 21, 1, 'prose'),
  contextCue('place/prose-loose', 'of where prose begins and ends at all', 21, 0, 'proseLoose'),
  contextCue('place/density', 'of how much prose stands close by', 6, 2, 'density'),
  contextCue('place/density-wide', 'of how much prose stands around', 6, 0, 'densityWide'),
  contextCue('place/run', 'of the run of short or long lines it is in', 13, 1, 'run'),
  contextCue('place/recurs', 'the same line stands elsewhere', 5, 1, 'recurs'),
  contextCue('place/shared-beginning', 'another line begins or ends with the same words', 7, 1, 'shared'),
  contextCue('place/overlap', 'of the words it shares with the article', 8, 1, 'overlap'),
  contextCue('place/candidate', 'of how well it would fit as the headline', 6, 2, 'candidate'),
  contextCue('place/to-candidate', 'of its distance from the likeliest headline', 16, 0, 'toCandidate'),
  contextCue('place/cohesion', 'of how far the lines around share their words', 7, 1, 'cohesion'),
  contextCue('place/words-before', 'of the words it shares with the lines above', 6, 1, 'wordsBefore'),
  contextCue('place/words-after', 'of the words it shares with the lines below', 6, 1, 'wordsAfter'),
  contextCue('place/candidate-below', 'of how well it heads the lines right below', 6, 1, 'candidateBelow'),
  contextCue('place/stretch', 'of the stretch of prose it is in', 6, 1, 'stretch'),
  contextCue('place/stretch-share', 'of the size of the stretch of prose it is in', 7, 1, 'stretchShare'),
  contextCue('place/to-stretch', 'of its place beside the longest stretch of prose', 21, 1, 'toStretch'),
  contextCue('place/since-credit', 'of the distance to the last byline or date', 10, 1, 'sinceCredit'),
  contextCue('place/to-credit', 'of the distance to the next byline or date', 10, 1, 'toCredit'),
  contextCue('place/recurring-around', 'of recurring lines around it', 6, 1, 'recurringAround'),
  contextCue('place/words-right-above', 'of the words it shares with the line right above', 6, 1, 'wordsRightAbove'),
  contextCue('place/words-right-below', 'of the words it shares with the line right below', 6, 1, 'wordsRightBelow'),
  contextCue('place/credits-above', 'of how many bylines and dates stand above', 6, 0, 'creditsAbove'),
  classes(
    'place/credits-in-all',
    'of how many bylines and dates there are',
    6,
    0,
    (observed) => observed.context.credits
  ),
  contextCue('place/alike-run', 'of the run of lines of one shape it is in', 7, 1, 'alikeRun'),
  classes('place/prose-share', 'of how much of the dump is prose', 10, 0, (observed) => observed.context.proseShare),
  contextCue('place/sequence', 'of the number it begins with, which goes on from another line’s', 5, 1, 'sequence'),
  contextCue('place/alike-count', 'of the lines of the same shape', 8, 0, 'alikeCount'),
  contextCue('place/alike-over-prose', 'of what stands below lines of the same shape', 6, 0, 'alikeOverProse'),
  contextCue('place/alike-inside', 'of where lines of the same shape stand', 6, 0, 'alikeInside'),
  contextCue(
    'place/story-above',
    'of the words it and the lines below share with prose well above',
    8,
    1,
    'storyAbove'
  ),
  contextCue(
    'place/story-below',
    'of the words it and the lines above share with prose well below',
    8,
    1,
    'storyBelow'
  ),
  contextCue('place/names-above', 'of the names that stand in prose well above', 5, 1, 'namesAbove'),
  contextCue('place/prose-passed', 'of how much of the prose stands above', 10, 0, 'prosePassed'),
  contextCue('place/gaps', 'of the blank lines around it', 16, 1, 'gaps'),
  classes('place/words-beside-median', 'of its length beside the usual line’s', 6, 0, (observed, at) => {
    const ratio = observed.words[at] / (observed.context.median + 1)
    return ratio < 0.2 ? 0 : ratio < 0.5 ? 1 : ratio < 1 ? 2 : ratio < 2 ? 3 : ratio < 5 ? 4 : 5
  }),
  classes(
    'place/candidate-and-prose',
    'of the headline’s place beside the prose',
    126,
    0,
    (observed, at) => observed.context.candidate[at] * 21 + observed.context.prose[at]
  ),
  classes(
    'place/overlap-and-length',
    'of its length and the words it shares with the article',
    40,
    0,
    (observed, at) => observed.context.overlap[at] * 5 + lengthBand(observed.words[at])
  ),
  classes(
    'place/function-words',
    'of how many small words of grammar it has',
    6,
    2,
    (observed, at) => observed.functionWords[at]
  ),
  classes('place/rhythm', 'lines of the same shape come round at a steady beat', 16, 1, (observed, at) => {
    let beat = 0
    for (let step = 1; step <= 4; step++)
      if (sameForm(observed, at, at - step) && sameForm(observed, at, at + step)) beat |= 1 << (step - 1)
    return beat
  }),
  sign('place/first-block', 'it is the first line', 0, (_, at) => at === 0),
  sign('place/last-block', 'it is the last line', 0, (observed, at) => at === observed.count - 1),
  classes('place/to-edge', 'of its distance from the edge of the prose, and its length', 42, 0, (observed, at) => {
    const span = observed.context.prose[at]
    return Math.min(20, span) + (lengthBand(observed.words[at]) >= 3 ? 21 : 0)
  }),
  classes('place/since-last-long', 'of the distance to the last long line', 8, 0, (observed, at) => {
    let back = 1
    while (back <= 20 && at - back >= 0 && observed.words[at - back] < 20) back++
    return at - back < 0 ? 7 : distance(back)
  }),
  classes('place/to-next-long', 'of the distance to the next long line', 8, 0, (observed, at) => {
    let on = 1
    while (on <= 20 && at + on < observed.count && observed.words[at + on] < 20) on++
    return at + on >= observed.count ? 7 : distance(on)
  })
]
