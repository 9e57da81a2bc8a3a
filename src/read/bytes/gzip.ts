import { StetError } from '../../errors.ts'
import { ByteReader } from './byte-reader.ts'
import { Unpacker } from './unpacker.ts'

/** Packed bytes handed on at a time, in copies of their own: a few records' worth, as of what is unpacked. */
const PACKED_PIECE = 4096
/** Bytes unpacked at a time: few records' worth, so that they are done with before V8 takes them for old. */
const UNPACKED_CHUNK = 16_384

async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += PACKED_PIECE) yield Buffer.from(chunk.subarray(at, at + PACKED_PIECE))
}

/**
 * All members of a gzip file, one after the other, with the zero bytes between them that some writers pad files with.
 * Members are told apart here, since Node's own gunzip keeps what it unpacked to itself where anything else follows.
 *
 * @throws StetError `unreadable` for anything else behind a member, once all of that has been handed on.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(inPieces(chunks))
  try {
    do {
      await passHeader(reader)
      yield* unpackMember(reader)
    } while (await isMoreBehindZeros(reader))
  } finally {
    await reader.close()
  }
}

async function isMoreBehindZeros(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const piece = await reader.piece()
    if (piece === null) return false
    const from = piece.findIndex((byte) => byte !== 0)
    if (from < 0) continue
    reader.putBack(piece.length - from)
    return true
  }
}

/** The flags of a header (RFC 1952, 2.3). */
const HAS_CHECKSUM = 2
const HAS_EXTRA = 4
const HAS_NAME = 8
const HAS_COMMENT = 16
const RESERVED = 0xe0
const DEFLATE = 8
const HEADER = 10
const TRAILER = 8

async function passHeader(reader: ByteReader): Promise<void> {
  const header = await take(reader, HEADER)
  const flags = header.readUInt8(3)
  if (header.readUInt16BE(0) !== 0x1f8b) throw unreadable('what stands there begins no member')
  if (header.readUInt8(2) !== DEFLATE) throw unreadable('unknown compression method')
  if ((flags & RESERVED) !== 0) throw unreadable('unknown flags in a header')
  if ((flags & HAS_EXTRA) !== 0) await take(reader, (await take(reader, 2)).readUInt16LE())
  if ((flags & HAS_NAME) !== 0) await passText(reader)
  if ((flags & HAS_COMMENT) !== 0) await passText(reader)
  if ((flags & HAS_CHECKSUM) !== 0) await take(reader, 2)
}

/** Passes over a text that a zero byte ends. */
async function passText(reader: ByteReader): Promise<void> {
  for (;;) {
    const piece = await reader.piece()
    if (piece === null) throw unreadable(CUT_OFF)
    const end = piece.indexOf(0)
    if (end < 0) continue
    reader.putBack(piece.length - end - 1)
    return
  }
}

/** The content of a member and its check: what was unpacked before a fault is handed on first. */
async function* unpackMember(reader: ByteReader): AsyncGenerator<Uint8Array> {
  const { createInflateRaw, crc32 } = await import('node:zlib')
  const inflate = new Unpacker(createInflateRaw({ chunkSize: UNPACKED_CHUNK }))
  let [given, sum, size, isAtEnd] = [0, 0, 0, false]
  try {
    while (!isAtEnd) {
      const piece = await reader.piece()
      given += piece?.length ?? 0
      const { unpacked, fault } = await inflate.step(piece)
      for (const chunk of unpacked) {
        sum = crc32(chunk, sum)
        size += chunk.length
        yield chunk
      }
      if (fault !== null) throw unreadable(fault.message, fault)
      isAtEnd = piece === null || inflate.used < given
    }
    reader.putBack(given - inflate.used)
  } finally {
    inflate.close()
  }
  const trailer = await take(reader, TRAILER)
  if (trailer.readUInt32LE(0) !== sum) throw unreadable('its checksum is not that of its content')
  if (trailer.readUInt32LE(4) !== size % 2 ** 32) throw unreadable('its length is not that of its content')
}

const CUT_OFF = 'unexpected end of file'

async function take(reader: ByteReader, count: number): Promise<Buffer> {
  const bytes = await reader.take(count)
  if (bytes.length < count) throw unreadable(CUT_OFF)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}

function unreadable(why: string, cause?: Error): StetError {
  return new StetError('unreadable', `expected whole gzip data, but it does not unpack: ${why}`, { cause })
}
