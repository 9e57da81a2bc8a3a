import type { Command, Option } from 'commander'
import { flagOf } from '../../flags/flags.ts'
import { print } from '../../io/stdio.ts'

/** What a shell offers beside the words, as numbers that the scripts read. */
const FILES = ':0'
const NOTHING_ELSE = ':4'
const FOLDERS = ':16'

interface Offer {
  words: readonly { word: string; description: string }[]
  beside: string
}

/** `stet complete -- WORDS`: what may follow the words typed so far, one a line, the last of them being typed; then a directive. */
export function complete(typed: readonly string[], program: Command): void {
  const { words, beside } = offerFor(joined(typed), program)
  const lines = words.map(({ word, description }) => `${word}\t${description}\n`)
  print(`${lines.join('')}${beside}\n`)
}

/** bash cuts `--from=json` into three words. */
function joined(words: readonly string[]): string[] {
  const whole: string[] = []
  for (const word of words) {
    const last = whole.at(-1)
    if (last?.startsWith('--') && (word === '=' || last.endsWith('='))) whole[whole.length - 1] = last + word
    else whole.push(word)
  }
  return whole
}

function offerFor(typed: readonly string[], program: Command): Offer {
  const current = typed.at(-1) ?? ''
  const before = typed.slice(0, -1)
  const { command, named, places } = commandOf(before, program)
  if (before.includes('--')) return { words: [], beside: FILES }
  const parts = /^(--[a-z-]+)=(.*)$/s.exec(current)
  if (parts !== null) return valueOffer(optionOf(parts[1] ?? '', command), parts[2] ?? '')
  const option = optionOf(before.at(-1) ?? '', command)
  if (option?.required) return valueOffer(option, current)
  if (current.startsWith('-')) return flagOffer(command, current)
  const argument = argumentOffer(command, places, current)
  if (named || places > 0) return argument
  return { words: [...commandWords(program, current), ...argument.words], beside: argument.beside }
}

/** The command that the words name, or the default command, and the number of its arguments so far. */
function commandOf(words: readonly string[], program: Command): { command: Command; named: boolean; places: number } {
  let command = program.commands[0] as Command
  let named = false
  let places = 0
  let isValue = false
  for (const word of words) {
    if (isValue || (word.startsWith('-') && word !== '-')) {
      isValue = !isValue && optionOf(word, command)?.required === true
      continue
    }
    const other = named || places > 0 ? undefined : visible(program).find((known) => known.name() === word)
    if (other === undefined) places++
    else {
      command = other
      named = true
    }
  }
  return { command, named, places }
}

function visible(program: Command): Command[] {
  return program.createHelp().visibleCommands(program)
}

function optionOf(word: string, command: Command): Option | undefined {
  return command.options.find(({ short, long }) => word !== '' && (word === short || word === long))
}

function valueOffer(option: Option | undefined, current: string): Offer {
  const takes = option === undefined ? undefined : flagOf(option)?.values
  if (takes === 'file') return { words: [], beside: FILES }
  if (takes === 'folder') return { words: [], beside: FOLDERS }
  return {
    words: starting(
      (takes ?? []).map((word) => ({ word, description: '' })),
      current
    ),
    beside: NOTHING_ELSE
  }
}

function flagOffer(command: Command, current: string): Offer {
  const options = command.createHelp().visibleOptions(command)
  const words = options.map(({ long, short, description }) => ({ word: long ?? short ?? '', description }))
  return { words: starting(words, current), beside: NOTHING_ELSE }
}

function argumentOffer(command: Command, places: number, current: string): Offer {
  const all = command.registeredArguments
  const argument = all[places] ?? (all.at(-1)?.variadic ? all.at(-1) : undefined)
  if (argument === undefined) return { words: [], beside: NOTHING_ELSE }
  if (argument.argChoices !== undefined)
    return {
      words: starting(
        argument.argChoices.map((word) => ({ word, description: '' })),
        current
      ),
      beside: NOTHING_ELSE
    }
  return { words: [], beside: argument.name() === 'folder' ? FOLDERS : FILES }
}

function commandWords(program: Command, current: string): Offer['words'] {
  return starting(
    visible(program).map((known) => ({ word: known.name(), description: known.description() })),
    current
  )
}

function starting(words: Offer['words'], current: string): Offer['words'] {
  return words.filter(({ word }) => word.startsWith(current))
}
