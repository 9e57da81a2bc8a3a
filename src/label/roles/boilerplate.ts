import { type Cue, classes, sign } from '../cues/cue.ts'
import { listCue } from '../cues/phrase-cue.ts'
import { END, HAS, type Seen, START } from '../features/observations.ts'
import { bitOf, type Listed } from '../features/phrase-lists.ts'
import { introducesAuthor, invites, promotes } from './boilerplate-phrases.ts'
import { nameLike } from './byline.ts'
import type { RoleSheet, Rule } from './role.ts'

/** Characters of the longest counter, `123 / 456`. */
const COUNTER = 9
/** The code of a slash. */
const SLASH = 47

/** A line that is nothing but two numbers, the first of them small, with a slash between. */
export function counter(seen: Seen, at: number): boolean {
  const from = seen.tokenFrom[at]
  if (seen.chars[at] > COUNTER || seen.tokenFrom[at + 1] - from !== 3) return false
  const { tokenCase, tokenLength, tokenAt, folded } = seen
  const spaced = folded[tokenAt[from] + tokenLength[from]] === 32
  return (
    tokenCase[from] === 4 &&
    tokenCase[from + 2] === 4 &&
    folded[tokenAt[from + 1]] === SLASH &&
    tokenLength[from] <= 3 &&
    tokenLength[from + 2] <= 3 &&
    (spaced || tokenLength[from] === 1)
  )
}

/** Words of a counter such as `Photo 2 of 5` at most, and letters of the word between its numbers. */
const COUNTER_TOKENS = 4
const BETWEEN = 4

/** Two numbers with one short word between, `2 of 5`, and perhaps a word before. */
function wordedCounter(seen: Seen, at: number): boolean {
  const from = seen.tokenFrom[at]
  const last = seen.tokenFrom[at + 1] - 1
  const count = last + 1 - from
  if (count < 3 || count > COUNTER_TOKENS || seen.numbers[at] !== 2) return false
  const { tokenCase, tokenLength } = seen
  const numbers =
    tokenCase[last] === 4 && tokenCase[last - 2] === 4 && tokenLength[last] <= 3 && tokenLength[last - 2] <= 3
  return numbers && tokenCase[last - 1] === 1 && tokenLength[last - 1] <= BETWEEN
}

/** A counter of either kind that no other reading is likely for: two numbers, what parts them, and nothing else. */
export function bareCounter(seen: Seen, at: number): boolean {
  return counter(seen, at) || (seen.tokenFrom[at + 1] - seen.tokenFrom[at] === 3 && wordedCounter(seen, at))
}

/** Tokens within which the colon of `Read also: …` stands. */
const LEAD_IN = 5
/** The code of a colon. */
const COLON = 58

/** A phrase that leads to another story, a colon, and no sentence behind it. */
function leadsElsewhere(seen: Seen, at: number): boolean {
  if ((seen.listed.start[at] & bitOf('related')) === 0 || seen.end[at] === END.stop || seen.words[at] > 25) return false
  const from = seen.tokenFrom[at]
  const to = Math.min(seen.tokenFrom[at + 1], from + LEAD_IN)
  for (let t = from; t < to; t++) if (seen.folded[seen.tokenAt[t]] === COLON) return true
  return false
}

const LISTS: readonly (readonly [Listed, string])[] = [
  ['advert', 'it has an advertisement’s words'],
  ['byline-box', 'it has the words of a note about the author'],
  ['comments', 'it has the words of a comment box'],
  ['consent', 'it has the words of a cookie notice'],
  ['continue-words', 'it says that the story continues'],
  ['copyright', 'it has the words of a copyright line'],
  ['navigation', 'it has the words of a menu'],
  ['page-furniture', 'it has the words of a page’s furniture'],
  ['paywall', 'it has the words of a paywall'],
  ['promo', 'it has the words of a promotion'],
  ['read-time', 'it says how long it takes to read'],
  ['related', 'it has the words that lead to other stories'],
  ['section-label', 'it has a section’s name'],
  ['share', 'it has the words of a share button'],
  ['subscribe', 'it has the words of a subscription box'],
  ['ui-control', 'it has the words of a button']
]

