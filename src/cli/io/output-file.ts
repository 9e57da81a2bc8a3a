import { createHash } from 'node:crypto'
import { closeSync, constants, createReadStream, existsSync, openSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { refuseInBag } from '../../batch/bag/refuse-in-bag.ts'
import { codeOf, fileErrorOf, withFileErrors } from '../../batch/files/io-errors.ts'
import { linkTarget, openFolderOf } from '../../batch/files/output-folder.ts'
import { StetError } from '../../errors.ts'
import { refuseFolderForFile, refuseInputAsOutput } from './output-place.ts'
import type { Output } from './result-sink.ts'
import { ClosedPipe, writeAll } from './stdio.ts'
import { isTerminal, safe } from './terminal.ts'

/** How `-o` writes. */
interface OutputOptions {
  /** Whether it may replace what holds something else. */
  force: boolean
  /** Files that it may not replace. */
  inputs?: Iterable<string>
  /** What else would write into a folder, for the message where it is one. */
  advice?: string
}

/** `-o`: a file that is there when it is whole, or a device or pipe that takes what comes. */
export async function outputTo(named: string, { force, inputs = [], advice }: OutputOptions): Promise<Output> {
  const stats = withFileErrors(named, () => statSync(named, { throwIfNoEntry: false }))
  refuseFolderForFile('--output', named, advice)
  if (stats?.isFIFO() === true) return streamOutput(named, await openPipe(named))
  if (stats?.isCharacterDevice() === true)
    return streamOutput(
      named,
      withFileErrors(named, () => openSync(named, 'w'))
    )
  refuseInputAsOutput('--output', named, inputs)
  refuseInBag(named)
  return fileOutput(linkTarget(named), force)
}

/** How long to wait for a pipe that nobody reads yet, in milliseconds. */
const PAUSE = 20

/** A pipe with a reader. It is waited for without being blocked in an open, which would keep Node from ending on a signal. */
async function openPipe(file: string): Promise<number> {
  for (;;) {
    try {
      return openSync(file, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0))
    } catch (error) {
      if (codeOf(error) !== 'ENXIO') throw fileErrorOf(error, file)
    }
    await setTimeout(PAUSE)
  }
}

/** `/dev/null`, `/dev/stderr`, a named pipe, `>(command)`: nothing is made and nothing replaced. */
function streamOutput(file: string, fd: number): Output {
  const terminal = isTerminal(fd)
  return {
    write(text) {
      try {
        writeAll(fd, terminal ? safe(text) : text)
      } catch (error) {
        throw error instanceof ClosedPipe ? error : fileErrorOf(error, file)
      }
    },
    abandon: () => closeSync(fd),
    finish: async () => closeSync(fd)
  }
}

/** A file under its final name only when all is in it; one that holds something else is replaced only by `force`. */
function fileOutput(file: string, force: boolean): Output {
  const folder = path.dirname(file)
  // A missing folder is more often a typing error than a folder to be made.
  if (!existsSync(folder))
    throw new StetError('usage', `expected --output in a folder that is there, but there is no ${folder}`)
  const store = openFolderOf(file)
  const stream = store.open(path.basename(file))
  // When a signal ends the process, this event is all that is left of it.
  process.once('exit', stream.abandon)
  const hash = createHash('sha256')
  const earlier = force ? null : earlierFile(file)
  return {
    write(text) {
      // A run that lasts hours is told at once, not when it is done.
      if (earlier?.goesOnWith(text) === false) throw inTheWay(file)
      hash.update(text)
      stream.write(text)
    },
    abandon() {
      earlier?.close()
      stream.abandon()
    },
    async finish() {
      earlier?.close()
      // The whole is compared: the earlier file may go on, and another may have come to be there since.
      const before = force ? null : await digestOf(file)
      if (before === null) stream.finish()
      else {
        stream.abandon()
        if (before !== hash.digest('hex')) throw inTheWay(file)
      }
    }
  }
}

function inTheWay(file: string): StetError {
  return new StetError('exists', `${file}: holds something else and was left as it is; --force replaces it`)
}

/** What is under the output's name now, read as far as the output has come; `null` where nothing that can be read is there. */
function earlierFile(file: string): { goesOnWith(text: string): boolean; close(): void } | null {
  let fd: number
  try {
    fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch {
    return null
  }
  let at = 0
  let isOpen = true
  return {
    goesOnWith(text) {
      const bytes = Buffer.from(text)
      const there = Buffer.alloc(bytes.length)
      const length = readSync(fd, there, 0, bytes.length, at)
      at += bytes.length
      return length === bytes.length && there.equals(bytes)
    },
    close() {
      if (isOpen) closeSync(fd)
      isOpen = false
    }
  }
}

async function digestOf(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array)
    return hash.digest('hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
