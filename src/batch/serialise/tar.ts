import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { type Pack, pack } from 'tar-stream'
import { fileErrorOf } from '../files/io-errors.ts'
import type { BagFile } from './bag-files.ts'

/** An archive's files as a tar: no times, owners or rights of this machine are in it. */
export function tarOf(files: readonly BagFile[]): AsyncIterable<Uint8Array> {
  const tar = pack()
  fill(tar, files).catch((error: Error) => tar.destroy(error))
  return tar as unknown as AsyncIterable<Uint8Array>
}

const PLAIN = { mode: 0o644, mtime: new Date(0), uid: 0, gid: 0 }

async function fill(tar: Pack, files: readonly BagFile[]): Promise<void> {
  for (const { name, path, size } of files) {
    try {
      await pipeline(createReadStream(path), tar.entry({ name, size, ...PLAIN }))
    } catch (error) {
      throw fileErrorOf(error, path)
    }
  }
  tar.finalize()
}

/** Whether a file begins as `tarOf` begins it, with an entry of this name. */
export function isTarOf(start: Uint8Array, name: string): boolean {
  const bytes = Buffer.from(name)
  return Buffer.from(start).subarray(0, bytes.length).equals(bytes) && start[bytes.length] === 0
}
