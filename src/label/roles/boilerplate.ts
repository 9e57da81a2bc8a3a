import { type Cue, classes, sign } from '../cues/cue.ts'
import { listCue } from '../cues/phrase-cue.ts'
import { HAS } from '../features/observations.ts'
import type { Listed } from '../features/phrase-lists.ts'
import { nameLike } from './byline.ts'
import { BOILERPLATE_RULES } from './furniture/rules.ts'
import { counter, wordedCounter } from './pictures/counter.ts'
import type { RoleDefinition } from './role.ts'

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

export const boilerplate: RoleDefinition = {
  role: 'boilerplate',
  meaning: 'everything else: menus, buttons, adverts, links, notices',
  cues: [
    ...LISTS.map(([list, description]): Cue => listCue(`boilerplate/${list}`, description, list, 1)),
    sign(
      'boilerplate/counter',
      'it is a counter of pictures',
      2,
      (observed, at) => counter(observed, at) || wordedCounter(observed, at)
    ),
    sign(
      'boilerplate/menu-run',
      'it is a row of short words with capitals',
      1,
      (observed, at) =>
        observed.words[at] >= 3 &&
        observed.functionWords[at] === 0 &&
        observed.sentences[at] === 0 &&
        observed.commas[at] === 0 &&
        observed.capitals[at] < 3 &&
        (observed.marks[at] & HAS.quote) === 0 &&
        observed.digits[at] === 0
    ),
    classes(
      'boilerplate/since-related',
      'of how far above other stories were announced',
      9,
      0,
      (observed, at) => observed.context.sinceRelated[at]
    ),
    classes(
      'boilerplate/since-comments',
      'of how far above comments were announced',
      9,
      0,
      (observed, at) => observed.context.sinceComments[at]
    ),
    classes(
      'boilerplate/since-foot',
      'of how far above buttons and menus stand',
      9,
      0,
      (observed, at) => observed.context.sinceFoot[at]
    ),
    classes('boilerplate/author-again', 'of an author’s name that stands in a byline above', 12, 1, (observed, at) =>
      observed.context.author[at] === 0
        ? 0
        : observed.context.author[at] * 3 +
          (observed.context.prose[at] >= 14 ? 2 : observed.context.prose[at] >= 12 ? 1 : 0)
    ),
    sign(
      'boilerplate/commenter',
      'a name stands above and a time or a button close by',
      1,
      (observed, at) => at > 0 && nameLike(observed, at - 1) && observed.context.sinceComments[at] > 0
    )
  ],
  rules: BOILERPLATE_RULES,
  examples: ['Skip to main content', '1 / 2', 'Load more updates', 'Related stories']
}
