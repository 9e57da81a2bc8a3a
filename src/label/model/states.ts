import { ROLES, type Role } from '../../tree/roles.ts'

/**
 * The states of the chain. A dump is taken to have four parts, each of which may be missing: what stands before the
 * article, its head, its text and what stands after it. Roles that occur in more than one part have a state in each,
 * so that the chain knows where it is. A role's probability is the sum of its states'.
 */
export const STATES = [
  'headline',
  'standfirst',
  'byline',
  'date',
  'subhead',
  'body',
  'caption',
  'boilerplate-before',
  'boilerplate-inside',
  'boilerplate-after',
  'byline-inside',
  'date-inside',
  'caption-head',
  'boilerplate-head',
  'boilerplate-box'
] as const
type State = (typeof STATES)[number]

/** For each state the index of its role in ROLES. */
export const ROLE_OF: readonly number[] = STATES.map((state) => ROLES.indexOf(state.split('-')[0] as Role))

const BEFORE = 0
const HEAD = 1
const TEXT = 2
const AFTER = 3
/** The part of the dump that a state belongs to. */
const PART: Record<State, number> = {
  headline: HEAD,
  standfirst: HEAD,
  byline: HEAD,
  date: HEAD,
  subhead: TEXT,
  body: TEXT,
  caption: TEXT,
  'boilerplate-before': BEFORE,
  'boilerplate-inside': TEXT,
  'boilerplate-after': AFTER,
  'byline-inside': TEXT,
  'date-inside': TEXT,
  'caption-head': HEAD,
  'boilerplate-head': HEAD,
  'boilerplate-box': TEXT
}

/**
 * 1 where one state may follow another, by from × STATES.length + to. Nothing follows the end but itself, and only
 * bylines and dates may stand before what is before the article. That the head comes before the text is left to be
 * learned: a page taken for text too early must be able to find its headline yet.
 */
export const ALLOWED = Uint8Array.from({ length: STATES.length ** 2 }, (_, at) => {
  const from = STATES[Math.floor(at / STATES.length)]
  const to = STATES[at % STATES.length]
  if (PART[from] === AFTER) return PART[to] === AFTER ? 1 : 0
  if (PART[to] === BEFORE) return PART[from] === BEFORE || from === 'byline' || from === 'date' ? 1 : 0
  return 1
})

const at = (state: State): number => STATES.indexOf(state)
const role = (name: Role): number => ROLES.indexOf(name)
const IN_TEXT: Record<number, number> = {
  [role('byline')]: at('byline-inside'),
  [role('date')]: at('date-inside'),
  [role('boilerplate')]: at('boilerplate-inside')
}
const IN_HEAD: Record<number, number> = {
  [role('caption')]: at('caption-head'),
  [role('boilerplate')]: at('boilerplate-head')
}

/** A run of at least this many blocks of boilerplate with text on both sides is a box: a gallery, a list of other stories, a form. */
const BOX = 4

/** The states of a dump whose roles are known. */
export function statesOf(roles: ArrayLike<number>): Uint8Array {
  const states = new Uint8Array(roles.length)
  let first = roles.length
  let text = roles.length
  let last = -1
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] === role('boilerplate')) continue
    last = i
    const begins = roles[i] !== role('byline') && roles[i] !== role('date')
    if (begins && first === roles.length) first = i
    if (text === roles.length && (roles[i] === role('body') || roles[i] === role('subhead'))) text = i
  }
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] === role('boilerplate') && i > last) states[i] = at('boilerplate-after')
    else if (roles[i] === role('boilerplate') && i < first) states[i] = at('boilerplate-before')
    else states[i] = (i < text ? IN_HEAD : IN_TEXT)[roles[i]] ?? roles[i]
  }
  markBoxes(states)
  return states
}

/** Long runs of boilerplate inside the text have a state of their own, so that what follows them is expected to be text. */
function markBoxes(states: Uint8Array): void {
  for (let from = 0; from < states.length; from++) {
    if (states[from] !== at('boilerplate-inside')) continue
    let to = from
    while (to < states.length && states[to] === at('boilerplate-inside')) to++
    if (to - from >= BOX) states.fill(at('boilerplate-box'), from, to)
    from = to
  }
}
