import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs'
import { fileKind } from '../inputs/file-kind.ts'
import { codeOf, FileError } from './io-errors.ts'

/** A symbolic link is not followed, and a pipe is not waited for. Windows knows neither flag. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0
const NO_WAIT = constants.O_NONBLOCK ?? 0
const CHUNK_BYTES = 1 << 16

/** What opening gives for what is no regular file: a link, a pipe without a reader, a folder. */
const NOT_REGULAR: ReadonlySet<string> = new Set(['ELOOP', 'EMLINK', 'ENXIO', 'EISDIR', 'ENODEV', 'EPERM', 'EACCES'])

/**
 * Opens a file of stet's own, which must be a regular file and no symbolic link; never waits. Throws a FileError `not-a-file` that says
 * what is there instead, and else what the file system throws.
 */
export function openRegular(file: string, flags: number = constants.O_RDONLY): number {
  // Where the flag for it is missing, links are looked for before.
  if (NO_FOLLOW === 0) statRegular(file)
  let handle: number
  try {
    handle = openSync(file, flags | NO_FOLLOW | NO_WAIT, 0o666)
  } catch (error) {
    if (NOT_REGULAR.has(codeOf(error))) statRegular(file)
    throw error
  }
  try {
    refuseOther(file, fstatSync(handle))
    return handle
  } catch (error) {
    closeSync(handle)
    throw error
  }
}

/** What the file system says of a regular file; undefined where there is none. Throws a FileError `not-a-file` for anything else. */
export function statRegular(file: string): Stats | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  if (stats !== undefined) refuseOther(file, stats)
  return stats
}

/** A regular file as a whole. Throws as `openRegular` does. */
export function readRegular(file: string): Buffer {
  const handle = openRegular(file)
  try {
    return readAll(handle)
  } finally {
    closeSync(handle)
  }
}

/** The same as text; null where there is no such file. */
export function readTextIfThere(file: string): string | null {
  try {
    return readRegular(file).toString('utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** The rest of an open file. */
export function readAll(handle: number): Buffer {
  const chunks: Buffer[] = []
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(CHUNK_BYTES, fstatSync(handle).size + 1))
    const read = readSync(handle, chunk, 0, chunk.length, null)
    if (read === 0) return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
    chunks.push(chunk.subarray(0, read))
  }
}

function refuseOther(file: string, stats: Stats): void {
  if (!stats.isFile()) throw new FileError('not-a-file', file, `is ${fileKind(stats)}: expected a regular file`)
}
