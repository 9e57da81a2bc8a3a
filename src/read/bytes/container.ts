import { joined } from './byte-lines.ts'
import { gunzip } from './gzip.ts'
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

/** The same with 64 KiB of its beginning in view, or all there is: for what does not show at the first line what it is. */
export async function withWholeHead(opened: Opened): Promise<Opened> {
  return { ...(await peek(opened.chunks, false)), container: opened.container }
}

/**
 * The beginning of a stream, and the stream with it still in: up to the first line end, so that a process that
 * writes line by line is answered line by line, and at most 64 KiB or the chunk that has them.
 *
 * @param stops whether a line end is enough
 */
async function peek(chunks: Chunks, stops = true): Promise<{ head: Uint8Array; chunks: Chunks }> {
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
    if (stops && length >= MAGIC && next.value.includes(0x0a)) break
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
