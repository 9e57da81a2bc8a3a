import { CommanderError } from 'commander'
import { FAULTS } from '../batch/files/io-errors.ts'
import { commandsFor } from './commands/index.ts'
import { complain, ReaderGone, speakAs } from './io/stdio.ts'
import { EXIT } from './process/exit-code.ts'
import { programOf, speechTyped } from './program.ts'

/** Signals end us with 128 and their number, as shells expect; what was written whole stays. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/** Errors that say the command was wrong, not the input. */
const USAGE_ERRORS: ReadonlySet<string> = new Set(['usage', 'bad-option', 'bad-weights', 'collision'])

/** Runs a command line: `argv` as Node has it. */
export async function main(argv: readonly string[]): Promise<void> {
  for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => process.exit(code))
  speakAs(speechTyped(argv))
  try {
    await programOf(commandsFor(argv.slice(2))).parseAsync(argv)
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
}

/** Every error ends here, once: said on standard error, turned into an exit code. */
function exitCodeOf(error: unknown): number {
  if (error instanceof ReaderGone) return EXIT.done
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  const code = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? '') : ''
  const message = error instanceof Error ? error.message : String(error)
  // A part of the program itself could not be opened; the loader's error has its code in the message only.
  complain(/^E[MN]FILE\b/.test(message) ? FAULTS.EMFILE[1] : message)
  return USAGE_ERRORS.has(code) ? EXIT.usage : EXIT.failed
}
