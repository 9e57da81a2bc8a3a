import { bitOf } from '../listed.ts'
import { type Seen, START } from '../seen.ts'

/**
 * Wordings that are sure: each was right in at least 99 lines of 100 of the training pages, over many
 * sites. They read the block's folded text, so they cost a look at its first characters and no more.
 */

const COPYRIGHT_SIGN = 169
/** The signs right before a name's end or a sentence's. */
const OPENING_CHARACTERS = 30
/** Longer than this and it is a paragraph that happens to speak of such things (words). */
const MOST_WORDS = 45

/** Words between a counter's two numbers: `2 of 5`, `Bild 2 von 5`; never a month's name. */
const OF = new Set(['of', 'von', 'sur', 'de', 'di', 'van', 'av', 'af'])

/** The block's text in lower case from one token to another, the spaces between them kept. */
function wordAt(seen: Seen, token: number): string {
  const from = seen.tokenAt[token]
  return String.fromCharCode(...seen.folded.subarray(from, from + seen.tokenLength[token]))
}

function opening(seen: Seen, at: number, most: number): string {
  const from = seen.textFrom[at]
  return String.fromCharCode(...seen.folded.subarray(from, from + Math.min(most, seen.chars[at])))
}

/** `3 of 12` and nothing else: two numbers, the first no larger, with a word for "of" between. */
export function wordedCounter(seen: Seen, at: number): boolean {
  const from = seen.tokenFrom[at]
  if (seen.tokenFrom[at + 1] - from !== 3 || seen.numbers[at] !== 2) return false
  const [first, middle, last] = [wordAt(seen, from), wordAt(seen, from + 1), wordAt(seen, from + 2)]
  return OF.has(middle) && first.length <= 3 && last.length <= 3 && Number(first) <= Number(last)
}

/** What leads to another story, and a colon. */
const ELSEWHERE =
  /^\W{0,3}(?:(?:also )?read(?: more| also| next| this)?|see also|don't miss|recommended|more on this|(?:à |a )?lire aussi|lesen sie auch|mehr zum thema|lees ook|leggi anche|lea también|lee también|leia também|leia mais) ?: ?\S/

/** `READ MORE: x`, `Lire aussi : x`: the words that lead to another story, a colon, and its title. */
export function leadsElsewhere(seen: Seen, at: number): boolean {
  return seen.words[at] >= 3 && seen.words[at] <= MOST_WORDS && ELSEWHERE.test(opening(seen, at, OPENING_CHARACTERS))
}

/** The sign with a year, a claim of all rights, or an agency's file number. */
const CLAIM = /^© ?(?:copyright )?(?:19|20)\d\d\b|^©.*(?:rights reserved|\d{5})/

/** `© 2021 Valley Ledger. All rights reserved.`, `© dpa-infocom, dpa:210714-99-123456/3` */
export function claimsCopyright(seen: Seen, at: number): boolean {
  if (seen.folded[seen.textFrom[at]] !== COPYRIGHT_SIGN || seen.words[at] > MOST_WORDS) return false
  return CLAIM.test(opening(seen, at, 240))
}

/** What invites to a newsletter, and where it goes. */
const INVITES = /^\W{0,3}(?:get|sign up|subscribe|receive|join|register|enter your)\b/
const INBOX = /\bin(?:to)? your inbox\b|\bnewsletters?\b/

/** `Get the Morning Ledger in your inbox, free.` */
export function invites(seen: Seen, at: number): boolean {
  if ((seen.listed.any[at] & bitOf('subscribe')) === 0 || seen.words[at] > MOST_WORDS) return false
  const text = opening(seen, at, 240)
  return INVITES.test(text) && INBOX.test(text)
}

/** `:: Watch Valley News live on television, on channel 501.` */
const BROADCAST = /^\W{0,4}(?:watch|listen to) .{2,60}? live on (?:tv|television|air|radio|channel|our)/

export function promotesBroadcast(seen: Seen, at: number): boolean {
  return seen.words[at] <= MOST_WORDS && BROADCAST.test(opening(seen, at, 120))
}

/** After a sentence about the author: how to reach her. */
const REACH = /\b(?:reach|contact|email) (?:her|him|them) at\b/
/** What people who write for a paper are. */
const TRADES = new Set(['reporter', 'correspondent', 'columnist', 'journalist', 'writer'])
const ARTICLES = new Set(['a', 'an', 'our', 'the'])

/** `Jane Roe is a reporter for …`, `Kerstin Aule is our transport correspondent`: two to four words, "is", and a trade close by. */
function namesTrade(text: string): boolean {
  const words = text.split(' ', 12)
  const is = words.indexOf('is')
  if (is < 2 || is > 4 || !ARTICLES.has(words[is + 1])) return false
  return words.slice(is + 2, is + 6).some((word) => TRADES.has(word.replace(/[.,;]$/, '')))
}

/** `Jane Roe covers water for the Ledger. Reach her at …` */
export function introducesAuthor(seen: Seen, at: number): boolean {
  if (seen.words[at] > 90 || seen.start[at] !== START.upper || (seen.listed.any[at] & bitOf('byline-box')) === 0)
    return false
  const text = opening(seen, at, 400)
  return REACH.test(text) || namesTrade(text)
}

const OFFERS = /^\W{0,3}(?:download|get|install) (?:the|our) /
const SHOPS = /\bapp store\b|\bgoogle play\b/

/** `Download our app from the App Store or Google Play.` */
export function offersApp(seen: Seen, at: number): boolean {
  if (seen.words[at] > MOST_WORDS) return false
  const text = opening(seen, at, 200)
  return OFFERS.test(text) && SHOPS.test(text)
}

/** `… in the school yard. Photograph: Carla Nunez`: a credit word, a colon, a short name to the end. */
const CLOSING_CREDIT =
  /[.!?”"’)] (?:photographs?|photos?|pictures?|credit|foto|fotos|bild|crédit photo|photo credit|illustration) ?: [^.:!?]{3,60}$/

export function closesOnCredit(seen: Seen, at: number): boolean {
  if ((seen.listed.any[at] & bitOf('credit-words')) === 0 || seen.words[at] > MOST_WORDS || seen.words[at] < 6)
    return false
  return CLOSING_CREDIT.test(opening(seen, at, 500))
}
