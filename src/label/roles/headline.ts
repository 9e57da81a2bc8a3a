import { sign } from '../cues/cue.ts'
import { listCue } from '../cues/phrase-cue.ts'
import { END, type Seen } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import type { RoleSheet } from './role.ts'

const CREDITS = bitOf('months') | bitOf('by-words') | bitOf('published-words')
const heading = (seen: Seen, at: number): boolean =>
  seen.words[at] >= 3 && seen.words[at] <= 25 && seen.end[at] !== END.stop

export const headline: RoleSheet = {
  role: 'headline',
  meaning: 'the title of the article, right above it',
  cues: [
    sign(
      'headline/opens-the-dump',
      'it is the first line and a heading',
      0,
      (seen, at) => at === 0 && heading(seen, at)
    ),
    sign(
      'headline/only-candidate',
      'no other line above the text could be the headline',
      0,
      (seen, at) => seen.place.candidate[at] === 1 && seen.place.prose[at] < 11
    ),
    sign('headline/above-credits', 'a byline’s or a date’s words stand below', 0, (seen, at) => {
      if (!heading(seen, at)) return false
      for (let below = at + 1; below <= at + 3 && below < seen.count; below++)
        if ((seen.listed.any[below] & CREDITS) !== 0 && seen.words[below] <= 12) return true
      return false
    }),
    listCue('headline/live-word', 'it has the word for a live report', 'live-words', 1)
  ],
  rules: [],
  examples: ['Dam crews race to finish spillway before spring melt']
}
