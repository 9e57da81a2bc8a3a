import { verify } from '../../batch/verify/index.ts'
import { endWell, jobsOf } from '../flags/jobs.ts'
import { chalkStderr } from '../io/colour.ts'
import { progressBar } from '../io/progress.ts'
import { print, say } from '../io/stdio.ts'
import { safe } from '../io/terminal.ts'
import { EXIT } from '../process/exit-code.ts'

export interface VerifyFlags {
  jobs?: string
  json?: boolean
  quiet?: boolean
  logFormat?: string
}

/** `stet verify`: a line per fault on standard output, or one JSON object; sets the exit code. */
export async function verifyFolder(folder: string, flags: VerifyFlags): Promise<void> {
  const end = endWell()
  const progress = await progressBar(flags)
  let started = false
  const result = await verify({
    folder,
    jobs: jobsOf(flags.jobs),
    signal: end.signal,
    hear: (event) => {
      if (event.type === 'fault') return
      if (!started) progress.start(event.total, 'verifying')
      started = true
      progress.reach(event.done, event.path)
    }
  }).finally(() => progress.stop())
  if (flags.json === true) print(`${JSON.stringify(result, null, 2)}\n`)
  else {
    for (const { path, code, message } of result.faults)
      print(`${safe(path).replaceAll('\n', '\\n')}: ${safe(message)} (${code})\n`)
    const { green, red } = chalkStderr
    const sum = `${result.files.toLocaleString('en')} files, ${result.bytes.toLocaleString('en')} bytes, ${result.records.toLocaleString('en')} documents`
    if (result.ok) say(`${green('verified')} ${safe(folder)}: ${sum}, every line accounted for`)
    else
      say(
        `${red(result.interrupted ? 'interrupted' : 'faulty')} ${safe(folder)}: ${result.faults.length.toLocaleString('en')} faults in ${sum}`
      )
  }
  process.exitCode = end.code() ?? (result.ok ? EXIT.done : EXIT.failed)
}
