import type { InputFile } from '../../batch/inputs/find.ts'
import { shownAs } from '../../batch/inputs/standard-input.ts'
import { StetError } from '../../errors.ts'
import type { Options } from '../../settings.ts'
import { AUTO } from '../flags/profile-file.ts'
import { optionsOf, type ReadingFlags } from '../flags/reading-options.ts'
import { logInfo } from '../io/log.ts'
import { profileSummary } from '../messages/profile-summary.ts'

/**
 * The library's options, with a profile of the inputs where `--profile auto` asks for one: they are read twice then.
 *
 * @throws StetError `usage` where one of them can be read only once
 */
export async function labellingOptions(
  flags: ReadingFlags & { jobs?: number },
  inputs: readonly InputFile[]
): Promise<Options> {
  const settings = optionsOf(flags)
  if (flags.profile !== AUTO) return settings
  refuseStreams(inputs)
  const { profileOfInputs } = await import('../../batch/profile.ts')
  // What cannot be read is reported when it is converted.
  const made = await profileOfInputs({ inputs, settings, shard: null, jobs: flags.jobs ?? null, onInput: () => {} })
  logInfo(profileSummary(made))
  return { ...settings, profile: Buffer.from(made.text) }
}

function refuseStreams(inputs: readonly InputFile[]): void {
  const once = inputs.find(({ size }) => size === null)
  if (once === undefined) return
  throw new StetError(
    'usage',
    `expected files with --profile auto, which reads them twice, but got ${shownAs(once.path)}: make a profile first, with stet profile`
  )
}
