import { AXIS } from '../../context/boxes/chart-axes.ts'
import { SKIPPED } from '../../context/boxes/skip-links.ts'
import { CHAR } from '../../features/character-classes.ts'
import { END, HAS, type Observations, START } from '../../features/observations.ts'
import { bitOf } from '../../features/phrase-lists.ts'
import { namesOtherWriter } from '../names/teasers.ts'
import { bareCounter } from '../pictures/counter.ts'
import { namesPictureFile } from '../pictures/file-name.ts'
import type { Rule } from '../role.ts'
import {
  announcesAdvert,
  isConsentButton,
  isControl,
  isInShareBar,
  isMenuRow,
  isPictureWord,
  tellsReadTime
} from './controls.ts'
import { isEndMark, opensNewTab } from './line-ends.ts'
import {
  asksConsent,
  countsPages,
  givesNotice,
  introducesAuthor,
  invites,
  namesEditors,
  namesSection,
  promotes
} from './notices.ts'

/** Tokens within which the colon of `Read also: …` stands. */
const LEAD_IN = 5

/** A phrase that leads to another story, a colon, and no sentence behind it. */
function leadsElsewhere(observed: Observations, at: number): boolean {
  if ((observed.listed.start[at] & bitOf('related')) === 0 || observed.end[at] === END.stop || observed.words[at] > 25)
    return false
  const from = observed.tokenFrom[at]
  const to = Math.min(observed.tokenFrom[at + 1], from + LEAD_IN)
  for (let t = from; t < to; t++) if (observed.folded[observed.tokenAt[t]] === CHAR.colon) return true
  return false
}

/** Words of a cookie notice: of 1,266 lines of train and world that begin with one's words, 12 are text and none is any other role. */
const CONSENT_WORDS = 40

/** Lists whose phrases, where one is a whole line, are never the article's: of 15,654 such lines of train and world 22 are. */
const NOTHING_ELSE = (['advert', 'comments', 'continue-words', 'paywall', 'related', 'subscribe'] as const).reduce(
  (bits, list) => bits | bitOf(list),
  0
)

/** Lists of what buttons say. */
const BUTTONS = bitOf('promo') | bitOf('ui-control')

/** `View deal`, under each thing that a shop sells: of 3,102 such lines of train, extra and world three are not boilerplate. */
function isRecurringButton({ listed, words, context }: Observations, at: number): boolean {
  return (listed.whole[at] & BUTTONS) !== 0 && words[at] > 1 && context.recurs[at] > 0
}

/** A rule that leaves a line no other role. */
function struck(name: string, description: string, holds: Rule['holds']): Rule {
  return {
    name,
    description,
    excludes: ['headline', 'standfirst', 'byline', 'date', 'subhead', 'body', 'caption'],
    holds
  }
}

/** A rule that leaves a line none but this role and those that name authors and dates. */
function notText(name: string, description: string, holds: Rule['holds']): Rule {
  return { name, description, excludes: ['headline', 'standfirst', 'subhead', 'body', 'caption'], holds }
}

/** A rule that leaves a line none but this role and that of the headline. */
function leadsAway(name: string, description: string, holds: Rule['holds']): Rule {
  return { name, description, excludes: ['standfirst', 'byline', 'date', 'subhead', 'body', 'caption'], holds }
}

