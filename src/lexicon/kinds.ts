/** Kinds of words, one folder of lists each (function words are separate: see `functionWords`). */
export const LEXICON_KINDS = [
  'advert',
  'agencies',
  'am-pm',
  'and-words',
  'articles',
  'author-is',
  'author-notes',
  'beat-words',
  'by-words',
  'byline-box',
  'byline-labels',
  'byline-prepositions',
  'caption-labels',
  'clock-words',
  'collective-words',
  'comments',
  'consent',
  'contact-words',
  'continue-words',
  'contributed-words',
  'contributor-labels',
  'copyright',
  'correction-words',
  'count-words',
  'credit-words',
  'date-joiners',
  'dialog-topics',
  'embed-things',
  'embed-verbs',
  'eras',
  'family-names',
  'follow-words',
  'given-names',
  'in-words',
  'inboxes',
  'invitations',
  'issue-words',
  'job-titles',
  'job-words',
  'live-words',
  'minute-words',
  'months',
  'name-particles',
  'navigation',
  'newspaper-words',
  'of-words',
  'ordinals',
  'organisation-words',
  'outlets',
  'owner-joiners',
  'page-furniture',
  'page-words',
  'paywall',
  'place-openers',
  'place-particles',
  'place-words',
  'places',
  'portrait-words',
  'promo',
  'published-words',
  'range-words',
  'read-time',
  'related',
  'relative-times',
  'section-label',
  'share',
  'since-words',
  'subscribe',
  'surname-particles',
  'time-zones',
  'type-labels',
  'ui-control',
  'updated-words',
  'we-words',
  'weekdays',
  'you-words'
] as const
export type LexiconKind = (typeof LEXICON_KINDS)[number]

/** Languages that every kind has, `mul` lists excepted; some kinds have more. */
export const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'] as const

/** One entry of the lexicon. */
export interface Phrase {
  /** Lower case, NFC. */
  readonly text: string
  /** ISO 639-1, or `mul` for words of many languages. */
  readonly language: string
  /** The value that the list gives it: a month's number, an offset, where in a line a boilerplate phrase may stand. */
  readonly value?: string
}
