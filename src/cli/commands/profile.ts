import { profileOfInputs } from '../../batch/profile.ts'
import { StetError } from '../../errors.ts'
import { mergeProfiles } from '../../profile/index.ts'
import { profileBytes } from '../flags/profile-file.ts'
import { optionsOf, type ReadingFlags, refuseDocuments } from '../flags/reading-options.ts'
import { fileInput, standardInput } from '../io/byte-input.ts'
import { logInfo } from '../io/log.ts'
import { progressBar } from '../io/progress.ts'
import { type Output, standardOutput } from '../io/result-sink.ts'
import { type InputFlags, inputsOf, namesOf, STANDARD_INPUT } from '../io/sources.ts'
import { profileSummary } from '../messages/profile-summary.ts'
import { EXIT } from '../process/exit-code.ts'
import { stopOnSignals } from '../process/signals.ts'
import { logSurveyed } from './duplicates.ts'

interface ProfileFlags extends Omit<ReadingFlags, 'profile'>, InputFlags {
  output?: string
  force?: boolean
  jobs?: number
  shard?: string
  merge?: boolean
  quiet?: boolean
  logFormat?: string
}

/** `stet profile`: how often each line stands in the dumps of its source. Sets the exit code. */
export async function profile(typed: readonly string[], flags: ProfileFlags): Promise<void> {
  refuseDocuments(flags, 'count lines of')
  const text = flags.merge === true ? await merged(typed, flags) : await surveyed(typed, flags)
  if (text === null) return
  const output = await outputOf(flags)
  output.write(text)
  await output.finish()
}

async function merged(typed: readonly string[], flags: ProfileFlags): Promise<string> {
  const names = await namesOf(typed, flags)
  if (names.length === 0) throw new StetError('usage', 'expected profiles to merge, but got none')
  const decoder = new TextDecoder()
  return mergeProfiles(names.map((name) => ({ name, text: decoder.decode(profileBytes(name)) })))
}

/** The profile of inputs; null for a run that was interrupted. */
async function surveyed(typed: readonly string[], flags: ProfileFlags): Promise<string | null> {
  const { inputs, failed } = await inputsOf(typed, flags)
  const stop = stopOnSignals()
  const progress = await progressBar(flags)
  progress.start(inputs.length, 'reading')
  let bad = failed
  const made = await profileOfInputs({
    inputs,
    settings: optionsOf(flags),
    shard: flags.shard ?? null,
    jobs: flags.jobs ?? null,
    signal: stop.signal,
    streams: (path) => (path === STANDARD_INPUT.path ? standardInput() : fileInput(path)),
    onInput: (input) => {
      bad += logSurveyed(input, progress)
    }
  }).finally(() => progress.stop())
  const exitCode = stop.exitCode()
  process.exitCode = exitCode ?? (bad > 0 ? EXIT.failed : EXIT.done)
  if (exitCode !== null) return null
  logInfo(profileSummary(made))
  return made.text
}

async function outputOf({ output, force }: ProfileFlags): Promise<Output> {
  if (output === undefined || output === '-') return standardOutput
  return (await import('../io/output-file.ts')).outputTo(output, force === true)
}
