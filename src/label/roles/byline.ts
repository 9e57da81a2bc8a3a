import { ROLES } from '../../tree/roles.ts'
import { classes, sign } from '../cues/cue.ts'
import { listCue } from '../cues/phrase-cue.ts'
import { CHAR } from '../features/character-classes.ts'
import { HAS, type Observations, TOKEN } from '../features/observations.ts'
import { isBelowHeadline, namesWriter } from './names/labelled-names.ts'
import type { RoleDefinition } from './role.ts'

/** Whether a line could be nothing but a person's name: two to four words, all with a capital, no figures. */
export function nameLike(observed: Observations, at: number): boolean {
  const words = observed.words[at]
  if (words < 2 || words > 4 || observed.digits[at] > 0) return false
  for (let t = observed.tokenFrom[at]; t < observed.tokenFrom[at + 1]; t++)
    if (observed.tokenCase[t] !== TOKEN.capital && observed.tokenCase[t] !== TOKEN.capitals) return false
  return true
}

/** A line with the day of somebody's death is no longer than this (UTF-16 code units). */
const LONGEST_LIFE = 64

/** `* 2. Juni 1931 † 9. März 2024`: a short line with a cross and a year. */
function tellsDeath({ count, chars, marks, textFrom, folded }: Observations, at: number): boolean {
  if (at >= count || chars[at] > LONGEST_LIFE || (marks[at] & HAS.year) === 0) return false
  return folded.subarray(textFrom[at], textFrom[at + 1]).includes(CHAR.cross)
}

export const byline: RoleDefinition = {
  role: 'byline',
  meaning: 'who wrote it, with titles and places',
  cues: [
    listCue('byline/by-word', 'it has a word that names authors', 'by-words'),
    listCue('byline/job-title', 'it has a journalist’s job title', 'job-titles'),
    listCue('byline/contributed', 'it says who contributed', 'contributed-words', 1),
    sign('byline/name-alone', 'it is nothing but a name', 2, nameLike),
    classes('byline/name-by-headline', 'it is a name close to the likeliest headline', 17, 0, (observed, at) =>
      nameLike(observed, at) ? 1 + observed.context.toCandidate[at] : 0
    )
  ],
  rules: [
    {
      name: 'byline/life-rule',
      description: 'a name above the day of a death is that of who died',
      excludes: ['byline'],
      holds: (observed, at) => nameLike(observed, at) && tellsDeath(observed, at + 1)
    },
    {
      name: 'byline/labelled-name-rule',
      description: 'it is a label for who wrote a text, and a person’s name',
      excludes: ROLES.filter((role) => role !== 'byline' && role !== 'boilerplate'),
      holds: namesWriter
    },
    {
      name: 'byline/labelled-name-below-headline-rule',
      description: 'it is a label for who wrote a text, and a person’s name, between the headline and the text',
      excludes: ['boilerplate'],
      holds: (observed, at) => isBelowHeadline(observed, at) && namesWriter(observed, at)
    }
  ],
  examples: ['By Maria Teller and Jon Aske', 'Von Jana Peters und Ole Brix']
}