/** A rule that leaves a line no other role. */
function struck(name: string, says: string, holds: Rule['holds']): Rule {
  return { name, says, shuts: ['headline', 'standfirst', 'byline', 'date', 'subhead', 'body', 'caption'], holds }
}

export const boilerplate: RoleSheet = {
  role: 'boilerplate',
  meaning: 'everything else: menus, buttons, adverts, links, notices',
  cues: [
    ...LISTS.map(([list, says]): Cue => listCue(`boilerplate/${list}`, says, list, 1)),
    sign(
      'boilerplate/counter',
      'it is a counter of pictures',
      2,
      (seen, at) => counter(seen, at) || wordedCounter(seen, at)
    ),
    sign(
      'boilerplate/menu-run',
      'it is a row of short words with capitals',
      1,
      (seen, at) =>
        seen.words[at] >= 3 &&
        seen.small[at] === 0 &&
        seen.sentences[at] === 0 &&
        seen.commas[at] === 0 &&
        seen.capitals[at] < 3 &&
        (seen.marks[at] & HAS.quote) === 0 &&
        seen.digits[at] === 0
    ),
    classes(
      'boilerplate/since-related',
      'of how far above other stories were announced',
      9,
      0,
      (seen, at) => seen.place.sinceRelated[at]
    ),
    classes(
      'boilerplate/since-comments',
      'of how far above comments were announced',
      9,
      0,
      (seen, at) => seen.place.sinceComments[at]
    ),
    classes(
      'boilerplate/since-foot',
      'of how far above buttons and menus stand',
      9,
      0,
      (seen, at) => seen.place.sinceFoot[at]
    ),
    classes('boilerplate/author-again', 'of an author’s name that stands in a byline above', 12, 1, (seen, at) =>
      seen.place.author[at] === 0
        ? 0
        : seen.place.author[at] * 3 + (seen.place.prose[at] >= 14 ? 2 : seen.place.prose[at] >= 12 ? 1 : 0)
    ),
    sign(
      'boilerplate/commenter',
      'a name stands above and a time or a button close by',
      1,
      (seen, at) => at > 0 && nameLike(seen, at - 1) && seen.place.sinceComments[at] > 0
    )
  ],
  rules: [
    struck('boilerplate/invites-rule', 'it invites to a newsletter', invites),
    struck('boilerplate/promotes-rule', 'it invites to an app or a broadcast', promotes),
    struck('boilerplate/author-rule', 'it introduces the author', introducesAuthor),
    {
      name: 'boilerplate/counter-rule',
      says: 'a line that is nothing but a counter is none of the article’s words',
      shuts: ['headline', 'standfirst', 'byline', 'date', 'subhead', 'body', 'caption'],
      holds: bareCounter
    },
    {
      name: 'boilerplate/author-box-rule',
      says: 'a sentence that begins with an author’s name and has the words of a note about authors is one',
      shuts: ['headline', 'standfirst', 'subhead', 'body', 'caption'],
      holds: (seen, at) => seen.place.author[at] === 2 && (seen.listed.any[at] & bitOf('byline-box')) !== 0
    },
    {
      name: 'boilerplate/marked-promotion-rule',
      says: 'a line that begins with colons and has the words of a promotion is one',
      shuts: ['headline', 'standfirst', 'subhead', 'body', 'caption'],
      holds: (seen, at) => seen.folded[seen.textFrom[at]] === COLON && (seen.listed.any[at] & bitOf('promo')) !== 0
    },
    {
      name: 'boilerplate/copyright-number-rule',
      says: 'a line that begins with a copyright sign and has a year or a story’s number is a copyright line',
      shuts: ['headline', 'standfirst', 'subhead', 'body', 'caption'],
      holds: (seen, at) =>
        seen.start[at] === START.sign && (seen.marks[at] & HAS.copyright) !== 0 && seen.digits[at] >= 4
    },
    {
      name: 'boilerplate/leads-elsewhere-rule',
      says: 'a line that says "read also:" and goes on without a full stop leads to another story',
      shuts: ['body', 'caption'],
      holds: leadsElsewhere
    }
  ],
  examples: ['Skip to main content', '1 / 2', 'Load more updates', 'Related stories']
}
