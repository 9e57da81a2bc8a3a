import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'
import { withFileErrors } from './io-errors.ts'
import { removeTemporary, syncFolder, temporaryName } from './temporary-files.ts'

/** A file being written under a temporary name. */
export interface AtomicStream {
  write(chunk: string | Uint8Array): void
  /** Gives the file its final name. */
  finish(): { bytes: number; sha256: string }
  /** Removes the temporary file; does nothing after `finish`. */
  abandon(): void
}

/** Text is gathered and written in chunks of about this many UTF-16 code units. */
const CHUNK = 256 * 1024

/** Opens a file for writing; `target` is its final path. Throws what the file system throws. */
export function openAtomicStream(target: string, fsync: boolean): AtomicStream {
  const temporary = temporaryName(path.dirname(target))
  const handle = openSync(temporary, 'wx', 0o666)
  const hash = createHash('sha256')
  let waiting = ''
  let bytes = 0
  let isOpen = true
  let isThere = true
  const put = (data: Uint8Array) => {
    hash.update(data)
    for (let at = 0; at < data.byteLength; ) at += writeSync(handle, data, at)
    bytes += data.byteLength
  }
  const flush = () => {
    put(Buffer.from(waiting))
    waiting = ''
  }
  const close = () => {
    if (isOpen) closeSync(handle)
    isOpen = false
  }
  return {
    write(chunk) {
      if (typeof chunk === 'string') waiting += chunk
      if (waiting.length >= CHUNK || typeof chunk !== 'string') withFileErrors(target, flush)
      if (typeof chunk !== 'string') withFileErrors(target, () => put(chunk))
    },
    finish() {
      return withFileErrors(target, () => {
        flush()
        if (fsync) fsyncSync(handle)
        close()
        renameSync(temporary, target)
        isThere = false
        if (fsync) syncFolder(path.dirname(target))
        return { bytes, sha256: hash.digest('hex') }
      })
    },
    abandon() {
      if (isThere) removeTemporary(temporary)
      isThere = false
      close()
    }
  }
}
