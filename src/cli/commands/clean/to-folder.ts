import path from 'node:path'
import { convert } from '../../../batch/convert.ts'
import { STANDARD_INPUT, shownAs } from '../../../batch/inputs/standard-input.ts'
import type { Action } from '../../../batch/processing/action.ts'
import type { DocumentSummary } from '../../../batch/processing/document-summary.ts'
import type { InputDone, RunEvent } from '../../../batch/run/events.ts'
import { unreadMessage } from '../../../batch/run/run.ts'
import { isWhole, type Summary } from '../../../batch/run/summary.ts'
import type { OutputFormat } from '../../../format-names.ts'
import { NO_RECORD } from '../../../warnings.ts'
import { FLAVOR_TABLE } from '../../../write/markdown/flavors.ts'
import type { ReadingFlags } from '../../flags/reading-options.ts'
import { type WritingFlags, writingOf } from '../../flags/writing-options.ts'
import { fileInput, standardInput } from '../../io/byte-input.ts'
import { InputErrors } from '../../io/input-errors.ts'
import { isVerbose, logError, logInfo, logWarning } from '../../io/log.ts'
import { refuseFileForFolder } from '../../io/output-place.ts'
import { type Progress, progressBar } from '../../io/progress.ts'
import { type InputFlags, inputsOf } from '../../io/sources.ts'
import { safeLine } from '../../io/terminal.ts'
import { count } from '../../messages/count.ts'
import { logDocument } from '../../messages/document-summary.ts'
import { LostLog } from '../../messages/lost-log.ts'
import { warnedMessage } from '../../messages/warning-log.ts'
import { exitCodeOf } from '../../process/exit-code.ts'
import { stopOnSignals } from '../../process/signals.ts'
import { labellingOptions } from '../auto-profile.ts'
import { type Redaction, redactionOf } from './redaction.ts'

export interface FolderFlags extends ReadingFlags, WritingFlags, InputFlags {
  to?: string
  name?: string
  jobs?: number
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
  refuseFileForFolder(flags.to, '; --output writes a file')
  const { inputs, failed, folders, noText } = await inputsOf(typed, flags)
  const settings = await labellingOptions(flags, inputs)
  const stop = stopOnSignals(() => logInfo(GO_ON))
  const progress = await progressBar(flags)
  const errors = new InputErrors(progress.error, flags)
  const log: FolderLog = {
    progress,
    errors,
    isLong: inputs.length > FEW,
    folder: flags.to,
    isWhole: flags.shard === undefined,
    lost: new LostLog(settings.corrections),
    redaction: flags.redact === true ? await redactionOf() : null
  }
  try {
    const summary = await convert({
      inputs,
      inputFolders: folders,
      to: flags.to,
      settings,
      formats,
      writing: writingOf(flags),
      name: flags.name ?? FLAVOR_TABLE[flags.flavor ?? 'plain'].pattern,
      shard: flags.shard ?? null,
      jobs: flags.jobs ?? null,
      update: flags.force === true,
      fsync: false,
      signal: stop.signal,
      streams: (path) => (path === STANDARD_INPUT.path ? standardInput() : fileInput(path)),
      onEvent: (event) => onRunEvent(event, log)
    })
    // What an earlier run has converted is not told of, nor what is left for the next one.
    log.lost.finish(flags.shard !== undefined || summary.interrupted || summary.actions.same > 0)
    logTotals(summary, log, flags.strict === true)
    if (log.redaction !== null) logInfo(log.redaction.said)
    if (flags.strict === true && noText !== null) logError(`--strict: ${noText.message}`, 'unsupported-format')
    const undone = isWhole(summary) ? 0 : 1
    process.exitCode =
      stop.exitCode() ??
      exitCodeOf({ failed: failed + undone, warned: summary.totals.warned + (noText?.files ?? 0) }, flags.strict)
  } finally {
    progress.stop()
  }
}

/** How to go on after an interruption. */
const GO_ON = 'interrupted: running the same again continues from here'

/** Up to this many inputs have a paragraph for each document; more of them only with `--verbose`. */
const FEW = 20

interface FolderLog {
  progress: Progress
  errors: InputErrors
  /** Whether there are too many inputs for a paragraph for each document. */
  isLong: boolean
  folder: string
  /** Whether all inputs are taken, and all of their records. */
  isWhole: boolean
  lost: LostLog
  redaction: Redaction | null
}

function onRunEvent(event: RunEvent, log: FolderLog): void {
  const { progress } = log
  if (event.type === 'found') progress.start(event.inputs, 'converting', event.bytes)
  else if (event.type === 'part') logDocuments(event, log)
  else if (event.type === 'done') {
    progress.step(event.path, event.bytes)
    logDocuments(event, log)
    if (log.isWhole && isWithoutRecord(event)) progress.info(safeLine(`${shownAs(event.path)}: ${NO_RECORD}`))
    LOG_DECISION[event.action]?.(event, log)
  }
}

/** Whether an input was read and held nothing at all: neither a document nor a record that is broken. */
function isWithoutRecord({ action, outputs, summaries, errors }: InputDone): boolean {
  return action === 'new' && outputs.length + summaries.length + errors.length === 0
}

function logDocuments(
  { path, summaries, errors }: { path: string; summaries: readonly DocumentSummary[]; errors: InputDone['errors'] },
  { progress, errors: log, isLong, folder, lost, redaction }: FolderLog
): void {
  for (const error of errors) log.add(error.code, unreadMessage(shownAs(path), error))
  for (const { origin, redacted } of summaries) {
    lost.met(origin)
    if (redacted !== undefined) redaction?.add(redacted)
  }
  if (isLong && !isVerbose()) return
  for (const summary of summaries) logDocument(shownAs(path), inFolder(folder, summary), progress.info)
}

function inFolder(folder: string, summary: DocumentSummary): DocumentSummary {
  return { ...summary, written: summary.written.map((name) => path.join(folder, name)) }
}

/** The counts of a run of many inputs, why `strict` fails, and how to go on after an interruption. */
function logTotals({ totals, actions, interrupted }: Summary, log: FolderLog, strict: boolean): void {
  const { progress, errors, isLong, folder } = log
  progress.stop()
  errors.finish()
  const documents = totals.articles + totals.liveBlogs
  const [same, were] = [count(actions.same, 'input'), actions.same === 1 ? 'was' : 'were']
  const kept = actions.same === 0 ? '' : `; ${same} ${were} converted before the last run was interrupted`
  const failed = actions.failed === 0 ? '' : `; ${count(actions.failed, 'input')} could not be read`
  const made = `${count(documents, 'document')}, ${count(totals.words, 'word')}`
  if (isLong) logInfo(`${safeLine(folder)}: ${made}${failed}${kept}`)
  if (strict && totals.warned > 0) logError(`--strict: ${warnedMessage(totals)}`)
  else if (isLong && totals.warned > 0) logWarning(warnedMessage(totals))
  if (interrupted) logInfo(GO_ON)
}

/** What is logged of an input beside its documents. */
const LOG_DECISION: Partial<Record<Action, (event: InputDone, log: FolderLog) => void>> = {
  failed: ({ message, code }, { errors }) => message !== null && errors.add('failed', message, code),
  same: ({ path }, { progress, isLong }) => {
    const line = safeLine(`${path}: was converted before the last run was interrupted`)
    if (!isLong || isVerbose()) progress.info(line)
  },
  'in-the-way': ({ outputs }, { errors, folder }) => {
    for (const name of outputs)
      errors.add(
        'in-the-way',
        `${path.join(folder, name)}: holds something else and was left as it is; --force replaces it, and --name names it otherwise`
      )
  }
}
