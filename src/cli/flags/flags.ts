import { Option } from 'commander'
import { FLAGS, type Flag, type FlagName } from './flag-table.ts'

/** A flag of the table for commander; its environment variable is `STET_` and its name. */
export function flag(name: FlagName): Option {
  const { flags, description, ...more }: Flag = FLAGS[name]
  const option = new Option(flags, description)
  if (!option.isBoolean() && !option.negate && !more.noEnvironment) option.env(variableOf(option))
  if (more.repeatable)
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), ...value.split(',')])
  if (more.bytes) option.argParser(bytesOf)
  if (more.exact && Array.isArray(more.values)) option.choices(more.values)
  return option
}

/** The table's row of an option. */
export function flagOf(option: Option): Flag | undefined {
  return Object.values<Flag>(FLAGS).find(({ flags }) => flags === option.flags)
}

function variableOf(option: Option): string {
  return `STET_${option.name().replaceAll('-', '_').toUpperCase()}`
}

const UNITS: Record<string, number> = { '': 1, k: 1000, kib: 1024, m: 1e6, mib: 2 ** 20, g: 1e9, gib: 2 ** 30 }

function bytesOf(value: string): number {
  const [, digits = '', unit = ''] = /^(\d+)\s*([a-z]*)$/i.exec(value) ?? []
  const name = unit.toLowerCase()
  const size = UNITS[name.endsWith('ib') ? name : name.replace(/b$/, '')]
  return digits === '' || size === undefined ? Number.NaN : Number(digits) * size
}
