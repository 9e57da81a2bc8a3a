import { Command, CommanderError } from 'commander'
import { StetError } from '../errors.ts'
import { VERSION } from '../version.ts'
import { COMMANDS } from './commands.ts'
import { EXIT } from './exit.ts'
import { complain, print, ReaderGone } from './output.ts'

/** Signals end us with 128 and their number, as shells expect; what was written whole stays. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

export async function main(argv: readonly string[]): Promise<void> {
  for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => process.exit(code))
  try {
    await programOf().parseAsync(argv)
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
}

/** Every error ends here, once: said on standard error, turned into an exit code. */
function exitCodeOf(error: unknown): number {
  if (error instanceof ReaderGone) return EXIT.done
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  if (error instanceof StetError) {
    complain(error.message)
    return error.code === 'usage' || error.code === 'bad-option' || error.code === 'bad-weights' ? EXIT.usage : EXIT.failed
  }
  complain(error instanceof Error ? error.message : String(error))
  return EXIT.failed
}

function programOf(): Command {
  const program = new Command('stet')
    .description('Reads raw text dumps of articles and writes clean archives.')
    .version(VERSION)
    .helpCommand(false)
    .showSuggestionAfterError()
    .configureOutput({ writeOut: print, writeErr: text => complain(text.replace(/^error: /, '').trimEnd()) })
    .exitOverride()
  for (const add of COMMANDS) program.addCommand(inherit(add(), program), { isDefault: add === COMMANDS[0] })
  return program.addHelpText('before', EXAMPLES)
}

function inherit(command: Command, program: Command): Command {
  return command.copyInheritedSettings(program)
}

const EXAMPLES = `Examples:
  stet article.txt                           clean Markdown on the terminal
  pbpaste | stet                             the same, from a pipe
  stet dumps --to archive -f json -f markdown
                                             a folder of dumps, two files each
  stet corpus.jsonl -f ndjson | jq .headline a line in, a line out
  stet explain article.txt:12                why line 12 is what it is
`

await main(process.argv)
