import { Command } from 'commander'
import { StetError } from '../errors.ts'
import { VERSION } from '../version.ts'
import { refuseMisspelt } from './commands/help/did-you-mean.ts'
import { EXAMPLES, EXAMPLES_OF } from './commands/help/examples.ts'
import { usageMessage } from './commands/help/usage-errors.ts'
import { COMMANDS, type CommandName, DEFAULT_COMMAND } from './commands/index.ts'
import { unusedVariables } from './flags/environment.ts'
import { flag } from './flags/flags.ts'
import { configureLog, type LogSettings, logDebug, logError, logWarning } from './io/log.ts'
import { print } from './io/stdio.ts'

/** Commands that scripts call, not people. */
const HIDDEN: ReadonlySet<CommandName> = new Set(['complete'])

const VISIBLE = (Object.keys(COMMANDS) as CommandName[]).filter((name) => !HIDDEN.has(name))

/** The command line with these commands, or all: help, manual page and completions are made from it. */
export function programOf(names: readonly CommandName[] = Object.keys(COMMANDS) as CommandName[]): Command {
  const program = new Command('stet')
    .description('Reads raw text dumps of articles and writes clean archives.')
    .version(VERSION)
    .usage('[inputs...] [-f <format>] [-o <file> | --to <folder>] [flags]\n       stet <command> [...]')
    .helpCommand(false)
    .showSuggestionAfterError()
    .configureOutput({ writeOut: print })
    .exitOverride()
    .addHelpText('before', EXAMPLES)
    .addHelpText(
      'after',
      '\nWithout a command it is stet clean: stet clean --help lists all flags of that, stet COMMAND --help those of another.'
    )
  speakPlainly(program)
  for (const name of names) {
    const command = COMMANDS[name]().addOption(flag('noConfig')).copyInheritedSettings(program)
    speakPlainly(command)
    command.addHelpText('before', EXAMPLES_OF[name] ?? '')
    program.addCommand(command, { isDefault: name === DEFAULT_COMMAND, hidden: HIDDEN.has(name) })
  }
  return program.hook('preAction', async (_program, command) => {
    if (program.args[0] !== command.name()) refuseMisspelt(program.args[0] ?? '', VISIBLE)
    const { applyConfig } = await import('./flags/config-file.ts')
    const passedBy: string[] = []
    const applied = await applyConfig(command, (message) => passedBy.push(message))
    configureLog({ level: logLevelOf(command), format: logFormatOf(command.getOptionValue('logFormat')) })
    await configureColourOf(command)
    for (const line of applied) logDebug(line)
    for (const message of [...passedBy, ...unusedVariables(process.env)]) logWarning(`warning: ${message}`)
  })
}

/** Has a command's mistakes logged as all other errors are. */
function speakPlainly(command: Command): void {
  command.configureOutput({ writeErr: (text) => logError(usageMessage(text, command), 'usage') })
}

/** The command line wins over a config file. @throws StetError `usage` where both less and more is asked for. */
function logLevelOf(command: Command): LogSettings['level'] {
  const asked = (['quiet', 'verbose'] as const).filter((name) => command.getOptionValue(name) === true)
  const typed = asked.filter((name) => command.getOptionValueSource(name) === 'cli')
  if (typed.length === 2) throw new StetError('usage', 'expected either --quiet or --verbose, but got both')
  return typed[0] ?? asked[0] ?? 'normal'
}

function logFormatOf(asked: unknown): LogSettings['format'] {
  return asked === 'json' ? 'json' : 'text'
}

/** Before the command line is parsed: its own errors are logged in the format that it asks for, too. */
export function logSettingsTyped(argv: readonly string[]): LogSettings {
  const at = argv.indexOf('--log-format')
  const typed = argv.includes('--log-format=json') || (at >= 0 && argv[at + 1] === 'json')
  return { level: 'normal', format: typed || process.env.STET_LOG_FORMAT === 'json' ? 'json' : 'text' }
}

/** chalk looks at the command line and the environment by itself, but not at a config file. */
async function configureColourOf(command: Command): Promise<void> {
  if (command.getOptionValueSource('color') !== 'config') return
  const { configureColour } = await import('./io/colour.ts')
  configureColour(command.getOptionValue('color') === true)
}
