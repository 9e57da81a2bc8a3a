import { classes, sign } from '../cues/cue.ts'
import { listCue } from '../cues/phrase-cue.ts'
import { END, HAS, type Seen } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import { bareCounter } from './boilerplate.ts'
import type { RoleSheet } from './role.ts'

/** Tokens a credit has at most. */
const CREDIT = 10
const CREDITED = bitOf('agencies') | bitOf('credit-words')

/** How a line closes: 1 names in brackets, 2 an agency in brackets, 3 a credit word and names, 4 a colon and names, 5 an agency; 0 otherwise. */
function closing(seen: Seen, at: number): number {
  const from = seen.tokenFrom[at]
  const to = seen.tokenFrom[at + 1]
  let t = to - 1
  const bracketed = t > from && seen.tokenCase[t] === 0 && (seen.marks[at] & HAS.bracket) !== 0
  if (bracketed) t--
  let named = 0
  for (; t > from && to - t <= CREDIT; t--) {
    const cased = seen.tokenCase[t]
    if (cased === 2 || cased === 3) named++
    else if (cased === 4) break
    else if (cased === 0) {
      const mark = seen.folded[seen.tokenAt[t]]
      if (mark === 40) return named > 0 ? ((seen.listed.end[at] & CREDITED) !== 0 ? 2 : 1) : 0
      if (mark === 58 && named > 0) return (seen.listed.any[at] & bitOf('credit-words')) !== 0 ? 3 : 4
    } else if (seen.tokenLength[t] > 3 && t < to - 1 && named === 0) break
  }
  return (seen.listed.end[at] & bitOf('agencies')) !== 0 ? 5 : 0
}

const underCounter = (seen: Seen, at: number): boolean =>
  at > 0 && seen.gap[at] === 0 && bareCounter(seen, at - 1) && (at === 1 || seen.gap[at - 1] > 0)

/** Words a caption with a credit behind it has. */
const CREDITED_WORDS = { least: 6, most: 45 }

/** `… in the school yard. Photograph: Carla Nunez`: a credit word right before a colon, and names to the end. */
const closesOnCredit = (seen: Seen, at: number): boolean =>
  seen.words[at] >= CREDITED_WORDS.least &&
  seen.words[at] <= CREDITED_WORDS.most &&
  (seen.listed.colon[at] & bitOf('credit-words')) !== 0 &&
  closing(seen, at) === 3

/** Words a slide's title or caption has at most where a rule is to hold. */
const SLIDE = 25

export const caption: RoleSheet = {
  role: 'caption',
  meaning: 'what is said under a picture, and whose picture it is',
  cues: [
    classes('caption/closes-on-credit', 'of the credit it closes on', 6, 2, closing),
    listCue('caption/agency', 'it names a picture or news agency', 'agencies'),
    listCue('caption/credit-word', 'it has a word that gives credit for a picture', 'credit-words'),
    sign('caption/under-counter', 'it stands right under a picture counter', 1, underCounter),
    sign(
      'caption/recurring-credit',
      'a short line with a credit that stands elsewhere too',
      1,
      (seen, at) => seen.place.recurs[at] > 0 && seen.words[at] <= 10 && (seen.listed.any[at] & CREDITED) !== 0
    ),
    sign(
      'caption/present-tense-shape',
      'one sentence with a day or a year and a name, not in the run of text',
      0,
      (seen, at) =>
        seen.sentences[at] >= 1 &&
        seen.sentences[at] <= 3 &&
        (seen.listed.any[at] & (bitOf('weekdays') | bitOf('months'))) !== 0 &&
        seen.words[at] >= 8 &&
        seen.words[at] <= 60
    )
  ],
  rules: [
    {
      name: 'caption/counter-and-credit-rule',
      says: 'it stands right under a picture counter and closes on brackets, as a credit does',
      shuts: ['headline', 'standfirst', 'subhead', 'body', 'byline', 'date', 'boilerplate'],
      holds: (seen, at) => underCounter(seen, at) && seen.end[at] === END.bracket
    },
    {
      name: 'caption/credit-rule',
      says: 'it closes on a credit word, a colon and a name',
      shuts: ['headline', 'standfirst', 'subhead', 'body', 'byline', 'date'],
      holds: closesOnCredit
    },
    {
      name: 'caption/under-counter-rule',
      says: 'a short line bound to a picture counter is the picture’s caption',
      shuts: ['headline', 'standfirst', 'subhead', 'body', 'byline', 'date'],
      holds: (seen, at) =>
        underCounter(seen, at) &&
        seen.words[at] >= 2 &&
        seen.words[at] <= SLIDE &&
        at + 1 < seen.count &&
        seen.gap[at + 1] > 0
    }
  ],
  examples: ['Helfer füllen am Mittwoch Sandsäcke vor dem Rathaus von Merlau. Foto: dpa/Kai Lorenz']
}
