import { Command } from 'commander'
import { StetError } from '../errors.ts'
import { VERSION } from '../version.ts'
import { EXAMPLES, EXAMPLES_OF } from './commands/help-examples.ts'
import { COMMANDS, type CommandName, DEFAULT_COMMAND } from './commands/index.ts'
import { flag } from './flags/flags.ts'
import { complain, print, remark, type Speech, speakAs } from './io/stdio.ts'

/** Commands that scripts call, not people. */
const HIDDEN: ReadonlySet<CommandName> = new Set(['complete'])

/** The command line with these commands, or all: as help, man page and completions are made from it. */
export function programOf(names: readonly CommandName[] = Object.keys(COMMANDS) as CommandName[]): Command {
  const program = new Command('stet')
    .description('Reads raw text dumps of articles and writes clean archives.')
    .version(VERSION)
    .helpCommand(false)
    .showSuggestionAfterError()
    .configureOutput({ writeOut: print, writeErr: (text) => complain(text.replace(/^error: /, '').trimEnd()) })
    .exitOverride()
    .addHelpText('before', EXAMPLES)
  for (const name of names) {
    const command = COMMANDS[name]().addOption(flag('noConfig')).copyInheritedSettings(program)
    command.addHelpText('before', EXAMPLES_OF[name] ?? '')
    program.addCommand(command, { isDefault: name === DEFAULT_COMMAND, hidden: HIDDEN.has(name) })
  }
  return program.hook('preAction', async (_program, command) => {
    const { applyConfig } = await import('./flags/config-file.ts')
    const remarks = await applyConfig(command)
    speakAs({ how: loudnessOf(command), format: formatOf(command.getOptionValue('logFormat')) })
    colourAsConfigured(command)
    remarks.forEach(remark)
  })
}

/** What was typed wins over what a config file says. @throws StetError `usage` where both less and more is asked for. */
function loudnessOf(command: Command): Speech['how'] {
  const asked = (['quiet', 'verbose'] as const).filter((name) => command.getOptionValue(name) === true)
  const typed = asked.filter((name) => command.getOptionValueSource(name) === 'cli')
  if (typed.length === 2) throw new StetError('usage', 'expected either --quiet or --verbose, but got both')
  return typed[0] ?? asked[0] ?? 'normal'
}

function formatOf(asked: unknown): Speech['format'] {
  return asked === 'json' ? 'json' : 'text'
}

/** Before the command line is understood: what is wrong with it is said as it asks, too. */
export function speechTyped(argv: readonly string[]): Speech {
  const at = argv.indexOf('--log-format')
  const typed = argv.includes('--log-format=json') || (at >= 0 && argv[at + 1] === 'json')
  return { how: 'normal', format: typed || process.env.STET_LOG_FORMAT === 'json' ? 'json' : 'text' }
}

/** chalk looks at the command line and the environment by itself; of a config file it does not know. */
function colourAsConfigured(command: Command): void {
  if (command.getOptionValueSource('color') !== 'config') return
  if (command.getOptionValue('color') === true) process.env.FORCE_COLOR ??= '1'
  else process.env.NO_COLOR ??= '1'
}
