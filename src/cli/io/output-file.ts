import { createHash } from 'node:crypto'
import { closeSync, createReadStream, existsSync, openSync, statSync } from 'node:fs'
import path from 'node:path'
import { refuseInBag } from '../../batch/bag/refuse-in-bag.ts'
import { fileErrorOf } from '../../batch/files/io-errors.ts'
import { linkTarget, openOutputFolder } from '../../batch/files/output-folder.ts'
import { removeStaleFilesIn } from '../../batch/files/temporary-files.ts'
import { StetError } from '../../errors.ts'
import type { Output } from './result-sink.ts'
import { ClosedPipe, writeAll } from './stdio.ts'
import { isTerminal, safe } from './terminal.ts'

/** `-o`: a file that is there when it is whole, or a device or pipe that takes what comes. */
export function outputTo(named: string, force: boolean): Output {
  const stats = statSync(named, { throwIfNoEntry: false })
  if (stats?.isDirectory())
    throw new StetError('usage', `expected --output to be a file, but ${named} is a folder; --to writes into a folder`)
  const isStream = stats?.isCharacterDevice() === true || stats?.isFIFO() === true
  if (isStream) return openOutput(named)
  refuseInBag(named)
  return fileOutput(linkTarget(named), force)
}

/** `/dev/null`, `/dev/stderr`, a named pipe, `>(command)`: nothing is made and nothing replaced. */
function openOutput(file: string): Output {
  const fd = openSync(file, 'w')
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
  const store = openOutputFolder(folder)
  clear(store.root)
  const stream = store.open(path.basename(file))
  // When a signal ends the process, this event is all that is left of it.
  process.once('exit', stream.abandon)
  const hash = createHash('sha256')
  return {
    write(text) {
      hash.update(text)
      stream.write(text)
    },
    abandon: () => stream.abandon(),
    async finish() {
      const before = force ? null : await digestOf(file)
      if (before === null) stream.finish()
      else {
        stream.abandon()
        if (before !== hash.digest('hex'))
          throw new StetError('exists', `${file}: holds something else and was left as it is; --force replaces it`)
      }
    }
  }
}

/** Removes what a killed run has left; files of others stay. */
function clear(folder: string): void {
  try {
    removeStaleFilesIn(folder)
  } catch {
    // It belongs to somebody else, or is gone already.
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
