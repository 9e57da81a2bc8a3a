import { sign } from '../cues/cue.ts'
import { listCue } from '../cues/phrase-cue.ts'
import { END, type Observations } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import { HEADLINE_REFUSALS } from './headline-refusals.ts'
import type { RoleDefinition } from './role.ts'

const CREDITS = bitOf('months') | bitOf('by-words') | bitOf('published-words')
const heading = (observed: Observations, at: number): boolean =>
  observed.words[at] >= 3 && observed.words[at] <= 25 && observed.end[at] !== END.stop

export const headline: RoleDefinition = {
  role: 'headline',
  meaning: 'the title of the article, right above it',
  cues: [
    sign(
      'headline/opens-the-dump',
      'it is the first line and a heading',
      0,
      (observed, at) => at === 0 && heading(observed, at)
    ),
    sign(
      'headline/only-candidate',
      'no other line above the text could be the headline',
      0,
      (observed, at) => observed.context.candidate[at] === 1 && observed.context.prose[at] < 11
    ),
    sign('headline/above-credits', 'a byline’s or a date’s words stand below', 0, (observed, at) => {
      if (!heading(observed, at)) return false
      for (let below = at + 1; below <= at + 3 && below < observed.count; below++)
        if ((observed.listed.any[below] & CREDITS) !== 0 && observed.words[below] <= 12) return true
      return false
    }),
    listCue('headline/live-word', 'it has the word for a live report', 'live-words', 1)
  ],
  rules: HEADLINE_REFUSALS,
  examples: ['Dam crews race to finish spillway before spring melt']
}
