import { CommanderError } from 'commander'
import { StetError } from '../errors.ts'
import { EXIT } from './exit.ts'
import { complain, ReaderGone, speakAs } from './output.ts'
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
    await programOf().parseAsync(argv)
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
}

/** Every error ends here, once: said on standard error, turned into an exit code. */
function exitCodeOf(error: unknown): number {
  if (error instanceof ReaderGone) return EXIT.done
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  complain(error instanceof Error ? error.message : String(error))
  return error instanceof StetError && USAGE_ERRORS.has(error.code) ? EXIT.usage : EXIT.failed
}

/** For the build: the bytes of `ready.bin`. */
export async function readyTables(): Promise<Uint8Array> {
  return (await import('../label/weights.ts')).readyTables()
}

/** A small dump all the way through to JSON and Markdown, for the build: what is compiled now is compiled in the cache. */
export async function warmUp(): Promise<void> {
  const { Converter, recordOf } = await import('../stet.ts')
  const { WRITERS } = await import('../write/index.ts')
  const converter = new Converter()
  const result = converter.record(recordOf(SAMPLE))
  for (const name of ['markdown', 'json'] as const) (await WRITERS[name]()).write(result, true)
  await import('./clean.ts')
  programOf().createHelp()
}

const SAMPLE = `Dam holds

By Jane Roe
March 3, 2021

HARLOW (AP) - The dam at Harlow held through the night, the water agency said.

Snow at the dam. Photo: Agency

Back to top
`
