/**
 * The two closed lists that describe a line. The labeller decides the `Role`; composing assigns the `Kind` by patterns.
 */

/** Roles of lines. Their order is that of the model's rows, of tables and of reports. */
export const ROLES = ['headline', 'standfirst', 'byline', 'date', 'subhead', 'body', 'caption', 'boilerplate'] as const
/** What a line is: one of `ROLES`. */
export type Role = (typeof ROLES)[number]

/** The kinds each role may have; a role with an empty list has none, and its blocks carry `null`. */
export const KINDS = {
  headline: [],
  standfirst: [],
  byline: [],
  date: ['published', 'modified', 'update'],
  subhead: ['section', 'update'],
  body: ['paragraph', 'list-item', 'quote', 'embed-intro', 'tagline', 'correction'],
  caption: ['picture', 'video', 'gallery'],
  boilerplate: [
    'navigation',
    'ui-control',
    'section-label',
    'consent',
    'share',
    'related',
    'subscribe',
    'promo',
    'advert',
    'comments',
    'copyright',
    'gallery-counter',
    'paywall',
    'byline-box',
    'page-furniture',
    'record-field',
    'other'
  ]
} as const satisfies Record<Role, readonly string[]>

/** A kind that blocks of role `R` may have: `never` becomes `null`. */
export type KindOf<R extends Role> = [(typeof KINDS)[R][number]] extends [never] ? null : (typeof KINDS)[R][number]
/** A finer name within a role: one of the lists of `KINDS`. */
export type Kind = (typeof KINDS)[Role][number]

/** Every role with each of its kinds: a union of the pairs that exist and of no others. */
export type RoleAndKind = { [R in Role]: { role: R; kind: KindOf<R> } }[Role]

/** Whether a thing's kind is one of its role's, as a block's has to be. */
export function hasKindOfRole<T extends { role: Role; kind: Kind | null }>(thing: T): thing is T & RoleAndKind {
  const kinds: readonly string[] = KINDS[thing.role]
  return thing.kind === null ? kinds.length === 0 : kinds.includes(thing.kind)
}
