import { sign } from '../cues/cue.ts'
import type { RoleDefinition } from './role.ts'

export const standfirst: RoleDefinition = {
  role: 'standfirst',
  meaning: 'the summary under the headline',
  cues: [
    sign(
      'standfirst/under-the-likeliest-headline',
      'it is a sentence right under the likeliest headline',
      1,
      (observed, at) =>
        at > 0 && observed.context.candidate[at - 1] === 1 && observed.words[at] >= 8 && observed.words[at] <= 60
    ),
    sign(
      'standfirst/echoes-the-headline',
      'it is under the headline and has words of the article',
      0,
      (observed, at) =>
        observed.context.toCandidate[at] >= 2 &&
        observed.context.toCandidate[at] <= 4 &&
        observed.context.overlap[at] >= 5
    )
  ],
  rules: [],
  examples: ['Repairs at Harlow Dam are two weeks behind schedule, and the snowpack is the deepest in 11 years']
}
