import { createHash } from 'node:crypto'
import { closeSync, fstatSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { FileError, withFileErrors } from './io-errors.ts'
import { openRegular, readAll } from './regular-file.ts'

/** A file up to this size is held in memory; a larger one is read in chunks, each time that it is needed. */
const IN_MEMORY_BYTES = 16 << 20
/** Bytes read, and converted, at a time: as many records of a stream are in memory at once as a chunk has. */
const CHUNK_BYTES = 1 << 16

/** A file's bytes. */
export interface SourceFile {
  bytes: number
  sha256: string
  /** All of them, where they are held in memory. */
  content: Uint8Array | null
  /** Throws a FileError where the file has changed since it was opened. */
  chunks(): Iterable<Uint8Array>
  /** The same as a stream. */
  stream(): AsyncIterable<Uint8Array>
}

/** Opens a file for reading; throws what the file system throws. */
type Open = (file: string) => number

/**
 * Reads an input; of a large one only its hash is made. Symbolic links are followed: the caller has decided to read the file.
 * Throws a FileError where it cannot be read.
 *
 * @param size what the file system said of it
 */
export function openSourceFile(file: string, size: number): SourceFile {
  if (size > IN_MEMORY_BYTES) return largeFile(file, (name) => openSync(name, 'r'))
  return sourceInMemory(withFileErrors(file, () => readFileSync(file)))
}

/** Reads a file of stet's own, which must be a regular file and no symbolic link. Throws a FileError. */
export function openRegularFile(file: string): SourceFile {
  const content = withFileErrors(file, () => {
    const handle = openRegular(file)
    try {
      return fstatSync(handle).size > IN_MEMORY_BYTES ? null : readAll(handle)
    } finally {
      closeSync(handle)
    }
  })
  return content === null ? largeFile(file, openRegular) : sourceInMemory(content)
}

function largeFile(file: string, open: Open): SourceFile {
  const hash = createHash('sha256')
  let bytes = 0
  for (const chunk of chunksOfFile(file, open)) {
    hash.update(chunk)
    bytes += chunk.byteLength
  }
  const sha256 = hash.digest('hex')
  const chunks = () => unchangedChunks(file, open, sha256)
  return { bytes, sha256, content: null, chunks, stream: () => streamOf(chunks()) }
}

/** A file that is in memory already. */
export function sourceInMemory(content: Uint8Array): SourceFile {
  const chunks = () => slices(content)
  return { bytes: content.byteLength, sha256: sha256Of(content), content, chunks, stream: () => streamOf(chunks()) }
}

/** An input that can be read only once, and of which nothing is known before. */
export function streamedSource(stream: () => AsyncIterable<Uint8Array>): SourceFile {
  return { bytes: 0, sha256: '', content: null, chunks: () => [], stream }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A file of stet's own in chunks, each the caller's own. Throws a FileError that names the file. */
export function* chunksOfFile(file: string, open: Open = openRegular): Generator<Uint8Array> {
  const handle = withFileErrors(file, () => open(file))
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
      const read = withFileErrors(file, () => readSync(handle, chunk, 0, CHUNK_BYTES, null))
      if (read === 0) return
      yield chunk.subarray(0, read)
    }
  } finally {
    closeSync(handle)
  }
}

/** A large file's chunks once more; throws at the end where they were not those that were hashed. */
function* unchangedChunks(file: string, open: Open, sha256: string): Generator<Uint8Array> {
  const hash = createHash('sha256')
  for (const chunk of chunksOfFile(file, open)) {
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== sha256) throw new FileError('busy', file, 'was changed while it was being read')
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES)
}

async function* streamOf(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks
}

/** What tells a file from one that is put into its place, or was written since; nothing where there is none. */
export function writtenOf(file: string): string {
  const found = lstatSync(file, { throwIfNoEntry: false })
  return found === undefined ? '' : `${found.ino} ${found.size} ${found.mtimeMs}`
}
