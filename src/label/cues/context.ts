import { distance, lengthBand } from '../features/bins.ts'
import type { Seen } from '../features/observations.ts'
import { type Cue, classes, sign } from './cue.ts'

const fromStart = (at: number): number => (at < 8 ? at : 8 + Math.min(7, Math.floor(Math.log2(at / 8))))

const alike = (seen: Seen, at: number, other: number): boolean =>
  other >= 0 &&
  other < seen.count &&
  lengthBand(seen.words[at]) === lengthBand(seen.words[other]) &&
  seen.end[at] === seen.end[other] &&
  seen.start[at] === seen.start[other] &&
  Math.min(seen.numbers[at], 2) === Math.min(seen.numbers[other], 2)

/** Where a line stands in its dump, and what the rest of the dump says of it. */
export const PLACE_CUES: readonly Cue[] = [
  classes('place/from-start', 'of its distance from the top', 16, 0, (_, at) => fromStart(at)),
  classes('place/from-end', 'of its distance from the end', 16, 0, (seen, at) => fromStart(seen.count - 1 - at)),
  classes('place/tenth', 'of the part of the dump it stands in', 10, 0, (seen, at) =>
    Math.floor((at * 10) / seen.count)
  ),
  classes('place/dump-size', 'of the length of the dump', 10, 0, (seen) =>
    Math.min(9, Math.floor(Math.log2(seen.count + 1)))
  ),
  classes('place/layout', 'of how the dump was made', 4, 0, (seen) => seen.layout),
  classes(
    'place/prose-strict',
    'of where the densest prose begins and ends',
    21,
    0,
    (seen, at) => seen.place.proseStrict[at]
  ),
  classes('place/prose', 'of where the main run of prose begins and ends', 21, 1, (seen, at) => seen.place.prose[at]),
  classes('place/prose-loose', 'of where prose begins and ends at all', 21, 0, (seen, at) => seen.place.proseLoose[at]),
  classes('place/density', 'of how much prose stands close by', 6, 2, (seen, at) => seen.place.density[at]),
  classes('place/density-wide', 'of how much prose stands around', 6, 0, (seen, at) => seen.place.densityWide[at]),
  classes('place/run', 'of the run of short or long lines it is in', 13, 1, (seen, at) => seen.place.run[at]),
  classes('place/recurs', 'the same line stands elsewhere', 5, 1, (seen, at) => seen.place.recurs[at]),
  classes(
    'place/shared-beginning',
    'another line begins or ends with the same words',
    7,
    1,
    (seen, at) => seen.place.shared[at]
  ),
  classes('place/overlap', 'of the words it shares with the article', 8, 1, (seen, at) => seen.place.overlap[at]),
  classes('place/candidate', 'of how well it would fit as the headline', 6, 2, (seen, at) => seen.place.candidate[at]),
  classes(
    'place/to-candidate',
    'of its distance from the likeliest headline',
    16,
    0,
    (seen, at) => seen.place.toCandidate[at]
  ),
  classes(
    'place/cohesion',
    'of how far the lines around share their words',
    7,
    1,
    (seen, at) => seen.place.cohesion[at]
  ),
  classes(
    'place/words-before',
    'of the words it shares with the lines above',
    6,
    1,
    (seen, at) => seen.place.wordsBefore[at]
  ),
  classes(
    'place/words-after',
    'of the words it shares with the lines below',
    6,
    1,
    (seen, at) => seen.place.wordsAfter[at]
  ),
  classes(
    'place/candidate-below',
    'of how well it heads the lines right below',
    6,
    1,
    (seen, at) => seen.place.candidateBelow[at]
  ),
  classes('place/stretch', 'of the stretch of prose it is in', 6, 1, (seen, at) => seen.place.stretch[at]),
  classes(
    'place/stretch-share',
    'of the size of the stretch of prose it is in',
    7,
    1,
    (seen, at) => seen.place.stretchShare[at]
  ),
  classes(
    'place/to-stretch',
    'of its place beside the longest stretch of prose',
    21,
    1,
    (seen, at) => seen.place.toStretch[at]
  ),
  classes(
    'place/since-credit',
    'of the distance to the last byline or date',
    10,
    1,
    (seen, at) => seen.place.sinceCredit[at]
  ),
  classes(
    'place/to-credit',
    'of the distance to the next byline or date',
    10,
    1,
    (seen, at) => seen.place.toCredit[at]
  ),
  classes('place/recurring-around', 'of recurring lines around it', 6, 1, (seen, at) => seen.place.recurringAround[at]),
  classes(
    'place/words-right-above',
    'of the words it shares with the line right above',
    6,
    1,
    (seen, at) => seen.place.wordsRightAbove[at]
  ),
  classes(
    'place/words-right-below',
    'of the words it shares with the line right below',
    6,
    1,
    (seen, at) => seen.place.wordsRightBelow[at]
  ),
  classes(
    'place/credits-above',
    'of how many bylines and dates stand above',
    6,
    0,
    (seen, at) => seen.place.creditsAbove[at]
  ),
  classes('place/credits-in-all', 'of how many bylines and dates there are', 6, 0, (seen) => seen.place.credits),
  classes('place/alike-run', 'of the run of lines of one shape it is in', 7, 1, (seen, at) => seen.place.alikeRun[at]),
  classes('place/prose-share', 'of how much of the dump is prose', 10, 0, (seen) => seen.place.proseShare),
  classes(
    'place/sequence',
    'of the number it begins with, which goes on from another line’s',
    5,
    1,
    (seen, at) => seen.place.sequence[at]
  ),
  classes('place/alike-count', 'of the lines of the same shape', 8, 0, (seen, at) => seen.place.alikeCount[at]),
  classes(
    'place/alike-over-prose',
    'of what stands below lines of the same shape',
    6,
    0,
    (seen, at) => seen.place.alikeOverProse[at]
  ),
  classes(
    'place/alike-inside',
    'of where lines of the same shape stand',
    6,
    0,
    (seen, at) => seen.place.alikeInside[at]
  ),
  classes('place/gaps', 'of the blank lines around it', 16, 1, (seen, at) => seen.place.gaps[at]),
  classes('place/words-beside-median', 'of its length beside the usual line’s', 6, 0, (seen, at) => {
    const ratio = seen.words[at] / (seen.place.median + 1)
    return ratio < 0.2 ? 0 : ratio < 0.5 ? 1 : ratio < 1 ? 2 : ratio < 2 ? 3 : ratio < 5 ? 4 : 5
  }),
  classes(
    'place/candidate-and-prose',
    'of the headline’s place beside the prose',
    126,
    0,
    (seen, at) => seen.place.candidate[at] * 21 + seen.place.prose[at]
  ),
  classes(
    'place/overlap-and-length',
    'of its length and the words it shares with the article',
    40,
    0,
    (seen, at) => seen.place.overlap[at] * 5 + lengthBand(seen.words[at])
  ),
  classes('place/function-words', 'of how many small words of grammar it has', 6, 2, (seen, at) => seen.small[at]),
  classes('place/rhythm', 'lines of the same shape come round at a steady beat', 16, 1, (seen, at) => {
    let beat = 0
    for (let step = 1; step <= 4; step++)
      if (alike(seen, at, at - step) && alike(seen, at, at + step)) beat |= 1 << (step - 1)
    return beat
  }),
  sign('place/first-block', 'it is the first line', 0, (_, at) => at === 0),
  sign('place/last-block', 'it is the last line', 0, (seen, at) => at === seen.count - 1),
  classes('place/to-edge', 'of its distance from the edge of the prose, and its length', 42, 0, (seen, at) => {
    const span = seen.place.prose[at]
    return Math.min(20, span) + (lengthBand(seen.words[at]) >= 3 ? 21 : 0)
  }),
  classes('place/since-last-long', 'of the distance to the last long line', 8, 0, (seen, at) => {
    let back = 1
    while (back <= 20 && at - back >= 0 && seen.words[at - back] < 20) back++
    return at - back < 0 ? 7 : distance(back)
  }),
  classes('place/to-next-long', 'of the distance to the next long line', 8, 0, (seen, at) => {
    let on = 1
    while (on <= 20 && at + on < seen.count && seen.words[at + on] < 20) on++
    return at + on >= seen.count ? 7 : distance(on)
  })
]
