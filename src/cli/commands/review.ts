import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { CORRECTIONS_FILE } from '../../batch/bag/corrections-store.ts'
import { JOURNAL } from '../../batch/journal/journal.ts'
import { StetError } from '../../errors.ts'
import { reviewArchive, reviewFiles } from '../../review/index.ts'
import type { ReviewServer } from '../../review/server.ts'
import { optionsOf, type ReadingFlags, refuseDocuments } from '../flags/reading-options.ts'
import { logError, logInfo } from '../io/log.ts'
import { print } from '../io/stdio.ts'
import { safeLine } from '../io/terminal.ts'
import { stopOnSignals } from '../process/signals.ts'

interface ReviewFlags extends ReadingFlags {
  by?: string
  open?: boolean
}

/** What opens an address in the user's browser, by the platform; others have xdg-open. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler']
}

/** `stet review ARCHIVE` or `FILES…`: prints the address of the page, and serves it until it is interrupted, which is its usual end. */
export async function review(inputs: readonly string[], flags: ReviewFlags): Promise<void> {
  refuseDocuments(flags, 'review')
  const stop = stopOnSignals()
  const { corrections: _, ...reading } = flags
  const { corrections: _none, ...settings } = optionsOf(reading)
  const server = await serverOf(inputs, flags, { settings, by: flags.by ?? null })
  print(`${server.address}\n`)
  if (flags.open !== false) open(server.address)
  try {
    await new Promise<void>((resolve, reject) => {
      stop.signal.addEventListener('abort', () => resolve(), { once: true })
      server.ready.catch(reject)
    })
  } finally {
    await server.close()
  }
  process.exitCode = 0
}

async function serverOf(
  inputs: readonly string[],
  { corrections }: ReviewFlags,
  options: Parameters<typeof reviewArchive>[1]
): Promise<ReviewServer> {
  const [first = '', ...more] = inputs
  if (existsSync(path.join(first, JOURNAL))) {
    if (corrections !== undefined) throw new StetError('usage', 'expected no --corrections: an archive keeps its own')
    if (more.length > 0) throw new StetError('usage', 'expected one archive, or files and folders, to review')
    const server = await reviewArchive(first, options)
    logInfo(`reviewing ${safeLine(first)}: corrections are kept in it as they are made; Ctrl-C ends`)
    return server
  }
  const file = corrections ?? CORRECTIONS_FILE
  const server = await reviewFiles(inputs, path.resolve(file), logError, options)
  for (const input of inputs)
    if (statSync(input, { throwIfNoEntry: false })?.isDirectory() === true)
      logInfo(`${safeLine(input)}: is no archive; the files in it are read as dumps`)
  logInfo(
    `reviewing ${inputs.map(safeLine).join(' ')}: corrections are kept in ${safeLine(file)}, for --corrections; Ctrl-C ends`
  )
  return server
}

function open(address: string): void {
  const [command = 'xdg-open', ...words] = OPENERS[process.platform] ?? ['xdg-open']
  const browser = spawn(command, [...words, address], { stdio: 'ignore', detached: true })
  // Without a browser the address that was printed is enough.
  browser.on('error', () => {})
  browser.unref()
}
