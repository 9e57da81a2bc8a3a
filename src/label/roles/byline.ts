import { classes, sign } from '../cues/cue.ts'
import { listCue } from '../cues/phrase-cue.ts'
import type { Seen } from '../features/observations.ts'
import type { RoleSheet } from './role.ts'

/** Whether a line could be nothing but a person's name: two to four words, all with a capital, no figures. */
export function nameLike(seen: Seen, at: number): boolean {
  const words = seen.words[at]
  if (words < 2 || words > 4 || seen.digits[at] > 0) return false
  for (let t = seen.tokenFrom[at]; t < seen.tokenFrom[at + 1]; t++)
    if (seen.tokenCase[t] !== 2 && seen.tokenCase[t] !== 3) return false
  return true
}

export const byline: RoleSheet = {
  role: 'byline',
  meaning: 'who wrote it, with titles and places',
  cues: [
    listCue('byline/by-word', 'it has a word that names authors', 'by-words'),
    listCue('byline/job-title', 'it has a journalist’s job title', 'job-titles'),
    listCue('byline/contributed', 'it says who contributed', 'contributed-words', 1),
    sign('byline/name-alone', 'it is nothing but a name', 2, nameLike),
    classes('byline/name-by-headline', 'it is a name close to the likeliest headline', 17, 0, (seen, at) =>
      nameLike(seen, at) ? 1 + seen.place.toCandidate[at] : 0
    )
  ],
  rules: [],
  examples: ['By Maria Teller and Jon Aske', 'Von Jana Peters und Ole Brix']
}
