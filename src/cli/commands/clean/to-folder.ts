import { convert } from '../../../batch/convert.ts'
import type { Action } from '../../../batch/processing/action.ts'
import type { DocumentSummary } from '../../../batch/processing/document-summary.ts'
import type { InputDone, RunEvent } from '../../../batch/run/events.ts'
import { unreadMessage } from '../../../batch/run/run.ts'
import { isWhole } from '../../../batch/run/summary.ts'
import type { OutputFormat } from '../../../format-names.ts'
import { jobsOf } from '../../flags/jobs.ts'
import { optionsOf, type ReadingFlags } from '../../flags/reading-options.ts'
import { fileInput, standardInput } from '../../io/byte-input.ts'
import { type Progress, progressBar } from '../../io/progress.ts'
import { type InputFlags, inputsOf, STANDARD_INPUT, shownAs } from '../../io/sources.ts'
import { safe } from '../../io/terminal.ts'
import { logDocument } from '../../messages/document-summary.ts'
import { exitCodeOf } from '../../process/exit-code.ts'
import { stopOnSignals } from '../../process/signals.ts'

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
  formats: readonly OutputFormat[]
): Promise<void> {
  const jobs = jobsOf(flags.jobs)
  const { inputs, failed } = await inputsOf(typed, flags)
  const stop = stopOnSignals()
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
      signal: stop.signal,
      streams: (path) => (path === STANDARD_INPUT.path ? standardInput() : fileInput(path)),
      onEvent: (event) => onRunEvent(event, progress)
    })
    const undone = isWhole(summary) ? 0 : 1
    process.exitCode =
      stop.exitCode() ?? exitCodeOf({ failed: failed + undone, warned: summary.totals.warned }, flags.strict)
  } finally {
    progress.stop()
  }
}

function onRunEvent(event: RunEvent, progress: Progress): void {
  if (event.type === 'found') progress.start(event.inputs, 'converting')
  else if (event.type === 'part') logDocuments(event, progress)
  else if (event.type === 'done') {
    progress.step(event.path)
    logDocuments(event, progress)
    LOG_DECISION[event.action]?.(event, progress)
  }
}

function logDocuments(
  { path, summaries, errors }: { path: string; summaries: readonly DocumentSummary[]; errors: InputDone['errors'] },
  progress: Progress
): void {
  for (const error of errors) progress.error(unreadMessage(shownAs(path), error))
  for (const summary of summaries) logDocument(shownAs(path), summary, progress.info)
}

/** What is logged of an input beside its documents. */
const LOG_DECISION: Partial<Record<Action, (event: InputDone, progress: Progress) => void>> = {
  failed: ({ message }, progress) => message !== null && progress.error(message),
  same: ({ path }, progress) => progress.info(safe(`${path}: was converted before the last run was interrupted`)),
  'in-the-way': ({ outputs }, progress) => {
    for (const name of outputs)
      progress.error(`${name}: holds something else and was left as it is; --force replaces it`)
  }
}
