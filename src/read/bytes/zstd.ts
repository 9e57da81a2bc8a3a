import { StetError } from '../../errors.ts'
import { unreadable, type Watch, watcher } from './zstd-frames.ts'

/** Bytes unpacked at a time, as of gzip. */
const UNPACKED_CHUNK = 16_384

/**
 * All frames of a zstd stream.
 *
 * @throws StetError for what does not unpack or is not what its checksum says, once all before it has been handed on, and for
 * what unpacks only at a cost that a small file must not have.
 */
export async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const watch = watcher()
  const createByNode = await unpackerOfNode()
  yield* createByNode === null ? unpackedByLibrary(chunks, watch) : unpackedByNode(chunks, watch, createByNode)
  // The unpackers pass over a few bytes that are too few for another frame.
  if (!watch.isAtEnd()) throw new StetError('unreadable', 'expected whole zstd data, but it ends within a frame')
}

type CreateUnpacker = (options: { chunkSize: number }) => NodeJS.ReadWriteStream

/** Node's own, from 22.15 on: it takes half the time, and compares checksums itself. */
async function unpackerOfNode(): Promise<CreateUnpacker | null> {
  const zlib = (await import('node:zlib')) as { createZstdDecompress?: CreateUnpacker }
  return zlib.createZstdDecompress ?? null
}

async function* unpackedByNode(
  chunks: AsyncIterable<Uint8Array>,
  watch: Watch,
  create: CreateUnpacker
): AsyncGenerator<Uint8Array> {
  const { pipeline, Readable } = await import('node:stream')
  let fault: unknown = null
  async function* wholeFrames(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      let end = 0
      try {
        for (const frame of watch.see(chunk)) end = frame.end
      } catch (error) {
        // An error of the source would take along what was unpacked.
        fault = error
        if (end > 0) yield chunk.subarray(0, end)
        return
      }
      yield chunk
    }
  }
  // One chunk ahead and no more, and errors thrown by the loop.
  const packed = Readable.from(wholeFrames(), { objectMode: true, highWaterMark: 1 })
  const unpacked = pipeline(packed, create({ chunkSize: UNPACKED_CHUNK }), () => {})
  try {
    yield* unpacked as unknown as AsyncIterable<Buffer>
  } catch (error) {
    throw fault ?? (/^Z(?:_|STD)/.test(String((error as NodeJS.ErrnoException).code)) ? unreadable(error) : error)
  }
  if (fault !== null) throw fault
}

async function* unpackedByLibrary(chunks: AsyncIterable<Uint8Array>, watch: Watch): AsyncGenerator<Uint8Array> {
  const newFrame = await framesByLibrary()
  let frame = newFrame()
  for await (const chunk of chunks) {
    let from = 0
    for (const { end, checksum } of watch.see(chunk)) {
      yield* frame.push(chunk.subarray(from, end), false)
      yield* frame.push(new Uint8Array(0), true)
      if (checksum !== null && checksum !== frame.checksum())
        throw unreadable(new Error('its checksum is not that of its content'))
      frame = newFrame()
      from = end
    }
    yield* frame.push(chunk.subarray(from), false)
  }
}

/** One frame being unpacked by a library that passes over checksums. */
interface Frame {
  push(bytes: Uint8Array, last: boolean): Generator<Uint8Array>
  checksum(): number
}

async function framesByLibrary(): Promise<() => Frame> {
  const [{ Decompress }, { default: xxhash }] = await Promise.all([import('fzstd'), import('xxhash-wasm')])
  const { create64 } = await xxhash()
  return () => {
    const sum = create64()
    let unpacked: Uint8Array[] = []
    const stream = new Decompress((chunk) => {
      if (chunk.length > 0) unpacked.push(chunk)
    })
    function* push(bytes: Uint8Array, last: boolean): Generator<Uint8Array> {
      unpacked = []
      let fault: unknown = null
      try {
        stream.push(bytes, last)
      } catch (cause) {
        fault = unreadable(cause)
      }
      for (const chunk of unpacked) {
        sum.update(chunk)
        yield chunk
      }
      if (fault !== null) throw fault
    }
    return { push, checksum: () => Number(sum.digest() & LOW_BITS) }
  }
}

/** The bits of an xxHash64 that stand behind a frame. */
const LOW_BITS = 0xffffffffn
