import { archive } from '../../batch/archive.ts'
import { RESERVED_LABELS, type Tag, tagOf } from '../../batch/bag/bag-info.ts'
import { baggingDate } from '../../batch/bag/bagit.ts'
import type { InputProblem } from '../../batch/inputs/walk.ts'
import type { RunEvent } from '../../batch/run/events.ts'
import { isWhole, type Summary } from '../../batch/run/summary.ts'
import type { Likeness } from '../../duplicates/index.ts'
import { StetError } from '../../errors.ts'
import { nearestOf } from '../../nearest.ts'
import { VERSION } from '../../version.ts'
import { longFlag } from '../flags/flag.ts'
import { FLAGS } from '../flags/flag-table.ts'
import { AUTO } from '../flags/profile-file.ts'
import { optionsOf, type ReadingFlags, refuseDocuments } from '../flags/reading-options.ts'
import { InputErrors } from '../io/input-errors.ts'
import { logError, logInfo } from '../io/log.ts'
import { noTextTotal } from '../io/no-text-total.ts'
import { refuseFileForFolder, refuseFolderForFile, refuseInputAsOutput } from '../io/output-place.ts'
import { progressBar } from '../io/progress.ts'
import { type InputFlags, namesOf, otherFilesOf } from '../io/sources.ts'
import { safeLine } from '../io/terminal.ts'
import { type EventLog, logRunEvent } from '../messages/archive-events.ts'
import { logArchiveSummary } from '../messages/archive-summary.ts'
import { warnedMessage } from '../messages/warning-log.ts'
import { exitCodeOf } from '../process/exit-code.ts'
import { stopOnSignals } from '../process/signals.ts'

interface ArchiveFlags extends ReadingFlags, InputFlags {
  to: string
  name?: string
  jobs?: number
  update?: boolean
  dryRun?: boolean
  skipDuplicates?: Likeness
  fsync?: boolean
  failFast?: boolean
  shard?: string
  merge?: boolean
  breakLock?: boolean
  bagInfo?: string[]
  algorithm?: 'sha256' | 'sha512'
  report?: string
  tar?: string
  zip?: string
  force?: boolean
  reportArticles?: number
  quiet?: boolean
  strict?: boolean
  logFormat?: string
}

/** Flags that say how inputs become articles: with `--merge` that was settled when the archives were made. */
const NOT_IN_A_MERGE = [
  'name',
  'update',
  'shard',
  'follow',
  'exclude',
  'skipDuplicates',
  'profile',
  'strict'
] as const satisfies readonly (keyof ArchiveFlags)[]

/** Articles shown line by line in a report. */
const REPORT_ARTICLES = 200

/** `stet archive`. Sets the exit code; results on standard error, a dry run's decisions on standard output. */
export async function archiveInputs(typed: readonly string[], flags: ArchiveFlags): Promise<void> {
  refuseDocuments(flags, 'keep')
  const inputs = await namesOf(typed, flags)
  if (inputs.length === 0 && flags.filesFrom === undefined)
    throw new StetError(
      'usage',
      `expected ${flags.merge === true ? 'archives to merge' : 'files, folders or globs to archive'}, but got none`
    )
  if (inputs.includes('-'))
    throw new StetError(
      'usage',
      'expected files to archive, but got - for standard input, of which an archive could keep no original'
    )
  if (flags.merge === true) refuseOthers(flags)
  refuseFileForFolder(flags.to)
  const force = flags.force === true
  if (flags.report !== undefined) await refuseReport(flags.report, inputs, force)
  await refuseContainers(flags, inputs)
  const stop = stopOnSignals(() => logInfo('interrupted: running the same again continues from here'))
  const log = await eventLogOf(flags)
  const problems: InputProblem[] = []
  const onEvent = (event: RunEvent) => {
    if (event.type === 'problem') problems.push(event.problem)
    logRunEvent(event, log)
  }
  const summary = await run(inputs, flags, onEvent, stop.signal).finally(() => {
    log.progress.stop()
    log.errors.finish()
  })
  // No input is read, and so nothing has been logged of what was not to be read when the archives were made.
  if (flags.merge === true) for (const message of summary.unread) logError(message, 'unreadable')
  const noText = noTextTotal(problems)
  if (noText !== null) logInfo(noText.message)
  logArchiveSummary(summary, flags.to, flags.dryRun === true)
  if (flags.report !== undefined && summary.complete) {
    const { writeReport } = await import('../../batch/report/index.ts')
    await writeReport(flags.to, flags.report, {
      articles: flags.reportArticles ?? REPORT_ARTICLES,
      failures: summary.failures,
      generator: `stet ${VERSION}`,
      force
    })
  }
  if (summary.complete) await writeContainers(flags, stop.signal)
  if (flags.strict === true) {
    if (summary.totals.warned > 0) logError(`--strict: ${warnedMessage(summary.totals)}`)
    if (noText !== null) logError(`--strict: ${noText.message}`, 'unsupported-format')
  }
  const failed = isWhole(summary) && summary.found > 0 ? 0 : 1
  const warned = summary.totals.warned + (noText?.files ?? 0)
  process.exitCode = stop.exitCode() ?? exitCodeOf({ failed, warned }, flags.strict)
}

