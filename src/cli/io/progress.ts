import { errorLine, logError, logInfo } from './log.ts'
import { figuresOf, type Measured } from './progress-figures.ts'
import { isTerminal, safeLine } from './terminal.ts'

/** A bar on standard error where that is a terminal; nothing but the logged lines where it is not. */
export interface Progress {
  /** @param bytes of all inputs together, where they are known: the bar then measures these */
  start(total: number, what: string, bytes?: number): void
  /** One more is done, of so many bytes; of as many as the others where that is not known. */
  step(current: string, bytes?: number): void
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
const SHOWN_CHARACTERS = 24
/** With its figures and the name of an input a bar of this length fits on a terminal of 80 columns. */
const BAR_CHARACTERS = 20
/** Ends the bar's line and shows the cursor. */
const SHOW_CURSOR = '\n\u001b[?25h'

const NO_BAR: Progress = { start() {}, step() {}, reach() {}, info: logInfo, error: logError, stop() {} }

export async function progressBar(log: { quiet?: boolean; logFormat?: string }): Promise<Progress> {
  if (!isTerminal(2) || log.quiet === true || log.logFormat === 'json') return NO_BAR
  const { default: cliProgress } = await import('cli-progress')
  const format = '{what} {bar} {inputs} · {rate} · {left} left · {current}'
  const bars = new cliProgress.MultiBar(
    {
      format,
      barsize: BAR_CHARACTERS,
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
  let run: Run = { what: '', startedAt: 0, inputs: 0, done: 0, total: 0, measured: 0, unit: 'inputs' }
  const show = (current: string) => bar?.update(run.measured, fieldsOf(run, current))
  return {
    start(inputs, what, bytes = 0) {
      if (bar !== null || inputs <= FEW) return
      const unit = bytes > 0 ? 'bytes' : 'inputs'
      run = { what, startedAt: Date.now(), inputs, done: 0, total: bytes > 0 ? bytes : inputs, measured: 0, unit }
      bar = bars.create(run.total, 0, fieldsOf(run, ''))
    },
    step(current, bytes = run.total / run.inputs) {
      run.done++
      run.measured = Math.min(run.total, run.measured + (run.unit === 'bytes' ? bytes : 1))
      show(current)
    },
    reach(count, current = '') {
      run.done = count
      run.measured = count
      show(current)
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

/** A run as the bar follows it. */
interface Run {
  what: string
  startedAt: number
  inputs: number
  done: number
  total: number
  measured: number
  unit: Measured['unit']
}

/** What the bar says beside itself. */
function fieldsOf({ what, startedAt, inputs, done, total, measured, unit }: Run, current: string) {
  const figures = figuresOf({ done: measured, total, seconds: (Date.now() - startedAt) / 1000, unit })
  return { what, inputs: `${done}/${inputs}`, current: shortened(safeLine(current)), ...figures }
}

/** The end of a path identifies a file better than its beginning. */
function shortened(text: string): string {
  return text.length <= SHOWN_CHARACTERS ? text : `…${text.slice(1 - SHOWN_CHARACTERS)}`
}
