import { spawn } from 'node:child_process'
import { review as startReview } from '../../review/index.ts'
import { weightsIn } from '../flags/weights-file.ts'
import { logInfo } from '../io/log.ts'
import { print } from '../io/stdio.ts'
import { safeLine } from '../io/terminal.ts'
import { stopOnSignals } from '../process/signals.ts'

interface ReviewFlags {
  weights?: string
  by?: string
  open?: boolean
}

/** What opens an address in the user's browser, by the platform; others have xdg-open. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler']
}

/** `stet review FOLDER`: prints the address of the page, and serves it until it is interrupted, which is its usual end. */
export async function review(folder: string, flags: ReviewFlags): Promise<void> {
  const stop = stopOnSignals()
  const weights = flags.weights === undefined ? null : weightsIn(flags.weights)
  const server = await startReview({ folder, weights, by: flags.by ?? null })
  print(`${server.address}\n`)
  logInfo(`reviewing ${safeLine(folder)}: corrections are kept in it as they are made; Ctrl-C ends`)
  if (flags.open !== false) open(server.address)
  await new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve(), { once: true }))
  await server.close()
  process.exitCode = 0
}

function open(address: string): void {
  const [command = 'xdg-open', ...words] = OPENERS[process.platform] ?? ['xdg-open']
  const browser = spawn(command, [...words, address], { stdio: 'ignore', detached: true })
  // Without a browser the address that was printed is enough.
  browser.on('error', () => {})
  browser.unref()
}
