import { bitOf } from '../listed.ts'
import { type Seen, START } from '../seen.ts'

/**
 * Wordings that are sure: each was right in at least 99 lines of 100 of the training pages, over many
 * sites. They read the block's folded text, so they cost a look at its first characters and no more.
 */

/** Longer than this and it is a paragraph that happens to speak of such things (words). */
const MOST_WORDS = 45

function opening(seen: Seen, at: number, most: number): string {
  const from = seen.textFrom[at]
  return String.fromCharCode(...seen.folded.subarray(from, from + Math.min(most, seen.chars[at])))
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
/** `Jane Roe is a reporter for …`, `Kerstin Aule is our transport correspondent`. */
const IS_OUR =
  /^(?:[\p{L}'’.-]+ ){2,4}is (?:an?|our|the \p{L}+'s) (?:\p{L}+[ -]){0,3}(?:reporter|correspondent|columnist|journalist|staff writer|contributing writer|freelance writer)\b/u

/** `Jane Roe covers water for the Ledger. Reach her at …` */
export function introducesAuthor(seen: Seen, at: number): boolean {
  if (seen.words[at] > 90 || seen.start[at] !== START.upper || (seen.listed.any[at] & bitOf('byline-box')) === 0)
    return false
  const text = opening(seen, at, 400)
  return REACH.test(text) || IS_OUR.test(text)
}

/** `Download our app from the App Store or Google Play.` */
const APP = /^\W{0,3}(?:download|get|install) (?:the|our) .{0,40}?\bapp\b.*(?:app store|google play)/

export function offersApp(seen: Seen, at: number): boolean {
  return seen.words[at] <= MOST_WORDS && APP.test(opening(seen, at, 200))
}

/** `… in the school yard. Photograph: Carla Nunez`: a credit word, a colon, a short name to the end. */
const CLOSING_CREDIT =
  /[.!?”"’)] (?:photographs?|photos?|pictures?|credit|foto|fotos|bild|crédit photo|photo credit|illustration) ?: [^.:!?]{3,60}$/

export function closesOnCredit(seen: Seen, at: number): boolean {
  if ((seen.listed.any[at] & bitOf('credit-words')) === 0 || seen.words[at] > MOST_WORDS || seen.words[at] < 6)
    return false
  return CLOSING_CREDIT.test(opening(seen, at, 500))
}
