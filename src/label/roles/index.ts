import { ROLES, type Role } from '../../tree/roles.ts'
import type { Cue } from '../cues/cue.ts'
import type { Seen } from '../features/observations.ts'
import { body } from './body.ts'
import { boilerplate } from './boilerplate.ts'
import { byline } from './byline.ts'
import { caption } from './caption.ts'
import { shutBySaid } from './container-marks.ts'
import { date } from './date.ts'
import { headline } from './headline.ts'
import type { RoleSheet, Rule } from './role.ts'
import { standfirst } from './standfirst.ts'
import { subhead } from './subhead.ts'

/** One sheet for each role. */
export const SHEETS: Readonly<Record<Role, RoleSheet>> = {
  headline,
  standfirst,
  byline,
  date,
  subhead,
  body,
  caption,
  boilerplate
}

/** Every role's cues. */
export const ROLE_CUES: readonly Cue[] = ROLES.flatMap((role) => SHEETS[role].cues)

const RULES: readonly { rule: Rule; bits: number }[] = ROLES.flatMap((role) =>
  SHEETS[role].rules.map((rule) => ({
    rule,
    bits: rule.shuts.reduce((bits, shut) => bits | (1 << ROLES.indexOf(shut)), 0)
  }))
)
const ALL = (1 << ROLES.length) - 1

/** The roles that rules shut out of a block, one bit for each index in ROLES; never all of them. */
export function shutRoles(seen: Seen, at: number): number {
  let shut = seen.said[at].length > 0 ? shutBySaid(seen.said[at]) : 0
  for (const { rule, bits } of RULES) if ((shut | bits) !== ALL && rule.holds(seen, at)) shut |= bits
  return shut
}

/** The rules that hold for a block and shut a role out of it. */
export function rulesAgainst(seen: Seen, at: number, role: Role): Rule[] {
  return RULES.filter(({ rule }) => rule.shuts.includes(role) && rule.holds(seen, at)).map(({ rule }) => rule)
}
