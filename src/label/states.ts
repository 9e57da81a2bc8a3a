import { ROLES, type Role } from '../tree/roles.ts'

/**
 * The states of the chain: the roles, with boilerplate split into before, inside and after the article, and
 * byline and date into those above the text and those below it. A role's probability is the sum of its states'.
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
  'byline-below',
  'date-below'
] as const

/** For each state the index of its role in ROLES. */
export const ROLE_OF: readonly number[] = STATES.map((state) => ROLES.indexOf(state.split('-')[0] as Role))

const BEFORE = 7
const INSIDE = 8
const AFTER = 9
const BYLINE = 2
const DATE = 3

/** 1 where one state may follow another, by from × STATES.length + to: nothing follows `after` but itself, and only `before`, byline and date come before `before`. */
export const ALLOWED = Uint8Array.from({ length: STATES.length ** 2 }, (_, at) => {
  const from = Math.floor(at / STATES.length)
  const to = at % STATES.length
  if (from === AFTER) return to === AFTER ? 1 : 0
  if (to === BEFORE) return from === BEFORE || from === BYLINE || from === DATE ? 1 : 0
  return 1
})

const BODY = ROLES.indexOf('body')
const BOILERPLATE = ROLES.indexOf('boilerplate')

/** The states of a dump whose roles are known. */
export function statesOf(roles: ArrayLike<number>): Uint8Array {
  const states = new Uint8Array(roles.length)
  let first = roles.length
  let last = -1
  let lastBody = -1
  for (let at = 0; at < roles.length; at++) {
    const role = roles[at]
    if (role === BODY) lastBody = at
    if (role === BOILERPLATE) continue
    last = at
    if (first === roles.length && role !== BYLINE && role !== DATE) first = at
  }
  for (let at = 0; at < roles.length; at++) {
    const role = roles[at]
    states[at] = role
    if (role === BOILERPLATE) states[at] = at > last ? AFTER : at < first ? BEFORE : INSIDE
    else if (role === BYLINE && at > lastBody && lastBody >= 0) states[at] = 10
    else if (role === DATE && at > lastBody && lastBody >= 0) states[at] = 11
  }
  return states
}
