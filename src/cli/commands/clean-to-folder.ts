import { convert } from '../../batch/convert.ts'
import type { Decision } from '../../batch/processing/action.ts'
import type { Digest } from '../../batch/processing/document-summary.ts'
import { type InputDone, isWhole, type RunEvent } from '../../batch/run/options.ts'
import { unreadMessage } from '../../batch/run/run.ts'
import type { FormatName } from '../../write/index.ts'
import { endWell, jobsOf } from '../flags/jobs.ts'
import { optionsOf, type ReadingFlags } from '../flags/reading-options.ts'
import { fileInput, standardInput } from '../io/byte-input.ts'
import { type Progress, progressBar } from '../io/progress.ts'
import { type InputFlags, inputsOf, STANDARD_INPUT, shownAs } from '../io/sources.ts'
import { safe } from '../io/terminal.ts'
import { summarise } from '../messages/document-summary.ts'
import { exitCodeOf } from '../process/exit-code.ts'

export interface FolderFlags extends ReadingFlags, InputFlags {
  to?: string
  jobs?: string
  force?: boolean
  shard?: string
  strict?: boolean
  quiet?: boolean
  logFormat?: string
}

/** `--to`: a file per document and format, under the inputs' own tree; a paragraph on standard error for each. Sets the exit code. */
export async function toFolder(
  typed: readonly string[],
  flags: FolderFlags & { to: string },
  formats: readonly FormatName[]
): Promise<void> {
  const jobs = jobsOf(flags.jobs)
  const { inputs, failed } = await inputsOf(typed, flags)
  const end = endWell()
  const progress = await progressBar(flags)
  try {
    const summary = await convert({
      inputs,
      to: flags.to,
      settings: optionsOf(flags),
      formats,
      shard: flags.shard ?? null,
      jobs,
      update: flags.force === true,
      fsync: false,
      signal: end.signal,
      streams: (path) => (path === STANDARD_INPUT.path ? standardInput() : fileInput(path)),
      hear: (event) => hear(event, progress)
    })
    const undone = isWhole(summary) ? 0 : 1
    process.exitCode = end.code() ?? exitCodeOf({ failed: failed + undone, warned: summary.tally.warned }, flags.strict)
  } finally {
    progress.stop()
  }
}

function hear(event: RunEvent, progress: Progress): void {
  if (event.type === 'found') progress.start(event.inputs, 'converting')
  else if (event.type === 'part') sayDocuments(event, progress)
  else if (event.type === 'done') {
    progress.step(event.path)
    sayDocuments(event, progress)
    sayDecision(event, progress)
  }
}

function sayDocuments(
  { path, digests, errors }: { path: string; digests: readonly Digest[]; errors: InputDone['errors'] },
  progress: Progress
): void {
  for (const error of errors) progress.complain(unreadMessage(shownAs(path), error))
  for (const digest of digests) summarise(shownAs(path), digest, progress.say)
}

/** What is said of an input whose documents do not speak for it. */
const SAID: Partial<Record<Decision, (event: InputDone, progress: Progress) => void>> = {
  failed: ({ message }, progress) => message !== null && progress.complain(message),
  same: ({ path }, progress) => progress.say(safe(`${path}: was done before the last run was interrupted`)),
  'in-the-way': ({ outputs }, progress) => {
    for (const name of outputs)
      progress.complain(`${name}: holds something else and was left as it is; --force replaces it`)
  }
}

function sayDecision(event: InputDone, progress: Progress): void {
  SAID[event.decision]?.(event, progress)
}
