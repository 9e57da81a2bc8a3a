import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { FORMAT_ALIASES, OUTPUT_FORMATS } from '../../../format-names.ts'
import { nearestOf } from '../../../nearest.ts'
import { longFlag } from '../../flags/flag.ts'
import { COMMANDS, type CommandName } from '../index.ts'

/** Commander's messages, each with what is said in its place, as all other messages of stet are worded. */
const WORDINGS: readonly [RegExp, (found: readonly string[], command: Command) => string][] = [
  [
    /^option '([^']*)' argument '(.*)' is invalid\. (.*)$/s,
    ([flags = '', value = '', why]) => `${longFlag(flags)}${value.trim() === '' ? '' : ` ${value}`}: ${why}`
  ],
  [
    /^option '[^']*' value '(.*)' from env '([^']*)' is invalid\. (.*)$/s,
    ([value, variable, why]) => `${variable}=${value}: ${why}`
  ],
  [
    /^command-argument value '([^']*)' is invalid for argument '[^']*'\. Allowed choices are ([^.]*)\.$/,
    ([value, choices], command) => `${command.name()} ${value}: expected one of ${choices}`
  ],
  [
    /^option '([^']*)' argument missing$/,
    ([flags = '']) => `${longFlag(flags)}: expected ${/<[^<>]*>/.exec(flags)?.[0]} behind it, but there is nothing`
  ],
  [
    /^required option '([^']*)' not specified$/,
    ([flags], command) => unknownTyped(command) ?? `${command.name()}: expected ${flags}, but got none`
  ],
  [
    /^missing required argument '(.*)'$/,
    ([name], command) => {
      const argument = command.registeredArguments.find((known) => known.name() === name)
      return `${command.name()}: expected <${name}> (${argument?.description}), but got none`
    }
  ],
  [
    /^too many arguments for '([^']*)'\. Expected (\d+ arguments?) but got (\d+)\.$/,
    ([name, expected, got], { registeredArguments }) => {
      const wanted = registeredArguments.map((known) => ` <${known.name()}> (${known.description})`).join('')
      return `${name}: expected ${expected}${wanted}, but got ${got}`
    }
  ],
  [
    /^unknown option '([^']*)'(?:\n\(Did you mean ([^?]*)\?\))?$/,
    ([flag = '', suggestion], command) => unknownFlag(flag, suggestion, command)
  ]
]

/** An error of commander's in the words of stet. */
export function usageMessage(text: string, command: Command): string {
  const message = text.replace(/^error: /, '').trimEnd()
  for (const [pattern, wording] of WORDINGS) {
    const found = pattern.exec(message)
    if (found !== null) return wording(found.slice(1), command)
  }
  return message.replaceAll('\n', ' ')
}

/** What is said of the first flag on the command line that the command has not: commander looks for a flag that has to be there first. */
function unknownTyped(command: Command): string | null {
  const { rawArgs = [] } = (command.parent ?? {}) as { rawArgs?: readonly string[] }
  const flags = new Set(command.options.flatMap(({ long, short }) => [long, short]))
  const isKnown = (word: string) =>
    flags.has(word.split('=')[0]) || (!word.startsWith('--') && flags.has(word.slice(0, 2)))
  const typed = rawArgs.slice(2).find((word) => /^--?[a-z]/.test(word) && !isKnown(word))
  return typed === undefined ? null : unknownFlag(typed, undefined, command)
}

function unknownFlag(typed: string, suggestion: string | undefined, command: Command): string {
  const [flag = typed] = typed.split('=')
  const has = (one: Command) => one.options.find(({ long, short }) => long === flag || short === flag)
  if (typed !== flag && has(command) !== undefined) return `${typed}: ${flag} takes no value`
  const format = formatNamed(flag)
  if (format !== null && command.options.some(({ long }) => long === '--format'))
    return `${typed}: there is no such flag; did you mean --format ${format}?`
  const others = (Object.keys(COMMANDS) as CommandName[]).filter((name) => has(COMMANDS[name]()) !== undefined)
  if (others.length > 0)
    return `${typed}: stet ${command.name()} has no such flag, but ${others.map((name) => `stet ${name}`).join(', ')} ${others.length === 1 ? 'has' : 'have'}`
  const nearest =
    suggestion ??
    nearestOf(
      flag,
      command.options.flatMap(({ long }) => long ?? [])
    )
  if (nearest === null && existsSync(typed)) return `${typed}: there is no such flag; ./${typed} is the file`
  const hint = nearest === null ? `stet ${command.name()} --help lists them` : `did you mean ${nearest}?`
  return `${typed}: there is no such flag; ${hint}`
}

/** The output format that somebody meant who typed its name as a flag. */
function formatNamed(flag: string): string | null {
  const word = flag.replace(/^-+/, '').toLowerCase()
  const meant = Object.hasOwn(FORMAT_ALIASES, word) ? (FORMAT_ALIASES as Record<string, string>)[word] : null
  return OUTPUT_FORMATS.find((name) => name === word) ?? OUTPUT_FORMATS.find((name) => name === meant) ?? null
}
