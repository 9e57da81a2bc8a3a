import type { Command } from 'commander'
import { VERSION } from '../../../version.ts'
import { EXAMPLES, EXAMPLES_OF } from './examples.ts'

/** `man stet`, in the man macros, made from the same commands and flags as `--help`. */
export function manPage(program: Command): string {
  const commands = program.createHelp().visibleCommands(program)
  return [
    `.TH STET 1 "" "stet ${VERSION}" "User Commands"`,
    '.SH NAME',
    'stet \\- reads raw text dumps of articles and writes clean archives',
    '.SH SYNOPSIS',
    ...commands.map((command) => `.B stet ${roff(command.name())}\n${roff(command.usage())}\n.br`),
    '.SH COMMANDS',
    ...commands.flatMap(commandSection),
    '.SH EXAMPLES',
    ...examplesOf(program),
    '.SH EXIT STATUS',
    '.TP\n0\nDone; there may be warnings.',
    '.TP\n1\nSome input failed, or, with \\-\\-strict, has a warning.',
    '.TP\n2\nThe command was wrong.',
    '.TP\n130, 143\nEnded by an interrupt, by a request to terminate.',
    '.SH ENVIRONMENT',
    'Every flag with a value has a variable: STET_ and its name in capitals, such as STET_TEXT_FIELD; flags without a value have none. NO_COLOR and FORCE_COLOR are honoured.',
    '.SH FILES',
    'stet.config.json, stet.config.yaml or stet.config.yml in the working folder, then in the stet folder of the user\\(aqs configuration.',
    ''
  ].join('\n')
}

/** The examples of the help, as they stand there. */
function examplesOf(program: Command): string[] {
  const names = [null, ...program.commands.map((command) => command.name())]
  return names.flatMap((name) => {
    const examples = name === null ? EXAMPLES : EXAMPLES_OF[name]
    return examples === undefined ? [] : ['.PP', '.nf', roff(examples.replace(/^Examples:\n/, '').trimEnd()), '.fi']
  })
}

function commandSection(command: Command): string[] {
  const help = command.createHelp()
  return [
    `.SS ${roff(command.name())}`,
    roff(command.description()),
    ...help
      .visibleArguments(command)
      .map((argument) => `.TP\n.I ${roff(argument.name())}\n${roff(argument.description)}`),
    ...help.visibleOptions(command).map((option) => `.TP\n.B ${roff(option.flags)}\n${roff(option.description)}`)
  ]
}

/** Backslashes, hyphens and leading dots mean something to roff. */
function roff(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1')
}
