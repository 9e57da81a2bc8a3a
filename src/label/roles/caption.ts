import { phrases } from '../../lexicon/index.ts'
import { phraseAt, wordsOf } from '../../lexicon/match.ts'
import { onFirstUse } from '../../on-first-use.ts'
import { classes, sign } from '../cues/cue.ts'
import { listCue } from '../cues/phrase-cue.ts'
import { CHAR } from '../features/character-classes.ts'
import { END, HAS, type Observations, TOKEN } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import { tokenHash } from '../features/tokens.ts'
import { wordsIn } from '../features/words-in.ts'
import { bareCounter } from './picture-counter.ts'
import type { RoleDefinition } from './role.ts'

/** Tokens a credit has at most. */
const CREDIT = 10
const CREDITED = bitOf('agencies') | bitOf('credit-words')

/** How a line closes: 1 names in brackets, 2 an agency in brackets, 3 a credit word and names, 4 a colon and names, 5 an agency; 0 otherwise. */
function closing(observed: Observations, at: number): number {
  const from = observed.tokenFrom[at]
  const to = observed.tokenFrom[at + 1]
  let t = to - 1
  const bracketed = t > from && observed.tokenCase[t] === TOKEN.mark && (observed.marks[at] & HAS.bracket) !== 0
  if (bracketed) t--
  let named = 0
  for (; t > from && to - t <= CREDIT; t--) {
    const cased = observed.tokenCase[t]
    if (cased === TOKEN.capital || cased === TOKEN.capitals) named++
    else if (cased === TOKEN.figures) break
    else if (cased === TOKEN.mark) {
      const mark = observed.folded[observed.tokenAt[t]]
      if (mark === CHAR.openBracket) return named > 0 ? ((observed.listed.end[at] & CREDITED) !== 0 ? 2 : 1) : 0
      if (mark === CHAR.colon && named > 0) return (observed.listed.any[at] & bitOf('credit-words')) !== 0 ? 3 : 4
    } else if (observed.tokenLength[t] > 3 && t < to - 1 && named === 0) break
  }
  return (observed.listed.end[at] & bitOf('agencies')) !== 0 ? 5 : 0
}

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

/** Words a caption with a credit behind it has. */
const CREDITED_WORDS = { least: 6, most: 45 }

/** `… in the school yard. Photograph: Carla Nunez`: a credit word right before a colon, and names to the end. */
const closesOnCredit = (observed: Observations, at: number): boolean =>
  observed.words[at] >= CREDITED_WORDS.least &&
  observed.words[at] <= CREDITED_WORDS.most &&
  (observed.listed.colon[at] & bitOf('credit-words')) !== 0 &&
  closing(observed, at) === 3

/** First words of phrases for where something stands in a picture. */
const positionWords = onFirstUse(
  (): ReadonlySet<number> => new Set(phrases('picture-positions').map(({ text }) => tokenHash(wordsOf(text)[0] ?? '')))
)

/** Words of a caption that begins so at most. */
const POSITIONED = 60

/** `From left to right: Ann Orme, …`, `Clockwise from top left, …`: a colon ends the phrase, but where it says so of nothing but pictures. */
function placesInPicture(observed: Observations, at: number): boolean {
  if (observed.words[at] > POSITIONED || !positionWords().has(observed.token[observed.tokenFrom[at]])) return false
  const words = wordsIn(observed, at)
  const hit = phraseAt('picture-positions', words, 0)
  if (hit === null || hit.end === words.length) return false
  return hit.phrase.value === 'alone' || wordsBeforeColon(observed, at) === hit.end
}

/** How many words stand before a block's first colon. */
function wordsBeforeColon({ folded, textFrom, chars }: Observations, at: number): number {
  const text = folded.subarray(textFrom[at], textFrom[at] + chars[at])
  return wordsOf(String.fromCharCode(...text.subarray(0, Math.max(0, text.indexOf(CHAR.colon))))).length
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
