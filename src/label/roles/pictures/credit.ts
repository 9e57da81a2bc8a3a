import { phrases } from '../../../lexicon/index.ts'
import { wordsOf } from '../../../lexicon/match.ts'
import { onFirstUse } from '../../../on-first-use.ts'
import { CHAR } from '../../features/character-classes.ts'
import { HAS, type Observations, TOKEN } from '../../features/observations.ts'
import { bitOf } from '../../features/phrase-lists.ts'
import { tokenHash } from '../../features/tokens.ts'

/** Tokens a credit has at most. */
const CREDIT = 10
/** The lists whose words give credit for a picture. */
export const CREDITED = bitOf('agencies') | bitOf('credit-words')

/** How a line closes: 1 names in brackets, 2 an agency in brackets, 3 a credit word and names, 4 a colon and names, 5 an agency; 0 otherwise. */
export function closing(observed: Observations, at: number): number {
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

/** Words a caption with a credit behind it has. */
const CREDITED_WORDS = { least: 6, most: 45 }

/** `… in the school yard. Photograph: Carla Nunez`: a credit word right before a colon, and names to the end. */
export const closesOnCredit = (observed: Observations, at: number): boolean =>
  observed.words[at] >= CREDITED_WORDS.least &&
  observed.words[at] <= CREDITED_WORDS.most &&
  (observed.listed.colon[at] & bitOf('credit-words')) !== 0 &&
  closing(observed, at) === 3

/** First words of phrases that give credit for a picture, such as `Fot.` and `Photograph by`: those that also say who contributed it. */
const pictureWords = onFirstUse((): ReadonlySet<number> => {
  const credits = new Set(phrases('credit-words').map(({ text }) => text))
  const both = phrases('contributor-labels').filter(({ text }) => credits.has(text))
  return new Set(both.map(({ text }) => tokenHash(wordsOf(text)[0] ?? '')))
})

/** Letters of the longest particle in a name, and of the longest `by`. */
const PARTICLE = 3

/** `… in the school yard. Fot. Jan Asker`: a last sentence of nothing but a word for a picture and names, without a colon. */
export function endsOnCreditSentence(observed: Observations, at: number): boolean {
  if (observed.words[at] < CREDITED_WORDS.least || observed.words[at] > CREDITED_WORDS.most) return false
  const { token, tokenCase, tokenLength, tokenFrom } = observed
  const to = tokenFrom[at + 1]
  let named = 0
  for (let t = to - 1; t > tokenFrom[at] && to - t <= CREDIT; t--) {
    if (named > 0 && pictureWords().has(token[t])) return isAfterSentence(observed, at, t)
    const cased = tokenCase[t]
    if (cased === TOKEN.capital || cased === TOKEN.capitals) named++
    else if (cased === TOKEN.figures || (cased !== TOKEN.mark && tokenLength[t] > PARTICLE)) return false
  }
  return false
}

/** Whether what stands right before a token ends a sentence, or closes a quotation or a bracket behind one. */
function isAfterSentence({ tokenAt, textFrom, folded }: Observations, at: number, token: number): boolean {
  let before = tokenAt[token] - 1
  while (before > textFrom[at] && folded[before] === CHAR.space) before--
  return SENTENCE_ENDS.has(folded[before])
}

const SENTENCE_ENDS: ReadonlySet<number> = new Set(Array.from('.!?…"”»)', (mark) => mark.charCodeAt(0)))
