import { CommanderError } from 'commander'
import { ERRNO_ERRORS } from '../batch/files/io-errors.ts'
import { StetError } from '../errors.ts'
import { refuseSingleHyphen } from './commands/help/single-hyphen.ts'
import { COMMANDS, commandsFor } from './commands/index.ts'
import { codeOf, configureLog, logError, logNodeWarnings } from './io/log.ts'
import { ClosedPipe } from './io/stdio.ts'
import { EXIT } from './process/exit-code.ts'
import { exitOnSignals } from './process/signals.ts'
import { logSettingsTyped, programOf } from './program.ts'

/** Errors that say the command was wrong, not the input. */
const USAGE_ERRORS: ReadonlySet<string> = new Set(['usage', 'bad-option', 'bad-weights', 'bad-profile', 'collision'])

/** Runs a command line: `argv` as Node has it. */
export async function main(argv: readonly string[]): Promise<void> {
  exitOnSignals()
  logNodeWarnings()
  process.on('uncaughtException', (error) => process.exit(exitCodeOf(error)))
  configureLog(logSettingsTyped(argv))
  try {
    refuseSingleHyphen(argv.slice(2))
    await programOf(commandsFor(argv.slice(2))).parseAsync(withCommandFirst(withPlaceLast(argv)))
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
}

/** `stet --help archive` asks for the help of `archive`, as `stet archive --help` does. */
function withCommandFirst(argv: readonly string[]): readonly string[] {
  const [node = '', program = '', first = '', second = '', ...others] = argv
  const isAsked = (first === '--help' || first === '-h') && Object.hasOwn(COMMANDS, second)
  return isAsked ? [node, program, second, first, ...others] : argv
}

/** `explain -:5 --json`: a line of standard input, which looks like a flag, goes behind all flags. */
function withPlaceLast(argv: readonly string[]): readonly string[] {
  const at = argv.findIndex((word) => /^-:\d+$/.test(word))
  if (argv[2] !== 'explain' || at < 0 || argv.includes('--')) return argv
  return [...argv.slice(0, at), ...argv.slice(at + 1), '--', argv[at] ?? '']
}

/** Every error ends here, once: logged and turned into an exit code. */
function exitCodeOf(error: unknown): number {
  if (error instanceof ClosedPipe) return EXIT.done
  // Commander has logged it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  const message = error instanceof Error ? error.message : String(error)
  // A part of the program itself could not be opened; the loader's error has its code in the message only.
  logError(/^E[MN]FILE\b/.test(message) ? ERRNO_ERRORS.EMFILE[1] : message, codeOf(error))
  return error instanceof StetError && USAGE_ERRORS.has(error.code) ? EXIT.usage : EXIT.failed
}
