import { observe } from '../../src/label/observe.ts'
import { excludedRoles } from '../../src/label/roles/index.ts'
import { dumpOf } from '../../src/read/blocks/index.ts'
import { ROLES, type Role } from '../../src/tree/roles.ts'

/** For each block of a text, by default a line with blank lines around it, the roles that rules leave for it, whatever any weights say. */
export function rolesLeft(...lines: string[]): Role[][] {
  return rolesLeftIn(lines.map((line) => `${line}\n\n`).join(''))
}

/** The same of a text as it is. */
export function rolesLeftIn(text: string): Role[][] {
  const dump = dumpOf(text)
  const excluded = excludedRoles(observe(dump))
  return dump.children.map((_, at) => ROLES.filter((_role, role) => ((excluded[at] ?? 0) & (1 << role)) === 0))
}
