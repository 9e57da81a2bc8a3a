import { archive } from '../batch/archive.ts'
import { baggingDate } from '../batch/bag.ts'
import type { Decision } from '../batch/decision.ts'
import type { Problem } from '../batch/find.ts'
import { type InputDone, isWhole, type RunEvent, type Summary } from '../batch/options.ts'
import { unreadMessage } from '../batch/run.ts'
import { StetError } from '../errors.ts'
import { VERSION } from '../version.ts'
import { sayArchiveSummary } from './archive-summary.ts'
import { EXIT } from './exit.ts'
import { endWell, jobsOf } from './jobs.ts'
import { optionsOf, type ReadingFlags } from './options.ts'
import { print } from './output.ts'
import { type Progress, progressBar } from './progress.ts'
import { safe } from './terminal.ts'

export interface ArchiveFlags extends ReadingFlags {
  to: string
  name?: string
  jobs?: string
  update?: boolean
  dryRun?: boolean
  fsync?: boolean
  failFast?: boolean
  follow?: boolean
  report?: string
  reportArticles?: string
  quiet?: boolean
  logFormat?: string
}

/** What is said of an input that was held back. */
const HELD_BACK: Partial<Record<Decision, string>> = {
  changed: 'has changed since it was archived; the archive keeps the old one (--update replaces it)',
  remade: 'was archived by another version or with other settings; the archive keeps that (--update replaces it)',
  damaged: 'has files in the archive that are not what was written; left as they are (--update replaces them)',
  'in-the-way': 'would be written where something else is already; left as it is (--update replaces it)'
}

/** `stet archive`. Sets the exit code; results on standard error, a dry run's decisions on standard output. */
export async function archiveInputs(inputs: readonly string[], flags: ArchiveFlags): Promise<void> {
  const articles = articlesOf(flags.reportArticles)
  const end = endWell()
  const progress = await progressBar(flags)
  let summary: Summary
  try {
    summary = await archive({
      inputs,
      to: flags.to,
      settings: optionsOf(flags),
      name: flags.name ?? null,
      jobs: jobsOf(flags.jobs),
      update: flags.update === true,
      dryRun: flags.dryRun === true,
      fsync: flags.fsync === true,
      failFast: flags.failFast === true,
      follow: flags.follow === true,
      shard: null,
      date: baggingDate(process.env),
      signal: end.signal,
      hear: (event) => hear(event, flags, progress)
    })
  } catch (error) {
    if (error instanceof RangeError) throw new StetError('usage', error.message, { cause: error })
    throw error
  } finally {
    progress.stop()
  }
  sayArchiveSummary(summary, flags.to, flags.dryRun === true)
  if (flags.report !== undefined && summary.sealed) {
    const { writeReport } = await import('../batch/report/index.ts')
    await writeReport(flags.to, flags.report, { articles, failures: summary.failures, generator: `stet ${VERSION}` })
  }
  const whole = isWhole(summary) && summary.inputs > 0
  process.exitCode = end.code() ?? (whole ? EXIT.done : EXIT.failed)
}

function hear(event: RunEvent, flags: ArchiveFlags, progress: Progress): void {
  switch (event.type) {
    case 'found':
      // With names by a pattern all inputs are looked at before the first is archived.
      progress.start(
        flags.name === undefined || flags.dryRun === true ? event.inputs : 2 * event.inputs,
        flags.dryRun === true ? 'looking' : 'archiving'
      )
      return
    case 'problem':
      sayProblem(event.problem, progress)
      return
    case 'looked':
      progress.step(event.path)
      return
    case 'rescued':
      progress.say(
        safe(
          `${event.source}: its source is gone; what an interrupted run had begun is finished from the archive's own copy`
        )
      )
      return
    case 'part':
      sayErrors(event, progress)
      return
    case 'sealing':
      return
    case 'done': {
      progress.step(event.path)
      const said =
        event.message ??
        (HELD_BACK[event.decision] === undefined ? null : `${event.path}: ${HELD_BACK[event.decision]}`)
      if (said !== null) progress.complain(said)
      sayErrors(event, progress)
      if (flags.dryRun === true) print(`${decisionLine(event)}\n`)
    }
  }
}

function sayErrors({ path, errors }: Pick<InputDone, 'path' | 'errors'>, progress: Progress): void {
  for (const error of errors) progress.complain(unreadMessage(path, error))
}

function sayProblem({ level, path, message }: Problem, progress: Progress): void {
  const text = safe(`${path}: ${message}`)
  if (level === 'error') progress.complain(text)
  else progress.say(text)
}

/** In, out and what would be done, apart by tabs. Names are quoted as JSON where they hold what would break a line. */
function decisionLine({ path, decision, outputs }: InputDone): string {
  return [decision, plain(path), ...outputs.map(plain)].join('\t')
}

function plain(name: string): string {
  return /[\p{Cc}"]/u.test(name) ? JSON.stringify(name) : name
}

function articlesOf(typed: string | undefined): number {
  if (typed === undefined) return 200
  const articles = Number(typed)
  if (Number.isInteger(articles) && articles >= 0) return articles
  throw new StetError('usage', `expected --report-articles to be a whole number, but got "${typed}"`)
}
