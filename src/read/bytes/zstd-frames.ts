import { StetError } from '../../errors.ts'

/** What zstd itself takes unless told otherwise (`--long=27`): as much memory is set aside for a frame. */
const LARGEST_WINDOW = 2 ** 27
/** The unpacker moves its whole window for each block; a stream of tiny blocks would keep it at that for minutes. */
const MOST_MOVED_PER_BYTE = 250_000
const MOST_MOVED_AT_ONCE = 2 ** 31

/** The error for data that do not unpack. */
export function unreadable(cause: unknown): StetError {
  const message = `expected whole zstd data, but it does not unpack: ${(cause as Error).message}`
  return new StetError('unreadable', message, { cause })
}

/** Looks at the headers of frames and blocks as their bytes pass by, before they are unpacked. */
interface Watch {
  /** Where frames end in a chunk, each as soon as it is seen, and what their checksum is, if they have one. */
  see(chunk: Uint8Array): Generator<{ end: number; checksum: number | null }>
  /** Whether what was seen ends where a frame ends. */
  isAtEnd(): boolean
}

export function watcher(): Watch {
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
  function* see(chunk: Uint8Array): ReturnType<Watch['see']> {
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
      if (wanted.behind !== undefined && seen.length === 0) yield { end: at, checksum: wanted.behind.checksum }
    }
  }
  return { see, isAtEnd: () => wanted.behind !== undefined && seen.length === 0 }
}

function tooCostly(expected: string): StetError {
  return new StetError('too-large', `expected zstd data with ${expected}; zstd -dc FILE | stet - unpacks it`)
}

/** How many bytes are to be handed over, or to be passed by. */
interface Wanted {
  bytes: number
  skip: boolean
  /** Given where a frame ends before them: its checksum, if it has one. */
  behind?: { checksum: number | null }
}

const take = (bytes: number): Wanted => ({ bytes, skip: false })
const skip = (bytes: number): Wanted => ({ bytes, skip: true })

const FRAME = 0xfd2fb528
/** Skippable frames begin with this and any last four bits. */
const SKIPPABLE = 0x184d2a50
const RUN = 1

/** RFC 8878, 3.1. What is no frame is refused here, since Node ends at it in silence; the rest is left to the unpacker. */
function* headers(found: (window: number, isBlock: boolean) => void): Generator<Wanted, never, number[]> {
  for (let checksum: number | null = null; ; ) {
    const magic = number(yield { ...take(4), behind: { checksum } })
    checksum = null
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
    if ((flags & 4) !== 0) checksum = number(yield take(4))
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
