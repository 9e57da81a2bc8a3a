import { ROLES, type Role } from '../../tree/roles.ts'
import type { Cue } from '../cues/cue.ts'
import type { Observations } from '../features/observations.ts'
import { body } from './body.ts'
import { boilerplate } from './boilerplate.ts'
import { byline } from './byline.ts'
import { caption } from './caption.ts'
import { excludedByMarks, heeded, reasonOfMark } from './container-marks.ts'
import { date } from './date.ts'
import { headline } from './headline.ts'
import type { Named, RoleDefinition, Rule } from './role.ts'
import { standfirst } from './standfirst.ts'
import { subhead } from './subhead.ts'

/** One definition for each role. */
export const ROLE_DEFINITIONS: Readonly<Record<Role, RoleDefinition>> = {
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
export const ROLE_CUES: readonly Cue[] = ROLES.flatMap((role) => ROLE_DEFINITIONS[role].cues)

const RULES: readonly { rule: Rule; bits: number }[] = ROLES.flatMap((role) =>
  ROLE_DEFINITIONS[role].rules.map((rule) => ({
    rule,
    bits: rule.excludes.reduce((bits, excluded) => bits | (1 << ROLES.indexOf(excluded)), 0)
  }))
)
const ALL = (1 << ROLES.length) - 1

/** The roles that rules exclude from each block, one bit for each index in ROLES; never all of them. */
export function excludedRoles(observed: Observations): Uint8Array {
  const excluded = Uint8Array.from(observed.containerMarks, (marks) => (marks.length > 0 ? excludedByMarks(marks) : 0))
  // Rule by rule, as cues are asked (see model/gather.ts).
  for (const { rule, bits } of RULES)
    for (let at = 0; at < excluded.length; at++)
      if ((excluded[at] | bits) !== ALL && rule.holds(observed, at)) excluded[at] |= bits
  return excluded
}

/** What decided a block that can have no other role: the rule, or the mark of its container, that excludes most of the others. */
export function decidingRule(observed: Observations, at: number, role: Role): Named | null {
  const others = ALL & ~(1 << ROLES.indexOf(role))
  let most = 0
  let decided: Named | null = null
  const weigh = (bits: number, named: Named) => {
    const count = countOf(bits & others)
    if ((bits & ~others) !== 0 || count <= most) return
    most = count
    decided = named
  }
  for (const mark of heeded(observed.containerMarks[at])) weigh(excludedByMarks([mark]), reasonOfMark(mark))
  for (const { rule, bits } of RULES) if (rule.holds(observed, at)) weigh(bits, rule)
  return decided
}

function countOf(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
