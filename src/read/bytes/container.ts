import { StetError } from '../../errors.ts'
import { joined } from './byte-lines.ts'
import { unzstd } from './zstd.ts'

export type Chunks = AsyncIterable<Uint8Array>

/** What a file may be packed in, by its first bytes. */
const CONTAINERS = [
  { name: 'gzip', magic: [0x1f, 0x8b], unpack: gunzip },
  { name: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd], unpack: unzstd },
  // A skippable frame first, as some writers put their own header in one.
  { name: 'zstd', magic: [0x50, 0x2a, 0x4d, 0x18], unpack: unzstd }
] as const

export type Container = (typeof CONTAINERS)[number]['name']

/** Bytes that are enough to see what a file is; a stream that stops at a line end is not waited for. */
const HEAD = 65_536
const MAGIC = 4
/** Bytes unpacked at a time: few records' worth, so that they are done with before V8 takes them for old. */
const UNPACKED_CHUNK = 16_384

/** The bytes themselves, out of what they were packed in, with their beginning in view. */
export interface Opened {
  head: Uint8Array
  /** All the bytes, the head's too. */
  chunks: Chunks
  container: Container | null
}

/** Unpacks a stream, if it is packed, and looks at its beginning. */
export async function open(chunks: Chunks): Promise<Opened> {
  const outer = await peek(chunks)
  const found = CONTAINERS.find(({ magic }) => magic.every((byte, at) => outer.head[at] === byte))
  if (found === undefined) return { ...outer, container: null }
  return { ...(await peek(found.unpack(outer.chunks))), container: found.name }
}

/**
 * The beginning of a stream, and the stream with it still in: up to the first line end, so that a process that
 * writes line by line is answered line by line, and at most 64 KiB or the chunk that has them.
 */
async function peek(chunks: Chunks): Promise<{ head: Uint8Array; chunks: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let length = 0
  let ended = false
  while (length < HEAD) {
    const next = await iterator.next()
    ended = next.done === true
    if (next.done) break
    if (next.value.length === 0) continue
    seen.push(next.value)
    length += next.value.length
    if (length >= MAGIC && next.value.includes(0x0a)) break
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      while (seen.length > 0) yield seen.shift() as Uint8Array
      while (!ended) {
        const next = await iterator.next()
        if (next.done) return
        yield next.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { head: joined(seen), chunks: all() }
}

/** Packed bytes handed on at a time, in copies of their own: a few records' worth, as of what is unpacked. */
const PACKED_PIECE = 4096

async function* inPieces(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += PACKED_PIECE) yield Buffer.from(chunk.subarray(at, at + PACKED_PIECE))
}

/**
 * All members of a gzip file, one after the other, with the zero bytes between them that some writers pad files with.
 *
 * @throws StetError `unreadable` for anything else behind a member.
 */
async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const pieces = inPieces(chunks)
  try {
    let rest: Uint8Array[] = []
    do {
      rest = yield* unpackMembers(rest, pieces)
      rest = await withoutPadding(rest, pieces)
    } while (rest.length > 0)
  } finally {
    await pieces.return(undefined)
  }
}

/** Unpacks members up to a zero byte behind one, or the end. Returns the packed bytes that were fetched and not used. */
async function* unpackMembers(
  first: readonly Uint8Array[],
  pieces: AsyncGenerator<Uint8Array>
): AsyncGenerator<Uint8Array, Uint8Array[]> {
  const [{ createGunzip }, { pipeline, Readable }] = await Promise.all([import('node:zlib'), import('node:stream')])
  const gunzipped = createGunzip({ chunkSize: UNPACKED_CHUNK })
  /** Pieces that are not known to be used, and how many bytes were before them. */
  const fetched: Uint8Array[] = []
  let used = 0
  async function* packed(): AsyncGenerator<Uint8Array> {
    const queue = [...first]
    for (;;) {
      const piece = queue.shift() ?? (await pieces.next()).value
      if (piece === undefined) return
      for (
        let head = fetched[0];
        head !== undefined && used + head.length <= gunzipped.bytesWritten;
        head = fetched[0]
      ) {
        used += head.length
        fetched.shift()
      }
      fetched.push(piece)
      yield piece
    }
  }
  const source = packed()
  // One chunk ahead and no more: sixteen, as streams have them else, would be old before their turn comes.
  // The pipeline's end is seen by who reads the unpacked bytes: an error there is thrown by the loop.
  const unpacked = pipeline(Readable.from(source, { objectMode: true, highWaterMark: 1 }), gunzipped, () => {})
  try {
    yield* unpacked as AsyncIterable<Buffer>
  } catch (error) {
    const fromZlib = String((error as NodeJS.ErrnoException).code).startsWith('Z_')
    throw fromZlib ? unreadable('gzip', error) : error
  }
  // Behind what was asked for before: then all that was fetched is in `fetched`.
  await source.return(undefined)
  return [joined(fetched).subarray(gunzipped.bytesWritten - used)]
}

/** Passes over zero bytes. */
async function withoutPadding(rest: readonly Uint8Array[], pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array[]> {
  const queue = [...rest]
  for (;;) {
    const piece = queue.shift() ?? (await pieces.next()).value
    if (piece === undefined) return []
    const from = piece.findIndex((byte: number) => byte !== 0)
    if (from >= 0) return [piece.subarray(from), ...queue]
  }
}

function unreadable(container: Container, cause: unknown): StetError {
  return new StetError(
    'unreadable',
    `expected whole ${container} data, but it does not unpack: ${(cause as Error).message}`,
    { cause }
  )
}
