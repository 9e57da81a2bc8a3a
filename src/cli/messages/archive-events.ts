import type { InputProblem } from '../../batch/inputs/walk.ts'
import type { Action } from '../../batch/processing/action.ts'
import type { InputDone, RunEvent } from '../../batch/run/events.ts'
import { unreadMessage } from '../../batch/run/run.ts'
import type { InputErrors } from '../io/input-errors.ts'
import { logDebug } from '../io/log.ts'
import type { Progress } from '../io/progress.ts'
import { print } from '../io/stdio.ts'
import { safeJson, safeLine } from '../io/terminal.ts'
import { duplicateOf } from './archive-summary.ts'
import { keptProfile, profileSummary } from './profile-summary.ts'

/** What is logged of an input that was not archived; `--update` is named where it would archive it. */
const HELD_BACK: Partial<Record<Action, string>> = {
  changed: 'has changed since it was archived; the archive keeps the old one',
  remade: 'was archived by another version or with other settings; the archive keeps that',
  damaged: 'has files in the archive that are not what was written; left as they are',
  'in-the-way': 'would be written where another file is already; that file was left as it is'
}

/** Where and how the events of a run are logged. */
export interface EventLog {
  progress: Progress
  errors: InputErrors
  /** What the bar says is being done. */
  activity: string
  /** How often each input is read. */
  passes: number
  /** Whether to print decisions on standard output, since nothing else comes of the run. */
  dryRun: boolean
  /** Whether `--update` is a flag of this run. */
  canUpdate: boolean
}

/** Logs an event of a run on standard error; prints a dry run's decisions on standard output. */
export function logRunEvent(event: RunEvent, log: EventLog): void {
  const { progress } = log
  switch (event.type) {
    case 'found':
      progress.start(event.inputs * log.passes, log.activity, event.bytes * log.passes)
      return
    case 'problem':
      logProblem(event.problem, progress)
      return
    case 'recovered':
      progress.info(
        safeLine(
          `${event.source}: its source is gone; what an interrupted run had started is completed from the archive's own copy`
        )
      )
      return
    case 'profiled':
      progress.info(profileSummary(event.profile))
      return
    case 'profile-kept':
      // The inputs are not read for one.
      log.passes--
      progress.info(keptProfile(event.documents))
      return
    case 'left-out':
      logDebug(`${event.source}: left out as ${duplicateOf(event)}`)
      return
    case 'verifying':
      logDebug(`${event.folder}: verifying`)
      return
    case 'took-lock':
      progress.error(`took over the lock of ${event.holder}`)
      return
    case 'looked':
      progress.step(event.path, event.bytes)
      return
    case 'part':
      logErrors(event, log)
      return
    case 'done':
      logDone(event, log)
      return
    case 'completing':
      return
    default:
      event satisfies never
  }
}

function logDone(event: InputDone, log: EventLog): void {
  const { progress, errors, dryRun, canUpdate } = log
  progress.step(event.path, event.bytes)
  const held = HELD_BACK[event.action]
  const message =
    held === undefined ? event.message : `${event.path}: ${held}${canUpdate ? ' (--update replaces it)' : ''}`
  if (message !== null) errors.add(event.action, message, event.code)
  logErrors(event, log)
  if (dryRun) print(`${decisionLine(event)}\n`)
}

function logErrors({ path, errors }: Pick<InputDone, 'path' | 'errors'>, log: EventLog): void {
  for (const error of errors) log.errors.add(error.code, unreadMessage(path, error))
}

function logProblem({ level, path, message, code }: InputProblem, progress: Progress): void {
  const text = `${path}: ${message}`
  if (level === 'error') progress.error(text, code)
  else progress.info(safeLine(text))
}

/** Action, input and outputs, separated by tabs. Names are quoted as JSON where they hold what would break a line or control a terminal. */
function decisionLine({ path, action, outputs }: InputDone): string {
  return [action, plain(path), ...outputs.map(plain)].join('\t')
}

function plain(name: string): string {
  return safeLine(name) === name && !/[\t"]/.test(name) ? name : safeJson(name)
}
