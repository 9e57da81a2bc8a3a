import type { Problem } from '../../batch/inputs/walk.ts'
import type { Decision } from '../../batch/processing/action.ts'
import type { InputDone, RunEvent } from '../../batch/run/options.ts'
import { unreadMessage } from '../../batch/run/run.ts'
import type { Progress } from '../io/progress.ts'
import { print } from '../io/stdio.ts'
import { safe } from '../io/terminal.ts'

/** What is said of an input that was held back; `--update` is named where it would help. */
const HELD_BACK: Partial<Record<Decision, string>> = {
  changed: 'has changed since it was archived; the archive keeps the old one',
  remade: 'was archived by another version or with other settings; the archive keeps that',
  damaged: 'has files in the archive that are not what was written; left as they are',
  'in-the-way': 'would be written where something else is already; left as it is'
}

/** How a run is talked about. */
export interface Speech {
  progress: Progress
  /** What the bar says is being done. */
  doing: string
  /** How often each input is gone through. */
  rounds: number
  /** Print decisions on standard output, as nothing else comes of the run. */
  dryRun: boolean
  /** Whether there is leave to be asked for. */
  canUpdate: boolean
}

/** Says what happens in a run, on standard error; a dry run's decisions on standard output. */
export function hear(event: RunEvent, speech: Speech): void {
  const { progress } = speech
  switch (event.type) {
    case 'found':
      progress.start(event.inputs * speech.rounds, speech.doing)
      return
    case 'problem':
      sayProblem(event.problem, progress)
      return
    case 'rescued':
      progress.say(
        safe(
          `${event.source}: its source is gone; what an interrupted run had begun is finished from the archive's own copy`
        )
      )
      return
    case 'looked':
      progress.step(event.path)
      return
    case 'part':
      sayErrors(event, progress)
      return
    case 'done':
      sayDone(event, speech)
      return
    case 'sealing':
      return
  }
}

function sayDone(event: InputDone, { progress, dryRun, canUpdate }: Speech): void {
  progress.step(event.path)
  const held = HELD_BACK[event.decision]
  const said =
    held === undefined ? event.message : `${event.path}: ${held}${canUpdate ? ' (--update replaces it)' : ''}`
  if (said !== null) progress.complain(said)
  sayErrors(event, progress)
  if (dryRun) print(`${decisionLine(event)}\n`)
}

function sayErrors({ path, errors }: Pick<InputDone, 'path' | 'errors'>, progress: Progress): void {
  for (const error of errors) progress.complain(unreadMessage(path, error))
}

function sayProblem({ level, path, message }: Problem, progress: Progress): void {
  const text = `${path}: ${message}`
  if (level === 'error') progress.complain(text)
  else progress.say(safe(text))
}

/** In, out and what would be done, apart by tabs. Names are quoted as JSON where they hold what would break a line. */
function decisionLine({ path, decision, outputs }: InputDone): string {
  return [decision, plain(path), ...outputs.map(plain)].join('\t')
}

function plain(name: string): string {
  return /[\p{Cc}"]/u.test(name) ? JSON.stringify(name) : name
}
