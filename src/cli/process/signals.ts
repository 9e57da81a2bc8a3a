/** Signals that end the program, with the exit codes that shells expect: 128 and the signal's number. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const

type Signal = keyof typeof EXIT_CODES

const SIGNALS = Object.keys(EXIT_CODES) as Signal[]

/** How long work under way may take to end after a signal, in milliseconds; after that the program is ended, which loses nothing. */
const GRACE = 2000

function exitAtOnce(signal: NodeJS.Signals): void {
  process.exit(EXIT_CODES[signal as Signal])
}

/** Ends the program at the first signal: what was written whole stays. */
export function exitOnSignals(): void {
  for (const signal of SIGNALS) process.on(signal, exitAtOnce)
}

/** Has something said where a signal ends the program, behind what restores the terminal. */
export function atInterruption(say: () => void): void {
  process.once('exit', (code) => {
    if (Object.values<number>(EXIT_CODES).includes(code)) say()
  })
}

/** A request to stop, made by a signal. */
interface StopRequest {
  signal: AbortSignal
  /** The exit code to end with once it was made; null until then. */
  exitCode(): number | null
}

/**
 * Turns the first signal into a request to stop within GRACE; the second ends the program at once.
 *
 * @param sayHowToGoOn called where the program ends before the work did
 */
export function stopOnSignals(sayHowToGoOn: () => void = () => {}): StopRequest {
  const controller = new AbortController()
  let code: number | null = null
  for (const signal of SIGNALS) {
    const endAtOnce = () => {
      // Behind what restores the terminal when the program ends.
      process.once('exit', sayHowToGoOn)
      exitAtOnce(signal)
    }
    process.off(signal, exitAtOnce)
    process.on(signal, () => {
      if (code !== null) endAtOnce()
      code = EXIT_CODES[signal]
      controller.abort()
      setTimeout(endAtOnce, GRACE).unref()
    })
  }
  return { signal: controller.signal, exitCode: () => code }
}
