import { Command } from 'commander'
import { VERSION } from '../version.ts'
import { COMMANDS, type CommandName, DEFAULT_COMMAND } from './commands.ts'
import { EXAMPLES, EXAMPLES_OF } from './examples.ts'
import { flag } from './flags.ts'
import { complain, print, speakAs } from './output.ts'

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
    const { applyConfig } = await import('./config.ts')
    await applyConfig(command)
    speakAs({
      quiet: command.getOptionValue('quiet') === true,
      format: command.getOptionValue('logFormat') === 'json' ? 'json' : 'text'
    })
  })
}
