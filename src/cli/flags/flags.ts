import { InvalidArgumentError, Option } from 'commander'
import { nearestOf } from '../../nearest.ts'
import type { Flag } from './flag.ts'
import { FLAGS, type FlagName } from './flag-table.ts'

/** A flag of the table for commander; its environment variable is `STET_` and its name. */
export function flag(name: FlagName): Option {
  const row: Flag = FLAGS[name]
  const option = new Option(row.flags, descriptionOf(row))
  if (!option.isBoolean() && !option.negate && !row.noEnvironment) option.env(variableOf(option))
  const parse = parserOf(row)
  if (parse !== null) option.argParser(parse)
  return option
}

/** The table's row of an option. */
export function flagOf(option: Option): Flag | undefined {
  return Object.values<Flag>(FLAGS).find(({ flags }) => flags === option.flags)
}

/** A flag's description, with the values that it accepts. */
export function descriptionOf({ description, values, exact, whole, bytes }: Flag): string {
  if (exact && Array.isArray(values)) return `${description}: ${values.join(', ')}`
  const [least, most] = whole ?? bytes ?? []
  return least === undefined ? description : `${description} (${least} to ${most})`
}

function variableOf(option: Option): string {
  return `STET_${option.name().replaceAll('-', '_').toUpperCase()}`
}

type Parse = (value: string, before: unknown) => unknown

/** What makes a flag's value of its text, or `null` where it has none. */
function parserOf({ flags, values, exact, aliases, elsewhere, repeatable, once, whole, bytes }: Flag): Parse | null {
  const wanted = /<[^<>]*>/.exec(flags)?.[0]
  if (wanted === undefined) return null
  if (whole !== undefined) return (value) => numberIn(whole, Number(value.trim() || 'none'), 'a whole number')
  if (bytes !== undefined) return (value) => numberIn(bytes, bytesOf(value), 'a size in bytes, such as 16MiB,')
  if (once) return (value, before) => onceOf(textOf(value, wanted), before, wanted)
  if (!exact && repeatable)
    return (value, before) => [...((before as string[] | undefined) ?? []), textOf(value, wanted)]
  if (!exact || !Array.isArray(values)) return (value) => textOf(value, wanted)
  const parse = (value: string) => choiceOf(value, values, aliases, elsewhere)
  if (!repeatable) return parse
  return (value, before) => [...((before as string[] | undefined) ?? []), ...value.split(',').map(parse)]
}

/** A text as it is; the shell leaves an empty one of a variable that is not set. */
function textOf(value: string, wanted: string): string {
  if (value.trim() === '') throw new InvalidArgumentError(`expected ${wanted}, but got an empty text`)
  return value
}

/** A place to write, which is given once, or is the same again. */
function onceOf(value: string, before: unknown, wanted: string): string {
  if (before === undefined || before === value) return value
  throw new InvalidArgumentError(`expected one ${wanted}, but ${before} was given before`)
}

/** A choice in any case, or by another name of it. */
function choiceOf(
  value: string,
  choices: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
  elsewhere: Readonly<Record<string, string>> = {}
): string {
  const name = value.trim().toLowerCase()
  const choice = !choices.includes(name) && Object.hasOwn(aliases, name) ? aliases[name] : name
  if (choice !== undefined && choices.includes(choice)) return choice
  const meant = Object.hasOwn(elsewhere, name) ? elsewhere[name] : didYouMean(name, choices)
  throw new InvalidArgumentError(`expected one of ${choices.join(', ')}${meant === undefined ? '' : `; ${meant}`}`)
}

/** A part of a name shorter than this is in many by chance. */
const LEAST_PART = 4

/** Choices that hold the word (`nexis`: `lexisnexis` and `nexis-uni`), or else the one that it nearly is. */
function didYouMean(word: string, choices: readonly string[]): string | undefined {
  const holding = word.length < LEAST_PART ? [] : choices.filter((choice) => choice.includes(word))
  const nearest = nearestOf(word, choices)
  const meant = holding.length > 0 ? holding : nearest === null ? [] : [nearest]
  return meant.length === 0 ? undefined : `did you mean ${meant.join(' or ')}?`
}

function numberIn([least, most]: readonly [number, number], value: number, what: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new InvalidArgumentError(`expected ${what} from ${least} to ${most}`)
}

const UNITS: Record<string, number> = { '': 1, k: 1000, kib: 1024, m: 1e6, mib: 2 ** 20, g: 1e9, gib: 2 ** 30 }

function bytesOf(value: string): number {
  const [, digits = '', unit = ''] = /^(\d+)\s*([a-z]*)$/i.exec(value.trim()) ?? []
  const name = unit.toLowerCase()
  const size = UNITS[name.endsWith('ib') ? name : name.replace(/b$/, '')]
  return digits === '' || size === undefined ? Number.NaN : Number(digits) * size
}