/** What is boilerplate for sure. */
export const BOILERPLATE_RULES: readonly Rule[] = [
  struck('boilerplate/invites-rule', 'it invites to a newsletter', invites),
  struck('boilerplate/promotes-rule', 'it invites to an app or a broadcast', promotes),
  struck('boilerplate/author-rule', 'it introduces the author', introducesAuthor),
  struck('boilerplate/notice-rule', 'it is a notice of a mail, a shop or blocked content', givesNotice),
  struck('boilerplate/section-rule', 'it says from which section it is', namesSection),
  struck('boilerplate/menu-rule', 'it is nothing but the entries of a menu', isMenuRow),
  struck('boilerplate/pages-rule', 'it only counts pages', countsPages),
  struck(
    'boilerplate/skipped-rule',
    'it stands between a link past a box and the end of that box',
    (observed, at) => observed.context.skipped[at] === SKIPPED.box
  ),
  struck(
    'boilerplate/dialog-rule',
    'it is of a dialog that asks for consent above the text',
    (observed, at) => observed.context.dialog[at] === 1
  ),
  struck(
    'boilerplate/axis-rule',
    'it is a figure along the axis of a chart',
    (observed, at) => observed.context.axis[at] === AXIS.figure
  ),
  struck(
    'boilerplate/line-number-rule',
    'it numbers a line of code',
    (observed, at) => observed.context.lineNumber[at] === 1
  ),
  struck('boilerplate/counter-rule', 'it is nothing but a counter', bareCounter),
  notText(
    'boilerplate/author-box-rule',
    'a sentence that begins with an author’s name and has the words of a note about authors is one',
    (observed, at) => observed.context.author[at] === 2 && (observed.listed.any[at] & bitOf('byline-box')) !== 0
  ),
  notText(
    'boilerplate/marked-promotion-rule',
    'a line that begins with colons and has the words of a promotion is one',
    (observed, at) =>
      observed.folded[observed.textFrom[at]] === CHAR.colon && (observed.listed.any[at] & bitOf('promo')) !== 0
  ),
  notText(
    'boilerplate/copyright-number-rule',
    'a line that begins with a copyright sign and has a year or a story’s number is a copyright line',
    (observed, at) =>
      observed.start[at] === START.sign && (observed.marks[at] & HAS.copyright) !== 0 && observed.digits[at] >= 4
  ),
  {
    name: 'boilerplate/leads-elsewhere-rule',
    description: 'a line that says "read also:" and goes on without a full stop leads to another story',
    excludes: ['subhead', 'body', 'caption'],
    holds: leadsElsewhere
  },
  leadsAway(
    'boilerplate/labelled-link-rule',
    'it leads to another story by a label in capitals that another link has, too',
    ({ context }, at) => context.labelledLink[at] === 1
  ),
  {
    name: 'boilerplate/announced-rule',
    description: 'a short line without an end under a line that announces other stories is one of their headlines',
    excludes: ['subhead', 'body'],
    holds: (observed, at) => observed.context.announced[at] === 1
  },
  struck(
    'boilerplate/whole-phrase-rule',
    'it is nothing but the words of a button, a notice or a heading over other stories',
    (observed, at) => (observed.listed.whole[at] & NOTHING_ELSE) !== 0
  ),
  struck(
    'boilerplate/recurring-button-rule',
    'it is nothing but what a button says, and stands more than once',
    isRecurringButton
  ),
  struck('boilerplate/consent-rule', 'it is nothing but the words of a cookie notice', isConsentButton),
  struck('boilerplate/cookie-sentence-rule', 'it begins with a site’s words on its cookies', asksConsent),
  struck('boilerplate/control-rule', 'it is nothing but what a button or link says', isControl),
  notText('boilerplate/editors-rule', 'it says who edited or checked the text, and nothing else', namesEditors),
  notText('boilerplate/read-time-rule', 'it says how long it takes to read, and nothing else', tellsReadTime),
  struck('boilerplate/advert-rule', 'it says that the text goes on below an advertisement', announcesAdvert),
  notText('boilerplate/end-mark-rule', 'it is an end mark', isEndMark),
  notText('boilerplate/new-tab-rule', 'it is a link that says it opens a new tab', opensNewTab),
  struck('boilerplate/share-bar-rule', 'it stands in a row of buttons for sharing', isInShareBar),
  {
    name: 'boilerplate/picture-word-rule',
    description: 'it is nothing but the word for a picture or video',
    excludes: ['standfirst', 'byline', 'date', 'body', 'caption'],
    holds: isPictureWord
  },
  {
    name: 'boilerplate/consent-rule',
    description:
      'a sentence that begins with the words of a cookie notice is no part of an article’s head and no heading',
    excludes: ['headline', 'standfirst', 'byline', 'date', 'subhead', 'caption'],
    holds: (observed, at) =>
      (observed.listed.start[at] & bitOf('consent')) !== 0 &&
      observed.words[at] <= CONSENT_WORDS &&
      (observed.sentences[at] > 0 || observed.end[at] === END.stop)
  },
  struck('boilerplate/other-writer-rule', 'it leads to other texts, and says who wrote these', namesOtherWriter),
  struck('boilerplate/picture-file-rule', 'it is nothing but the name of a picture’s file', namesPictureFile)
]
