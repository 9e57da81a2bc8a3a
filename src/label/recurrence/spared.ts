import { findPhrases, phraseAt } from '../../lexicon/match.ts'
import type { Recurrence } from '../../tree/recurrence.ts'
import { END, HAS, type Observations } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import { wordsIn } from '../features/words-in.ts'

/** A longer note says more than what it is on. */
const NOTE = 40
/** A subhead has at most this many words. */
const SUBHEAD = 8
/** Of the dumps that hold a line of the text, this share holds it within the text; the rest allows for mistakes of the labeller. */
const INSIDE = 0.9
/** Furniture of a site, or of one of a few templates, seldom stands in a smaller share of its dumps. */
const FEW = 0.25
/** Words of a headline below a line that recurs, and lines between. */
const HEADLINE = { least: 3, most: 25 }
const BELOW = 3
/** Dumps that hold a line which is no headline of one of them. */
const SEVERAL = 4
/** In fewer dumps than this a small share says nothing. */
const LEAST_DUMPS = 12

/** Figures of a telephone number or a price; a day has fewer. */
const FIGURES = 4
/** What stands in lines that ask readers something or tell them where to turn. */
const ASKING = HAS.at | HAS.address | HAS.hash | HAS.money | HAS.question
/** The ends of a sentence, and of an address to readers: `Dear neighbours,`. */
const SENTENCE_ENDS: readonly number[] = [END.stop, END.question, END.quoteAfterStop, END.comma]

/** Lists whose words are those of notices: of one alone in a longer line it may be an everyday word, as "account" is. */
const NOTICES = ['consent', 'paywall', 'subscribe'] as const
const NOTICE_BITS = bitOf('consent') | bitOf('paywall') | bitOf('subscribe')
const SHORT = 15
/** Lists whose phrases are those of offers where a line opens with one; elsewhere they may be everyday words. */
const OFFERS = bitOf('promo') | bitOf('comments') | bitOf('advert') | bitOf('related')
/** Lists whose phrases are furniture as a line of their own. */
const CONTROLS = bitOf('share') | bitOf('ui-control') | bitOf('page-furniture')

/** `The views expressed here are the author's own.`, `Editing by Ruth Ellery`: a note on the text, or a farewell, may stand below every text of a source. */
export function isNote(observed: Observations, at: number): boolean {
  if (observed.words[at] > NOTE) return false
  const words = wordsIn(observed, at)
  return phraseAt('text-notes', words, 0) !== null && !isOfRights(words)
}

/**
 * A short line that recurs between two lines which no other dump holds: as a subhead does, and what is furniture seldom, which stands beside more of it.
 */
export function isBetweenOwn(observed: Observations, recurrences: readonly (Recurrence | null)[], at: number): boolean {
  if (observed.words[at] > SUBHEAD || observed.end[at] === END.stop) return false
  return standsAlone(recurrences[at - 1]) && standsAlone(recurrences[at + 1])
}

/**
 * Whether a line stands in several dumps of its source, as the masthead, the day and the weather or the title of a series do, right above one that may be the
 * headline: no sentence, and in no other dump.
 */
export function standsAbove(observed: Observations, recurrences: readonly (Recurrence | null)[], at: number): boolean {
  const recurrence = recurrences[at]
  if (!recurrence || recurrence.of < LEAST_DUMPS || recurrence.documents < SEVERAL) return false
  for (let below = at + 1; below <= Math.min(at + BELOW, observed.count - 1); below++)
    if (standsAlone(recurrences[below])) return mayBeHeadline(observed, below)
  return false
}

function mayBeHeadline({ words, end }: Observations, at: number): boolean {
  return words[at] >= HEADLINE.least && words[at] <= HEADLINE.most && end[at] !== END.stop
}

/** No other dump of the source holds the line. */
export function standsAlone(recurrence: Recurrence | null | undefined): boolean {
  return recurrence != null && recurrence.documents < 2
}

/** Whether a line recurs and stands in the text of the dumps that hold it. */
export function mayBelong(recurrence: Recurrence | null | undefined): boolean {
  return recurrence != null && recurrence.documents > 1 && recurrence.inside >= INSIDE * recurrence.documents
}

/** Whether words that often stand in furniture between paragraphs stand in a line: those that offer something, and those that speak to readers. */
export function isOftenFurniture(observed: Observations, at: number): boolean {
  if ((observed.listed.any[at] & (NOTICE_BITS | bitOf('copyright'))) !== 0 || isOffer(observed, at)) return true
  const words = wordsIn(observed, at)
  return (['you-words', 'we-words', 'invitations'] as const).some((kind) => findPhrases(kind, words).length > 0)
}

/**
 * Whether a line is a sentence that offers and asks nothing and names no address or number: as a greeting, a farewell or a refrain is that stands in each text of its
 * author. Furniture reads so too, but where the labeller takes it for text it is seldom as short.
 */
export function isPlainSentence(observed: Observations, at: number): boolean {
  if (!SENTENCE_ENDS.includes(observed.end[at]) || (observed.marks[at] & ASKING) !== 0) return false
  if (observed.digits[at] > FIGURES || isOffer(observed, at)) return false
  const words = wordsIn(observed, at)
  if (phraseAt('invitations', words, 0) !== null || findPhrases('publisher-notices', words).length > 0) return false
  return (observed.listed.any[at] & (NOTICE_BITS | bitOf('copyright'))) === 0
}

/** Whether a line is a note on the text, or so few dumps of its source hold it that it is no furniture of all, and it offers nothing. */
export function isSeldom(observed: Observations, recurrence: Recurrence | null | undefined, at: number): boolean {
  if (isNote(observed, at)) return true
  if (recurrence == null || recurrence.of < LEAST_DUMPS || recurrence.documents - 1 >= FEW * (recurrence.of - 1))
    return false
  return !isOffer(observed, at)
}

function isOffer(observed: Observations, at: number): boolean {
  const { any, start, whole } = observed.listed
  if ((start[at] & OFFERS) !== 0 || (whole[at] & CONTROLS) !== 0) return true
  const words = wordsIn(observed, at)
  if (isOfRights(words)) return true
  if ((any[at] & NOTICE_BITS) === 0) return false
  return observed.words[at] < SHORT || NOTICES.flatMap((kind) => findPhrases(kind, words)).length > 1
}

/** `Reprints need the consent of the publisher.` */
const isOfRights = (words: readonly string[]): boolean => findPhrases('rights-notices', words).length > 0