/** @throws StetError where a report cannot be written to a file: found before all inputs are read. */
async function refuseReport(report: string, inputs: readonly string[], force: boolean): Promise<void> {
  refuseFolderForFile('--report', report)
  refuseInputAsOutput('--report', report, inputs)
  ;(await import('../../batch/report/target.ts')).reportTarget(report, force)
}

const CONTAINERS = ['tar', 'zip'] as const

/** @throws StetError where the archive cannot be written to one file: found before all inputs are read. */
async function refuseContainers(flags: ArchiveFlags, inputs: readonly string[]): Promise<void> {
  for (const container of CONTAINERS) {
    const file = flags[container]
    if (file === undefined) continue
    refuseFolderForFile(`--${container}`, file)
    refuseInputAsOutput(`--${container}`, file, inputs)
    const { serialisationTarget } = await import('../../batch/serialise/index.ts')
    serialisationTarget({ archive: flags.to, file, container, force: flags.force === true })
  }
}

async function writeContainers(flags: ArchiveFlags, signal: AbortSignal): Promise<void> {
  for (const container of CONTAINERS) {
    const file = flags[container]
    if (file === undefined || flags.dryRun === true) continue
    const { serialise } = await import('../../batch/serialise/index.ts')
    const made = await serialise({ archive: flags.to, file, container, force: flags.force === true }, signal)
    if (made !== null) logInfo(safeLine(`${file}: ${made.files} files, ${made.bytes} bytes`))
  }
}

async function eventLogOf(flags: ArchiveFlags): Promise<EventLog> {
  const dryRun = flags.dryRun === true
  const progress = await progressBar(flags)
  return {
    progress,
    errors: new InputErrors(progress.error, flags),
    activity: dryRun ? 'checking' : flags.merge === true ? 'merging' : 'archiving',
    // With names by a pattern all inputs are read once for their names before the first is archived.
    passes:
      (flags.name === undefined || dryRun ? 1 : 2) +
      (flags.skipDuplicates === undefined ? 0 : 1) +
      (flags.profile === AUTO ? 1 : 0),
    dryRun,
    canUpdate: flags.merge !== true
  }
}

async function run(
  inputs: readonly string[],
  flags: ArchiveFlags,
  onEvent: (event: RunEvent) => void,
  signal: AbortSignal
): Promise<Summary> {
  const common = {
    to: flags.to,
    dryRun: flags.dryRun === true,
    fsync: flags.fsync === true,
    breakLock: flags.breakLock === true,
    date: baggingDate(process.env),
    info: { tags: tagsOf(flags.bagInfo ?? []), sha512: flags.algorithm === 'sha512' },
    signal,
    onEvent
  }
  if (flags.merge === true)
    return (await import('../../batch/merge.ts')).merge({ ...common, bags: inputs, jobs: flags.jobs ?? null })
  return archive({
    ...common,
    inputs,
    outputs: [flags.report, flags.tar, flags.zip].filter((place) => place !== undefined),
    others: otherFilesOf(flags),
    settings: optionsOf(flags),
    name: flags.name ?? null,
    jobs: flags.jobs ?? null,
    update: flags.update === true,
    failFast: flags.failFast === true,
    follow: flags.follow === true,
    exclude: flags.exclude ?? [],
    shard: flags.shard ?? null,
    skipDuplicates: flags.skipDuplicates ?? null,
    autoProfile: flags.profile === AUTO
  })
}

/** @throws StetError `usage` for a label that is nearly one of those that are reserved, too. */
function tagsOf(given: readonly string[]): Tag[] {
  return given.map((text) => {
    const tag = tagOf(text)
    const nearest = nearestOf(tag[0], RESERVED_LABELS)
    if (nearest === null || nearest === tag[0]) return tag
    throw new StetError('usage', `--bag-info ${tag[0]}: there is no such label; did you mean ${nearest}?`)
  })
}

function refuseOthers(flags: ArchiveFlags): void {
  const given = NOT_IN_A_MERGE.find((name) => flags[name] !== undefined)
  if (given !== undefined)
    throw new StetError(
      'usage',
      `expected either --merge or ${longFlag(FLAGS[given].flags)}: archives are merged as they are`
    )
}
