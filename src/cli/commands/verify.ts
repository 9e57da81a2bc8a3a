import { type VerifyResult, verify } from '../../batch/verify/index.ts'
import { lostMessage } from '../../corrections/lost.ts'
import { chalkStderr } from '../io/colour.ts'
import { logInfo } from '../io/log.ts'
import { progressBar } from '../io/progress.ts'
import { print } from '../io/stdio.ts'
import { safeLine } from '../io/terminal.ts'
import { count } from '../messages/count.ts'
import { EXIT } from '../process/exit-code.ts'
import { stopOnSignals } from '../process/signals.ts'

interface VerifyFlags {
  jobs?: number
  json?: boolean
  quiet?: boolean
  logFormat?: string
}

/** `stet verify`: a line per fault on standard output, or one JSON object; sets the exit code. */
export async function verifyFolder(folder: string, flags: VerifyFlags): Promise<void> {
  const stop = stopOnSignals()
  const progress = await progressBar(flags)
  let started = false
  const result = await verify({
    folder,
    jobs: flags.jobs ?? null,
    signal: stop.signal,
    onEvent: (event) => {
      if (event.type === 'fault') return
      if (!started) progress.start(event.total, 'verifying')
      started = true
      progress.reach(event.done, event.path)
    }
  }).finally(() => progress.stop())
  if (flags.json === true) print(`${JSON.stringify(result, null, 2)}\n`)
  else report(folder, result)
  process.exitCode = stop.exitCode() ?? (result.ok ? EXIT.done : EXIT.failed)
}

function report(folder: string, result: VerifyResult): void {
  const { ok, interrupted, faults, files, bytes, records, outdated, lost } = result
  for (const { path, code, message } of faults) print(`${safeLine(path)}: ${safeLine(message)} (${code})\n`)
  const { green, red } = chalkStderr
  const sum = [count(files, 'file'), count(bytes, 'byte'), count(records, 'document')].join(', ')
  if (outdated > 0)
    logInfo(`corrections of ${count(outdated, 'input')} are not applied yet: stet review does so, and archive --update`)
  if (lost.count > 0) logInfo(safeLine(lostMessage(lost, 'in the archive')))
  const state = interrupted ? 'interrupted' : 'faulty'
  if (ok) logInfo(`${green('verified')} ${safeLine(folder)}: ${sum}, every line accounted for`)
  else logInfo(`${red(state)} ${safeLine(folder)}: ${count(faults.length, 'fault')} in ${sum}`)
}
