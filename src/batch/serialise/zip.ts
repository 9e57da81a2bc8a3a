import { ZipFile } from 'yazl'
import type { BagFile } from './bag-files.ts'

/** The first day of a zip, by its local time, which is all that a zip has. */
const mtime = new Date(1980, 0, 1)

/** An archive's files as a zip, not compressed: versions of the compressor would make other bytes. */
export function zipOf(files: readonly BagFile[]): AsyncIterable<Uint8Array> {
  const zip = new ZipFile()
  const stream = zip.outputStream as unknown as AsyncIterable<Uint8Array> & { destroy(error: Error): void }
  zip.on('error', (error: Error) => stream.destroy(error))
  for (const { name, path } of files)
    zip.addFile(path, name, { mtime, mode: 0o100644, compress: false, forceDosTimestamp: true })
  zip.end()
  return stream
}

/** Bytes of a member's head before its name. */
const HEAD = 30

/** Whether a file begins as `zipOf` begins it, with a member of this name. */
export function isZipOf(start: Uint8Array, name: string): boolean {
  const bytes = Buffer.from(start)
  return (
    bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' && bytes.subarray(HEAD).toString().startsWith(name)
  )
}
