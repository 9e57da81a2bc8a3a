import { phrases } from '../../lexicon/index.ts'
import { onFirstUse } from '../../on-first-use.ts'
import { ROLES } from '../../tree/roles.ts'
import { sign } from '../cues/cue.ts'
import { listCue } from '../cues/phrase-cue.ts'
import { HAS, type Observations } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import { tokenHash } from '../features/tokens.ts'
import type { RoleDefinition } from './role.ts'

/** Words a line has at most that says when the article was published and when it was changed. */
const BOTH = 14
const SAYS_WHEN = bitOf('published-words') | bitOf('updated-words')

/** `Published March 3, 2021 · Updated March 4, 2021`: it begins with the word, has a year, and nobody's name is announced. */
const saysWhen = ({ listed, marks, words }: Observations, at: number): boolean =>
  (listed.start[at] & SAYS_WHEN) !== 0 &&
  (marks[at] & HAS.year) !== 0 &&
  words[at] <= BOTH &&
  (listed.any[at] & bitOf('by-words')) === 0

/** `Published in the Marlow Courier from Mar. 4 to Mar. 7, 2021.` */
function publishedIn(observed: Observations, at: number): boolean {
  const { listed, marks, words, tokenFrom, token } = observed
  if ((listed.start[at] & bitOf('published-words')) === 0 || (listed.any[at] & bitOf('months')) === 0) return false
  if ((marks[at] & HAS.year) === 0 || words[at] > BOTH) return false
  return inWords().has(token[tokenFrom[at] + 1])
}

const inWords = onFirstUse((): ReadonlySet<number> => new Set(phrases('in-words').map(({ text }) => tokenHash(text))))

export const date: RoleDefinition = {
  role: 'date',
  meaning: 'when it was published or changed',
  cues: [
    listCue('date/month', 'it names a month', 'months'),
    listCue('date/weekday', 'it names a day of the week', 'weekdays'),
    listCue('date/published-word', 'it has a word for publishing', 'published-words'),
    listCue('date/updated-word', 'it has a word for updating', 'updated-words'),
    listCue('date/relative-time', 'it says how long ago', 'relative-times', 1),
    listCue('date/time-zone', 'it names a time zone', 'time-zones', 1),
    sign(
      'date/clock-alone',
      'it is little but a time of day',
      2,
      (observed, at) => (observed.marks[at] & HAS.clock) !== 0 && observed.words[at] <= 4
    ),
    sign(
      'date/figures-alone',
      'it is nothing but figures',
      1,
      (observed, at) => observed.words[at] > 0 && observed.numbers[at] === observed.words[at]
    )
  ],
  rules: [
    {
      name: 'date/published-in-rule',
      description: 'a line that begins with "published in", has a day and no more says when a paper had it',
      excludes: ROLES.filter((role) => role !== 'date'),
      holds: publishedIn
    },
    {
      name: 'date/says-when-rule',
      description: 'a line that begins with a word for publishing or updating and has a year names no author',
      excludes: ['byline'],
      holds: saysWhen
    }
  ],
  examples: ['Published March 3, 2021 at 5:42 PM', 'Stand: 14.07.2021, 18:05 Uhr', '17:32 Uhr']
}
