import { profileOfInputs } from '../../batch/profile.ts'
import { StetError } from '../../errors.ts'
import { mergeProfiles } from '../../profile/index.ts'
import { profileTextIn } from '../flags/profile-file.ts'
import { refuseDocuments } from '../flags/reading-options.ts'
import { logError, logInfo } from '../io/log.ts'
import { type Output, standardOutput } from '../io/result-sink.ts'
import { namesOf } from '../io/sources.ts'
import { profileSummary } from '../messages/profile-summary.ts'
import { EXIT } from '../process/exit-code.ts'
import { type SurveyFlags, surveyInputs } from './survey-inputs.ts'

interface ProfileFlags extends Omit<SurveyFlags, 'profile'> {
  output?: string
  force?: boolean
  merge?: boolean
}

/** `stet profile`: how often each line stands in the dumps of its source. Sets the exit code. */
export async function profile(typed: readonly string[], flags: ProfileFlags): Promise<void> {
  refuseDocuments(flags, 'count lines of')
  // Before the work: a place where nothing can be written is found at once.
  const output = await outputOf(typed, flags)
  try {
    const text = flags.merge === true ? await merged(typed, flags) : await surveyed(typed, flags)
    if (text === null) return output.abandon()
    output.write(text)
    await output.finish()
  } catch (error) {
    output.abandon()
    throw error
  }
}

async function merged(typed: readonly string[], flags: ProfileFlags): Promise<string> {
  const names = await namesOf(typed, flags)
  if (names.length === 0) throw new StetError('usage', 'expected profiles to merge, but got none')
  return mergeProfiles(names.map((name) => ({ name, text: profileTextIn(name) })))
}

/** The profile of inputs; null for a run that was interrupted, or that has found no dump. A part of the inputs may well have none. */
async function surveyed(typed: readonly string[], flags: ProfileFlags): Promise<string | null> {
  const made = await surveyInputs(typed, flags, profileOfInputs)
  if (made === null) return null
  const isPart = flags.shard !== undefined && process.exitCode === EXIT.done
  if (made.documents === 0 && !isPart) {
    logError('expected dumps with text to count lines of, but found none: no profile was made', 'empty')
    process.exitCode = EXIT.failed
    return null
  }
  logInfo(profileSummary(made))
  return made.text
}

async function outputOf(inputs: readonly string[], { output, force }: ProfileFlags): Promise<Output> {
  if (output === undefined || output === '-') return standardOutput
  return (await import('../io/output-file.ts')).outputTo(output, { force: force === true, inputs })
}
