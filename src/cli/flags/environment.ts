import { nearestOf } from '../../nearest.ts'
import type { Flag } from './flag.ts'
import { FLAGS } from './flag-table.ts'

const PREFIX = 'STET_'

/**
 * What is said of variables that set nothing: of a flag without a value, of one that is given on the command line alone, and of a name that is
 * nearly a flag's. Others may belong to other programs.
 */
export function unusedVariables(environment: Readonly<Record<string, string | undefined>>): string[] {
  const set = Object.keys(environment).filter((name) => name.startsWith(PREFIX))
  if (set.length === 0) return []
  const flags = Object.values<Flag>(FLAGS)
  const taken = new Set(flags.filter(takesVariable).map(variableOf))
  const others = new Map(flags.filter((flag) => !takesVariable(flag)).map((flag) => [variableOf(flag), longOf(flag)]))
  const names = [...taken].map((one) => one.slice(PREFIX.length))
  return set
    .filter((name) => !taken.has(name))
    .flatMap((name) => {
      const long = others.get(name)
      if (long !== undefined)
        return [`${name} sets nothing: --${long} has no variable, as flags without a value have none`]
      const nearest = nearestOf(name.slice(PREFIX.length), names)
      return nearest === null ? [] : [`${name} sets nothing: there is no such flag; did you mean ${PREFIX}${nearest}?`]
    })
    .sort()
}

function takesVariable({ flags, noEnvironment }: Flag): boolean {
  return flags.includes('<') && noEnvironment !== true
}

function longOf({ flags }: Flag): string {
  return /--([a-z-]+)/.exec(flags)?.[1] ?? ''
}

function variableOf(flag: Flag): string {
  return PREFIX + longOf(flag).replaceAll('-', '_').toUpperCase()
}
