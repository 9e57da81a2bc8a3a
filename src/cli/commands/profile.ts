import { profileOfInputs } from '../../batch/profile.ts'
import { StetError } from '../../errors.ts'
import { mergeProfiles } from '../../profile/index.ts'
import { profileBytes } from '../flags/profile-file.ts'
import { refuseDocuments } from '../flags/reading-options.ts'
import { logInfo } from '../io/log.ts'
import { type Output, standardOutput } from '../io/result-sink.ts'
import { namesOf } from '../io/sources.ts'
import { profileSummary } from '../messages/profile-summary.ts'
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
  const decoder = new TextDecoder()
  return mergeProfiles(names.map((name) => ({ name, text: decoder.decode(profileBytes(name)) })))
}

/** The profile of inputs; null for a run that was interrupted. */
async function surveyed(typed: readonly string[], flags: ProfileFlags): Promise<string | null> {
  const made = await surveyInputs(typed, flags, profileOfInputs)
  if (made === null) return null
  logInfo(profileSummary(made))
  return made.text
}

async function outputOf(inputs: readonly string[], { output, force }: ProfileFlags): Promise<Output> {
  if (output === undefined || output === '-') return standardOutput
  return (await import('../io/output-file.ts')).outputTo(output, { force: force === true, inputs })
}
