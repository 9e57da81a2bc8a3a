import { phrases } from '../../lexicon/index.ts'
import { onFirstUse } from '../../on-first-use.ts'
import { ROLES } from '../../tree/roles.ts'
import { CHAR } from '../features/character-classes.ts'
import { mix } from '../features/hash.ts'
import { END, type Observations, TOKEN } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import { tokenHash } from '../features/tokens.ts'
import type { Rule } from './role.ts'

/** No headline is longer (UTF-16 code units); a line that is longer is a text without its breaks. */
const LONGEST = 300
/** A dump of one line that is longer (words) is a paragraph. */
const LONGEST_ALONE = 25
/** Fewer letters in a row are initials. */
const LEAST_LETTERS = 5
/** `Nordholm (ots)`, `HARLOW, Ore. (AP) —` have at most this many words. */
const LONGEST_DATELINE = 8

/** Lists whose phrases head no article where they are all of a line. */
const NO_TITLES =
  bitOf('advert') |
  bitOf('agencies') |
  bitOf('comments') |
  bitOf('consent') |
  bitOf('paywall') |
  bitOf('section-label') |
  bitOf('share') |
  bitOf('subscribe') |
  bitOf('ui-control')

const refused = (name: string, description: string, holds: Rule['holds']): Rule => ({
  name: `headline/${name}-rule`,
  description,
  excludes: ['headline'],
  holds
})

/** What no headline is. */
export const HEADLINE_REFUSALS: readonly Rule[] = [
  refused('too-long', 'it is longer than any headline', ({ chars }, at) => chars[at] > LONGEST),
  refused(
    'only-line',
    'it is a paragraph, and all there is',
    ({ count, words }, at) => count === 1 && words[at] > LONGEST_ALONE
  ),
  refused(
    'label-alone',
    'it is nothing but a section, a control or an agency',
    ({ listed }, at) => (listed.whole[at] & NO_TITLES) !== 0
  ),
  refused('type-label', 'it only says what the text is', ({ whole }, at) => typeLabels().has(whole[at])),
  {
    name: 'headline/letterhead-rule',
    description: 'letterheads of releases say so, or are set letter by letter',
    excludes: ROLES.filter((role) => role !== 'boilerplate'),
    holds: (observed, at) => isLetterSpaced(observed, at) || typeLabels().get(observed.whole[at]) === 'press-release'
  },
  {
    name: 'headline/all-in-one-line-rule',
    description: 'it is long, and all there is',
    excludes: ROLES.filter((role) => role !== 'body'),
    holds: ({ count, chars }, at) => count === 1 && chars[at] > LONGEST
  },
  refused('dateline', 'it is a place with an agency behind it', isDateline),
  refused('sender', 'it stands right above the label of a release, whose title stands below', isAboveRelease)
]

/** Lines from a sender's name down to the label of a release, and from there to the release's title, at most. */
const SENDER_ABOVE = 2
const TITLE_BELOW = 4
/** Words that a title has at least, and at most. */
const TITLE = { least: 3, most: 25 }

/**
 * `Harbour Board of Sula`, above `PRESS RELEASE` with a title below it: of 29 such lines of train and world none is a
 * headline.
 */
function isAboveRelease({ whole, words, end, digits, count }: Observations, at: number): boolean {
  for (let label = at + 1; label <= at + SENDER_ABOVE && label < count; label++) {
    if (typeLabels().get(whole[label]) !== 'press-release') continue
    for (let below = label + 1; below <= label + TITLE_BELOW && below < count - 1; below++)
      if (words[below] >= TITLE.least && words[below] <= TITLE.most && end[below] !== END.stop && digits[below] < 3)
        return true
    return false
  }
  return false
}

/** `P R E S S  R E L E A S E`, `T h e  H o n .  I d a  W e n d e l l`: display type. */
function isLetterSpaced({ tokenFrom, tokenLength, tokenCase }: Observations, at: number): boolean {
  let letters = 0
  for (let t = tokenFrom[at]; t < tokenFrom[at + 1]; t++) {
    if (tokenCase[t] === TOKEN.mark || tokenCase[t] === TOKEN.figures) continue
    if (tokenLength[t] > 1) return false
    letters++
  }
  return letters >= LEAST_LETTERS
}

function isDateline(observed: Observations, at: number): boolean {
  const { words, end, listed, folded, textFrom, chars } = observed
  if (words[at] > LONGEST_DATELINE || (listed.any[at] & bitOf('agencies')) === 0) return false
  if (end[at] === END.bracket) return (listed.end[at] & bitOf('agencies')) !== 0
  const last = folded[textFrom[at] + chars[at] - 1]
  return end[at] === END.mark && (last === CHAR.hyphen || last === EM_DASH || last === EN_DASH)
}

const EM_DASH = 0x2014
const EN_DASH = 0x2013

/** The types that labels name, by the labels' hashes as whole lines. */
const typeLabels = onFirstUse(
  (): ReadonlyMap<number, string | undefined> =>
    new Map(phrases('type-labels').map(({ text, value }) => [wholeHash(text), value]))
)

function wholeHash(text: string): number {
  return text.split(/[^\p{L}\p{M}'’]+/u).reduce((hash, word) => (word === '' ? hash : mix(hash, tokenHash(word))), 0)
}
