import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { BatchError, tell } from './io-errors.ts'

/** A file up to this size is held in memory; a larger one is read piece by piece, each time that it is needed. */
const HELD_BYTES = 16 << 20
/** Bytes read, and converted, at a time: of a stream of records as many are in memory at once as a piece has. */
const PIECE_BYTES = 1 << 16

/** An input's bytes. */
export interface Original {
  bytes: number
  sha256: string
  /** All of them, where they are held in memory. */
  held: Uint8Array | null
  /** Throws a BatchError where a file is not what it was any more. */
  pieces(): Iterable<Uint8Array>
  /** The same for who takes a stream. */
  stream(): AsyncIterable<Uint8Array>
}

/**
 * Reads an input, or finds out what there is to know of a large one. Throws a BatchError where it cannot be read.
 *
 * @param size what the file system said of it
 */
export function openOriginal(file: string, size: number): Original {
  if (size <= HELD_BYTES) return heldOriginal(tell(file, () => readFileSync(file)))
  const hash = createHash('sha256')
  let bytes = 0
  for (const piece of piecesOf(file)) {
    hash.update(piece)
    bytes += piece.byteLength
  }
  const sha256 = hash.digest('hex')
  const pieces = () => unchanged(file, sha256)
  return { bytes, sha256, held: null, pieces, stream: () => streamOf(pieces()) }
}

/** A file that must be one: no folder, no pipe and no device, which might never end. Throws a BatchError. */
export function openRegular(file: string): Original {
  const stats = tell(file, () => statSync(file))
  if (!stats.isFile()) throw new BatchError('not-a-file', file, 'is no regular file')
  return openOriginal(file, stats.size)
}

/** An input that is in memory already. */
export function heldOriginal(held: Uint8Array): Original {
  const pieces = () => cut(held)
  return { bytes: held.byteLength, sha256: sha256Of(held), held, pieces, stream: () => streamOf(pieces()) }
}

/** An input that can be read but once, and of which nothing is known before. */
export function streamed(stream: () => AsyncIterable<Uint8Array>): Original {
  return { bytes: 0, sha256: '', held: null, pieces: () => [], stream }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A file piece by piece; each is the caller's own. Throws a BatchError that names the file. */
export function* piecesOf(file: string): Generator<Uint8Array> {
  const handle = tell(file, () => openSync(file, 'r'))
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE_BYTES)
      const read = tell(file, () => readSync(handle, piece, 0, PIECE_BYTES, null))
      if (read === 0) return
      yield piece.subarray(0, read)
    }
  } finally {
    closeSync(handle)
  }
}

/** A large file's pieces once more; who has read them all knows that it was the same. */
function* unchanged(file: string, sha256: string): Generator<Uint8Array> {
  const hash = createHash('sha256')
  for (const piece of piecesOf(file)) {
    hash.update(piece)
    yield piece
  }
  if (hash.digest('hex') !== sha256) throw new BatchError('busy', file, 'was changed while it was being read')
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
}

async function* streamOf(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces
}
