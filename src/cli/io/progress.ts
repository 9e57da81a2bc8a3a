import { errorLine, logError, logInfo } from './log.ts'
import { isTerminal, safeLine } from './terminal.ts'

/** A bar on standard error where that is a terminal; nothing but the logged lines where it is not. */
export interface Progress {
  start(total: number, what: string): void
  /** One more is done. */
  step(current: string): void
  /** The number done in all. */
  reach(done: number, current?: string): void
  /** A line above the bar. */
  info(line: string): void
  /** An error above the bar. */
  error(message: string, code?: string | null): void
  stop(): void
}

/** Up to this many are done before anybody has read a bar. */
const FEW = 10
/** Redraws per second. */
const REDRAWS = 10
const SHOWN_CHARACTERS = 40
/** Ends the bar's line and shows the cursor. */
const SHOW_CURSOR = '\n\u001b[?25h'

const NO_BAR: Progress = { start() {}, step() {}, reach() {}, info: logInfo, error: logError, stop() {} }

export async function progressBar(log: { quiet?: boolean; logFormat?: string }): Promise<Progress> {
  if (!isTerminal(2) || log.quiet === true || log.logFormat === 'json') return NO_BAR
  const { default: cliProgress } = await import('cli-progress')
  const format = '{what} {bar} {value}/{total} · {rate}/s · {eta_formatted} left · {current}'
  const bars = new cliProgress.MultiBar(
    {
      format,
      fps: REDRAWS,
      clearOnComplete: true,
      hideCursor: true,
      stream: process.stderr,
      // The package then cuts its own lines to the terminal's width, and leaves the terminal to wrap ours.
      linewrap: true,
      noTTYOutput: false
    },
    cliProgress.Presets.shades_classic
  )
  // A signal ends the process at once, with the cursor hidden and the bar's line open.
  const restore = (): void => {
    if (bar !== null) process.stderr.write(SHOW_CURSOR)
  }
  process.once('exit', restore)
  let bar: ReturnType<typeof bars.create> | null = null
  let startedAt = 0
  let done = 0
  const rate = () => Math.round(done / Math.max(0.001, (Date.now() - startedAt) / 1000))
  return {
    start(total, what) {
      if (bar !== null || total <= FEW) return
      startedAt = Date.now()
      bar = bars.create(total, 0, { what, rate: 0, current: '' })
    },
    step(current) {
      bar?.update(++done, { current: shortened(safeLine(current)), rate: rate() })
    },
    reach(count, current = '') {
      done = count
      bar?.update(done, { current: shortened(safeLine(current)), rate: rate() })
    },
    info: (line) => (bar === null ? logInfo(line) : bars.log(`${line}\n`)),
    error: (message, code) => (bar === null ? logError(message, code) : bars.log(`${errorLine(message)}\n`)),
    stop() {
      if (bar === null) return // What was logged since the last redraw is still waiting for the next.
      ;(bars as unknown as { update(): void }).update()
      bars.stop()
      bar = null
    }
  }
}

/** The end of a path identifies a file better than its beginning. */
function shortened(text: string): string {
  return text.length <= SHOWN_CHARACTERS ? text : `…${text.slice(1 - SHOWN_CHARACTERS)}`
}
