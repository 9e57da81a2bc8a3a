import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'
import { tell } from './io-errors.ts'
import { discard, syncFolder, temporaryIn } from './temporary-files.ts'

/** A file being written under a temporary name. */
export interface Growing {
  write(piece: string | Uint8Array): void
  /** Gives the file its final name. */
  finish(): { bytes: number; sha256: string }
  /** Gives it up; nothing where it is finished. */
  abandon(): void
}

/** A growing file is written in pieces of about this many bytes, or letters. */
const PIECE = 256 * 1024

/** Begins a file; `target` is its final path. Throws what the file system throws. */
export function openGrowing(target: string, fsync: boolean): Growing {
  const temporary = temporaryIn(path.dirname(target))
  const handle = openSync(temporary, 'wx', 0o666)
  const hash = createHash('sha256')
  let waiting = ''
  let bytes = 0
  let open = true
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
    if (open) closeSync(handle)
    open = false
  }
  return {
    write(piece) {
      if (typeof piece === 'string') waiting += piece
      if (waiting.length >= PIECE || typeof piece !== 'string') tell(target, flush)
      if (typeof piece !== 'string') tell(target, () => put(piece))
    },
    finish() {
      return tell(target, () => {
        flush()
        if (fsync) fsyncSync(handle)
        close()
        renameSync(temporary, target)
        if (fsync) syncFolder(path.dirname(target))
        return { bytes, sha256: hash.digest('hex') }
      })
    },
    abandon() {
      if (open) discard(temporary)
      close()
    }
  }
}
