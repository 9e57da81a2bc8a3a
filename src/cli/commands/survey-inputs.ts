import { STANDARD_INPUT, shownAs } from '../../batch/inputs/standard-input.ts'
import type { SurveyOptions } from '../../batch/survey/survey.ts'
import type { SurveyedInput } from '../../batch/survey/surveyed.ts'
import { optionsOf, type ReadingFlags } from '../flags/reading-options.ts'
import { fileInput, standardInput } from '../io/byte-input.ts'
import { InputErrors } from '../io/input-errors.ts'
import { logInfo } from '../io/log.ts'
import { progressBar } from '../io/progress.ts'
import { type InputFlags, inputsOf } from '../io/sources.ts'
import { EXIT } from '../process/exit-code.ts'
import { stopOnSignals } from '../process/signals.ts'

/** The flags of a command that reads all inputs to find out what they have in common. */
export interface SurveyFlags extends ReadingFlags, InputFlags {
  jobs?: number
  shard?: string
  quiet?: boolean
  logFormat?: string
}

type SurveyRun = Pick<SurveyOptions, 'inputs' | 'settings' | 'jobs' | 'signal' | 'streams' | 'onInput'> & {
  shard: string | null
}

/** Has the inputs surveyed, with a bar, and logs what could not be read. Sets the exit code; null for a run that was interrupted. */
export async function surveyInputs<Made>(
  typed: readonly string[],
  flags: SurveyFlags,
  survey: (run: SurveyRun) => Promise<Made>
): Promise<Made | null> {
  const { inputs, failed } = await inputsOf(typed, flags)
  const stop = stopOnSignals(sayBegunAnew)
  const progress = await progressBar(flags)
  const errors = new InputErrors(progress.error, flags)
  progress.start(inputs.length, 'reading')
  let bad = failed
  const made = await survey({
    inputs,
    settings: optionsOf(flags),
    shard: flags.shard ?? null,
    jobs: flags.jobs ?? null,
    signal: stop.signal,
    streams: (path) => (path === STANDARD_INPUT.path ? standardInput() : fileInput(path)),
    onInput: (input) => {
      progress.step(input.path)
      bad += logSurveyed(input, errors)
    }
  }).finally(() => {
    progress.stop()
    errors.finish()
  })
  const exitCode = stop.exitCode()
  process.exitCode = exitCode ?? (bad > 0 ? EXIT.failed : EXIT.done)
  if (exitCode === null) return made
  sayBegunAnew()
  return null
}

function sayBegunAnew(): void {
  logInfo('interrupted: nothing was made; running the same again starts from the beginning')
}

/** Logs what could not be read of an input; gives how many things that are. */
function logSurveyed({ path, bad, error }: SurveyedInput, errors: InputErrors): number {
  const shown = shownAs(path)
  for (const { line, message, code } of bad) errors.add(code, `${shown}${line === null ? '' : `:${line}`}: ${message}`)
  if (error !== null)
    errors.add(error.code, error.message.startsWith(shown) ? error.message : `${shown}: ${error.message}`)
  return bad.length + (error === null ? 0 : 1)
}
