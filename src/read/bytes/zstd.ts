import { StetError } from '../../errors.ts'
import { Unpacker } from './unpacker.ts'
import { unreadable, watcher } from './zstd-frames.ts'

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
  const newFrame = (await framesByNode()) ?? (await framesByLibrary())
  let frame = newFrame()
  try {
    for await (const chunk of chunks) {
      let from = 0
      for (const { end, checksum } of watch.see(chunk)) {
        yield* pushed(frame, chunk.subarray(from, end))
        yield* frame.end(checksum)
        frame.close()
        frame = newFrame()
        from = end
      }
      yield* pushed(frame, chunk.subarray(from))
    }
  } finally {
    frame.close()
  }
  // The unpackers pass over a few bytes that are too few for another frame.
  if (!watch.isAtEnd()) throw new StetError('unreadable', 'expected whole zstd data, but it ends within a frame')
}

/** Packed bytes given at a time: four may stand for 128 KiB. */
const PACKED_PIECE = 1024

async function* pushed(frame: Frame, bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PACKED_PIECE) yield* frame.push(bytes.subarray(at, at + PACKED_PIECE))
}

/** One frame being unpacked. */
interface Frame {
  push(bytes: Uint8Array): AsyncGenerator<Uint8Array>
  /** What is left to be handed on. @throws StetError where the frame is not whole or not what its checksum says. */
  end(checksum: number | null): AsyncGenerator<Uint8Array>
  close(): void
}

type CreateUnpacker = (options: { chunkSize: number }) => ConstructorParameters<typeof Unpacker>[0]

/** Node's own unpacker, from 22.15 on: it takes half the time, compares checksums itself, and passes over all frames but the first. */
async function framesByNode(): Promise<(() => Frame) | null> {
  const { createZstdDecompress: create } = (await import('node:zlib')) as { createZstdDecompress?: CreateUnpacker }
  return create === undefined ? null : () => frameByNode(create)
}

function frameByNode(create: CreateUnpacker): Frame {
  let unpacker: Unpacker | null = null
  async function* step(bytes: Uint8Array | null): AsyncGenerator<Uint8Array> {
    unpacker ??= new Unpacker(create({ chunkSize: UNPACKED_CHUNK }))
    const { unpacked, fault } = await unpacker.step(bytes)
    yield* unpacked
    if (fault !== null) throw unreadable(fault)
  }
  return { push: step, end: () => step(null), close: () => unpacker?.close() }
}

/** A library for other versions of Node, which passes over checksums. */
async function framesByLibrary(): Promise<() => Frame> {
  const [{ Decompress }, { default: xxhash }] = await Promise.all([import('fzstd'), import('xxhash-wasm')])
  const { create64 } = await xxhash()
  return () => {
    const sum = create64()
    let unpacked: Uint8Array[] = []
    const stream = new Decompress((chunk) => {
      if (chunk.length > 0) unpacked.push(chunk)
    })
    async function* step(bytes: Uint8Array, last: boolean): AsyncGenerator<Uint8Array> {
      unpacked = []
      let fault: StetError | null = null
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
    async function* end(checksum: number | null): AsyncGenerator<Uint8Array> {
      yield* step(new Uint8Array(0), true)
      if (checksum !== null && checksum !== Number(sum.digest() & LOW_BITS))
        throw unreadable(new Error('its checksum is not that of its content'))
    }
    return { push: (bytes) => step(bytes, false), end, close: () => {} }
  }
}

/** The bits of an xxHash64 that stand behind a frame. */
const LOW_BITS = 0xffffffffn
