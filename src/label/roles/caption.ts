import { classes, sign } from '../cues/cue.ts'
import { listCue } from '../cues/phrase-cue.ts'
import { CHAR } from '../features/character-classes.ts'
import { END, type Observations, TOKEN } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import { bareCounter } from './pictures/counter.ts'
import { CREDITED, closesOnCredit, closing, endsOnCreditSentence } from './pictures/credit.ts'
import { placesInPicture } from './pictures/position.ts'
import type { RoleDefinition } from './role.ts'

const underCounter = (observed: Observations, at: number): boolean =>
  at > 0 && observed.gap[at] === 0 && bareCounter(observed, at - 1) && (at === 1 || observed.gap[at - 1] > 0)

/** Figures of a picture's number, and words of what it shows. */
const NUMBER = 3
const SHOWN = 3

/** `[1/2]A diver checks the channel.`: a counter of pictures in square brackets, and what the picture shows. */
function counterInFront(observed: Observations, at: number): boolean {
  const { tokenAt, tokenCase, tokenLength, folded, words, tokenFrom } = observed
  const t = tokenFrom[at]
  if (words[at] < SHOWN || tokenFrom[at + 1] - t < NUMBER + SHOWN) return false
  const isMark = (token: number, mark: number) => tokenCase[token] === TOKEN.mark && folded[tokenAt[token]] === mark
  const isNumber = (token: number) => tokenCase[token] === TOKEN.figures && tokenLength[token] <= NUMBER
  return (
    isMark(t, CHAR.openSquare) &&
    isNumber(t + 1) &&
    isMark(t + 2, CHAR.slash) &&
    isNumber(t + 3) &&
    isMark(t + 4, CHAR.closeSquare)
  )
}

/** Words a slide's title or caption has at most where a rule is to hold. */
const SLIDE = 25

export const caption: RoleDefinition = {
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
      (observed, at) =>
        observed.context.recurs[at] > 0 && observed.words[at] <= 10 && (observed.listed.any[at] & CREDITED) !== 0
    ),
    sign(
      'caption/present-tense-shape',
      'one sentence with a day or a year and a name, not in the run of text',
      0,
      (observed, at) =>
        observed.sentences[at] >= 1 &&
        observed.sentences[at] <= 3 &&
        (observed.listed.any[at] & (bitOf('weekdays') | bitOf('months'))) !== 0 &&
        observed.words[at] >= 8 &&
        observed.words[at] <= 60
    )
  ],
  rules: [
    {
      name: 'caption/label-rule',
      description: 'it begins with a label that says that it is a caption',
      excludes: ['headline', 'standfirst', 'subhead', 'body', 'byline', 'date', 'boilerplate'],
      holds: (observed, at) =>
        (observed.listed.start[at] & bitOf('caption-labels')) !== 0 &&
        (observed.listed.whole[at] & bitOf('caption-labels')) === 0
    },
    {
      name: 'caption/counter-in-front-rule',
      description: 'it begins with a counter of pictures in square brackets',
      excludes: ['headline', 'standfirst', 'subhead', 'body', 'byline', 'date'],
      holds: counterInFront
    },
    {
      name: 'caption/counter-and-credit-rule',
      description: 'it stands right under a picture counter and closes on brackets, as a credit does',
      excludes: ['headline', 'standfirst', 'subhead', 'body', 'byline', 'date', 'boilerplate'],
      holds: (observed, at) => underCounter(observed, at) && observed.end[at] === END.bracket
    },
    {
      name: 'caption/credit-rule',
      description: 'it closes on a credit word, a colon and a name',
      excludes: ['headline', 'standfirst', 'subhead', 'body', 'byline', 'date'],
      holds: closesOnCredit
    },
    {
      name: 'caption/credit-sentence-rule',
      description: 'its last sentence is nothing but a word that gives credit for a picture and names',
      excludes: ['headline', 'standfirst', 'subhead', 'body', 'byline', 'date'],
      holds: endsOnCreditSentence
    },
    {
      name: 'caption/position-rule',
      description: 'it begins with where somebody or something stands in a picture',
      excludes: ['headline', 'standfirst', 'subhead', 'body', 'byline', 'date'],
      holds: placesInPicture
    },
    {
      name: 'caption/under-counter-rule',
      description: 'a short line bound to a picture counter is the picture’s caption',
      excludes: ['headline', 'standfirst', 'subhead', 'body', 'byline', 'date'],
      holds: (observed, at) =>
        underCounter(observed, at) &&
        observed.words[at] >= 2 &&
        observed.words[at] <= SLIDE &&
        at + 1 < observed.count &&
        observed.gap[at + 1] > 0
    }
  ],
  examples: ['Helfer füllen am Mittwoch Sandsäcke vor dem Rathaus von Merlau. Foto: dpa/Kai Lorenz']
}
