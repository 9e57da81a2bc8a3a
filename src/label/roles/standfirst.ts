import { sign } from '../cues/cue.ts'
import type { RoleSheet } from './role.ts'

export const standfirst: RoleSheet = {
  role: 'standfirst',
  meaning: 'the summary under the headline',
  cues: [
    sign(
      'standfirst/under-the-likeliest-headline',
      'it is a sentence right under the likeliest headline',
      1,
      (seen, at) => at > 0 && seen.place.candidate[at - 1] === 1 && seen.words[at] >= 8 && seen.words[at] <= 60
    ),
    sign(
      'standfirst/echoes-the-headline',
      'it is under the headline and has words of the article',
      0,
      (seen, at) => seen.place.toCandidate[at] >= 2 && seen.place.toCandidate[at] <= 4 && seen.place.overlap[at] >= 5
    )
  ],
  rules: [],
  examples: ['Repairs at Harlow Dam are two weeks behind schedule, and the snowpack is the deepest in 11 years']
}
