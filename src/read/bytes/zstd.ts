import { StetError } from '../../errors.ts'

/** What zstd itself takes unless told otherwise (`--long=27`): as much memory is set aside for a frame. */
const LARGEST_WINDOW = 2 ** 27
/** The unpacker moves its whole window for each block; a stream of tiny blocks would keep it at that for minutes. */
const MOST_MOVED_PER_BYTE = 250_000
const MOST_MOVED_AT_ONCE = 2 ** 31

/** Bytes unpacked at a time, as of gzip. */
const UNPACKED_CHUNK = 16_384

/** All frames of a zstd stream. @throws StetError for what does not unpack, or only at a cost that a small file must not have. */
export async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const watch = watcher()
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      watch.see(chunk)
      yield chunk
    }
  }
  const createByNode = await unpackerOfNode()
  yield* createByNode === null ? unpackedByLibrary(watched()) : unpackedByNode(watched(), createByNode)
  // The unpackers pass over a few bytes that are too few for another frame.
  if (!watch.isAtEnd()) throw new StetError('unreadable', 'expected whole zstd data, but it ends within a frame')
}

type CreateUnpacker = (options: { chunkSize: number }) => NodeJS.ReadWriteStream

/** Node's own, from 22.15 on: it takes half the time. */
async function unpackerOfNode(): Promise<CreateUnpacker | null> {
  const zlib = (await import('node:zlib')) as { createZstdDecompress?: CreateUnpacker }
  return zlib.createZstdDecompress ?? null
}

async function* unpackedByNode(chunks: AsyncGenerator<Uint8Array>, create: CreateUnpacker): AsyncGenerator<Uint8Array> {
  const { pipeline, Readable } = await import('node:stream')
  // One chunk ahead and no more, and errors thrown by the loop: as of gzip.
  const packed = Readable.from(chunks, { objectMode: true, highWaterMark: 1 })
  const unpacked = pipeline(packed, create({ chunkSize: UNPACKED_CHUNK }), () => {})
  try {
    yield* unpacked as unknown as AsyncIterable<Buffer>
  } catch (error) {
    throw /^Z(?:_|STD)/.test(String((error as NodeJS.ErrnoException).code)) ? unreadable(error) : error
  }
}

async function* unpackedByLibrary(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd')
  let out: Uint8Array[] = []
  const stream = new Decompress((chunk) => {
    if (chunk.length > 0) out.push(chunk)
  })
  const push = (chunk: Uint8Array, last: boolean): Uint8Array[] => {
    out = []
    try {
      stream.push(chunk, last)
    } catch (cause) {
      throw unreadable(cause)
    }
    return out
  }
  for await (const chunk of chunks) yield* push(chunk, false)
  yield* push(new Uint8Array(0), true)
}

function unreadable(cause: unknown): StetError {
  const message = `expected whole zstd data, but it does not unpack: ${(cause as Error).message}`
  return new StetError('unreadable', message, { cause })
}

/** Looks at the headers of frames and blocks as their bytes pass by, before they are unpacked. */
interface Watch {
  see(chunk: Uint8Array): void
  /** Whether what was seen ends where a frame ends. */
  isAtEnd(): boolean
}

function watcher(): Watch {
  let came = 0
  let moved = 0
  const reader = headers((window, isBlock) => {
    moved += isBlock ? window : 0
    if (window > LARGEST_WINDOW)
      throw tooCostly(`a window of at most ${LARGEST_WINDOW} bytes, but it asks for ${window}`)
    if (moved > MOST_MOVED_AT_ONCE && moved > came * MOST_MOVED_PER_BYTE)
      throw tooCostly('blocks that are worth their window, but they are tiny')
  })
  let wanted = reader.next().value
  let seen: number[] = []
  const see = (chunk: Uint8Array) => {
    came += chunk.length
    for (let at = 0; at < chunk.length; ) {
      const has = Math.min(wanted.bytes - seen.length, chunk.length - at)
      if (wanted.skip) wanted = { ...wanted, bytes: wanted.bytes - has }
      else seen.push(...chunk.subarray(at, at + has))
      at += has
      while (seen.length === wanted.bytes) {
        wanted = reader.next(seen).value
        seen = []
      }
    }
  }
  return { see, isAtEnd: () => wanted.opens === true && seen.length === 0 }
}

function tooCostly(expected: string): StetError {
  return new StetError('too-large', `expected zstd data with ${expected}; zstd -dc FILE | stet - unpacks it`)
}

/** How many bytes are to be handed over, or to be passed by. */
interface Wanted {
  bytes: number
  skip: boolean
  /** Whether a frame begins with them. */
  opens?: true
}

const take = (bytes: number): Wanted => ({ bytes, skip: false })
const skip = (bytes: number): Wanted => ({ bytes, skip: true })

const FRAME = 0xfd2fb528
/** Skippable frames begin with this and any last four bits. */
const SKIPPABLE = 0x184d2a50
const RUN = 1

/** RFC 8878, 3.1. What is no frame is refused here, since Node ends at it in silence; the rest is left to the unpacker. */
function* headers(found: (window: number, isBlock: boolean) => void): Generator<Wanted, never, number[]> {
  for (;;) {
    const magic = number(yield { ...take(4), opens: true })
    if (magic !== FRAME) {
      if (magic - (magic % 16) !== SKIPPABLE) throw unreadable(new Error('what stands behind a frame begins no other'))
      // Its length, and as many bytes.
      yield skip(number(yield take(4)))
      continue
    }
    const [flags = 0] = yield take(1)
    const alone = (flags & 0x20) !== 0
    const [descriptor = 0] = alone ? [] : yield take(1)
    yield skip([0, 1, 2, 4][flags & 3] ?? 0)
    const size = yield take([alone ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0)
    const window = alone ? number(size) + (size.length === 2 ? 256 : 0) : windowOf(descriptor)
    found(window, false)
    for (let last = false; !last; ) {
      const block = number(yield take(3))
      found(window, true)
      last = (block & 1) === 1
      yield skip(((block >> 1) & 3) === RUN ? 1 : block >> 3)
    }
    yield skip((flags & 4) === 0 ? 0 : 4)
  }
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3))
  return base + (base / 8) * (descriptor & 7)
}

/** Little-endian. */
function number(bytes: readonly number[]): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0)
}
