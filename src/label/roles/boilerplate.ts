import { type Cue, classes, sign } from '../cue.ts'
import type { Listed } from '../listed.ts'
import { listCue } from '../listed-cue.ts'
import { HAS, type Seen } from '../seen.ts'
import { nameLike } from './byline.ts'
import type { RoleSheet, Rule } from './role.ts'
import {
  claimsCopyright,
  introducesAuthor,
  invites,
  leadsElsewhere,
  offersApp,
  promotesBroadcast,
  wordedCounter
} from './wordings.ts'

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
      (seen, at) => seen.place.since[0][at]
    ),
    classes(
      'boilerplate/since-comments',
      'of how far above comments were announced',
      9,
      0,
      (seen, at) => seen.place.since[1][at]
    ),
    classes(
      'boilerplate/since-foot',
      'of how far above buttons and menus stand',
      9,
      0,
      (seen, at) => seen.place.since[2][at]
    ),
    sign(
      'boilerplate/commenter',
      'a name stands above and a time or a button close by',
      1,
      (seen, at) => at > 0 && nameLike(seen, at - 1) && seen.place.since[1][at] > 0
    )
  ],
  rules: [
    struck(
      'boilerplate/counter-rule',
      'a line that is nothing but a counter is none of the article’s words',
      (seen, at) => counter(seen, at) || wordedCounter(seen, at)
    ),
    struck('boilerplate/leads-elsewhere-rule', 'it leads to another story', leadsElsewhere),
    struck('boilerplate/copyright-rule', 'it claims the rights', claimsCopyright),
    struck('boilerplate/invites-rule', 'it invites to a newsletter', invites),
    struck('boilerplate/broadcast-rule', 'it promotes a broadcast', promotesBroadcast),
    struck('boilerplate/app-rule', 'it offers an app', offersApp),
    struck('boilerplate/author-rule', 'it introduces the author', introducesAuthor)
  ],
  examples: ['Skip to main content', '1 / 2', 'Load more updates', 'Related stories']
}
